import fc from 'fast-check';
import { checkBack, close, goPast, own, secondReaders, see, takeOver } from '#core/escalation/acts.ts';
import type { Alert } from '#core/escalation/alert.ts';
import { CHANNELS } from '#core/escalation/channel.ts';
import { raiseOrJoin } from '#core/escalation/raise.ts';
import type { AlertContext, AlertOutcome } from '#core/escalation/step.ts';
import type { EntryId, StaffId } from '#core/id.ts';
import { type EngineWorld, type Provider, wayOf } from './engine-world.ts';
import { violations, wholeRound } from './invariant.ts';

/** What is counted over all runs. */
export type Tally = { steps: number; readonly did: Record<string, number> };

type Step = { readonly name: string; readonly run: (world: EngineWorld) => Promise<readonly string[] | undefined> };

/** One step of the proof: something happens, the sweep comes to rest, and the invariant holds. */
class Happens implements fc.AsyncCommand<Tally, EngineWorld> {
	readonly #step: Step;
	constructor(step: Step) {
		this.#step = step;
	}
	check(): boolean {
		return true;
	}
	async run(tally: Tally, world: EngineWorld): Promise<void> {
		const { name, run } = this.#step;
		tally.steps += 1;
		tally.did[name.split(' ')[0] ?? name] = (tally.did[name.split(' ')[0] ?? name] ?? 0) + 1;
		const found = await run(world);
		const rests = await world.settle();
		const wrong = [...(found ?? []), ...(rests ? [] : ['the engine does not come to rest']), ...(await violations(world))];
		if (wrong.length > 0) throw new Error(`After "${name}": ${wrong.join('; ')}`);
	}
	toString(): string {
		return this.#step.name;
	}
}

const LEVELS = ['immediate', 'urgent', 'unclear', 'unclear', 'concern'] as const;
const whom = fc.nat({ max: 7 });
const child = fc.nat({ max: 2 });
const childOf = ({ state }: EngineWorld, at: number) => {
	const found = state.children[at];
	if (found === undefined) throw new RangeError(`There is no child ${at}.`);
	return found;
};
const idOf = ({ state }: EngineWorld, at: number): StaffId => (state.people[at] ?? state.people[0])?.id as StaffId;
const nothing = async (does: Promise<unknown>): Promise<undefined> => {
	await does;
	return undefined;
};

/** A disclosure as the screens make it: a concern, and an alert or a line on the one that is open. */
export async function raised(
	world: EngineWorld,
	which: number,
	level: (typeof LEVELS)[number],
	present: number | null,
	alone: boolean,
): Promise<void> {
	const { id: youngPerson, talk } = childOf(world, which);
	const open = await world.kept.alerts.openFor(world.project, youngPerson);
	const closedTo = world.state.closedTo.get(youngPerson) ?? [];
	const said = {
		...{ project: world.project, youngPerson, conversation: talk, entry: world.ids.row<EntryId>(), open },
		...{ assessment: { level, categories: [], rules: [] }, present: present === null ? null : idOf(world, present) },
	};
	const context = { now: world.now(), newId: world.ids.row, staff: world.state.people, skip: closedTo, closedTo };
	const hour = await world.deps.cover.hour(world.project, world.now());
	await world.commit(raiseOrJoin(said, { ...context, hour, standsAlone: alone && open === undefined }).changes);
}

async function acted(world: EngineWorld, which: number, act: (alert: Alert, context: AlertContext) => AlertOutcome): Promise<void> {
	const alert = await world.kept.alerts.openFor(world.project, childOf(world, which).id);
	if (alert === undefined) return;
	const outcome = act(alert, await world.contextOf(alert));
	if (outcome.outcome === 'done') await world.commit(outcome.changes);
}

const ACTS: Readonly<Record<string, (by: StaffId, alert: Alert, context: AlertContext) => AlertOutcome>> = {
	see: (by, alert, context) => see(alert, by, context),
	own: (by, alert, context) => own(alert, by, { words: 'Mine' }, context),
	'hand-over': (by, alert, context) => takeOver(alert, by, { words: 'Mine now' }, context),
	fine: (by, alert, context) => checkBack(alert, alert.owner ?? by, 'fine', '', context),
	'need-help': (by, alert, context) => checkBack(alert, alert.owner ?? by, 'need-help', '', context),
	close: (by, alert, context) => {
		const readBy = secondReaders(context.staff, alert.owner ?? by, context.closedTo)[0]?.id ?? null;
		return close(alert, alert.owner ?? by, { done: 'Rang', toldWhom: 'Council', toldFirst: true, whyNot: '', readBy }, context);
	},
};

const happens = <Given>(arbitrary: fc.Arbitrary<Given>, step: (given: Given) => Step): fc.Arbitrary<Happens> =>
	arbitrary.map((given) => new Happens(step(given)));

const raise = happens(fc.tuple(child, fc.constantFrom(...LEVELS), fc.option(whom), fc.boolean()), ([which, level, present, alone]) => ({
	name: `raise ${level} by child ${which}, ${present === null ? 'nobody there' : `to person ${present}`}${alone ? ', alone' : ''}`,
	run: (world) => nothing(raised(world, which, level, present, alone)),
}));
const flood = happens(fc.integer({ min: 5, max: 15 }), (times) => ({
	name: `flood of ${times}`,
	async run(world) {
		for (let at = 0; at < times; at++) await raised(world, at % 3, LEVELS[at % LEVELS.length] ?? 'urgent', null, false);
		return undefined;
	},
}));
const act = happens(fc.tuple(child, fc.constantFrom(...Object.keys(ACTS)), whom), ([which, what, by]) => ({
	name: `${what} of child ${which} by person ${by}`,
	run: (world) => nothing(acted(world, which, (alert, context) => (ACTS[what] as (typeof ACTS)[string])(idOf(world, by), alert, context))),
}));
const send = happens(fc.integer({ min: 0, max: 240 }), (seconds) => ({
	name: `send for ${seconds} s`,
	run: async (world) => void world.pass(seconds / 60),
}));
const pass = happens(fc.integer({ min: 1, max: 800 }), (minutes) => ({
	name: `pass ${minutes} min`,
	run: async (world) => void world.pass(minutes),
}));
const jump = happens(fc.tuple(fc.constantFrom(-60, 60, -5_259_600, 5_259_600, -1, 1), fc.boolean()), ([minutes, noticed]) => ({
	name: `jump ${minutes} min${noticed ? '' : ', while nobody looked'}`,
	async run(world) {
		world.pass(minutes);
		if (noticed && minutes < 0) await world.deps.due.putBack(world.project, -60 * minutes);
		return undefined;
	},
}));
const people = fc.subarray([0, 1, 2, 3, 4, 5, 6]);
const rota = happens(
	fc.record({
		mode: fc.constantFrom('staffed', 'on-call', 'none'),
		onDuty: people,
		mayWake: people,
		backstop: people,
		opens: fc.option(fc.nat(900)),
	}),
	({ mode, onDuty, mayWake, backstop, opens }) => ({
		name: `edit-rota ${mode}, on duty ${onDuty}, may be woken ${mayWake}, backstop ${backstop}, opens in ${opens}`,
		async run(world) {
			const ids = (some: readonly number[]) => some.map((at) => idOf(world, at));
			const opensAt = opens === null || mode === 'staffed' ? null : world.soon(opens + 1);
			world.state.hour = { mode, onDuty: mode === 'none' ? [] : ids(onDuty), mayWake: ids(mayWake), backstop: ids(backstop), opensAt };
			return undefined;
		},
	}),
);
const person = happens(fc.tuple(whom, fc.boolean()), ([which, active]) => ({
	name: `${active ? 'take-back' : 'remove'} person ${which}`,
	async run(world) {
		world.state.people = world.state.people.map((one, at) => (at === which ? { ...one, active } : one));
		return undefined;
	},
}));
const named = happens(fc.tuple(child, whom), ([which, who]) => ({
	name: `names person ${who} in the words of child ${which}`,
	async run(world) {
		const { id } = childOf(world, which);
		const staff = idOf(world, who);
		const alert = await world.kept.alerts.openFor(world.project, id);
		const past = alert && goPast(alert, [staff], await world.contextOf(alert));
		world.state.closedTo.set(id, [...new Set([...(world.state.closedTo.get(id) ?? []), staff])]);
		if (past !== undefined) await world.commit(past.changes);
		return undefined;
	},
}));
const provider = happens(
	fc.tuple(fc.constantFrom(...CHANNELS), fc.constantFrom<Provider>('works', 'fails', 'says-gone', 'throws')),
	([channel, does]) => ({
		name: `provider of ${channel} ${does}`,
		run: async ({ state }) => void state.providers.set(channel, does),
	}),
);
const ways = happens(fc.tuple(whom, fc.constantFrom(...CHANNELS), fc.boolean()), ([which, channel, there]) => ({
	name: `${there ? 'verify' : 'lose'} ${channel} of person ${which}`,
	async run(world) {
		const way = wayOf(idOf(world, which), channel);
		world.state.ways = [...world.state.ways.filter(({ id }) => id !== way.id), ...(there ? [way] : [])];
		return undefined;
	},
}));
const shown = happens(fc.nat({ max: 2 }), (which) => ({
	name: `show child ${which}`,
	async run(world) {
		const alert = await world.kept.alerts.openFor(world.project, childOf(world, which).id);
		const rows = alert === undefined ? [] : await world.kept.dueWork.rowsSince(world.project, alert.id, 0);
		const row = rows.findLast(({ state, shownAt }) => state === 'sent' && shownAt === null);
		if (row !== undefined) await world.commit([{ change: 'notification-shown', notification: row.id, shownAt: world.now() }]);
		return undefined;
	},
}));
const restart = happens(fc.constant(null), () => ({ name: 'restart', run: (world) => nothing(world.killAndRestart()) }));
const round = happens(fc.constant(null), () => ({ name: 'silence for a whole round', run: wholeRound }));

/** Everything that can happen, some of it more often. */
export const COMMANDS = [
	raise,
	raise,
	act,
	act,
	act,
	send,
	send,
	pass,
	jump,
	rota,
	rota,
	person,
	named,
	provider,
	ways,
	shown,
	flood,
	restart,
	round,
];
