import * as z from 'zod/mini';
import { AnswerValue, WHOSE, wordsOf } from '#core/flow/answer.ts';

const question = z.string().check(z.maxLength(64));
/** Without a limit: see AnswerValue. */
const words = z.string();

/** Who is in the room or on the line, by role; names belong to the record, not to the log. */
export const PRESENT = ['young-person', 'worker', 'supporter', 'interpreter', 'other'] as const;

/**
 * What a worker's note says besides its words, about a page on the young person's own phone: how she knew that it was them
 * when she gave a code, and why she closed it. `may-not-be-them`: whoever reads what was written on the phone since that
 * code must know (insist.md 9).
 */
export const NOTE_ABOUT = ['code-in-person', 'code-by-phone', 'code-by-text', 'may-not-be-them', 'they-asked', 'closed-page'] as const;
export type NoteAbout = (typeof NOTE_ABOUT)[number];

/**
 * Everything that can happen in a conversation, in past participles. The log holds nothing else.
 *
 * `asked`: the question as it was actually put, when that differs from the prompt; `prompted: false` means the young
 * person brought it up themselves (insist.md 15).
 */
export const Input = z.discriminatedUnion('type', [
	/** First entry of every log: the facts that conditions may use, such as `repeat`. */
	z.object({ type: z.literal('began'), facts: z.array(z.string().check(z.maxLength(64))) }),
	z.object({
		type: z.literal('answered'),
		question,
		value: AnswerValue,
		whose: z.enum(WHOSE),
		asked: z.optional(words),
		prompted: z.boolean(),
		/** The entry this one corrects. The earlier one is kept, always. */
		supersedes: z.optional(z.string()),
		/** `stay`: keep this line and remain on the question (worker-led); `on`: go to what is due next. */
		then: z.enum(['stay', 'on']),
	}),
	z.object({ type: z.literal('skipped'), question }),
	z.object({ type: z.literal('not-saying'), question }),
	z.object({ type: z.literal('not-known'), question }),
	/** On to the next without anything being said or declined: an unanswered question stays *not asked*. */
	z.object({ type: z.literal('moved-on'), question }),
	/** A topic of the store was opened because somebody brought it up. */
	z.object({
		type: z.literal('opened'),
		question,
		by: z.enum(['young-person', 'worker']),
		/** Where the conversation stood, so that it comes back there. Filled in by the engine. */
		from: z.optional(question),
	}),
	z.object({ type: z.literal('back') }),
	/** `later`: part done, the young person chose another time. An outcome of its own, not lateness (insist.md 12). */
	z.object({ type: z.literal('stopped'), later: z.boolean(), when: z.optional(words) }),
	z.object({ type: z.literal('paused') }),
	z.object({ type: z.literal('resumed') }),
	z.object({ type: z.literal('asked-for-a-person') }),
	z.object({ type: z.literal('taken-over') }),
	z.object({ type: z.literal('released') }),
	z.object({ type: z.literal('timed-out') }),
	/** Goodbye was said and the closing parts were offered. */
	z.object({ type: z.literal('finished') }),
	/** A paused conversation was carried to a newer version of its flow, at the place given. */
	z.object({ type: z.literal('upgraded'), from: z.string(), to: z.string(), place: question }),
	/** A later look at an earlier entry's words; adds a verdict, changes nothing else. */
	z.object({ type: z.literal('screened'), entry: z.string() }),
	/**
	 * The worker's own notes, kept apart from the account. With `about` there may be no words beside it. `theirs`: she wrote down
	 * what the young person said, which is then screened as all their words are. `asked`: what it answers, in words of ours, so that
	 * `words` holds nothing but theirs.
	 */
	z.object({
		type: z.literal('worker-note'),
		words,
		about: z.optional(z.enum(NOTE_ABOUT)),
		theirs: z.optional(z.boolean()),
		asked: z.optional(words),
	}),
	z.object({ type: z.literal('present'), who: z.array(z.enum(PRESENT)), words: z.optional(words) }),
	/** The young person would rather this line stayed out of the report, or not after all. A wish: see core/sharing. */
	z.object({ type: z.literal('wished'), entry: z.string(), leaveOut: z.boolean() }),
]);
export type Input = z.infer<typeof Input>;
export type InputType = Input['type'];

/** Everything in an input that somebody said or typed freely. What is here is never dropped, whatever the input. */
export function freeWordsOf(input: Input): string {
	switch (input.type) {
		case 'answered':
			return wordsOf(input.value);
		case 'stopped':
			return input.when ?? '';
		case 'worker-note':
			return input.words;
		case 'present':
			return input.words ?? '';
		default:
			return '';
	}
}
