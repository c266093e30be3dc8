import { beforeEach, describe, expect, it } from 'vitest';
import type { Carrier, Carriers, Knocked, Way } from '#app/reach/ports.ts';
import type { FaultKind } from '#core/escalation/fault.ts';
import { memoryFaults } from '../../../test/support/memory-faults.ts';
import { type World, world } from '../../../test/support/world.ts';
import { diskFaultOf } from './disk-fault.ts';
import { openFaultDesk } from './fault-desk.ts';
import { tellPeople } from './tell-people.ts';
import { watchedCarriers } from './watched-carriers.ts';

const DOWN = Object.assign(new Error('disk'), { code: 'SQLITE_FULL' });

describe('the desk of faults', () => {
	let w: World;
	let told: number;
	let failed: (FaultKind | null)[];
	let isDiskFull: boolean;
	let ms: number;
	let kept: ReturnType<typeof memoryFaults>;
	beforeEach(() => {
		w = world();
		[told, failed, isDiskFull, ms] = [0, [], false, 0];
		kept = memoryFaults(w.ids);
	});
	const deskOf = () =>
		openFaultDesk({
			project: w.project.id,
			faults: { ...kept, raise: async (...given) => (isDiskFull ? Promise.reject(DOWN) : kept.raise(...given)) },
			tell: async () => ++told,
			clock: w.clock,
			monotonicMs: () => ms,
			onFailed: (_error, kind) => failed.push(kind),
			onNobodyTold: (kind) => failed.push(kind),
		});
	const open = () => kept.open(w.project.id);
	const passes = (minutes: number) => {
		w.clock.pass(minutes);
		ms += minutes * 60_000;
	};

	it('opens a fault, tells people at once, and again until somebody takes it', async () => {
		const desk = deskOf();
		desk.raise('screening-threw', 'screening');
		await desk.pass();
		expect(told).toBe(1);
		await desk.pass();
		expect(told).toBe(1);
		passes(6);
		await desk.pass();
		expect(told).toBe(2);
		const [fault] = await open();
		await kept.take({ project: w.project.id, id: fault?.id as never, by: w.priya.id, now: w.clock.now() });
		passes(600);
		await desk.pass();
		expect(told).toBe(2);
	});

	it('counts the same once a minute, however often it happens', async () => {
		const desk = deskOf();
		for (let times = 0; times < 500; times++) desk.raise('due-row-failing', 'pass');
		await desk.settled();
		expect(await open()).toMatchObject([{ times: 1 }]);
		passes(2);
		desk.raise('due-row-failing', 'pass');
		await desk.settled();
		expect(await open()).toMatchObject([{ times: 2 }]);
	});

	it('tells of several by one knock', async () => {
		const desk = deskOf();
		for (const channel of ['text', 'e-mail', 'web-push']) desk.raise('channel-down', channel);
		await desk.pass();
		expect(told).toBe(1);
		expect(await open()).toHaveLength(3);
	});

	it('is over when the thing works again, and tells anew when it fails again', async () => {
		const desk = deskOf();
		desk.raise('channel-down', 'text');
		await desk.pass();
		desk.worksAgain('channel-down', 'text');
		await desk.settled();
		expect(await open()).toEqual([]);
		desk.raise('channel-down', 'text');
		await desk.pass();
		expect(told).toBe(2);
	});

	it('that comes and goes is told a few times and then no more often than one that stays', async () => {
		const desk = deskOf();
		for (let times = 0; times < 60; times++) {
			desk.raise('gateway-refused', 'gateway');
			await desk.pass();
			desk.worksAgain('gateway-refused', 'gateway');
			await desk.pass();
			passes(1);
		}
		expect(told).toBeGreaterThan(3);
		expect(told).toBeLessThanOrEqual(9);
	});

	it('is told again within minutes when nobody could be reached, and once when somebody was', async () => {
		const reached = [0, 0, 1];
		let tries = 0;
		const desk = openFaultDesk({
			...{ project: w.project.id, faults: kept, clock: w.clock, monotonicMs: () => ms },
			tell: async () => reached[tries++] ?? 1,
			onFailed: (_error, kind) => failed.push(kind),
			onNobodyTold: (kind) => failed.push(kind),
		});
		desk.raise('channel-down', 'text');
		for (let minute = 0; minute < 20; minute++) {
			await desk.pass();
			passes(1);
		}
		expect(tries).toBe(3);
		expect(failed).toEqual(['channel-down', 'channel-down']);
	});

	it('that came and went while nobody could be reached is told all the same', async () => {
		let tries = 0;
		const desk = openFaultDesk({
			...{ project: w.project.id, faults: kept, clock: w.clock, monotonicMs: () => ms },
			tell: async () => (tries++ === 0 ? 0 : 1),
			onFailed: (_error, kind) => failed.push(kind),
			onNobodyTold: (kind) => failed.push(kind),
		});
		desk.raise('channel-down', 'text');
		await desk.pass();
		desk.worksAgain('channel-down', 'text');
		for (let minute = 0; minute < 5; minute++) {
			await desk.pass();
			passes(1);
		}
		expect(tries).toBe(2);
		expect(failed).toEqual(['channel-down']);
	});

	it.each(['dies while it tells', 'has told and dies before it wrote that down'])(
		'is told a minute later by whoever is left when the process %s',
		async (how) => {
			const never = new Promise<never>(() => undefined);
			const dying = openFaultDesk({
				...{ project: w.project.id, clock: w.clock, monotonicMs: () => ms },
				faults: { ...kept, told: () => never },
				tell: () => (how === 'dies while it tells' ? never : Promise.resolve(1)),
				onFailed: (_error, kind) => failed.push(kind),
				onNobodyTold: (kind) => failed.push(kind),
			});
			dying.raise('channel-down', 'text');
			void dying.pass();
			await new Promise((resolve) => setImmediate(resolve));
			const other = deskOf();
			await other.pass();
			expect(told).toBe(0);
			passes(1);
			await other.pass();
			expect(told).toBe(1);
			passes(1);
			await other.pass();
			expect(told).toBe(1);
		},
	);

	it('is told all the same when it cannot be written down, never throws, and is written down as soon as it can be', async () => {
		const desk = deskOf();
		isDiskFull = true;
		expect(() => desk.raise('disk-full', 'disk')).not.toThrow();
		await desk.pass();
		expect(told).toBe(1);
		expect(failed).toContain('disk-full');
		await desk.pass();
		expect(told).toBe(1);
		passes(31);
		await desk.pass();
		expect(told).toBe(2);
		isDiskFull = false;
		await desk.pass();
		expect(await open()).toMatchObject([{ kind: 'disk-full' }]);
	});

	it('goes on when telling fails', async () => {
		const desk = openFaultDesk({
			...{ project: w.project.id, faults: kept, clock: w.clock, monotonicMs: () => ms },
			tell: () => Promise.reject(new Error('no way')),
			onFailed: (_error, kind) => failed.push(kind),
			onNobodyTold: (kind) => failed.push(kind),
		});
		desk.raise('sweep-late', 'sweep');
		await desk.pass();
		expect(failed).toEqual([null]);
		expect(await open()).toHaveLength(1);
	});
});

describe('a channel', () => {
	const NUMBER = { channel: 'text', id: 'w', staff: 's' as Way['staff'], address: '+447700900123' } as Way;
	let said: string[];
	let answer: Knocked;
	let ms: number;
	const knockOnce = async (carriers: Carriers) =>
		carriers.get('text')?.knock(NUMBER, { kind: 'alert', key: 'k', topic: 't', ttlSeconds: 60, token: null });
	beforeEach(() => {
		[said, answer, ms] = [[], { outcome: 'retry' }, 0];
	});
	const watched = () => {
		const carrier: Carrier = { channel: 'text', knock: async () => answer };
		const desk = { raise: (kind: string, of: string) => said.push(`${kind} ${of}`), worksAgain: () => said.push('works') };
		return watchedCarriers(new Map([['text', carrier]]), desk as never, () => ms);
	};

	it('is down once it took nothing for ten minutes, and not before', async () => {
		const carriers = watched();
		for (; ms < 10 * 60_000; ms += 60_000) await knockOnce(carriers);
		expect(said).toEqual([]);
		await knockOnce(carriers);
		expect(said).toEqual(['channel-down text']);
	});

	it('is not down when it took something in between, or when an address is gone', async () => {
		const carriers = watched();
		await knockOnce(carriers);
		ms = 9 * 60_000;
		answer = { outcome: 'accepted', providerId: null };
		await knockOnce(carriers);
		ms = 11 * 60_000;
		answer = { outcome: 'gone' };
		await knockOnce(carriers);
		answer = { outcome: 'retry' };
		await knockOnce(carriers);
		expect(said).toEqual(['works']);
	});
});

describe('who is told of a fault', () => {
	it('are administrators, leads and managers who work here, without a word, and by a call only if nothing else went through', async () => {
		const w = world();
		const [lead, manager] = [w.staff('Lead', 'lead'), w.staff('Manager', 'manager')];
		const left = { ...w.staff('Left', 'lead'), active: false };
		const knocked: string[] = [];
		const carrier = (channel: 'text' | 'voice' | 'e-mail', outcome: 'accepted' | 'retry'): Carrier => ({
			channel,
			async knock(way, { kind, token }) {
				knocked.push(`${way.staff === lead.id ? 'lead' : way.staff === manager.id ? 'manager' : 'other'} ${channel} ${kind} ${token}`);
				return outcome === 'accepted' ? { outcome, providerId: null } : { outcome };
			},
		});
		const way = (staff: Way['staff'], channel: 'text' | 'voice' | 'e-mail'): Way => ({ channel, id: channel, staff, address: 'x' });
		const told = await tellPeople(
			{
				project: w.project.id,
				staff: { all: async () => [w.nadia, w.priya, lead, manager, left] },
				ways: {
					of: async (_project, staff) =>
						staff === lead.id ? [way(staff, 'text'), way(staff, 'voice')] : [way(staff, 'voice'), way(staff, 'e-mail')],
					disable: async () => undefined,
				},
				carriers: new Map(
					[carrier('text', 'retry'), carrier('voice', 'accepted'), carrier('e-mail', 'accepted')].map((one) => [one.channel, one]),
				),
				newKey: () => 'key',
			},
			w.clock.now(),
		);
		expect(told).toBe(2);
		expect(knocked.sort()).toEqual(['lead text fault null', 'lead voice fault null', 'manager e-mail fault null']);
	});
});

it('finds the disk behind a failure, however deep, and nothing else', () => {
	expect(diskFaultOf(new Error('x', { cause: new Error('y', { cause: DOWN }) }))).toBe('disk-full');
	expect(diskFaultOf(Object.assign(new Error(), { code: 'SQLITE_IOERR_FSYNC' }))).toBe('disk-failing');
	expect(diskFaultOf(Object.assign(new Error(), { code: 'SQLITE_BUSY' }))).toBeUndefined();
	expect(diskFaultOf('SQLITE_FULL')).toBeUndefined();
});
