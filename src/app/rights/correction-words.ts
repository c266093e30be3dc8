import type { Correction, CorrectionDecision, Said } from '#core/rights/correction.ts';
import { momentWithYear } from './piece.ts';

export const DECISION_WORDS: Readonly<Record<CorrectionDecision, string>> = {
	accepted: 'Agreed: this is right',
	disagrees: 'Not agreed. What is written stands, and this stands beside it as a statement that they disagree',
};

/** Who said that it is wrong: the young person by the name they use, or whoever it was. */
export function saidBy({ by, who }: Pick<Said, 'by' | 'who'>, nameUsed: string): string {
	return by === 'young-person' ? nameUsed : who;
}

const stopped = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

/**
 * What stands beside the words that it is about: who said so, when, and what was decided. The words themselves are not in it.
 *
 * @example ['Jaz said on 22 November 2026, 3:10 pm that this is wrong.', 'Nadia: Agreed: this is right. 23 November 2026, 9:00 am.']
 */
export function correctionInWords(
	{ said, at, decisions }: Pick<Correction, 'said' | 'at' | 'decisions'>,
	nameUsed: string,
	who: (id: string) => string,
): { readonly says: string; readonly decided: readonly string[] } {
	return {
		says: `${saidBy(said, nameUsed)} said on ${momentWithYear(at)} that this is wrong:`,
		decided:
			decisions.length === 0
				? ['Nobody has decided about it yet.']
				: decisions.map(
						({ by, at: when, decided }) =>
							`${DECISION_WORDS[decided.decision]}. ${stopped(decided.why)} ${who(by)}, ${momentWithYear(when)}.`,
					),
	};
}
