import { screenSafely } from '#app/conversation/screen-safely.ts';
import { ANSWER_RULES } from '#core/concern/answer-rules.ts';
import { assess } from '#core/concern/assess.ts';
import type { AnswerValue } from '#core/flow/answer.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Mode } from '#core/flow/definition.ts';
import type { FlowEvent, RefusalReason } from '#core/flow/event.ts';
import { Input as FlowInput } from '#core/flow/input.ts';
import { withItsLead } from '#core/flow/lead.ts';
import { begin, type StepResult, step } from '#core/flow/run.ts';
import type { RoomScreen } from '#core/room/room-screen.ts';
import { screenWords } from '#core/screening/screen-words.ts';
import { stepContexts } from '../test/support/step-context.ts';
import { type Held, heldByText } from './held-conversation.ts';
import { helpFor, screenText } from './terminal-screen.ts';
import { playTranscript, type Transcript } from './transcript.ts';
import { readLine, type Typed } from './typed-line.ts';

export type Played = {
	/** What to print before the first line is read. */
	readonly opening: string;
	/** Takes one line as typed; `isOver` once there is nothing more to type. */
	take(line: string): { readonly says: string; readonly isOver: boolean };
	transcript(): Transcript;
	/** How many lines the record holds. */
	kept(): number;
};

type Input = Readonly<Record<string, unknown>>;

/**
 * A conversation held by typing, in the mode of whoever reads. Pure but for what it remembers: no terminal, no files.
 *
 * @example const talk = playConversation(flow, { mode: 'text', facts: [] }); talk.take('1').says
 */
export function playConversation(flow: Flow, { mode, facts }: { readonly mode: Mode; readonly facts: readonly string[] }): Played {
	const { begun, take } = mode === 'text' ? heldByText(flow, { facts, cover: 'staffed' }) : byTheEngine(flow, facts);
	const inputs: Input[] = [];
	let last: StepResult & Partial<Held> = begun;
	const put = (input: Input): string => {
		inputs.push(input);
		last = take(input);
		return [
			...after(flow, mode, last.events),
			...(last.leadsTo ? [`Here “${last.leadsTo}” begins.`] : []),
			screenText(flow, mode, last),
		].join('\n');
	};
	return {
		opening: `${helpFor(mode, 'short')}\n${screenText(flow, mode, last)}`,
		take(line) {
			const shown = last.screen.show === 'question' && isAsked(last.room) ? last.screen : undefined;
			const typed = readLine(line, shown?.question, shown?.wording);
			if (typed.does === 'quit') return { says: 'Left here.', isOver: true };
			if (typed.does === 'help') return { says: helpFor(mode, 'long'), isOver: false };
			const input = inputOf(flow, mode, last, typed);
			return typeof input === 'string'
				? { says: input, isOver: false }
				: { says: put(input), isOver: last.state.position.floor === 'finished' };
		},
		transcript: () =>
			playTranscript(flow, {
				title: 'Played in the terminal',
				about: 'Say here what it shows.',
				flow: flow.ref,
				mode,
				facts,
				steps: [{ input: { type: 'began' } }, ...inputs.map((input) => ({ input }))],
			}),
		kept: () => last.state.position.entries,
	};
}

/** With a person, or after something that was disclosed, nothing is asked: a number answers nothing, and is kept as it was sent. */
function isAsked(room: RoomScreen | undefined): boolean {
	return room === undefined || room.show === 'question' || room.show === 'gate' || room.show === 'check';
}

/** Every question as the engine puts it: a worker is there, or somebody tries out how a page reads. */
function byTheEngine(flow: Flow, facts: readonly string[]) {
	const ctx = stepContexts();
	const begun = begin(flow, { facts }, ctx());
	let state = begun.state;
	return {
		begun,
		take(given: Input): StepResult {
			const parsed = FlowInput.safeParse(given);
			const results = (parsed.success ? withItsLead(flow, parsed.data) : [given]).map((input) => {
				const result = step(flow, state, input, ctx());
				state = result.state;
				return result;
			});
			return { ...(results.at(-1) ?? begun), events: results.flatMap(({ events }) => events) };
		},
	};
}

/** The engine’s input for what was typed, or what to say instead. */
function inputOf(
	flow: Flow,
	mode: Mode,
	{ state, screen }: StepResult,
	typed: Exclude<Typed, { readonly does: 'help' | 'quit' }>,
): Input | string {
	const question = state.position.place;
	switch (typed.does) {
		case 'nothing':
			return typed.because;
		case 'answer':
			// At the end there is no question; what is said there belongs to the last one.
			return answered(flow.question(question) ? question : (state.knows.trail.at(-1) ?? question), typed.value, {
				then: typed.stays ? 'stay' : 'on',
			});
		case 'seen':
			return mode === 'worker' && screen.show === 'question'
				? answered(question, { words: typed.words }, { whose: 'observed', prompted: false, then: 'stay' })
				: '“seen” is for a worker, while a question is open.';
		case 'note':
			return mode === 'worker' ? { type: 'worker-note', words: typed.words } : 'Notes are for a worker.';
		case 'later':
			return { type: 'stopped', later: true, ...(typed.words === '' ? {} : { when: typed.words }) };
		case 'find':
			return find(flow, mode, typed.words);
		case 'open':
			return { type: 'opened', question: typed.words.toUpperCase(), by: mode === 'worker' ? 'worker' : 'young-person' };
		default:
			return COMMAND_INPUTS[typed.does](question);
	}
}

type Plain = Exclude<
	Typed,
	{ readonly value: unknown } | { readonly words: string } | { readonly because: string } | { readonly does: 'help' | 'quit' }
>;

const COMMAND_INPUTS: Readonly<Record<Plain['does'], (question: string) => Input>> = {
	skip: (question) => ({ type: 'skipped', question }),
	'not-known': (question) => ({ type: 'not-known', question }),
	'not-saying': (question) => ({ type: 'not-saying', question }),
	next: (question) => ({ type: 'moved-on', question }),
	back: () => ({ type: 'back' }),
	stop: () => ({ type: 'stopped', later: false }),
	pause: () => ({ type: 'paused' }),
	'go-on': () => ({ type: 'resumed' }),
	person: () => ({ type: 'asked-for-a-person' }),
	finish: () => ({ type: 'finished' }),
};

function answered(question: string, value: AnswerValue, more: object): Input {
	return { type: 'answered', question, value, whose: 'exact', prompted: true, then: 'on', ...more };
}

/** Topics that have the words in their name, their question or their part; one alone is opened at once. */
function find(flow: Flow, mode: Mode, words: string): Input | string {
	const wanted = words.toLowerCase();
	const found = flow.order.filter((id) => {
		const { topic, worker, 'young-person': young, options } = flow.words(id, 'en');
		return [topic, worker.ask, young.ask, ...Object.values(options ?? {})].join(' ').toLowerCase().includes(wanted);
	});
	const [only] = found;
	if (only === undefined) return `Nothing found for “${words}”. Try one word, such as “phone” or “home”.`;
	if (found.length === 1) return { type: 'opened', question: only, by: mode === 'worker' ? 'worker' : 'young-person' };
	const list = found
		.slice(0, 8)
		.map((id) => `  open ${id}   ${mode === 'worker' ? flow.words(id, 'en').topic : flow.words(id, 'en')['young-person'].ask}`);
	return `Found for “${words}”. Type one of these:\n${list.join('\n')}${found.length > 8 ? '\n  … and more: try another word.' : ''}`;
}

/** What to say about what just happened, before the next screen. A level is for a worker’s eyes only. */
function after(flow: Flow, mode: Mode, events: readonly FlowEvent[]): readonly string[] {
	return events.flatMap((event) => {
		if (event.type === 'input-refused') return [REFUSED[event.reason]];
		if (event.type === 'person-asked-for') return ['A person has been asked for.'];
		return mode === 'worker' && event.type === 'answer-kept' ? raisedBy(flow, event) : [];
	});
}

function raisedBy(flow: Flow, { question, entry: { input } }: Extract<FlowEvent, { type: 'answer-kept' }>): readonly string[] {
	if (input.type !== 'answered') return [];
	const verdict = screenSafely(screenWords, flow, input, { actor: 'young-person', present: null })?.verdict;
	const { level, rules } = assess({ question, value: input.value, verdict, rules: ANSWER_RULES });
	const says = ANSWER_RULES.filter((rule) => rules.includes(rule.id)).map((rule) => rule.says);
	const words = (verdict?.level ?? 'none') === 'none' ? [] : ['Their words.'];
	return level === 'none' ? [] : [`[${level}: ${[...says, ...words].join(' ')}]`];
}

const REFUSED: Readonly<Record<RefusalReason, string>> = {
	'unknown-question': 'That topic is not in this conversation. Type “find” and a word.',
	'unknown-option': 'That is not one of the choices. Say it in your own words.',
	'wrong-shape': 'That does not fit here. Say it in your own words.',
	'limits-not-shown': 'First the few lines about what happens with what is said. What you typed is kept.',
	'not-open': 'It is paused or stopped. What you typed is kept. Type “go on” to go on.',
	'nothing-to-go-back-to': 'There is nothing before this.',
	'nothing-said': 'Nothing typed yet.',
	'unknown-entry': 'The line to correct is not in this conversation. What you typed is kept.',
	'conversation-over': 'This conversation is over. What you typed is kept.',
	'too-many-steps': 'This conversation has become very long. Ask for a person, or stop.',
};
