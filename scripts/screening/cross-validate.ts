import { opinionsOf } from '#core/screening/model/joint.ts';
import { MODEL_LEVELS } from '#core/screening/model/model-levels.ts';
import { CATEGORIES } from '#core/screening/verdict.ts';
import { type LearnSettings, type Learnt, learn, netRow } from './learn.ts';
import type { ReadMessage } from './read-message.ts';
import { CATEGORY_BUCKETS } from './train-categories.ts';
import type { JointRow } from './train-joint.ts';
import { netScores } from './train-net.ts';

/** A message as a model saw it that had not met its brief, and the fold that it was held back in. */
export type Unseen = JointRow & { readonly read: ReadMessage; readonly fold: number };

/**
 * What a model says of messages that it has not seen: the briefs are dealt into folds, and each fold is judged by a model of the
 * others. No brief is in two folds, so no theme and no writer's voice is known beforehand.
 */
export function crossValidate(
	messages: readonly ReadMessage[],
	folds: number,
	settings: LearnSettings,
	say: (line: string) => void,
): readonly Unseen[] {
	const briefs = [...new Set(messages.map(({ message }) => message.brief))];
	return Array.from({ length: folds }, (_, fold) => {
		const held = new Set(briefs.filter((__, index) => index % folds === fold));
		const learnt = learn(
			messages.filter(({ message }) => !held.has(message.brief)),
			settings,
		);
		say(`fold ${fold + 1} of ${folds}: ${[...held].join(', ')}`);
		return messages.filter(({ message }) => held.has(message.brief)).map((read) => ({ ...jointRow(read, learnt), read, fold }));
	}).flat();
}

/** One message as both halves of a model see it, in full numbers. */
export function jointRow(each: ReadMessage, learnt: Learnt): JointRow {
	const { message, buckets, words, question, fired } = each;
	const levels = MODEL_LEVELS.length;
	const opinions = opinionsOf({
		linear: sums(buckets, learnt.linear, levels, learnt.linear.length / levels),
		net: netScores(learnt.net, netRow(each, learnt.names)),
		categories: sums(buckets, learnt.categories, CATEGORIES.length, CATEGORY_BUCKETS),
		words: words.length,
		isReply: question.length > 0,
		fired,
	});
	return { opinions, level: MODEL_LEVELS.indexOf(message.level) };
}

function sums(buckets: Uint16Array, weights: Float64Array, outputs: number, size: number): readonly number[] {
	const scale = 1 / Math.sqrt(Math.max(1, buckets.length));
	return Array.from({ length: outputs }, (_, output) => {
		let sum = 0;
		for (const bucket of buckets) sum += weights[(bucket % size) * outputs + output] ?? 0;
		return sum * scale;
	});
}
