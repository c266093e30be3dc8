import { CATEGORIES, type Category } from '#core/screening/verdict.ts';
import type { Fired } from '../rules/fire-rules.ts';
import type { Word } from '../text/words.ts';
import { chance } from './chances.ts';
import { featuresOf } from './features.ts';
import { jointChances } from './joint.ts';
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
 * Asks both halves of the model, the linear one, which knows words and pairs of words, and the net, which knows what words are
 * alike; and weighs what they say together with what it seems to be about and which rules fired.
 */
export function scoreOf(words: readonly Word[], question: readonly Word[], fired: readonly Fired[]): Score {
	const buckets = featuresOf({ words, question }, namesOf(fired));
	const categories = categoryScores(buckets);
	const levels = jointChances({
		linear: levelScores(buckets),
		net: netScores(netWords(words), netQuestion(question)),
		categories,
		words: words.length,
		isReply: question.length > 0,
		fired,
	});
	return {
		levels,
		categories: CATEGORIES.map((category, at) => ({ category, chance: chance(categories[at] ?? 0) })).sort((a, b) => b.chance - a.chance),
	};
}

/** Without their versions: what the model learnt of a rule holds for its next version too, until it is made again. */
export function namesOf(fired: readonly Fired[]): readonly string[] {
	return fired.map(({ rule }) => rule.split('@')[0] ?? rule);
}
