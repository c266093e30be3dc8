import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import { toldAgainAt } from '#core/escalation/fault-pace.ts';
import { type Fixture, STORES } from '../support/databases.ts';

describe.each(STORES)('what does not work, in $name', (kind) => {
	let at: Fixture;
	beforeEach(async () => {
		at = await kind.open();
	});
	afterEach(() => at.close());

	const now = () => at.world.clock.now();
	const project = () => at.world.project.id;
	const raise = (subject = 'text', what: 'channel-down' | 'screening-threw' = 'channel-down') =>
		at.kept.faults.raise(project(), what, subject, now());
	const LEASE_MINUTES = 1;
	const begin = () => at.kept.faults.claimDue(project(), now(), addMinutes(now(), LEASE_MINUTES));
	const claim = async () => {
		const fault = await begin();
		if (fault !== undefined) await at.kept.faults.told(fault, toldAgainAt(fault.kind, now()));
		return fault;
	};
	const open = () => at.kept.faults.open(project());
	const act = (id: string) => ({ project: project(), id: id as never, by: at.world.priya.id, now: now() });
	const pass = (minutes: number) => at.world.clock.pass(minutes);

	it('is opened once for each kind and subject, and counted after that', async () => {
		expect(await raise()).toBe('raised');
		const first = now();
		pass(1);
		expect(await raise()).toBe('counted');
		expect(await raise('e-mail')).toBe('raised');
		expect(await raise('text', 'screening-threw')).toBe('raised');
		const [fault] = (await open()).filter(({ subject, kind: what }) => subject === 'text' && what === 'channel-down');
		expect(fault).toMatchObject({ times: 2, firstAt: first, lastAt: now(), nextDueAt: first, takenBy: null, clearedAt: null });
		expect(await open()).toHaveLength(3);
	});

	it('is due to be told at once, by one process, and again later for as long as nobody takes it', async () => {
		await raise();
		expect(await claim()).toMatchObject({ kind: 'channel-down' });
		expect(await claim()).toBeUndefined();
		pass(29);
		await raise();
		expect(await claim()).toBeUndefined();
		for (let round = 0; round < 3; round++) {
			pass(31);
			expect(await claim()).toMatchObject({ kind: 'channel-down' });
		}
	});

	it('comes back a minute later when the process that had it died before anybody was told, also when it was counted meanwhile', async () => {
		await raise();
		expect(await begin()).toMatchObject({ kind: 'channel-down', nextDueAt: addMinutes(now(), LEASE_MINUTES) });
		expect(await begin()).toBeUndefined();
		pass(0.5);
		await raise();
		expect(await begin()).toBeUndefined();
		pass(0.5);
		const again = await begin();
		expect(again).toMatchObject({ kind: 'channel-down', times: 2 });
		await raise();
		if (again !== undefined) await at.kept.faults.told(again, toldAgainAt(again.kind, now()));
		expect(await open()).toMatchObject([{ times: 3, nextDueAt: toldAgainAt('channel-down', now()) }]);
	});

	it('is not put off by a process that told of it after its time was over, and not armed again once somebody has it', async () => {
		await raise();
		const late = await begin();
		pass(2);
		const second = await begin();
		if (late === undefined || second === undefined) throw new Error('It was not claimed.');
		await at.kept.faults.told(late, addMinutes(now(), 500));
		expect(await open()).toMatchObject([{ nextDueAt: second.nextDueAt }]);
		await at.kept.faults.take(act(second.id));
		await at.kept.faults.told(second, addMinutes(now(), 30));
		expect(await open()).toMatchObject([{ takenBy: at.world.priya.id, nextDueAt: null }]);
	});

	it('is told to nobody again once somebody has it, however often it happens, and stays open', async () => {
		await raise();
		const [fault] = await open();
		expect(await at.kept.faults.take(act(fault?.id ?? ''))).toBe(true);
		expect(await at.kept.faults.take(act(fault?.id ?? ''))).toBe(false);
		pass(600);
		expect(await raise()).toBe('counted');
		expect(await claim()).toBeUndefined();
		expect(await open()).toMatchObject([{ takenBy: at.world.priya.id, times: 2 }]);
	});

	it('is over when a person says so, and opened and told anew when it happens again', async () => {
		await raise();
		const [fault] = await open();
		expect(await at.kept.faults.clear(act(fault?.id ?? ''))).toBe(true);
		expect(await at.kept.faults.clear(act(fault?.id ?? ''))).toBe(false);
		expect(await open()).toEqual([]);
		expect(await claim()).toBeUndefined();
		expect(await raise()).toBe('raised');
		expect(await claim()).toBeDefined();
	});

	it('is over when the thing works again, and that of another subject is not', async () => {
		await raise();
		await raise('e-mail');
		expect(await at.kept.faults.worksAgain(project(), 'channel-down', 'text', now())).toBe(true);
		expect(await at.kept.faults.worksAgain(project(), 'channel-down', 'text', now())).toBe(false);
		expect((await open()).map(({ subject }) => subject)).toEqual(['e-mail']);
	});

	it('is no other project’s', async () => {
		await raise();
		const elsewhere = at.world.ids.row<typeof at.world.project.id>();
		expect(await at.kept.faults.open(elsewhere)).toEqual([]);
		expect(await at.kept.faults.claimDue(elsewhere, addMinutes(now(), 60), now())).toBeUndefined();
		const [fault] = await open();
		expect(await at.kept.faults.take({ ...act(fault?.id ?? ''), project: elsewhere })).toBe(false);
	});

	it('is one when several say so at the same moment', async () => {
		const outcomes = await Promise.all([raise(), raise(), raise()]);
		expect([...outcomes].sort()).toEqual(['counted', 'counted', 'raised']);
		expect(await open()).toMatchObject([{ times: 3 }]);
	});
});
