import { CATEGORIES, type Category } from '#core/screening/verdict.ts';
import { partsOf } from '../parts.ts';
import type { Fired } from '../rules/fire-rules.ts';
import type { Word } from '../text/words.ts';
import { chance } from './chances.ts';
import { featuresOf, subjectsOf } from './features.ts';
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
 * alike; and weighs what they say together with which rules fired. What it is about is worked out when it is asked for: of what is
 * nothing to look at nobody asks.
 */
export function scoreOf(words: readonly Word[], question: readonly Word[], fired: readonly Fired[]): Score {
	const plain = fullyFired(fired);
	const buckets = featuresOf({ words, question }, namesOf(plain));
	const levels = jointChances({
		linear: levelScores(buckets),
		net: netScores(netWords(words), netQuestion(question)),
		words: words.length,
		isReply: question.length > 0,
		fired: plain,
	});
	return {
		levels,
		get categories() {
			return likeliest(categoryScores(subjectsOf({ words, question })));
		},
	};
}

/** The chance that a human has to look fast. */
export function fastChance({ levels: [, , urgent = 0, immediate = 0] }: Score): number {
	return urgent + immediate;
}

/** The part of a long text that asks for a human soonest speaks for all of it. */
export function fastestScore(words: readonly Word[], question: readonly Word[], fired: readonly Fired[]): Score {
	const scores = partsOf(words).map((part) => scoreOf(part, question, fired));
	return scores.reduce((top, score) => (fastChance(score) > fastChance(top) ? score : top));
}

const MOST_CATEGORIES = 4;

function likeliest(scores: readonly number[]): Score['categories'] {
	const ranked = CATEGORIES.map((category, at) => ({ category, score: scores[at] ?? 0 })).sort((a, b) => b.score - a.score);
	return ranked.slice(0, MOST_CATEGORIES).map(({ category, score }) => ({ category, chance: chance(score) }));
}

/** Rules that count in full: what stands beside something that denies it is no sign to the model. */
export function fullyFired(fired: readonly Fired[]): readonly Fired[] {
	return fired.filter(({ lowered }) => !lowered);
}

/** Without their versions: what the model learnt of a rule holds for its next version too, until it is made again. */
export function namesOf(fired: readonly Fired[]): readonly string[] {
	return fired.map(({ rule }) => rule.split('@')[0] ?? rule);
}
