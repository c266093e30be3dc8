import type { Fired } from '../rules/fire-rules.ts';
import { chances } from './chances.ts';
import { MODEL_LEVELS } from './model-levels.ts';
import { JOINT, JOINT_BIAS } from './weights.generated.ts';

/** What both halves of the model and the rules have to say about one message. */
export type Opinions = {
	/** Scores in the order of `MODEL_LEVELS`. */
	readonly linear: readonly number[];
	readonly net: readonly number[];
	readonly words: number;
	readonly isReply: boolean;
	readonly fired: readonly Pick<Fired, 'level'>[];
};

const LONG = 40;
const SHORT = 3;
const RULE_LEVELS = ['immediate', 'urgent', 'concern', 'none'] as const;

/**
 * The opinions as one row of numbers: what is learnt from is what is asked later.
 *
 * @returns scores less their mean, because only differences between levels say anything.
 */
export function opinionsOf({ linear, net, words, isReply, fired }: Opinions): readonly number[] {
	return [
		...lessMean(linear),
		...lessMean(net),
		Math.min(words, LONG),
		isReply ? 1 : 0,
		words <= SHORT ? 1 : 0,
		...RULE_LEVELS.map((level) => fired.filter((each) => each.level === level).length),
	];
}

/**
 * Who is to be believed how far: one linear sum over all opinions, learnt on messages that neither half had seen (stacking,
 * Wolpert 1992).
 *
 * @returns chances in the order of `MODEL_LEVELS`.
 */
export function jointChances(opinions: Opinions): readonly number[] {
	return weighed(opinionsOf(opinions), COMMITTED);
}

/** How far each opinion counts for each level: `levels × opinions`, and what a level has before anything is said. */
export type JointWeights = { readonly weights: readonly number[]; readonly bias: readonly number[] };

const COMMITTED: JointWeights = { weights: JOINT, bias: JOINT_BIAS };

/** As `jointChances`, of a row of opinions and by weights that may still be learnt. */
export function weighed(row: readonly number[], { weights, bias }: JointWeights): readonly number[] {
	return chances(
		MODEL_LEVELS.map((_, level) =>
			row.reduce((sum, opinion, at) => sum + opinion * (weights[level * row.length + at] ?? 0), bias[level] ?? 0),
		),
	);
}

function lessMean(scores: readonly number[]): readonly number[] {
	const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
	return scores.map((score) => score - mean);
}
