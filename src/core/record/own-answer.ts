import type { Instant } from '#core/clock/instant.ts';
import { dayAndTime } from '#core/clock/london.ts';
import type { Question } from '#core/flow/definition.ts';
import type { Entry } from '#core/flow/entry.ts';

export type SaidAt = { readonly words: string; readonly at: Instant };

/** How a young person answered one question with their own hand. */
export type OwnAnswer = {
	readonly question: Question;
	/** When they answered it last. */
	readonly at: Instant;
	/** Every choice that they made, the last of them last. */
	readonly picked: readonly { readonly options: readonly string[]; readonly at: Instant }[];
	/** What stands of what they said, the last of it last. What they took back is not among it; the log keeps it. */
	readonly said: readonly SaidAt[];
};

/**
 * Reads from the log how they answered a question themselves. A worker who corrects a line undoes nothing here: only they
 * take back what they wished.
 */
export function ownAnswer(question: Question, entries: readonly Entry[]): OwnAnswer | undefined {
	const own = entries.flatMap(({ id, actor, input, occurredAt: at }) =>
		actor === 'young-person' && input.type === 'answered' && input.question === question.id
			? [{ id, at, value: input.value, supersedes: input.supersedes }]
			: [],
	);
	const last = own.at(-1);
	if (last === undefined) return undefined;
	// A correction is of words: what was ticked beside them is carried along, and was not chosen again.
	const picked = own.flatMap(({ at, value, supersedes }) =>
		value.options === undefined || supersedes !== undefined ? [] : [{ options: value.options, at }],
	);
	const said = standing(own).flatMap(({ at, value: { words = '' } }) => (words.trim() === '' ? [] : [{ words, at }]));
	return { question, at: last.at, picked, said };
}

/** The newest of every line, in the order in which they were said last. A correction names the line or one of its corrections. */
function standing<Said extends { readonly id: string; readonly supersedes?: string | undefined }>(own: readonly Said[]): readonly Said[] {
	const lines = new Map<string, Said>();
	const lineOf = new Map<string, string>();
	for (const said of own) {
		const line = said.supersedes === undefined ? said.id : (lineOf.get(said.supersedes) ?? said.supersedes);
		lineOf.set(said.id, line);
		lines.delete(line);
		lines.set(line, said);
	}
	return [...lines.values()];
}

/** As much as one line of a closing holds. */
const LINE = 1_000;

/** Their words as they stand, or that they are too long for this line. Never a part: the end may say the opposite of the beginning. */
export function fitting(words: string, at: Instant): string {
	return words.length <= LINE ? words : `Longer than fits here (${dayAndTime(at)}). All of it is kept, word for word.`;
}
