import { CATEGORIES, type Category } from '#core/screening/verdict.ts';
import type { Word } from '../text/words.ts';
import { chance, chances } from './chances.ts';
import { featuresOf } from './features.ts';
import { categoryScores, levelScores } from './linear.ts';
import { netScores } from './net.ts';
import { netQuestion, netWords } from './net-words.ts';

/** What the model makes of a message. */
export type Score = {
	/** Chances of the levels, lowest first: `none`, `concern`, `urgent`, `immediate`. They sum to one. */
	readonly levels: readonly number[];
	/** Each category with its chance, likeliest first. */
	readonly categories: readonly { readonly category: Category; readonly chance: number }[];
};

/**
 * Asks both halves of the model. Half of the say has the linear one, which knows words and pairs of words, and half the net, which
 * knows what words are alike.
 *
 * @param rules ids of the rules that fired.
 */
export function scoreOf(words: readonly Word[], question: readonly Word[], rules: readonly string[]): Score {
	const buckets = featuresOf({ words, question }, rules);
	const linear = chances(levelScores(buckets));
	const net = chances(netScores(netWords(words), netQuestion(question)));
	const scores = categoryScores(buckets);
	return {
		levels: linear.map((own, level) => (own + (net[level] ?? 0)) / 2),
		categories: CATEGORIES.map((category, at) => ({ category, chance: chance(scores[at] ?? 0) })).sort((a, b) => b.chance - a.chance),
	};
}
