import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type AnyActorLogic, createMachine, initialTransition, transition } from 'xstate';
import { checkFlow, type Finding } from '#core/flow/check.ts';
import type { FlowSource, FlowWording, Language, Question, QuestionId, QuestionWording } from '#core/flow/definition.ts';
import type { Knowledge } from '#core/flow/knowledge.ts';
import { isDue, meetingOrder, type Standing, standingOf, whoseOpeningAsks } from '#core/flow/path.ts';
import { END, type Floor } from '#core/flow/position.ts';

export type Stand = { readonly place: string; readonly floor: Floor };

/** What can move a conversation. `on` goes to whatever is due next; `go` to one named topic. */
export type Move =
	| { readonly type: 'on' }
	| { readonly type: 'go'; readonly to: QuestionId }
	| { readonly type: 'pause' | 'resume' | 'person' | 'release' | 'stop' | 'finish' };

/** A flow that passed its checks, compiled. Immutable; shared by every conversation that is pinned to it. */
export type Flow = {
	/** `return-home@1`: what a conversation pins. */
	readonly ref: string;
	readonly id: string;
	readonly version: number;
	/** SHA-256 of the content, so that a pinned flow cannot change under a conversation. */
	readonly hash: string;
	readonly source: FlowSource;
	/** Soft findings: worth a look, not worth refusing to start. */
	readonly issues: readonly Finding[];
	/** In the order in which they are met. */
	readonly order: readonly QuestionId[];
	question(id: QuestionId): Question | undefined;
	standing(id: QuestionId): Standing;
	/** The questions whose opening depends on the answer to this one. */
	needing(id: QuestionId): readonly Question[];
	wording(language: Language): FlowWording;
	words(id: QuestionId, language: Language): QuestionWording;
	/** Where a conversation begins: the first of the limits, with the floor open. */
	start(): Stand;
	/** One machine step. A move that the floor does not allow leaves everything where it is. */
	move(from: Stand, move: Move, knows: Knowledge): Stand;
};

/** Everything wrong with a flow, all of it at once. */
export class FlowError extends Error {
	readonly findings: readonly Finding[];

	constructor(id: string, findings: readonly Finding[]) {
		super(`The flow ${id} cannot be used:\n${findings.map((finding) => `  ${finding.where}: ${finding.why}`).join('\n')}`);
		this.name = 'FlowError';
		this.findings = findings;
	}
}

/**
 * Checks a flow and compiles it to an XState machine with two parallel regions: the *place* (which question) and the
 * *floor* (open, paused, with a person, stopped, finished). An interruption moves the floor and leaves the place, so
 * coming back needs no memory. No timers, no actors: waits are rows in a database (docs/decisions/0003).
 *
 * @throws FlowError listing every hard finding.
 * @example const flow = defineFlow(source); flow.start() // { place: 'T09', floor: 'open' }
 */
export function defineFlow(source: FlowSource): Flow {
	const findings = checkFlow(source);
	const hard = findings.filter((finding) => finding.hard);
	if (hard.length > 0) throw new FlowError(`${source.id}@${source.version}`, hard);

	const { questions, standings, order, machine } = compile(source);
	const wordings = new Map(source.wording.map((wording) => [wording.language, wording]));
	const [initial] = initialTransition(machine);
	// `transition` asks for the initial state before every move; here it is known once and for all.
	const begun: AnyActorLogic = {
		transition: (snapshot, event, scope) => machine.transition(snapshot, event, scope),
		getInitialSnapshot: () => initial,
		getPersistedSnapshot: (snapshot) => snapshot,
	};
	const needing = whoseOpeningAsks(source);
	const standingAt = remembered((stand: Stand) => machine.resolveState({ value: { place: stand.place, floor: stand.floor } }));

	return {
		ref: `${source.id}@${source.version}`,
		id: source.id,
		version: source.version,
		hash: bytesToHex(sha256(utf8ToBytes(JSON.stringify(source)))),
		source,
		issues: findings.filter((finding) => !finding.hard),
		order,
		question: (id) => questions.get(id),
		standing: (id) => standings.get(id) ?? 'store',
		needing: (id) => needing.get(id) ?? [],
		wording: (language) => must(wordings.get(language), `No wording in ${language} for ${source.id}`),
		words: (id, language) => must(wordings.get(language)?.questions[id], `No wording in ${language} for ${source.id} ${id}`),
		start: () => standOf(initial.value),
		move: (from, move, knows) => {
			const [next] = transition(begun, standingAt(from), eventOf(move, knows));
			return standOf(next.value);
		},
	};
}

/**
 * The machine and its tables, without a check. Everything that holds conversations uses `defineFlow`; this is for
 * measuring the machine by itself (scripts/bench-engine.ts).
 */
export function compile(source: FlowSource) {
	const questions = new Map(source.questions.map((question) => [question.id, question]));
	const standings = new Map(source.questions.map((question) => [question.id, standingOf(source, question.id)]));
	const order = meetingOrder(source);
	const machine = machineOf(source, order, (id, knows) => {
		const question = questions.get(id);
		return question !== undefined && isDue(question, standings.get(id) ?? 'store', knows);
	});
	return { questions, standings, order, machine };
}

/** Snapshots are immutable and there are few of them: one for each place and floor. */
function remembered<T>(make: (stand: Stand) => T): (stand: Stand) => T {
	const made = new Map<string, T>();
	return (stand) => {
		const key = `${stand.floor} ${stand.place}`;
		const known = made.get(key) ?? make(stand);
		made.set(key, known);
		return known;
	};
}

type MachineEvent = { readonly type: string; readonly knows: Knowledge };

function eventOf(move: Move, knows: Knowledge): MachineEvent {
	return { type: move.type === 'go' ? `go.${move.to}` : move.type, knows };
}

function standOf(value: unknown): Stand {
	return value as Stand;
}

function must<T>(value: T | undefined, why: string): T {
	if (value === undefined) throw new Error(why);
	return value;
}

/** Which floor lets what through. A table, so that a reviewer can see that no floor is without a way on. */
const FLOOR_MOVES = {
	open: { pause: 'paused', person: 'person', stop: 'stopped', finish: 'finished' },
	paused: { resume: 'open', person: 'person', stop: 'stopped' },
	person: { release: 'open', resume: 'open', pause: 'paused', stop: 'stopped', finish: 'finished' },
	stopped: { resume: 'open', person: 'person', finish: 'finished' },
	finished: {},
} as const satisfies Record<Floor, Partial<Record<Move['type'], Floor>>>;

function machineOf(source: FlowSource, order: readonly QuestionId[], isDueNow: (id: QuestionId, knows: Knowledge) => boolean) {
	const next = (at: number) =>
		nextAfter(source, order, at).map((id) => ({ target: id, guard: ({ event }: { event: MachineEvent }) => isDueNow(id, event.knows) }));
	const places = Object.fromEntries([...order, END].map((id, at) => [id, { on: { on: [...next(at), { target: END }] } }]));
	const toAny = Object.fromEntries(order.map((id) => [`go.${id}`, `.${id}`]));
	return createMachine({
		id: `${source.id}@${source.version}`,
		types: {} as { events: MachineEvent },
		type: 'parallel',
		states: {
			place: {
				initial: order[0] ?? END,
				states: places,
				on: toAny,
			},
			floor: {
				initial: 'open',
				states: Object.fromEntries(Object.entries(FLOOR_MOVES).map(([floor, moves]) => [floor, { on: moves }])),
			},
		},
	});
}

/**
 * The order in which the others are tried: the limits always first, then the nearest after this one and round from the
 * beginning, and the close only when nothing else is due.
 */
function nextAfter({ limits, close }: FlowSource, order: readonly QuestionId[], at: number): readonly QuestionId[] {
	const around = [...order.slice(at + 1), ...order.slice(0, at)];
	const isMiddle = (id: QuestionId) => !limits.includes(id) && !close.includes(id);
	return [...around.filter((id) => limits.includes(id)), ...around.filter(isMiddle), ...around.filter((id) => close.includes(id))];
}
