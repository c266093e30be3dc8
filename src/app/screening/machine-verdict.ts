import type { Entry } from '#core/flow/entry.ts';
import { isHigher, type Verdict } from '#core/screening/verdict.ts';

/** What stands in the log as a verdict and was a person's act: a worker said that somebody should look, or they asked for one. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['raised-by-worker', 'asked-for-a-person']);
const FAULT = 'screening-fault';

/** `parent-hits@2` → `parent-hits`. */
export const ruleName = (rule: string): string => rule.split('@')[0] ?? rule;

/** What the model found, and no rule: its name before the `@`. */
const OF_MODEL: ReadonlySet<string> = new Set(['model', 'model-and-heard']);
export const isOfModel = (rule: string): boolean => OF_MODEL.has(ruleName(rule));

const names = ({ because }: Pick<Verdict, 'because'>): readonly string[] => because.map(({ rule }) => ruleName(rule));

/** True when screening gave it, and no person. */
export function isOfMachine(verdict: Verdict): boolean {
	return verdict.because.length === 0 || !names(verdict).every((name) => OF_PEOPLE.has(name));
}

/**
 * What decided that there was nothing to look at: the rules that knew the words as harmless, or `model` where none did.
 *
 * @example passedBy(verdict) // ['thanks']
 */
export function passedBy(verdict: Pick<Verdict, 'because'>): readonly string[] {
	const rules = [...new Set(names(verdict))];
	return rules.length === 0 || rules.includes('model') ? ['model'] : rules;
}

/** Screening broke down on these words. */
export const isFault = (verdict: Verdict): boolean => names(verdict).includes(FAULT);

/**
 * What screening made of the words of one entry: the highest level it gave them, at once or when it looked again.
 *
 * @example machineVerdict(stored.entries, entry.id)?.level // 'urgent'
 */
export function machineVerdict(entries: readonly Entry[], id: string): Verdict | undefined {
	const given = entries.flatMap((entry) => {
		const about = entry.input.type === 'screened' ? entry.input.entry : entry.id;
		return about === id && entry.verdict !== undefined && isOfMachine(entry.verdict) ? [entry.verdict] : [];
	});
	return given.reduce<Verdict | undefined>((top, one) => (top === undefined || isHigher(one.level, top.level) ? one : top), undefined);
}
