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
	/** The four likeliest categories, likeliest first. */
	readonly categories: readonly { readonly category: Category; readonly chance: number }[];
};

/**
 * Asks both halves of the model, the linear one, which knows words and pairs of words, and the net, which knows what words are
 * alike; and weighs what they say together with what it seems to be about and which rules fired.
 */
export function scoreOf(words: readonly Word[], question: readonly Word[], fired: readonly Fired[]): Score {
	const plain = fired.filter(({ lowered }) => !lowered);
	const buckets = featuresOf({ words, question }, namesOf(plain));
	const categories = categoryScores(buckets);
	const levels = jointChances({
		linear: levelScores(buckets),
		net: netScores(netWords(words), netQuestion(question)),
		categories,
		words: words.length,
		isReply: question.length > 0,
		fired: plain,
	});
	return {
		levels,
		categories: likeliest(categories),
	};
}

const MOST_CATEGORIES = 4;

function likeliest(scores: readonly number[]): Score['categories'] {
	const ranked = CATEGORIES.map((category, at) => ({ category, score: scores[at] ?? 0 })).sort((a, b) => b.score - a.score);
	return ranked.slice(0, MOST_CATEGORIES).map(({ category, score }) => ({ category, chance: chance(score) }));
}

/** Without their versions: what the model learnt of a rule holds for its next version too, until it is made again. */
export function namesOf(fired: readonly Fired[]): readonly string[] {
	return fired.map(({ rule }) => rule.split('@')[0] ?? rule);
}
