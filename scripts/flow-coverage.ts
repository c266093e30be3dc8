import type { Flow, Move, Stand } from '#core/flow/define.ts';
import type { QuestionId } from '#core/flow/definition.ts';
import { type Knowledge, NOTHING_KNOWN } from '#core/flow/knowledge.ts';
import { END, FLOORS, type Floor } from '#core/flow/position.ts';
import { begin, type FlowState, step } from '#core/flow/run.ts';
import { stepContexts } from '../test/support/step-context.ts';
import { wayTo } from './way-to.ts';

/** How much of a flow was walked, counted, and every place or way on that could not be taken. */
export type Coverage = {
	readonly questions: number;
	readonly byPath: number;
	readonly byNeed: number;
	readonly byPull: number;
	readonly transitions: number;
	readonly floorMoves: number;
	readonly missed: readonly string[];
};

/**
 * Takes every state and every transition of a flow at least once: each topic by its path or by need (answers that lead
 * there are found and walked), each topic because somebody brought it up and back again, each guarded transition of the
 * machine, and each move of the floor by an input that makes it.
 *
 * @example coverageOf(flow).missed // []
 */
export function coverageOf(flow: Flow): Coverage {
	const found = flow.order.map((id) => ({ id, on: flow.standing(id) === 'store' ? 'need' : 'path', way: wayTo(flow, id) }));
	const pulled = flow.order.filter((id) => isPulledAndComesBack(flow, id));
	const transitions = everyTransition(flow);
	const floors = everyFloorMove(flow);
	return {
		questions: flow.order.length,
		byPath: found.filter(({ on, way }) => on === 'path' && way).length,
		byNeed: found.filter(({ on, way }) => on === 'need' && way).length,
		byPull: pulled.length,
		transitions: transitions.filter(({ taken }) => taken).length,
		floorMoves: floors.taken.size,
		missed: [
			...found.filter(({ way }) => way === undefined).map(({ id, on }) => `${id} cannot be reached by ${on}`),
			...flow.order
				.filter((id) => !pulled.includes(id))
				.map((id) => `${id} cannot be brought up and left again for where the conversation was`),
			...transitions.filter(({ taken }) => !taken).map(({ from, to }) => `${from} does not go on to ${to} when only that is due`),
			...floors.all.filter((move) => !floors.taken.has(move)).map((move) => `no input makes the floor move ${move}`),
		],
	};
}

/** Brings a topic up right after the limits, and goes on to where the conversation was. */
function isPulledAndComesBack(flow: Flow, id: QuestionId): boolean {
	const talk = talkThrough(flow);
	while (flow.standing(talk.place()) === 'limits') talk.say({ type: 'moved-on', question: talk.place() });
	const before = talk.place();
	talk.say({ type: 'opened', question: id, by: 'young-person' });
	const opened = talk.place() === id;
	talk.say({ type: 'moved-on', question: id });
	return opened && (id === before || talk.place() === before);
}

/** From every place to every other when only that one is due, to the end when nothing is, and straight to any. */
function everyTransition(flow: Flow): readonly { readonly from: string; readonly to: string; readonly taken: boolean }[] {
	const places = [...flow.order, END];
	const goesTo = (from: string, move: Move, knows: Knowledge) => flow.move({ place: from, floor: 'open' }, move, knows).place;
	return places.flatMap((from) => [
		...flow.order.filter((to) => to !== from).map((to) => ({ from, to, taken: goesTo(from, { type: 'on' }, onlyDue(flow, to)) === to })),
		...flow.order.map((to) => ({ from, to, taken: goesTo(from, { type: 'go', to }, NOTHING_KNOWN) === to })),
		{ from, to: END, taken: goesTo(from, { type: 'on' }, onlyDue(flow, undefined)) === END },
	]);
}

function onlyDue(flow: Flow, due: QuestionId | undefined): Knowledge {
	const others = flow.order.filter((id) => id !== due);
	return {
		...NOTHING_KNOWN,
		left: new Set(others),
		resolved: new Map(others.map((id) => [id, 'not-asked'])),
		pulled: new Set(due === undefined ? [] : [due]),
	};
}

const MOVES = ['pause', 'resume', 'person', 'release', 'stop', 'finish'] as const;
const INTERRUPTIONS = [
	{ type: 'paused' },
	{ type: 'timed-out' },
	{ type: 'resumed' },
	{ type: 'asked-for-a-person' },
	{ type: 'taken-over' },
	{ type: 'released' },
	{ type: 'stopped', later: true },
	{ type: 'finished' },
];

/** Every change of floor that the machine allows, and those that some input really made. */
function everyFloorMove(flow: Flow): { readonly all: readonly string[]; readonly taken: ReadonlySet<string> } {
	const all = FLOORS.flatMap((floor) =>
		MOVES.map((type) => flow.move({ ...flow.start(), floor }, { type }, NOTHING_KNOWN).floor)
			.filter((to) => to !== floor)
			.map((to) => `${floor} to ${to}`),
	);
	const taken = FLOORS.flatMap((floor) => INTERRUPTIONS.map((input) => `${floor} to ${floorAfter(flow, floor, input)}`));
	return { all: [...new Set(all)], taken: new Set(taken.filter((move) => all.includes(move))) };
}

const TO_FLOOR: Readonly<Record<Floor, readonly object[]>> = {
	open: [],
	paused: [{ type: 'paused' }],
	person: [{ type: 'asked-for-a-person' }],
	stopped: [{ type: 'stopped', later: false }],
	finished: [{ type: 'finished' }],
};

function floorAfter(flow: Flow, floor: Floor, input: object): Stand['floor'] {
	const talk = talkThrough(flow);
	for (const before of TO_FLOOR[floor]) talk.say(before);
	talk.say(input);
	return talk.floor();
}

function talkThrough(flow: Flow) {
	const ctx = stepContexts();
	let state: FlowState = begin(flow, { facts: [] }, ctx()).state;
	return {
		say(input: unknown) {
			state = step(flow, state, input, ctx()).state;
		},
		place: () => state.position.place,
		floor: () => state.position.floor,
	};
}
