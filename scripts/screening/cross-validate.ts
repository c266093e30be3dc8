import { opinionsOf } from '#core/screening/model/joint.ts';
import { MODEL_LEVELS } from '#core/screening/model/model-levels.ts';
import { type LearnSettings, type Learnt, learn, netRow } from './learn.ts';
import type { ReadMessage } from './read-message.ts';
import type { JointRow } from './train-joint.ts';
import type { Linear } from './train-linear.ts';
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
	const opinions = opinionsOf({
		linear: linearScores(buckets, learnt.linear),
		net: netScores(learnt.net, netRow(each, learnt.names)),
		words: words.length,
		isReply: question.length > 0,
		fired,
	});
	return { opinions, level: MODEL_LEVELS.indexOf(message.level) };
}

const placeMaps = new WeakMap<Linear, ReadonlyMap<number, number>>();

function linearScores(buckets: Uint32Array, linear: Linear): readonly number[] {
	const places = placeMaps.get(linear) ?? new Map([...linear.kept].map((bucket, at) => [bucket, at]));
	placeMaps.set(linear, places);
	const scale = 1 / Math.sqrt(Math.max(1, buckets.length));
	const said = [...buckets].flatMap((bucket) => places.get(bucket) ?? []);
	return MODEL_LEVELS.map((_, level) =>
		said.reduce((sum, place) => sum + (linear.weights[place * MODEL_LEVELS.length + level] ?? 0) * scale, 0),
	);
}
