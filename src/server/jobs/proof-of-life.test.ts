import { beforeEach, describe, expect, it } from 'vitest';
import type { Carrier, Carriers, Knock, Knocked, Way } from '#app/reach/ports.ts';
import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import { CHANNELS, type Channel } from '#core/escalation/channel.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { type KeptInMemory, openMemoryStore } from '../../../test/support/memory-store.ts';
import { type World, world } from '../../../test/support/world.ts';
import { type Chore, doChores } from './chores.ts';
import { proofOfLife } from './proof-of-life.ts';

const ELEVEN = '2026-11-18T11:00:00.000Z';
const DAY = 24 * 60;

let w: World;
let kept: KeptInMemory;
let sent: { readonly way: Way; readonly knock: Knock }[];
let answer: Knocked['outcome'];
let chore: Chore;
let lastDoneAt: Instant | null;

beforeEach(async () => {
	w = world(ELEVEN);
	kept = openMemoryStore(w);
	sent = [];
	answer = 'accepted';
	lastDoneAt = null;
	await kept.projects.create(w.project, w.clock.now());
	for (const member of [w.nadia, w.priya]) await kept.staffAdmin.add(member, 'system', w.clock.now());
	const carrier = (channel: Channel): Carrier => ({
		channel,
		async knock(way, knock) {
			sent.push({ way, knock });
			return answer === 'accepted' ? { outcome: answer, providerId: null } : { outcome: answer };
		},
	});
	const carriers: Carriers = new Map(CHANNELS.map((channel) => [channel, carrier(channel)]));
	const ids = { newToken: () => w.ids.secret().slice(0, 22), newId: () => w.ids.row<string>() };
	chore = proofOfLife({ ...kept, ...ids, project: w.project.id, subscriptions: kept.pushSubscriptions, carriers, clock: w.clock });
});

const keep = (id: string, staff: StaffMember) =>
	kept.pushSubscriptions.keep(
		w.project.id,
		{ id, staff: staff.id, endpoint: `https://push.example/${id}`, p256dh: 'p', auth: 'a' },
		null,
		w.clock.now(),
	);
const run = async () => {
	const due = await chore.run(w.clock.now(), lastDoneAt);
	lastDoneAt = w.clock.now();
	return due;
};
const asked = () => sent.splice(0).map(({ way, knock }) => `${knock.kind} ${way.channel} ${way.id}`);
const awake = async (staff: StaffMember) => (await kept.reaching.ways.of(w.project.id, staff.id, w.clock.now())).map(({ id }) => id);
const answers = (position: number) => kept.reaching.sent.answered(sent[position]?.knock.token ?? '', w.clock.now());
const verified = async (id: string, channel: 'text' | 'e-mail', staff: StaffMember) => {
	const whose = { project: w.project.id, staff: staff.id, id };
	await kept.reaching.staffWays.add({ ...whose, channel, address: id }, { code: '123456', until: w.future }, w.clock.now());
	await kept.reaching.staffWays.tryCode(whose, '123456', `call-${id}`, w.clock.now());
};

describe('the proof of life', () => {
	it('asks each device once a day, and leaves in peace those that answered', async () => {
		await keep('phone', w.priya);
		await keep('desk', w.nadia);
		expect(await run()).toBe(addMinutes(instant(ELEVEN), DAY));
		expect(sent.map(({ knock }) => [knock.kind, knock.topic, knock.ttlSeconds < DAY * 60, knock.token?.length])).toEqual([
			['proof', 'proof', true, 22],
			['proof', 'proof', true, 22],
		]);
		await answers(0);
		await answers(1);
		sent = [];
		w.clock.pass(60);
		await run();
		expect(asked()).toEqual([]);
		w.clock.pass(DAY - 60);
		await run();
		expect(asked()).toEqual(['proof web-push phone', 'proof web-push desk']);
	});

	it('leaves out a device that is silent for a day, tells its owner once by what else they have, and counts it again when it answers', async () => {
		await keep('phone', w.priya);
		await keep('tablet', w.priya);
		await verified('mobile', 'text', w.priya);
		await verified('mail', 'e-mail', w.priya);
		await keep('desk', w.nadia);
		await run();
		for (const position of [1, 2]) await answers(position);
		sent = [];
		w.clock.pass(DAY);
		expect(await awake(w.priya)).toEqual(['tablet', 'mobile', 'call-mobile', 'mail']);
		await run();
		expect(asked()).toEqual([
			...['proof web-push phone', 'proof web-push tablet', 'proof web-push desk'],
			...['fault web-push tablet', 'fault text mobile', 'fault e-mail mail'],
		]);
		w.clock.pass(1);
		await run();
		expect(asked().filter((one) => one.startsWith('fault'))).toEqual([]);
		w.clock.pass(DAY);
		await run();
		const [again] = sent;
		expect(again).toMatchObject({ way: { id: 'phone' }, knock: { kind: 'proof' } });
		await answers(0);
		expect(await awake(w.priya)).toContain('phone');
	});

	it('looks again when a silent device’s day is over, not only the next morning', async () => {
		w.clock.pass(120);
		await keep('phone', w.priya);
		await run();
		w.clock.pass(22 * 60);
		expect(await run()).toBe(addMinutes(instant(ELEVEN), 120 + DAY));
	});

	it('disturbs nobody at night', async () => {
		await keep('phone', w.priya);
		w.clock.pass(16 * 60);
		expect(await run()).toBe(addMinutes(instant(ELEVEN), DAY));
		expect(asked()).toEqual([]);
	});

	it('is at eleven on London’s clocks on both sides of a clock change', async () => {
		w.clock.pass(-Number(Date.parse(ELEVEN) - Date.parse('2027-03-27T12:00:00Z')) / 60_000);
		expect(await run()).toBe('2027-03-28T10:00:00.000Z');
	});

	it('does not blame a device for a push service that took nothing, and asks it again soon', async () => {
		await keep('phone', w.priya);
		answer = 'retry';
		expect(await run()).toBe(addMinutes(instant(ELEVEN), 30));
		w.clock.pass(2 * DAY);
		expect(await awake(w.priya)).toEqual(['phone']);
	});

	it('switches off a device that is gone', async () => {
		await keep('phone', w.priya);
		answer = 'gone';
		await run();
		expect(await awake(w.priya)).toEqual([]);
		expect(await kept.reaching.staffWays.devices(w.project.id)).toMatchObject([{ id: 'phone', disabledWhy: 'gone' }]);
	});

	it('asks nothing of the devices of people who have left', async () => {
		await keep('phone', w.priya);
		await kept.staffAdmin.deactivate({ project: w.project.id, staff: w.priya.id }, w.nadia.id, w.clock.now());
		await run();
		expect(asked()).toEqual([]);
	});
});

describe('a chore', () => {
	const deps = (each: readonly Chore[], faults: unknown[] = []) => ({
		...{ project: w.project.id, chores: kept.chores, each, clock: w.clock },
		onFault: (error: unknown) => faults.push(error),
	});

	it('that fails is due again, later each time, and the others are done', async () => {
		const done: string[] = [];
		const failing: Chore = { kind: 'failing', first: (now) => now, run: () => Promise.reject(new TypeError('No.')) };
		const good: Chore = { kind: 'good', first: (now) => now, run: async (now) => addMinutes(now, Number(done.push('good')) * DAY) };
		for (const { kind } of [failing, good]) await kept.chores.plan(w.project.id, kind, w.clock.now());
		const faults: unknown[] = [];
		await doChores(deps([failing, good], faults));
		expect([done, faults.length]).toEqual([['good'], 1]);
		const waits = async () => (await kept.chores.all(w.project.id)).find(({ kind }) => kind === 'failing');
		expect(await waits()).toMatchObject({ dueAt: addMinutes(w.clock.now(), 1), lastError: 'TypeError', attempts: 1 });
		w.clock.pass(1);
		await doChores(deps([failing, good], faults));
		expect(await waits()).toMatchObject({ dueAt: addMinutes(w.clock.now(), 2), attempts: 2 });
		expect(done).toEqual(['good']);
	});
});
