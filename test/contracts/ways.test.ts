import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { dialect } from '#dialect';
import { type Fixture, STORES } from '../support/databases.ts';
import { handingOver } from '../support/handing-over.ts';
import { scene } from './change-cases.ts';

const DAY = 24 * 60;
const NUMBER = '+447700900123';

describe.each(STORES)('how people are reached, in $name', (kind) => {
	let at: Fixture;
	beforeEach(async () => {
		at = await kind.open();
	});
	afterEach(() => at.close());

	const now = () => at.world.clock.now();
	const here = () => ({ project: at.world.project.id, staff: at.world.nadia.id });
	const keep = (id: string, staff: StaffMember = at.world.nadia, session: string | null = null) =>
		at.kept.pushSubscriptions.keep(
			here().project,
			{ id, staff: staff.id, endpoint: `https://push.example/${id}`, p256dh: 'p', auth: 'a' },
			session,
			now(),
		);
	const add = (id: string, channel: 'text' | 'e-mail', address: string, code = '123456') =>
		at.kept.reaching.staffWays.add({ ...here(), id, channel, address }, { code, until: addMinutes(now(), 15) }, now());
	const verify = (id: string, code = '123456') => at.kept.reaching.staffWays.tryCode({ ...here(), id }, code, `call-${id}`, now());
	const ways = async (staff = at.world.nadia) =>
		(await at.kept.reaching.ways.of(here().project, staff.id, now())).map(({ channel, id }) => `${channel} ${id}`);
	const standing = async (id: string) => (await at.kept.reaching.staffWays.addresses(here().project)).find((one) => one.id === id);

	it('comes in the order in which channels are tried, and holds what is verified only', async () => {
		await add('mail', 'e-mail', 'nadia@example.org');
		await add('mobile', 'text', NUMBER);
		await add('other', 'text', '+447700900124');
		await keep('phone');
		await keep('desk', at.world.priya);
		expect(await ways()).toEqual(['web-push phone']);
		expect(await verify('mail')).toBe('verified');
		expect(await verify('mobile')).toBe('verified');
		expect(await ways()).toEqual(['web-push phone', 'text mobile', 'voice call-mobile', 'e-mail mail']);
		expect(await ways(at.world.priya)).toEqual(['web-push desk']);
		const mobile = (await at.kept.reaching.ways.of(here().project, here().staff, now())).find(({ channel }) => channel === 'text');
		expect(mobile).toEqual({ channel: 'text', id: 'mobile', staff: here().staff, address: NUMBER });
	});

	it('leaves out what was disabled, says why, and comes back with a new code', async () => {
		await add('mobile', 'text', NUMBER);
		await verify('mobile');
		await keep('phone');
		for (const way of await at.kept.reaching.ways.of(here().project, here().staff, now()))
			if (way.channel !== 'voice') await at.kept.reaching.ways.disable(here().project, way, 'The gateway says so.', now());
		expect(await ways()).toEqual(['voice call-mobile']);
		expect(await standing('mobile')).toMatchObject({ disabledAt: now(), disabledWhy: 'The gateway says so.' });
		expect(await at.kept.reaching.staffWays.devices(here().project)).toMatchObject([{ id: 'phone', disabledWhy: 'The gateway says so.' }]);
		const fresh = { code: '654321', until: addMinutes(now(), 15) };
		expect(await at.kept.reaching.staffWays.newCode({ ...here(), id: 'mobile' }, fresh, now())).toBe(true);
		expect(await ways()).toEqual(['voice call-mobile']);
		const whose = { ...here(), id: 'mobile' };
		expect(await at.kept.reaching.staffWays.tryCode(whose, '654321', 'another-call', now())).toBe('verified');
		expect(await ways()).toEqual(['text mobile', 'voice another-call']);
	});

	it('takes five tries of a code at most, for a quarter of an hour, and only from whose it is', async () => {
		await add('mobile', 'text', NUMBER);
		const theirs = { project: here().project, staff: at.world.priya.id, id: 'mobile' };
		expect(await at.kept.reaching.staffWays.tryCode(theirs, '123456', 'call', now())).toBe('over');
		expect(await at.kept.reaching.staffWays.newCode(theirs, { code: '1', until: now() }, now())).toBe(false);
		expect(await at.kept.reaching.staffWays.remove(theirs, now())).toBe(false);
		for (const expected of ['wrong', 'wrong', 'wrong', 'wrong', 'over']) expect(await verify('mobile', '000000')).toBe(expected);
		expect(await verify('mobile')).toBe('over');
		await add('mail', 'e-mail', 'nadia@example.org');
		at.world.clock.pass(15);
		expect(await verify('mail')).toBe('over');
		expect(await ways()).toEqual([]);
	});

	it('keeps no code that could be read', async () => {
		await add('mobile', 'text', NUMBER, '271828');
		expect(JSON.stringify(await at.kept.reaching.staffWays.addresses(here().project))).not.toContain('271828');
	});

	it('forgets a number with the calls to it, and a device until it is told of again', async () => {
		await add('mobile', 'text', NUMBER);
		await verify('mobile');
		await keep('phone');
		expect(await at.kept.reaching.staffWays.remove({ ...here(), id: 'mobile' }, now())).toBe(true);
		expect(await at.kept.reaching.staffWays.remove({ ...here(), id: 'mobile' }, now())).toBe(false);
		expect(await at.kept.reaching.staffWays.removeDevice({ ...here(), staff: at.world.priya.id, id: 'phone' }, now())).toBe(false);
		expect(await at.kept.reaching.staffWays.removeDevice({ ...here(), id: 'phone' }, now())).toBe(true);
		expect(await ways()).toEqual([]);
		expect(await at.kept.reaching.staffWays.addresses(here().project)).toEqual([]);
		await keep('phone');
		expect(await ways()).toEqual(['web-push phone']);
	});

	it('counts a device as dead a day after it was asked, until it answers, however often it is asked meanwhile', async () => {
		const { staffWays, sent } = at.kept.reaching;
		await keep('phone');
		await keep('tablet');
		await staffWays.ask(here().project, 'phone', 'first', now());
		at.world.clock.pass(DAY - 1);
		await staffWays.ask(here().project, 'phone', 'second', now());
		expect(await ways()).toEqual(['web-push phone', 'web-push tablet']);
		at.world.clock.pass(1);
		expect(await ways()).toEqual(['web-push tablet']);
		expect(await sent.answered('first', now())).toBeUndefined();
		expect(await sent.answered('anything', now())).toBeUndefined();
		expect(await sent.answered('second', now())).toEqual(here());
		expect(await sent.answered('second', now())).toBeUndefined();
		expect(await ways()).toEqual(['web-push phone', 'web-push tablet']);
		expect((await staffWays.devices(here().project)).map(({ provedAt, askedAt }) => [provedAt, askedAt])).toEqual([
			[now(), null],
			[null, null],
		]);
	});

	it('asks anew where a question stands in the future, because the clock was put back', async () => {
		const { staffWays } = at.kept.reaching;
		await keep('phone');
		await staffWays.ask(here().project, 'phone', 'first', at.world.future);
		await staffWays.ask(here().project, 'phone', 'second', now());
		expect((await staffWays.devices(here().project))[0]?.askedAt).toBe(now());
	});

	it('takes back a question that never left, and no other', async () => {
		const { staffWays, sent } = at.kept.reaching;
		await keep('phone');
		await staffWays.ask(here().project, 'phone', 'first', now());
		await staffWays.unask(here().project, 'phone', 'another', null);
		expect((await staffWays.devices(here().project))[0]?.askedAt).toBe(now());
		await staffWays.unask(here().project, 'phone', 'first', null);
		expect((await staffWays.devices(here().project))[0]?.askedAt).toBeNull();
		expect(await sent.answered('first', now())).toBeUndefined();
	});

	it('has nothing to wait for any more where it will not arrive', async () => {
		const { added, raised, alert } = scene(at.world);
		const text = at.world.aNotification(alert, at.world.priya, { channel: 'text', providerId: 'sm-1', confirmBy: at.world.future });
		const queued = { change: 'notification-queued', notification: text } as const;
		await at.kept.store.commit({ project: here().project, at: now(), changes: [added, raised, queued], audit: [] });
		await at.kept.reaching.sent.hurry(text, at.world.past);
		expect((await at.kept.reaching.sent.byProviderId('text', 'sm-1'))?.notification.confirmBy).toBe(at.world.past);
	});

	it('believes a device that showed something else, if it is theirs', async () => {
		const { staffWays, sent } = at.kept.reaching;
		await keep('phone');
		await staffWays.ask(here().project, 'phone', 'token', now());
		at.world.clock.pass(DAY);
		await sent.alive(here().project, at.world.priya.id, 'phone', now());
		expect(await ways()).toEqual([]);
		await sent.alive(here().project, here().staff, 'phone', now());
		expect(await ways()).toEqual(['web-push phone']);
	});

	it('leaves out a device that a young person holds', async () => {
		const hands = await handingOver(at);
		const tablet = await hands.signIn();
		await keep('tablet', at.world.nadia, tablet.session.id);
		expect(await ways()).toEqual(['web-push tablet']);
		await hands.lock(tablet.session);
		expect(await ways()).toEqual([]);
		expect(await at.kept.reaching.staffWays.devices(here().project)).toMatchObject([{ id: 'tablet', handedOver: true }]);
	});

	it('finds what was sent by what only a device or a provider was told', async () => {
		const { kieran, added, away, begun, said, raised, alert } = scene(at.world);
		const tokenHash = createHash('sha256').update('a-token').digest('base64url');
		const push = at.world.aNotification(alert, at.world.priya, { tokenHash });
		const text = at.world.aNotification(alert, at.world.priya, { channel: 'text', providerId: 'sm-1' });
		const queued = [push, text].map((notification) => ({ change: 'notification-queued', notification }) as const);
		const changes = [added, away, begun, said, raised, ...queued];
		expect(await at.kept.store.commit({ project: here().project, at: now(), changes, audit: [] })).toBe('committed');
		const { sent } = at.kept.reaching;
		expect(await sent.byToken('a-token')).toMatchObject({ notification: { id: push.id }, youngPerson: kieran.id });
		expect(await sent.byToken('another')).toBeUndefined();
		expect(await sent.byProviderId('text', 'sm-1')).toMatchObject({ notification: { id: text.id } });
		expect(await sent.byProviderId('voice', 'sm-1')).toBeUndefined();
	});
});

describe.each(STORES)('chores, in $name', (kind) => {
	let at: Fixture;
	beforeEach(async () => {
		at = await kind.open();
	});
	afterEach(() => at.close());
	const KINDS = ['digest', 'proof-of-life'];

	// Long ago and tomorrow: a database may have a clock of its own.
	it('go to one at a time, come back when whoever had them died, and are due again when they say', async () => {
		const { kept, world } = at;
		const { project, now } = { project: world.project.id, now: world.clock.now() };
		const tomorrow = addMinutes(dialect === 'sqlite' ? now : instant(Date.now()), DAY);
		const claim = (kinds: readonly string[] = KINDS, leaseSeconds = 600) => kept.chores.claim(project, kinds, now, leaseSeconds);
		await kept.chores.plan(project, 'proof-of-life', tomorrow);
		await kept.chores.plan(project, 'digest', world.past);
		await kept.chores.plan(project, 'digest', tomorrow);
		expect(await claim(['other'])).toBeUndefined();
		expect(await claim([])).toBeUndefined();
		expect(await claim(KINDS, -1)).toEqual({ kind: 'digest', dueAt: world.past, attempts: 1, lastDoneAt: null });
		expect(await claim()).toMatchObject({ kind: 'digest', attempts: 2 });
		expect(await claim()).toBeUndefined();
		await kept.chores.failed(project, 'digest', world.past, 'Error');
		expect((await kept.chores.all(project))[0]).toMatchObject({ kind: 'digest', attempts: 2, lastError: 'Error', lastDoneAt: null });
		expect(await claim()).toMatchObject({ attempts: 3 });
		await kept.chores.done(project, 'digest', tomorrow, now);
		const done = { kind: 'digest', dueAt: tomorrow, attempts: 0, lastDoneAt: now, lastError: null };
		expect(await kept.chores.all(project)).toEqual([done, { ...done, kind: 'proof-of-life', lastDoneAt: null }]);
		expect(await claim()).toBeUndefined();
	});

	it('that lie farther ahead than any could, because the clock was put back, are due', async () => {
		const { kept, world } = at;
		await kept.chores.plan(world.project.id, 'digest', world.future);
		expect(await kept.chores.claim(world.project.id, KINDS, world.clock.now(), 600)).toMatchObject({ kind: 'digest' });
	});

	it('go to one of many who ask at once', async () => {
		const { kept, world } = at;
		await kept.chores.plan(world.project.id, 'digest', world.past);
		const asked = Array.from({ length: 5 }, () => kept.chores.claim(world.project.id, KINDS, world.clock.now(), 600));
		expect((await Promise.all(asked)).filter((one) => one !== undefined)).toHaveLength(1);
	});
});
