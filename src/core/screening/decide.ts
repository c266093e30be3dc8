import { highest, isDisclosure, isHigher, type Level } from '#core/screening/verdict.ts';
import { fastChance, type Score } from './model/score.ts';
import type { Fired } from './rules/fire-rules.ts';
import { THRESHOLDS, type Thresholds } from './thresholds.ts';

/** What came of a message, and what decided it. */
export type Decision = {
	readonly level: Level;
	/** `rules`: one of those that fired; `model`; `harmless`: known to be so; `not-understood`; `route`: what was asked; `heard` and `few-words`: the model, softened. */
	readonly by: 'rules' | 'model' | 'harmless' | 'not-understood' | 'route' | 'heard' | 'few-words';
};

export type Decided = {
	readonly fired: readonly Fired[];
	readonly score: Score;
	/** Of the words, the share that screening knows: 0 to 1. */
	readonly known: number;
	readonly urgentRoute: boolean;
	/** A worker heard it and wrote it down: see `ScreenContext`. */
	readonly wroteItDown?: boolean;
	/** A word or three, and whether they answer a question that we know of. */
	readonly fewWords?: 'asked' | 'unasked' | undefined;
};

/**
 * Joins the rules with the model. The highest counts, and nothing lowers what a rule read in the words. `none` has to be
 * earned: by words that are known to be harmless, or by a model that is sure; and what is not understood is never `none`. A rule
 * that reads a concern does not settle what was not understood beside it, nor what is said on a topic of the
 * urgent route. What only the model finds in what a worker heard and wrote down is for her to read again (docs/decisions/0016); and what
 * only it finds in a word or three, `after 4` or `STOP`, is for a human to look at soon, unless they answer a question and it is surer.
 */
export function decide(decided: Decided, thresholds: Thresholds = THRESHOLDS): Decision {
	const { fired, score, known, urgentRoute, wroteItDown = false, fewWords } = decided;
	const ruled = highest(fired.map(({ level }) => level));
	const modelled = modelLevel(score, thresholds);
	const byRules = ruled !== 'none' && !isHigher(modelled, ruled);
	const read: Decision = byRules ? { level: ruled, by: 'rules' } : { level: modelled, by: 'model' };
	const harmless = ruled === 'none' && fired.some(({ level }) => level === 'none');
	if (harmless && !urgentRoute && fastChance(score) < thresholds.harmless) return { level: 'none', by: 'harmless' };
	if (!isDisclosure(read.level) && known < thresholds.known) return { level: 'unclear', by: 'not-understood' };
	if (!isDisclosure(read.level) && urgentRoute) return { level: 'unclear', by: 'route' };
	const byModelAlone = read.by === 'model' && isHigher(read.level, 'unclear') && !isHigher(ruled, 'unclear');
	if (!byModelAlone || urgentRoute) return read;
	if (wroteItDown) return { level: 'unclear', by: 'heard' };
	const tooFew = fewWords === 'unasked' || (fewWords === 'asked' && fastChance(score) < thresholds.few);
	return tooFew ? { level: 'unclear', by: 'few-words' } : read;
}

function modelLevel(score: Score, thresholds: Thresholds): Level {
	const [none = 0, concern = 0, , immediate = 0] = score.levels;
	const chance = fastChance(score);
	if (chance >= thresholds.fast) return immediate >= chance * thresholds.immediate ? 'immediate' : 'urgent';
	if (chance >= thresholds.doubt) return 'unclear';
	return none >= (none + concern) * thresholds.none ? 'none' : 'concern';
}
