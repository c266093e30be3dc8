import { beforeEach, expect, it } from 'vitest';
import type { Carrier, Way } from '#app/reach/ports.ts';
import { checkBack, own } from '#core/escalation/acts.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { Channel } from '#core/escalation/channel.ts';
import { acceptOffer, offer } from '#core/escalation/offer.ts';
import type { AlertOutcome } from '#core/escalation/step.ts';
import { JOEL, PRIYA } from '../../../test/support/alert-world.ts';
import { sweepWorld } from '../../../test/support/sweep-world.ts';
import { sweepDeadlines, sweepNotifications, sweepUnconfirmed } from './sweep.ts';

/** What the engine does with an alert that its owner asked somebody else to take. */
let at: ReturnType<typeof sweepWorld>;
let told: string[];
let joelHas: readonly Channel[];
let fails: boolean;

beforeEach(() => {
	at = sweepWorld();
	told = [];
	fails = false;
	joelHas = ['web-push', 'text'];
});

const carrier = (channel: Channel): Carrier => ({
	channel,
	knock: async ({ staff }) => {
		told.push(`${staff} ${channel}`);
		return fails ? { outcome: 'retry' } : { outcome: 'accepted', providerId: null };
	},
});
const wayOf = (staff: typeof JOEL.id, channel: Channel): Way =>
	channel === 'web-push'
		? { channel, id: `${staff}-push`, staff, subscription: { id: 'd', staff, endpoint: '', p256dh: '', auth: '' } }
		: { channel, id: `${staff}-${channel}`, staff, address: 'x' };
const deps = () =>
	at.deps({
		ways: {
			of: async (_project, staff) =>
				(staff === JOEL.id ? joelHas : (['web-push', 'text'] as const)).map((channel) => wayOf(staff, channel)),
			disable: async () => undefined,
		},
		carriers: new Map((['web-push', 'text'] as const).map((channel) => [channel, carrier(channel)])),
	});
async function seconds(pass: number): Promise<void> {
	at.world.pass(pass / 60);
	await sweepDeadlines(deps());
	await sweepUnconfirmed(deps());
	for (let more = 1; more > 0; ) more = await sweepNotifications(deps());
	expect(at.faults).toEqual([]);
}
const done = async (outcome: AlertOutcome) => expect(outcome.outcome === 'done' ? await at.commit(outcome) : outcome.why).toBe('committed');

/** Priya has it and asked Joel, before anything was sent for it. */
async function asked(): Promise<Alert> {
	const { id } = await at.world.disclose('immediate', 'hes outside', null);
	at.world.state.notifications = [];
	await done(own(at.world.alert(id), PRIYA.id, { words: 'I ring her' }, at.context()));
	await done(offer(at.world.alert(id), PRIYA.id, JOEL.id, '', at.context()));
	return at.world.alert(id);
}

it('knocks whoever is asked, by the next channel when no screen shows it, although somebody has the alert', async () => {
	await asked();
	await seconds(0);
	expect(told).toEqual(['joel web-push']);
	await seconds(30);
	expect(told).toEqual(['joel web-push', 'joel text']);
	expect(at.trail().filter((line) => line.startsWith('not-shown'))).toHaveLength(1);
});

it('knocks nobody further once they said yes', async () => {
	const { id } = await asked();
	await seconds(0);
	await done(acceptOffer(at.world.alert(id), JOEL.id, at.context()));
	await seconds(30);
	await seconds(60);
	expect(told).toEqual(['joel web-push']);
	expect(at.world.alert(id)).toMatchObject({ state: 'owned', owner: JOEL.id });
});

it('tells the owner when there was no answer, and climbs for everybody when she does not say how it is either', async () => {
	const { id } = await asked();
	await seconds(0);
	await seconds(120);
	expect(told.at(-1)).toBe('priya web-push');
	expect(at.world.alert(id)).toMatchObject({ state: 'owned', owner: PRIYA.id, offeredTo: null });
	expect(at.trail()).toContain('offer-lapsed');
	await seconds(120);
	expect(at.world.alert(id)).toMatchObject({ state: 'raised', owner: null });
	expect(new Set(told.slice(-4).map((one) => one.split(' ')[0]))).toEqual(new Set(['priya', 'joel']));
});

it('goes on telling the owner that it is theirs still, by the next channel and after a failure, until they do something', async () => {
	const { id } = await asked();
	await seconds(0);
	fails = true;
	await seconds(120);
	fails = false;
	await seconds(10);
	expect(told.filter((one) => one === 'priya web-push')).toHaveLength(2);
	await seconds(20);
	expect(told.at(-1)).toBe('priya text');
	await done(checkBack(at.world.alert(id), PRIYA.id, 'fine', '', at.context()));
	const before = told.length;
	await seconds(60);
	expect(told).toHaveLength(before);
});

it('says so when whoever is asked has no way to be reached, and climbs nowhere by that: it is hers still', async () => {
	joelHas = [];
	const { id } = await asked();
	await seconds(0);
	expect(told).toEqual([]);
	expect(at.trail()).toContain('passed-over: Joel Okafor has no way by which they can be reached.');
	expect(at.world.alert(id)).toMatchObject({ state: 'owned', owner: PRIYA.id, offeredTo: JOEL.id, rung: 0 });
});
