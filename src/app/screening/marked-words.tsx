import type { Verdict } from '#core/screening/verdict.ts';

type Part = { readonly text: string; readonly marked: boolean };

/** The words cut at the edges of what fired. Offsets that do not fit the words mark nothing, and nothing is left out. */
export function partsOf(words: string, verdict: Verdict | undefined): readonly Part[] {
	const spans = (verdict?.because ?? [])
		.filter(({ start, end }) => start >= 0 && end > start && end <= words.length && end - start < words.length)
		.sort((a, b) => a.start - b.start);
	const parts: Part[] = [];
	let at = 0;
	for (const { start, end } of spans) {
		if (end <= at) continue;
		parts.push(
			{ text: words.slice(at, Math.max(at, start)), marked: false },
			{ text: words.slice(Math.max(at, start), end), marked: true },
		);
		at = end;
	}
	parts.push({ text: words.slice(at), marked: false });
	return parts.filter((part) => part.text !== '');
}

/** Somebody's words, whole and unchanged, with what fired in `<mark>`. */
export function MarkedWords({ words, verdict }: { readonly words: string; readonly verdict: Verdict | undefined }) {
	return <>{partsOf(words, verdict).map((part) => (part.marked ? <mark>{part.text}</mark> : part.text))}</>;
}
