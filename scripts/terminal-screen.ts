import type { Flow } from '#core/flow/define.ts';
import type { Mode } from '#core/flow/definition.ts';
import type { StepResult } from '#core/flow/run.ts';
import type { Screen } from '#core/flow/show.ts';
import { type Fillings, filledIn, textsOf } from '#core/flow/slots.ts';
import type { RoomScreen } from '#core/room/room-screen.ts';
import type { Held } from './held-conversation.ts';
import { optionsOf, sayOption } from './typed-line.ts';

const WIDTH = 78;

type Asking = Extract<Screen, { show: 'question' }>;

/** What the person who holds the words reads, as plain text. */
export function screenText(flow: Flow, mode: Mode, { screen, room }: StepResult & Partial<Held>): string {
	if (room !== undefined && INSTEAD[room.show] !== undefined) return ['', rule(''), ...wrap(INSTEAD[room.show] ?? '')].join('\n');
	if (screen.show !== 'question') return ['', rule(''), ...wrap(OTHERWISE[screen.show])].join('\n');
	const name = mode === 'text' ? '' : (flow.wording('en').sections[screen.section]?.[mode] ?? '');
	const held = screen.withPerson ? ['A person has the floor. Type “go on” when they hand it back.'] : [];
	return ['', rule(name), ...held, ...IN_MODE[mode](screen)].join('\n');
}

const OTHERWISE: Readonly<Record<Exclude<Screen['show'], 'question'>, string>> = {
	paused: 'Paused. It goes on at the same question: type “go on”. Or “stop”, or “person”.',
	stopped: 'Stopped. That is fine. Type “go on” if there is more after all, “person”, or “finish”.',
	finished: 'That’s the end. Thank you.',
	end: 'That was the last one. Type “finish”, “back”, or “find” and a word for anything else.',
};

/** By text, what stands in the place of a question: the words of it are the app’s, and true at their hour. */
const INSTEAD: Readonly<Partial<Record<RoomScreen['show'], string>>> = {
	after:
		'Thanks, who reads this and when, and 999. Nothing is asked. “next” goes on with another part, where that is left open; or “person”, or “stop”.',
	gate: 'The next part is asked by a person. “person”, or “skip” to leave it out.',
	check: 'What was written can be checked with a person, or with a code. “skip”, or “person”.',
	person: 'A person has it from here. Nothing is sent by itself. Type “go on” when they hand it back.',
};

const IN_MODE: Readonly<Record<Mode, (screen: Asking) => readonly string[]>> = {
	worker: ({ wording, question, resolution }) => [
		...wrap(wording.worker.ask),
		...wording.worker.or.flatMap((line) => wrap(`or: ${line}`, '    ')),
		...(wording.worker.do ?? []).flatMap((line) => wrap(`· ${line}`, '    ')),
		...(question.byPerson ? wrap('(Asked by a person, unless they choose otherwise.)', '    ') : []),
		...numbered(question, wording),
		...(resolution === 'not-asked' ? [] : [`    (so far: ${SO_FAR[resolution]})`]),
	],
	'young-person': ({ wording, question }) => [
		...wrap(wording['young-person'].ask),
		...filledIn(wording['young-person'].body ?? [], FILLINGS).flatMap((line) => ['', ...wrap(line)]),
		...(wording['young-person'].help === undefined ? [] : ['', ...wrap(wording['young-person'].help)]),
		...numbered(question, wording),
	],
	text: ({ wording }) => textsOf(wording, FILLINGS).flatMap((message, at) => [...(at === 0 ? [] : ['']), ...wrap(message)]),
};

/** In a terminal there is no rota and no hour. */
const FILLINGS: Fillings = {
	'who-is-here': ['(Who we are, who is here at this hour and until when; nobody, if nobody is.)'],
	'lines-open-now': ['(999, and the lines that are open at this hour.)'],
};

const SO_FAR: Readonly<Record<Asking['resolution'], string>> = {
	answered: 'answered',
	skipped: 'skipped',
	'not-saying': 'would rather not say',
	'not-known': 'does not know',
	'not-asked': '',
};

function numbered(question: Asking['question'], wording: Asking['wording']): readonly string[] {
	const options = optionsOf(question).map((option, at) => `  ${String(at + 1).padStart(2)}  ${sayOption(option, wording)}`);
	return options.length === 0 ? [] : ['', ...options];
}

const SHORT: Readonly<Record<Mode, string>> = {
	worker: 'You are the worker: each screen shows what to say. Type what the young person says, or the numbers of what they pick.',
	'young-person': 'You are the young person. Type in your own words, or pick a number.',
	text: 'You are texting. Reply in your own words, or with a number.',
};

const FOR_ALL = [
	['skip', 'leave this one out'],
	['don’t know', 'and that is an answer'],
	['rather not say', 'so is that'],
	['back', 'the one before'],
	['pause, go on', 'have a break, and come back to the same question'],
	['stop', 'stop here'],
	['later WHEN', 'stop now and do the rest another time'],
	['person', 'ask for a person'],
	['find WORD', 'bring up a topic, such as “find phone”'],
	['finish', 'say goodbye'],
	['quit', 'leave the program'],
] as const;

const FOR_WORKERS = [
	['next', 'go on without anything said or declined'],
	['+ WORDS', 'keep these words and stay on the question'],
	['seen WORDS', 'something you saw, not something they said'],
	['note WORDS', 'your own note, kept apart'],
] as const;

/** What can be typed. */
export function helpFor(mode: Mode, length: 'short' | 'long'): string {
	const more = 'Type “help” to see what else you can do, such as skip, back, stop or person.';
	if (length === 'short') return [...wrap(SHORT[mode]), ...wrap(more)].join('\n');
	const commands = [...FOR_ALL, ...(mode === 'worker' ? FOR_WORKERS : [])];
	return [...wrap(SHORT[mode]), '', ...commands.map(([form, what]) => `  ${form.padEnd(16)}${what}`)].join('\n');
}

function rule(name: string): string {
	const start = name === '' ? '' : `── ${name} `;
	return start.padEnd(WIDTH, '─');
}

/** Breaks at spaces; a word longer than the line stays whole. */
function wrap(text: string, indent = ''): readonly string[] {
	const lines = [''];
	for (const word of text.split(/\s+/)) {
		const line = lines.at(-1) ?? '';
		if (line !== '' && indent.length + line.length + word.length + 1 > WIDTH) lines.push(word);
		else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
	}
	return lines.map((line) => `${indent}${line}`);
}
