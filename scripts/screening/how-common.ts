import { classesOf } from '#core/screening/lexicon/classes.ts';
import type { HowCommon } from '#core/screening/rules/anchors.ts';
import { SPELLINGS } from '#core/screening/text/spellings.ts';
import { stemOf } from '#core/screening/text/stem.ts';
import { type Token, tokensOf } from '#core/screening/text/tokens.ts';

/**
 * In how many of these texts something goes by a name that patterns ask for. Slips of the finger are not mended on the way: that
 * would need the list of known words, which is made from the rules.
 */
export function howCommon(texts: readonly string[]): HowCommon {
	const counts = new Map<string, number>();
	for (const text of texts) {
		const said = tokensOf(text)
			.filter(({ kind }) => kind !== 'mark')
			.map(namesOf);
		const first = (said[0] ?? []).map((name) => `^${name}`);
		for (const name of new Set([...first, ...said.flat()])) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return (name) => counts.get(name) ?? 0;
}

function namesOf({ kind, text }: Token): readonly string[] {
	const word = SPELLINGS.get(text) ?? text;
	const stem = kind === 'word' ? stemOf(word) : word;
	return [word, stem, ...classesOf(word, stem).map((name) => `@${name}`), ...(kind === 'number' ? ['#'] : [])];
}
