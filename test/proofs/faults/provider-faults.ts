import type { SweepDeps } from '#server/jobs/sweep.ts';
import { engineOn } from '../../support/engine-on-store.ts';
import { channelWaits, type Finding, lostIn, unseenIn, waitsOf } from './finding.ts';
import { type ReachedPeople, reachedPeople } from './reached-people.ts';
import { pass } from './time-passes.ts';

type World = ReachedPeople & { readonly pass: (seconds: number) => Promise<void> };
type Scenario = {
	readonly breaks: (world: World) => Promise<void> | void;
	/** Besides what is held of every fault. */
	readonly also?: (world: World) => Promise<readonly string[]> | readonly string[];
};

/** Changes the engine before it is used, to see that the proof finds it. */
export type Breaking = (engine: SweepDeps) => SweepDeps;

const pushAnswers = ({ push, devices }: World, status: number) => {
	for (const device of devices.values()) push.answerWith(device, status);
};
const GONE = { also: switchedOff };
const EVERY_HOURS = 4;

const SCENARIOS: Readonly<Record<string, Scenario>> = {
	'nothing is broken, and nobody looks': { breaks: () => undefined },
	'push says 404': { breaks: (world) => pushAnswers(world, 404), ...GONE },
	'push says 410': { breaks: (world) => pushAnswers(world, 410), ...GONE },
	'push says 429': { breaks: (world) => pushAnswers(world, 429), also: takenUpAgain },
	'push says 500': { breaks: (world) => pushAnswers(world, 500), also: takenUpAgain },
	'push hangs': { breaks: (world) => pushAnswers(world, Number.NaN), also: takenUpAgain },
	'mail is refused for now': {
		breaks: ({ mail }) => mail.answerWith({ code: 451, words: 'Not now.' }),
		also: ({ tries }) => triedAgain(tries, 'e-mail'),
	},
	'mail is refused for good': { breaks: ({ mail }) => mail.answerWith({ code: 550, words: 'No such box.' }) },
	'mail hangs': { breaks: ({ mail }) => mail.answerWith('hang'), also: ({ tries }) => triedAgain(tries, 'e-mail') },
	'text hangs': { breaks: ({ gateway }) => gateway.answerWith('hang'), also: ({ tries }) => triedAgain(tries, 'text') },
	'text says 500': { breaks: ({ gateway }) => gateway.answerWith({ status: 500 }), also: ({ tries }) => triedAgain(tries, 'text') },
	'push and text are down': {
		breaks: (world) => {
			pushAnswers(world, 500);
			world.gateway.answerWith({ status: 503 });
		},
	},
};

/** Five minutes and one rung more: everybody on two rungs was tried by every channel. */
const WATCHED_SECONDS = 6 * 60;

/** Each fault of a provider in a world of its own: somebody says something, and nobody takes it. */
export async function providerFaults(breaking: Breaking = (engine) => engine, only?: string): Promise<readonly Finding[]> {
	const chosen = Object.keys(SCENARIOS).filter((fault) => only === undefined || fault === only);
	const findings = await Promise.all(chosen.map((fault) => providerFault(fault, SCENARIOS[fault] as Scenario, breaking)));
	return only === undefined ? [...findings, await gatewayDownForADay(breaking)] : findings;
}

function providerFault(fault: string, { breaks, also }: Scenario, breaking: Breaking): Promise<Finding> {
	return inWorld(fault, breaking, async (world) => {
		await breaks(world);
		await world.raise();
		await world.pass(WATCHED_SECONDS);
		const waits = waitsOf(channelWaits(world.tries, ['web-push', 'text', 'e-mail']));
		return { ...waits, wrong: [...everybodyTried(world), ...((await also?.(world)) ?? [])] };
	});
}

async function inWorld(
	fault: string,
	breaking: Breaking,
	happens: (world: World) => Promise<Pick<Finding, 'late' | 'longest' | 'wrong'>>,
): Promise<Finding> {
	const reached = await reachedPeople();
	const { kept, project, clock, carriers, move, raised } = reached;
	const engine = breaking(engineOn(kept, { project, clock, carriers, ids: reached.ids }));
	const world: World = { ...reached, pass: (seconds) => pass({ kept, engine, move }, seconds) };
	try {
		const came = await happens(world);
		return { fault, lost: lostIn(kept, raised), unseen: unseenIn(kept, raised), ...came };
	} finally {
		await world.end();
	}
}

/** Nothing goes by push or text for a whole day, and every four hours somebody says something. */
function gatewayDownForADay(breaking: Breaking): Promise<Finding> {
	return inWorld('the text gateway is down for 24 hours', breaking, async (world) => {
		pushAnswers(world, 410);
		world.gateway.answerWith({ status: 503 });
		const waits: number[] = [];
		for (let hours = 0; hours < 24; hours += EVERY_HOURS) {
			const before = world.tries.length;
			const alert = await world.raise();
			await world.pass(WATCHED_SECONDS);
			const channels = hours === 0 ? (['web-push', 'text', 'e-mail'] as const) : (['text', 'e-mail'] as const);
			waits.push(...channelWaits(world.tries.slice(before), channels));
			// The last one stays open until the gateway is back.
			if (hours + EVERY_HOURS < 24) await world.close(alert);
			await world.pass(EVERY_HOURS * 3_600 - WATCHED_SECONDS);
		}
		const back = world.tries.length;
		world.gateway.answerWith(undefined);
		await world.pass(6 * 60);
		const again = world.tries.slice(back).some(({ channel, outcome }) => channel === 'text' && outcome === 'accepted');
		return { ...waitsOf(waits), wrong: again ? [] : ['nothing was sent by text once the gateway was back'] };
	});
}

/** Two rungs, and every channel of both people. */
function everybodyTried({ tries, people }: World): readonly string[] {
	return people.filter(({ id }) => !tries.some(({ to }) => to === id)).map(({ name }) => `${name} was never tried`);
}

/** What is gone is not tried again, and is visible as such. */
async function switchedOff({ kept, project, tries }: World): Promise<readonly string[]> {
	const devices = await kept.reaching.staffWays.devices(project);
	const on = devices.filter(({ disabledAt }) => disabledAt === null).map(() => 'a device that is gone is not shown as such');
	const again =
		tries.filter(({ channel }) => channel === 'web-push').length > devices.length ? ['a device that is gone was tried again'] : [];
	return [...on, ...again];
}

/** Works again: what is still nobody's leaves by it within the time of a rung. */
async function takenUpAgain(world: World): Promise<readonly string[]> {
	const wrong = triedAgain(world.tries, 'web-push');
	const before = world.tries.length;
	pushAnswers(world, 201);
	await world.pass(5 * 60);
	const again = world.tries.slice(before).some(({ channel, outcome }) => channel === 'web-push' && outcome === 'accepted');
	return again ? wrong : [...wrong, 'nothing left by push once it worked again'];
}

function triedAgain(tries: World['tries'], channel: World['tries'][number]['channel']): readonly string[] {
	const [first] = tries.filter((one) => one.channel === channel);
	const again = tries.filter((one) => one.channel === channel && one.to === first?.to);
	return again.length > 1 ? [] : [`${channel} failed and was not tried again`];
}
