import { describe, expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import { MEMORY } from '../../support/databases.ts';
import { raised } from './commands.ts';
import { type Broken, type EngineWorld, engineWorld } from './engine-world.ts';
import { wholeRound } from './invariant.ts';

/** Two alerts climb at their own pace, so the immediate one comes to whoever is on duty second before the urgent one does. */
async function twoAlerts(broken?: Broken): Promise<EngineWorld> {
	const world = await engineWorld(MEMORY, instant('2026-11-17T16:00:00Z'), broken);
	const [, first, second, lead] = world.state.people.map(({ id }) => id);
	if (first === undefined || second === undefined || lead === undefined) throw new Error('Too few people work here.');
	world.state.hour = { mode: 'staffed', onDuty: [first, second], mayWake: [], backstop: [lead], opensAt: null };
	await raised(world, 0, 'immediate', null, false);
	await raised(world, 1, 'urgent', null, false);
	return world;
}

/** Of everybody, or of one person, only their devices are left, and the push service says that those are gone. */
function onlyPushes(world: EngineWorld, who: (at: number) => boolean): void {
	const theirs = world.state.people.filter((_one, at) => who(at)).map(({ id }) => id);
	world.state.ways = world.state.ways.filter(({ staff, channel }) => channel === 'web-push' || !theirs.includes(staff));
	world.state.providers.set('web-push', 'says-gone');
}

const SECOND_ON_DUTY = 2;

async function toldOfUrgent(world: EngineWorld): Promise<boolean> {
	const urgent = (await world.alerts()).find(({ level }) => level === 'urgent');
	const second = world.state.people[SECOND_ON_DUTY]?.id;
	return world.state.knocked.some(({ topic, to }) => urgent !== undefined && topic === world.topicOf(urgent.id) && to === second);
}

describe('a whole round', () => {
	it('holds where the last way of somebody was found gone by a knock for another alert, and this one says so', async () => {
		const world = await twoAlerts();
		onlyPushes(world, (at) => at === SECOND_ON_DUTY);
		expect(await wholeRound(world)).toEqual([]);
		expect(await toldOfUrgent(world)).toBe(false);
	});

	it('does not hold where somebody is passed over as if they had no way', async () => {
		const world = await twoAlerts('blind-to-ways');
		expect(await wholeRound(world)).toEqual([
			'duty 2 was not told of immediate in a whole round',
			'duty 2 was not told of urgent in a whole round',
		]);
	});

	it('does not hold where their last way is gone and no row of this alert says that they were passed over', async () => {
		const world = await twoAlerts('says-not-who');
		onlyPushes(world, (at) => at === SECOND_ON_DUTY);
		expect(await wholeRound(world)).toEqual(['duty 2 was not told of urgent in a whole round']);
	});

	it('says that nobody can be reached where every way turned out to be gone on the way up', async () => {
		const world = await twoAlerts();
		onlyPushes(world, () => true);
		expect(await wholeRound(world)).toEqual([]);
		expect(new Set(world.state.unreachable)).toEqual(new Set((await world.alerts()).map(({ id }) => id)));
	});

	it('does not hold where that is not said', async () => {
		const world = await twoAlerts('says-no-fault');
		onlyPushes(world, () => true);
		expect(await wholeRound(world)).toEqual([
			'nobody can be reached for immediate, and nothing said so',
			'nobody can be reached for urgent, and nothing said so',
		]);
	});

	it('does not hold where a failure that may pass switches a way off', async () => {
		const world = await twoAlerts('failure-is-gone');
		world.state.providers.set('web-push', 'fails');
		expect((await wholeRound(world)).join('\n')).toMatch(/was switched off, and is not gone/);
	});
});
