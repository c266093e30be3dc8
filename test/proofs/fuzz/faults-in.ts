import { RecordedVerdict } from '#core/screening/recorded-verdict.ts';
import type { Verdict } from '#core/screening/verdict.ts';

/**
 * What is not as it has to be in a verdict on this text. None for a verdict that is well-formed.
 *
 * @example faultsIn('my dad', verdict) // ['starts inside a character']
 */
export function faultsIn(text: string, verdict: unknown): readonly string[] {
	const { success, data } = RecordedVerdict.safeParse(verdict);
	if (!success) return ['is not a verdict'];
	const { level, categories, because, rules } = data;
	const faults = [
		[level === 'none' && categories.length > 0, 'is none with a category'],
		[level !== 'none' && because.length === 0, `is ${level} for no reason`],
		[new Set(categories).size < categories.length, 'names a category twice'],
		[rules === '', 'does not say which rules'],
	] as const;
	return [...faults.flatMap(([isSo, fault]) => (isSo ? [fault] : [])), ...because.flatMap((reason) => faultsInReason(text, reason))];
}

function faultsInReason(text: string, { rule, start, end, words }: Verdict['because'][number]): readonly string[] {
	if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > text.length)
		return [`${rule} stands outside the text`];
	const faults = [
		[!/^[a-z0-9-]+@[\w.-]+$/.test(rule), `${rule} is not a rule and its version`],
		[start === end && text.trim() !== '', `${rule} stands on no words`],
		[text.slice(start, end) !== words, `${rule} has other words than its slice`],
		[isInside(text, start), `${rule} starts inside a character`],
		[isInside(text, end), `${rule} ends inside a character`],
	] as const;
	return faults.flatMap(([isSo, fault]) => (isSo ? [fault] : []));
}

/** Between the two halves of a character that takes two units. */
function isInside(text: string, at: number): boolean {
	return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) && at > 0;
}
