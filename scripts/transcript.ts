import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { screenSafely } from '#app/conversation/screen-safely.ts';
import { ANSWER_RULES } from '#core/concern/answer-rules.ts';
import { assess } from '#core/concern/assess.ts';
import type { CoverMode } from '#core/cover/cover.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Mode } from '#core/flow/definition.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { FlowEvent } from '#core/flow/event.ts';
import { Position } from '#core/flow/position.ts';
import { begin, rehydrate, type StepResult, step } from '#core/flow/run.ts';
import type { Screen } from '#core/flow/show.ts';
import type { StaffId } from '#core/id.ts';
import type { RoomScreen } from '#core/room/room-screen.ts';
import { screenWords } from '#core/screening/screen-words.ts';
import { stepContexts } from '../test/support/step-context.ts';
import { type Held, heldByText } from './held-conversation.ts';

export type TranscriptScreen = {
	readonly show: Screen['show'] | RoomScreen['show'];
	readonly question?: string;
	/** Texts that go out before it. What is true only at its hour stands as its slot. */
	readonly before?: readonly string[];
	/** What the person who holds the words reads, in the transcript's mode. */
	readonly ask?: string;
	/** By text, what stands in the place of a question once something was disclosed (design 4.3). */
	readonly what?: string;
	readonly withPerson?: true;
	readonly exits?: readonly string[];
};

/** One input, what is shown after it, and what happened. */
export type TranscriptStep = {
	readonly input: unknown;
	readonly screen?: TranscriptScreen;
	readonly events?: readonly string[];
	/** Which other flow a host begins from here. */
	readonly leadsTo?: string;
	/** What a human is told and how soon: the level, and the rules that fired. Never part of what a child sees. */
	readonly raises?: string;
};

/** A conversation from beginning to end, written so that a practitioner can read it and say "yes, like that". */
export type Transcript = {
	readonly title: string;
	readonly about: string;
	readonly flow: string;
	readonly mode: Mode;
	readonly facts: readonly string[];
	/** By text: who is there at this hour. Somebody is at work unless it says otherwise. */
	readonly cover?: CoverMode;
	readonly steps: readonly TranscriptStep[];
};

/**
 * Plays the inputs of a transcript and fills in the rest. Between two steps the position and the whole log go through
 * JSON, as they do in a store; the clock stands still and ids count up.
 */
export function playTranscript(flow: Flow, transcript: Transcript): Transcript {
	return { ...transcript, steps: transcript.mode === 'text' ? stepsByText(flow, transcript) : stepsOfEngine(flow, transcript) };
}

/** By text it goes as a host holds it: what was disclosed ends the machine's replies, and what is a person's to ask is left to one. */
function stepsByText(flow: Flow, { facts, cover, steps: [, ...rest] }: Transcript): readonly TranscriptStep[] {
	const talk = heldByText(flow, { facts, cover: cover ?? 'staffed' });
	return [toldByText(flow, { type: 'began' }, talk.begun), ...rest.map(({ input }) => toldByText(flow, input, talk.take(input)))];
}

function toldByText(flow: Flow, input: unknown, { room, events, leadsTo }: Held): TranscriptStep {
	const raised = events.flatMap((event) => (event.type === 'answer-kept' ? raisedBy(flow, 'text', event.entry) : []));
	return {
		input,
		screen: shownByText(room),
		events: events.filter((event) => event.type !== 'entry-appended').map(said),
		...(leadsTo === undefined ? {} : { leadsTo }),
		...(raised.length > 0 ? { raises: raised.join('; ') } : {}),
	};
}

function shownByText(room: RoomScreen): TranscriptScreen {
	switch (room.show) {
		case 'question': {
			const { textsBefore, text } = room.screen.wording;
			return { show: 'question', question: room.screen.question.id, ...(textsBefore ? { before: textsBefore } : {}), ask: text };
		}
		case 'gate':
		case 'check':
			return { show: room.show, question: room.screen.question.id };
		case 'after':
			return { show: 'after', question: room.place, what: room.what };
		default:
			return { show: room.show };
	}
}

function stepsOfEngine(flow: Flow, transcript: Transcript): readonly TranscriptStep[] {
	const { mode, facts } = transcript;
	const ctx = stepContexts();
	const log: Entry[] = [];
	let position = '';
	const take = (result: StepResult, input: unknown): TranscriptStep => {
		const raised = result.events.flatMap((event) => (event.type === 'answer-kept' ? raisedBy(flow, mode, event.entry) : []));
		log.push(...result.events.flatMap((event) => (event.type === 'entry-appended' ? [event.entry] : [])));
		position = JSON.stringify(result.state.position);
		return {
			input,
			screen: shown(result.screen, mode),
			events: result.events.filter((event) => event.type !== 'entry-appended').map(said),
			...(raised.length > 0 ? { raises: raised.join('; ') } : {}),
		};
	};
	const first = take(begin(flow, { facts }, ctx()), { type: 'began' });
	const [, ...rest] = transcript.steps;
	const steps = rest.map(({ input }) => {
		const state = rehydrate(Position.parse(JSON.parse(position)), JSON.parse(JSON.stringify(log)));
		return take(step(flow, state, input, ctx()), input);
	});
	return [first, ...steps];
}

/** Whoever writes what is said to a worker. */
const WORKER = 'worker' as StaffId;

/** What the answer raises by the table of options and by the words, as a host would ask. Rules over words have tests of their own. */
function raisedBy(flow: Flow, mode: Mode, { input }: Entry): readonly string[] {
	if (input.type !== 'answered') return [];
	const verdict = screenSafely(screenWords, flow, input, { actor: mode === 'worker' ? WORKER : 'young-person', present: null })?.verdict;
	const answer = { question: input.question, value: input.value, rules: ANSWER_RULES };
	const { level } = assess({ ...answer, verdict });
	const ticked = assess({ ...answer, verdict: undefined }).rules;
	const worded = verdict === undefined || verdict.level === 'none' ? [] : [`their words (${verdict.level})`];
	return level === 'none' ? [] : [`${level}: ${[...ticked, ...worded].join(', ')}`];
}

function shown(screen: Screen, mode: Mode): TranscriptScreen {
	if (screen.show !== 'question') return { show: screen.show, exits: screen.exits };
	const { worker, text, 'young-person': young } = screen.wording;
	const ask = { worker: worker.ask, 'young-person': young.ask, text }[mode];
	return { show: 'question', question: screen.question.id, ask, ...(screen.withPerson ? { withPerson: true } : {}) };
}

function said(event: FlowEvent): string {
	switch (event.type) {
		case 'answer-kept':
			return `answer-kept ${event.question}`;
		case 'topic-declined':
			return `topic-declined ${event.question} ${event.how}`;
		case 'topic-opened':
			return `topic-opened ${event.question} because of ${event.because}`;
		case 'conversation-stopped':
			return event.later ? 'conversation-stopped, the rest later' : 'conversation-stopped';
		case 'input-refused':
			return `input-refused ${event.reason}`;
		default:
			return event.type;
	}
}

/** The file as people read it: a line for each of input, screen, events and what was raised. */
export function transcriptText({ steps, ...about }: Transcript): string {
	const head = Object.entries(about).map(([key, value]) => `\t"${key}": ${oneLine(value)},`);
	const body = steps.map((each) => {
		const lines = Object.entries(each).map(([key, value]) => `\t\t\t"${key}": ${oneLine(value)}`);
		return `\t\t{\n${lines.join(',\n')}\n\t\t}`;
	});
	return `{\n${head.join('\n')}\n\t"steps": [\n${body.join(',\n')}\n\t]\n}\n`;
}

function oneLine(value: unknown): string {
	return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
}

const FLOWS_FOLDER = fileURLToPath(new URL('../flows/', import.meta.url));

/** Every golden transcript of every flow: `flows/<flow>/transcripts/*.json`, in order of name. */
export function transcriptFiles(): readonly string[] {
	return readdirSync(FLOWS_FOLDER, { recursive: true, encoding: 'utf8' })
		.filter((file) => /[\\/]transcripts[\\/][^\\/]+\.json$/.test(file))
		.sort()
		.map((file) => join(FLOWS_FOLDER, file));
}

export function readTranscript(file: string): Transcript {
	return JSON.parse(readFileSync(file, 'utf8')) as Transcript;
}
