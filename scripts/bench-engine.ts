import { pathToFileURL } from 'node:url';
import { createActor, type SnapshotFrom, transition } from 'xstate';
import { instant } from '#core/clock/instant.ts';
import { compile, type Flow } from '#core/flow/define.ts';
import type { Entry, StepContext } from '#core/flow/entry.ts';
import type { Position } from '#core/flow/position.ts';
import { begin, rehydrate, type StepResult, step } from '#core/flow/run.ts';
import type { EntryId } from '#core/id.ts';
import { all } from '#flows/index.ts';

/** Medians in microseconds. What each does is said at `benchEngine`. */
export type EngineFigures = {
	readonly flow: string;
	readonly entries: number;
	readonly stepWithRehydrationMicros: number;
	/** The faster of the two ways below: the one that the ratio is taken against. */
	readonly rawXstateMicros: number;
	readonly rawXstateActorMicros: number;
	readonly rawXstatePureMicros: number;
	readonly ratio: number;
	/** Parsing the whole log from JSON as well, which the library has no equal of: for information. */
	readonly withLogParseMicros: number;
};

const ROUNDS = 41;
const EACH = 60;

/**
 * One step of the engine with everything around it, against the library it stands on, taken in turns in one run.
 *
 * Ours: parse the stored position from JSON, `rehydrate` it with a log of `entries` entries (objects, as a store hands them
 * over), `step` with an answer that is checked, kept and moves on, and write the position and the new entry as JSON.
 * Theirs: parse a snapshot of the same compiled machine from JSON, bring it to life, make the same move with the knowledge
 * already in memory, and write `getPersistedSnapshot` as JSON; once through an actor, once through the pure functions, and
 * the faster counts. Theirs folds no log, checks no input, and has no screen.
 *
 * @example benchEngine().ratio // at most 3
 */
export function benchEngine(entries = 30): EngineFigures {
	const flow = longest(all());
	const { log, last } = conversationOf(flow, entries);
	const { ours, actor, pure } = works(flow, last);
	const logText = JSON.stringify(log);
	const places = [ours(log), actor(), pure()].map((text) => /"place":"([^"]+)"/.exec(text)?.[1]);
	if (new Set(places).size !== 1) throw new Error(`The three did not make the same move: ${places.join(', ')}`);

	const timed = takingTurns([() => ours(log), actor, pure, () => ours(JSON.parse(logText) as readonly Entry[])]);
	const [stepped = 0, acted = 0, transitioned = 0, parsed = 0] = timed;
	const library = Math.min(acted, transitioned);
	return {
		flow: flow.ref,
		entries: log.length,
		stepWithRehydrationMicros: round(stepped),
		rawXstateMicros: round(library),
		rawXstateActorMicros: round(acted),
		rawXstatePureMicros: round(transitioned),
		ratio: round(stepped / library),
		withLogParseMicros: round(parsed),
	};
}

/** The same move three ways, each from JSON text to JSON text. */
function works(flow: Flow, last: StepResult) {
	const { position } = last.state;
	const answer = { type: 'answered', question: position.place, whose: 'exact', prompted: true, then: 'on' };
	const input = { ...answer, value: { words: 'We just walked about.' } };
	const positionText = JSON.stringify(position);
	const ctx = contexts();
	const { machine } = compile(flow.source);
	type Resolvable = Parameters<typeof machine.resolveState>[0];
	const start = machine.resolveState({ value: { place: position.place, floor: 'open' } });
	const snapshotText = JSON.stringify(machine.getPersistedSnapshot(start));
	const event = { type: 'on', knows: step(flow, last.state, input, ctx()).state.knows };
	return {
		ours(log: readonly Entry[]): string {
			const { state, events } = step(flow, rehydrate(JSON.parse(positionText) as Position, log), input, ctx());
			const added = events.flatMap((one) => (one.type === 'entry-appended' ? [one.entry] : []));
			return JSON.stringify(state.position) + JSON.stringify(added);
		},
		actor(): string {
			const running = createActor(machine, { snapshot: JSON.parse(snapshotText) as SnapshotFrom<typeof machine> }).start();
			running.send(event);
			return JSON.stringify(running.getPersistedSnapshot());
		},
		pure(): string {
			const [next] = transition(machine, machine.resolveState(JSON.parse(snapshotText) as Resolvable), event);
			return JSON.stringify(machine.getPersistedSnapshot(next));
		},
	};
}

function longest(flows: readonly Flow[]): Flow {
	const [first] = [...flows].sort((a, b) => b.order.length - a.order.length);
	if (first === undefined) throw new Error('No flow is registered.');
	return first;
}

/** A worker-led conversation that answers in words, or picks the first option, until the log is long enough. */
function conversationOf(flow: Flow, entries: number): { readonly log: readonly Entry[]; readonly last: StepResult } {
	const ctx = contexts();
	let last = begin(flow, { facts: [] }, ctx());
	const log = entriesOf(last);
	while (log.length < entries && last.screen.show === 'question') {
		const { question } = last.screen;
		const then = log.length % 2 === 0 ? 'on' : 'stay';
		const options = 'options' in question ? question.options.slice(0, 1) : [];
		last = step(
			flow,
			last.state,
			{
				type: 'answered',
				question: question.id,
				value: { words: 'I went to my cousin’s, then the bus station.', options },
				whose: 'exact',
				prompted: true,
				then,
			},
			ctx(),
		);
		log.push(...entriesOf(last));
	}
	if (last.screen.show !== 'question') throw new Error('The flow ended before the log was long enough to measure.');
	return { log, last };
}

function entriesOf(result: StepResult): Entry[] {
	return result.events.flatMap((event) => (event.type === 'entry-appended' ? [event.entry] : []));
}

function contexts(): () => StepContext {
	let made = 0;
	return () => {
		made += 1;
		const id = `0192f0c1-7a3e-7000-8000-${String(made).padStart(12, '0')}`;
		return {
			now: instant('2026-11-17T16:05:00.000Z'),
			newId: () => id as EntryId,
			device: 'tablet-1',
			deviceSeq: made,
			actor: 'staff-nadia',
			channel: 'worker-tablet',
			verdict: { level: 'none', categories: [], because: [], rules: 'cautious@1' },
		};
	};
}

/** The median time of each, in microseconds, measured turn by turn so that a slow moment of the machine hits all alike. */
function takingTurns(works: readonly (() => unknown)[]): readonly number[] {
	const times = works.map((): number[] => []);
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const [at, work] of works.entries()) {
			const started = performance.now();
			for (let turn = 0; turn < EACH; turn += 1) work();
			// The first rounds only warm the compiler up.
			if (round > 9) times[at]?.push(((performance.now() - started) * 1000) / EACH);
		}
	}
	return times.map((taken) => taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	process.stdout.write(`${JSON.stringify(benchEngine())}\n`);
}
