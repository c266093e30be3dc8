import fc from 'fast-check';
import type { Flow } from '#core/flow/define.ts';
import type { Question } from '#core/flow/definition.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { FlowState } from '#core/flow/run.ts';

/** Numbers and texts to make one input from; what they mean depends on where the conversation stands. */
export type Action = {
	readonly kind: Kind;
	readonly pick: number;
	readonly other: number;
	readonly text: string;
	readonly anything: unknown;
};

/** Words as a person might give them, marked so that they can be found again, and the input that carries them. */
export type Made = { readonly input: unknown; readonly marks: readonly string[] };

type Around = { readonly flow: Flow; readonly state: FlowState; readonly log: readonly Entry[]; readonly turn: number };
type Make = (action: Action, around: Around) => Made;

const FACES = ['awful', 'not-good', 'in-between', 'ok', 'good'];

/** The same walk from the same seed. Answers and ways on are likelier than the rest, so that walks get somewhere. */
export const actions: fc.Arbitrary<Action> = fc.record({
	kind: fc.oneof(
		{ weight: 6, arbitrary: fc.constantFrom<Kind>('answer', 'moved-on') },
		{ weight: 2, arbitrary: fc.constantFrom<Kind>('declined', 'opened', 'back', 'words-too') },
		{ weight: 3, arbitrary: fc.constantFrom<Kind>('interrupted', 'elsewhere', 'corrected', 'note', 'broken', 'garbage', 'resumed') },
		{ weight: 1, arbitrary: fc.constantFrom<Kind>('huge') },
	),
	pick: fc.nat(10_000),
	other: fc.nat(10_000),
	text: fc.string({ unit: 'binary', maxLength: 24 }),
	anything: fc.anything({ maxDepth: 2 }),
});

export function inputFor(action: Action, around: Around): Made {
	return MAKERS[action.kind](action, around);
}

const MAKERS = {
	answer: (action, around) => answer(placeOr(around, action), action, around, {}),
	'words-too': (action, around) => said(answer(placeOr(around, action), action, around, {}), action, around),
	elsewhere: (action, around) => said(answer(anyId(around, action), action, around, {}), action, around),
	corrected: (action, around) => {
		const supersedes = around.log[action.other % around.log.length]?.id ?? 'nothing';
		return said(
			answer(anyId(around, action), action, around, { supersedes: action.pick % 7 === 0 ? 'never-was' : supersedes }),
			action,
			around,
		);
	},
	huge: (action, around) => {
		const words = `${mark(around.turn)} ${action.text.repeat(2_000)}${'x'.repeat(50_000)}`;
		return { input: { ...base(anyId(around, action)), value: { words } }, marks: [words] };
	},
	/** A page that went wrong: words, in a shape that does not fit. */
	broken: ({ pick, anything, text }, around) => {
		const words = `${mark(around.turn)} ${text}`;
		const called = `${mark(around.turn)} friend ${text}`;
		const bent = [
			{ value: { words, number: 'seven' } },
			{ value: { words, options: anything } },
			{ value: { words, people: [{ called }, anything] }, marks: [words, called] },
			{ value: { words }, question: anything },
			{ value: { words }, whose: anything, then: anything, prompted: anything },
			{ value: { words, options: ['no-such-option'], faces: ['good'], number: -1 } },
		][pick % 6];
		const { marks, ...rest } = { marks: [words], ...bent };
		return { input: { ...base(around.state.position.place), ...rest }, marks };
	},
	declined: ({ pick }, { state }) => plain({ type: ['skipped', 'not-saying', 'not-known'][pick % 3], question: state.position.place }),
	'moved-on': (_, { state }) => plain({ type: 'moved-on', question: state.position.place }),
	opened: (action, around) =>
		plain({ type: 'opened', question: anyId(around, action), by: action.pick % 2 === 0 ? 'young-person' : 'worker' }),
	back: () => plain({ type: 'back' }),
	resumed: () => plain({ type: 'resumed' }),
	interrupted: ({ pick, text }, { turn }) => {
		const when = `${mark(turn)} ${text}`;
		const type = INTERRUPTIONS[pick % INTERRUPTIONS.length];
		return type === 'stopped' ? { input: { type, later: true, when }, marks: [when] } : plain({ type });
	},
	note: ({ pick, text, other }, { turn, log }) => {
		const words = `${mark(turn)} ${text}`;
		const entry = log[other % log.length]?.id ?? '';
		const notes: readonly Made[] = [
			{ input: { type: 'worker-note', words }, marks: [words] },
			{ input: { type: 'present', who: ['young-person', 'worker'], words }, marks: [words] },
			plain({ type: 'wished', entry, leaveOut: true }),
			plain({ type: 'screened', entry }),
		];
		return notes[pick % notes.length] ?? plain({ type: 'back' });
	},
	garbage: ({ pick, anything }, { state, flow }) => {
		const rubbish = [
			anything,
			{ type: anything },
			{ type: 'began', facts: ['under-11'] },
			{ type: 'upgraded', from: 'a@1', to: 'b@2', place: 'nowhere' },
			{ type: 'skipped', question: 'no-such-question' },
			{ type: 'skipped', question: flow.order[pick % flow.order.length] },
			{ type: 'opened', question: '__proto__', by: 'worker' },
			{ type: 'moved-on', question: 'constructor' },
			{ type: 'answered', question: state.position.place, value: anything, whose: 'exact', prompted: true, then: 'on' },
			{ type: 'answered', question: state.position.place, value: {}, whose: 'exact', prompted: true, then: 'on' },
			Object.defineProperty({}, 'type', { enumerable: true, get: () => [].at(0)?.['fault'] }),
			new Proxy({}, { get: () => fault(), ownKeys: () => fault() }),
		];
		return plain(rubbish[pick % rubbish.length]);
	},
} as const satisfies Record<string, Make>;
type Kind = keyof typeof MAKERS;

/** The finish is in only once, so that walks last; a person may be asked for at any time. */
const INTERRUPTIONS = [
	'paused',
	'resumed',
	'stopped',
	'asked-for-a-person',
	'taken-over',
	'released',
	'timed-out',
	'resumed',
	'released',
	'finished',
] as const;

function fault(): never {
	throw new Error('this object cannot be read');
}

function mark(turn: number): string {
	return `said-${turn}-canary`;
}

function plain(input: unknown): Made {
	return { input, marks: [] };
}

function base(question: string) {
	return { type: 'answered', question, whose: 'exact', prompted: true, then: 'on' };
}

function placeOr(around: Around, action: Action): string {
	return around.flow.question(around.state.position.place) ? around.state.position.place : anyId(around, action);
}

function anyId({ flow }: Around, { other }: Action): string {
	return flow.order[other % flow.order.length] ?? '';
}

function answer(id: string, action: Action, { flow, turn }: Around, more: object): Made {
	const question = flow.question(id);
	const called = `${mark(turn)} friend`;
	const value = question === undefined ? {} : valueFor(question, action, called);
	return { input: { ...base(id), ...more, value, then: action.other % 4 === 0 ? 'stay' : 'on' }, marks: 'people' in value ? [called] : [] };
}

function said(made: Made, { text }: Action, { turn }: Around): Made {
	const words = `${mark(turn)} ${text}`;
	const input = made.input as { readonly value: object };
	return { input: { ...input, value: { ...input.value, words } }, marks: [...made.marks, words] };
}

/** A valid answer of the question's kind. */
function valueFor(question: Question, { pick, text }: Action, called: string): object {
	const options = 'options' in question && question.options.length > 0 ? [question.options[pick % question.options.length]] : [];
	switch (question.kind) {
		case 'faces':
			return { faces: [FACES[pick % 5]] };
		case 'number':
			return { number: question.least + (pick % (question.most - question.least + 1)) };
		case 'date-time':
			return { when: { date: '2026-11-14', part: 'evening' } };
		case 'people':
			return { people: [{ called }] };
		case 'short-words':
		case 'long-words':
			return { words: `some ${text}` };
		default:
			return { options };
	}
}
