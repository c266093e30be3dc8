import type { Verdict } from '#core/screening/verdict.ts';

/** The reason that stands in a verdict where only the model found something in what a worker heard and wrote down. */
export const MODEL_AND_HEARD = 'model-and-heard@1';

/**
 * Whether a verdict would have called somebody, had no worker heard the words: she reads them again instead, also where the words
 * are her own (docs/decisions/0016).
 */
export function isHersToReadAgain({ because }: Verdict): boolean {
	return because.some(({ rule }) => rule === MODEL_AND_HEARD);
}
