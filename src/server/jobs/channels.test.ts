import { beforeEach, describe, expect, it } from 'vitest';
import type { Carrier, Knock, Knocked, Way } from '#app/reach/ports.ts';
import { own, see } from '#core/escalation/acts.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { Channel } from '#core/escalation/channel.ts';
import type { AlertOutcome } from '#core/escalation/step.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { JOEL, NADIA, PRIYA } from '../../../test/support/alert-world.ts';
import { sweepWorld } from '../../../test/support/sweep-world.ts';
import { faultyRows } from './faulty-rows.ts';
import type { EngineFault } from './hurry-on.ts';
import { type SweepDeps, sweepDeadlines, sweepNotifications, sweepUnconfirmed } from './sweep.ts';

let at: ReturnType<typeof sweepWorld>;
let knocks: { readonly to: string; readonly knock: Knock }[];
let answers: Map<string, Knocked['outcome']>;
let ways: Way[];
let gone: string[];
let engine: EngineFault[];

const carrier = (channel: Channel): Carrier => ({
	channel,
	async knock(way, knock) {
		knocks.push({ to: `${way.staff} ${channel}`, knock });
		const outcome = answers.get(`${way.staff} ${channel}`) ?? 'accepted';
		return outcome === 'accepted' ? { outcome, providerId: `${channel}-1` } : { outcome };
	},
});
const way = ({ id: staff }: StaffMember, channel: Channel): Way =>
	channel === 'web-push'
		? { channel, id: `${staff}-push`, staff, subscription: { id: 'd', staff, endpoint: '', p256dh: '', auth: '' } }
		: { channel, id: `${staff}-${channel}`, staff, address: 'x' };
const CARRIERS: readonly Channel[] = ['web-push', 'text', 'e-mail'];

beforeEach(() => {
	at = sweepWorld();
	[knocks, answers, gone, engine] = [[], new Map(), [], []];
	ways = [PRIYA, JOEL].flatMap((who) => (['web-push', 'text', 'voice', 'e-mail'] as const).map((channel) => way(who, channel)));
});
const deps = (over: Partial<SweepDeps> = {}): SweepDeps =>
	at.deps({
		ways: {
			of: async (_project, staff) => ways.filter((one) => one.staff === staff),
			disable: async (_project, one, why) => {
				ways = ways.filter(({ id }) => id !== one.id);
				gone.push(`${one.id}: ${why}`);
			},
		},
		carriers: new Map(CARRIERS.map((channel) => [channel, carrier(channel)])),
		onEngineFault: (fault) => engine.push(fault),
		...over,
	});
const seconds = async (pass: number) => {
	at.world.pass(pass / 60);
	await sweepDeadlines(deps());
	await sweepUnconfirmed(deps());
	for (let more = 1; more > 0; ) more = await sweepNotifications(deps());
	expect(at.faults).toEqual([]);
};
const told = () => knocks.map(({ to }) => to);
const disclose = () => at.world.disclose('urgent', 'hes outside', null);
const done = async (outcome: AlertOutcome) => expect(outcome.outcome === 'done' ? await at.commit(outcome) : outcome.why).toBe('committed');

describe('the channels of one person', () => {
	it('are tried one after another, thirty seconds apart, and one without a carrier is passed over', async () => {
		await disclose();
		await seconds(0);
		await seconds(29);
		expect(told()).toEqual(['priya web-push']);
		await seconds(1);
		expect(told()).toEqual(['priya web-push', 'priya text']);
		await seconds(30);
		await seconds(30);
		await seconds(60);
		expect(told()).toEqual(['priya web-push', 'priya text', 'priya e-mail']);
		expect(at.trail()).toEqual([
			...['raised', 'notified: Priya Nair, on one device', 'not-shown: Priya Nair, by text instead'],
			...['notified: Priya Nair, by text', 'notified: Priya Nair, by e-mail'],
		]);
	});

	it('stop when a screen shows it; the rung still ends when it ends', async () => {
		await disclose();
		await seconds(0);
		at.world.state.notifications = at.world.state.notifications.map((row) => ({ ...row, shownAt: at.world.state.now, confirmBy: null }));
		await seconds(60);
		expect(told()).toEqual(['priya web-push']);
		await seconds(240);
		expect(told()).toEqual(['priya web-push', 'joel web-push']);
	});

	it('stop when somebody has read it, and when somebody has it', async () => {
		for (const act of [
			(alert: Alert) => see(alert, JOEL.id, at.context()),
			(alert: Alert) => own(alert, JOEL.id, { words: 'Mine' }, at.context()),
		]) {
			at = sweepWorld();
			knocks = [];
			const alert = await disclose();
			await seconds(0);
			await done(act(at.world.alert(alert.id)));
			await seconds(60);
			expect(told()).toEqual(['priya web-push']);
		}
	});

	it('begin anew when it climbs again after somebody had it: what a screen showed before that is of another climb', async () => {
		const { id } = await disclose();
		await seconds(0);
		await seconds(300);
		expect(told()).toContain('joel web-push');
		at.world.state.notifications = at.world.state.notifications.map((row) => ({ ...row, shownAt: at.world.state.now, confirmBy: null }));
		await done(own(at.world.alert(id), JOEL.id, { words: 'Mine' }, at.context()));
		at.world.pass(60);
		knocks = [];
		await seconds(0);
		expect(told()).toEqual(['joel web-push', 'priya web-push']);
		await seconds(30);
		expect(told().slice(2).toSorted()).toEqual(['joel text', 'priya text']);
	});

	it('are tried again where they fail after somebody had it, whatever was asked further up before that', async () => {
		const { id } = await disclose();
		for (let pass = 0; pass < 5; pass++) await seconds(300);
		await done(own(at.world.alert(id), PRIYA.id, { words: 'Mine' }, at.context()));
		at.world.pass(60);
		answers.set('joel web-push', 'retry');
		knocks = [];
		for (let pass = 0; pass < 3; pass++) await seconds(5);
		expect(told().filter((to) => to === 'joel web-push').length).toBeGreaterThan(1);
	});

	it('go on at once where one is gone for good, and it is switched off in plain sight', async () => {
		answers.set('priya web-push', 'gone');
		await disclose();
		await seconds(0);
		expect(told()).toEqual(['priya web-push', 'priya text']);
		expect(gone).toEqual(['priya-push: The push service says it is gone.']);
		await seconds(0);
		expect(told()).toHaveLength(2);
	});

	it('go on within half a minute where one fails, which is tried again beside it, later each time', async () => {
		answers.set('priya web-push', 'retry');
		await at.world.disclose('unclear', 'hm', null);
		await seconds(0);
		for (let pass = 0; pass < 6; pass++) await seconds(5);
		expect(told()).toEqual(['priya web-push', 'priya web-push', 'priya web-push', 'priya text']);
		expect(at.world.state.notifications[0]).toMatchObject({ state: 'due', attempts: 3, confirmBy: null });
		for (let pass = 0; pass < 180; pass++) await seconds(60);
		expect(told().filter((to) => to === 'priya web-push').length).toBeGreaterThan(30);
		// What a later rung tries is not tried by an earlier one as well: nobody is flooded when the provider works again.
		expect(at.world.state.notifications.filter(({ to, state }) => to === PRIYA.id && state === 'due')).toHaveLength(1);
	});

	it('turn to the next rung at once when none is left, and say that nobody can be reached once all were asked', async () => {
		ways = ways.filter(({ staff, channel }) => staff === JOEL.id && channel === 'e-mail');
		await disclose();
		await seconds(0);
		expect([told(), engine]).toEqual([['joel e-mail'], []]);
		ways = [];
		await seconds(300);
		expect(told()).toEqual(['joel e-mail']);
		expect(engine.at(-1)).toMatchObject({ kind: 'nobody-reachable' });
	});
});

describe('rows that no screen has shown', () => {
	it('hold up no others, however many of them cannot be dealt with, and people hear of it', async () => {
		const faulty = faultyRows(() => 0);
		const { id } = await disclose();
		await seconds(0);
		const [row] = at.world.state.notifications;
		const bad = Array.from({ length: 60 }, (_, n) => ({ ...row, id: `bad-${n}`, alert: 'bad', confirmBy: at.world.state.now }) as never);
		const standings = deps().alertStandings;
		const alertStandings = {
			standing: (project: never, one: Alert['id']) => (one === id ? standings.standing(project, one) : Promise.reject(new Error('bad'))),
		} as typeof standings;
		const unconfirmed: SweepDeps['due']['unconfirmed'] = async (project, now, limit) =>
			[...bad, ...(await at.world.due.unconfirmed(project, now, limit))].slice(0, limit);
		at.world.pass(1);
		const failing = { alertStandings, due: { ...at.world.due, unconfirmed } };
		for (let pass = 0; pass < 4; pass++) await sweepUnconfirmed(deps(failing), faulty);
		await sweepNotifications(deps());
		expect(told()).toEqual(['priya web-push', 'priya text']);
		expect(engine).toContainEqual({ kind: 'due-row-failing', subject: 'bad-0' });
		expect(faulty.count()).toBe(60);
		at.faults.splice(0);
	});
});

describe('a row that is sent', () => {
	it('has its token, channel and time written down before anything leaves, and the same key when it is sent again', async () => {
		const alert = await disclose();
		const before: unknown[] = [];
		const dying: Carrier = {
			channel: 'web-push',
			async knock(_way, knock) {
				before.push({ ...at.world.state.notifications[0], key: knock.key });
				knocks.push({ to: '', knock });
				throw new Error('killed');
			},
		};
		await sweepNotifications(deps({ carriers: new Map([['web-push', dying]]) }));
		const [row] = at.world.state.notifications;
		expect(before).toMatchObject([{ state: 'sending', key: row?.id, tokenHash: expect.any(String), confirmBy: expect.any(String) }]);
		await seconds(5);
		expect(knocks.map(({ knock }) => [knock.key, knock.topic])).toEqual([0, 1].map(() => [row?.id, knocks[0]?.knock.topic]));
		expect(knocks[0]?.knock.token).not.toBe(knocks[1]?.knock.token);
		expect(knocks[0]?.knock.token).toHaveLength('secret-1'.length);
		expect(JSON.stringify(at.world.state.notifications)).not.toContain(knocks[1]?.knock.token);
		expect(at.world.alert(alert.id).state).toBe('raised');
	});

	it('goes nowhere when another process has it by then', async () => {
		await disclose();
		await sweepNotifications(deps({ due: { ...at.world.due, arm: async () => false } }));
		expect(told()).toEqual([]);
	});

	it('is said to have told the backstop when that is who it was', async () => {
		at.world.state.hour = { mode: 'none', onDuty: [], mayWake: [], backstop: [JOEL.id], opensAt: null };
		await disclose();
		await seconds(0);
		expect(at.trail()).toContain('backstop-told');
		expect(at.world.state.trail.find(({ what }) => what === 'backstop-told')?.by).toBe(JOEL.id);
		expect(told()).not.toContain(`${NADIA.id} web-push`);
	});
});
