import { followUpsFor } from '#core/concern/follow-ups.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { Input } from '#core/flow/input.ts';
import type { ActionId, MessageHomeId, StaffId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import { stateAfter } from '#core/texting/number-state.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import type { Talk } from './talk.ts';
import { callingOff, changing, type Known, leftToAPerson, type Turn } from './turn.ts';

type Answered = Extract<Input, { readonly type: 'answered' }>;
type Effect = (turn: Turn, known: Known, talk: Talk, deps: AnsweringDeps) => Turn;

/**
 * What an answer begins besides the next question, by `question=option`. Each is done the moment that it was said, also where it was said
 * late: nobody has to remember it.
 */
const EFFECTS: Readonly<Record<string, Effect>> = {
	/** It goes once a worker has checked it (what may not be softened, 10). */
	'H33=send': (turn, known, talk, deps) => changing(turn, messageHome(known, talk, deps)),
	/** After a no, nothing more goes out, not even a goodbye. */
	'H60=no': (turn, known) => {
		const { number } = known.at;
		const how = 'They said by text that it is not safe to text this number.';
		const after = {
			...number,
			state: stateAfter(number.state, 'marked-unsafe'),
			known: { ...number.known, how },
			version: number.version + 1,
		};
		const marked = changing(callingOff(turn, undefined), { change: 'number-known', number: after, from: number.version });
		return leftToAPerson(marked, known);
	},
	/** When it is safe is for a person to write down. */
	'H60=some-times': (turn, known) => leftToAPerson(turn, known),
};

/** In their own words a person reads when it is safe. */
const READ_BY_A_PERSON: ReadonlySet<string> = new Set(['H60']);

/** @param began with the talk as it stood before the answer */
export function withEffects(turn: Turn, known: Known, { input, talk, owner }: Began, deps: AnsweringDeps): Turn {
	const promised = promises(known, { input, talk, owner }, deps);
	const so = promised.length === 0 ? turn : changing(turn, ...promised);
	if (input.type !== 'answered') return so;
	const options = input.value.options ?? [];
	const began = options.flatMap((option) => EFFECTS[`${input.question}=${option}`] ?? []);
	const done = began.reduce((after, effect) => effect(after, known, talk, deps), so);
	return options.length === 0 && READ_BY_A_PERSON.has(input.question) ? leftToAPerson(done, known) : done;
}

export type Began = {
	readonly input: Input;
	readonly talk: Talk;
	/** Whose what was promised is. */
	readonly owner: StaffId | undefined;
};

/** Asked for a person, they are handed to one, who is chased by the thread itself. */
function promises({ now, staff, at }: Known, { input, talk, owner }: Began, { ids }: AnsweringDeps): readonly Change[] {
	if (input.type === 'asked-for-a-person') return [];
	const ownerName = staff.find(({ id }) => id === owner)?.name ?? '';
	const conversation = talk.of === 'conversation' ? talk.conversation.id : null;
	return followUpsFor(input, talk.state.knows, now).map(({ what, idea, dueOn }) => ({
		change: 'action-added',
		action: {
			...{ id: ids.row<ActionId>(), project: at.thread.project, youngPerson: at.thread.youngPerson, conversation },
			...{ owner: owner ?? null, dueOn, idea, state: 'open', toldOn: null, createdAt: now, version: 1, about: { what, ownerName } },
		},
	}));
}

/** As they said it: to whom, whom it must not reach, and its words, which are those of the choice where they chose. */
function messageHome({ now, at }: Known, talk: Talk, { ids }: AnsweringDeps): Change {
	const { id: number, project, youngPerson } = at.number;
	const to = saidTo(talk, 'H30');
	const content = { to, notTo: saidTo(talk, 'H31', ['no-one']), words: saidTo(talk, 'H32', ['own-words']), passedOn: null, why: null };
	const open = { state: 'asked', askedAt: now, checkedBy: null, settledBy: null, settledAt: null, version: 1 } as const;
	return { change: 'message-home-asked', message: { id: ids.row<MessageHomeId>(), project, youngPerson, number, ...content, ...open } };
}

/** All that was said to one question, in the order in which it was said; options in their words. */
function saidTo({ entries, flow }: Talk, question: string, without: readonly string[] = []): string {
	const labels = flow.words(question, 'en').options ?? {};
	const said = (entries as readonly Entry[]).flatMap(({ input }) => (isTo(input, question) ? [input.value] : []));
	const words = said.flatMap(({ options = [], words: own }) => [
		...options.filter((option) => !without.includes(option)).map((option) => labels[option] ?? option),
		...(own === undefined ? [] : [own]),
	]);
	return [...new Set(words)].join('\n');
}

const isTo = (input: Input, question: string): input is Answered => input.type === 'answered' && input.question === question;
