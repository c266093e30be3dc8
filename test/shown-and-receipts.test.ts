import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import type { Notification } from '#core/escalation/notification.ts';
import { signedHeaders } from '#server/reach/signed-message.ts';
import { GATEWAY_KEY } from './support/fake-gateway.ts';
import { ORIGIN, type ReachedApp, reachedApp } from './support/reached-app.ts';

const TOKEN = 'AbCdEfGhIjKlMnOpQrStUv';
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url');

let here: ReachedApp;
let at: ReachedApp['at'];

beforeEach(async () => {
	here = await reachedApp();
	({ at } = here);
});
afterEach(() => at.close());

const now = () => here.now();

/** An alert of a made-up child with one notification that is out. */
async function sent(over: Partial<Notification> = {}) {
	const kieran = at.world.aYoungPerson();
	const alert = at.world.anAlert(kieran);
	const confirmBy = addMinutes(now(), 0.5);
	const notification = at.world.aNotification(alert, at.world.priya, { state: 'sent', tokenHash: hashOf(TOKEN), confirmBy, ...over });
	const changes = [
		{ change: 'young-person-added', youngPerson: kieran },
		{ change: 'alert-raised', alert },
		{ change: 'notification-queued', notification },
	] as const;
	await at.kept.store.commit({ project: here.project, at: now(), changes, audit: [] });
	const record = async () => (await at.kept.alerts.find(here.project, alert.id)) ?? expect.fail('No alert');
	return { alert, notification, record, trail: async () => (await record()).trail.map(({ what, by }) => [what, by]) };
}

describe('a device that says what it showed', () => {
	it('is written on the alert once, with whose it was, and the alert stands as it stood', async () => {
		await here.keep('device-1', at.world.priya);
		await at.kept.reaching.staffWays.ask(here.project, 'device-1', 'another', now());
		const { alert, record, trail } = await sent();
		expect((await here.shown({ token: TOKEN, device: 'device-1' })).status).toBe(204);
		expect((await here.shown({ token: TOKEN, device: 'device-1' })).status).toBe(204);
		expect(await trail()).toEqual([['shown', at.world.priya.id]]);
		expect((await record()).alert).toEqual(alert);
		expect((await at.kept.reaching.sent.byToken(TOKEN))?.notification).toMatchObject({ shownAt: now(), confirmBy: null });
		expect(await at.kept.reaching.staffWays.devices(here.project)).toMatchObject([{ id: 'device-1', provedAt: now(), askedAt: null }]);
	});

	it('is heard by every staff screen, by the name of the alert only', async () => {
		const { alert } = await sent();
		await here.shown({ token: TOKEN });
		expect((await at.kept.staffEvents.after(here.project, null)).map(({ kind, subject }) => [kind, subject])).toEqual([
			['alert-changed', alert.id],
		]);
	});

	it('proves no device but its owner’s', async () => {
		await here.keep('nadias', at.world.nadia);
		await sent();
		await here.shown({ token: TOKEN, device: 'nadias' });
		expect((await at.kept.reaching.staffWays.devices(here.project))[0]?.provedAt).toBeNull();
	});

	it('changes nothing by a GET, with a token that nobody was given, with none, or from another site', async () => {
		const { trail } = await sent();
		const signedOut = await here.app.request(`${ORIGIN}/push/shown?token=${TOKEN}`);
		expect(signedOut.status).toBeGreaterThanOrEqual(400);
		expect((await (await here.nadia()).get(`/push/shown?token=${TOKEN}`)).status).toBeGreaterThanOrEqual(400);
		expect((await here.shown({ token: 'x'.repeat(22) })).status).toBe(204);
		expect((await here.shown({ token: 'short' })).status).toBe(422);
		expect((await here.shown({ token: TOKEN }, { headers: { origin: 'https://evil.example' } })).status).toBe(403);
		expect(await trail()).toEqual([]);
	});

	it('needs no session and gives none', async () => {
		await sent();
		const answer = await here.shown({ token: TOKEN });
		expect([answer.headers.get('set-cookie'), await answer.text()]).toEqual([null, '']);
	});
});

describe('a receipt of the gateway', () => {
	const receipt = (message: object, { key = GATEWAY_KEY, minutes = 0 } = {}) => {
		const body = JSON.stringify(message);
		const seconds = Math.floor(Date.parse(addMinutes(now(), minutes)) / 1_000);
		const headers = { 'content-type': 'application/json', ...signedHeaders(key, { id: 'msg-1', seconds, body }) };
		return here.app.request(`${ORIGIN}/in/receipts`, { method: 'POST', headers, body });
	};
	const text = { channel: 'text', providerId: 'sm-1', tokenHash: null } as const;
	const NUMBER = '+447700900123';
	const verified = async () => {
		const whose = { project: here.project, staff: at.world.priya.id, id: 'mobile' };
		await at.kept.reaching.staffWays.add({ ...whose, channel: 'text', address: NUMBER }, { code: '123456', until: at.world.future }, now());
		await at.kept.reaching.staffWays.tryCode(whose, '123456', 'call', now());
	};
	const of = (over: object) => ({ id: 'sm-1', channel: 'text', to: NUMBER, state: 'delivered', ...over });

	it('that it was delivered counts as shown', async () => {
		const { trail, record } = await sent(text);
		expect((await receipt(of({}))).status).toBe(204);
		expect((await receipt(of({}))).status).toBe(204);
		expect(await trail()).toEqual([['shown', at.world.priya.id]]);
		expect((await record()).alert.state).toBe('raised');
	});

	it('that a call was answered does not: a machine may have', async () => {
		const { trail } = await sent({ ...text, channel: 'voice' });
		await receipt(of({ channel: 'voice' }));
		expect(await trail()).toEqual([]);
	});

	it('that it failed for good switches the number off for texts, where everybody can see it, and brings the next channel', async () => {
		await verified();
		const { trail } = await sent(text);
		await receipt(of({ state: 'failed', permanent: true }));
		expect(await trail()).toEqual([['notify-failed', null]]);
		const ways = await at.kept.reaching.ways.of(here.project, at.world.priya.id, now());
		expect(ways.map(({ channel }) => channel)).toEqual(['voice']);
		expect((await at.kept.reaching.sent.byProviderId('text', 'sm-1'))?.notification.confirmBy).toBe(now());
		const page = await (await here.somebody('Joel Okafor', 'lead')).get('/how-everybody-is-reached');
		expect(page.html).toContain('Text: switched off, because it can’t be reached');
	});

	it('that it failed for now only brings the next channel', async () => {
		await verified();
		await sent(text);
		await receipt(of({ state: 'failed' }));
		expect(await at.kept.reaching.ways.of(here.project, at.world.priya.id, now())).toHaveLength(2);
		expect((await at.kept.reaching.sent.byProviderId('text', 'sm-1'))?.notification.confirmBy).toBe(now());
	});

	it('is refused when it is not signed by the gateway, is old, or was changed, and does nothing when nothing is known of it', async () => {
		const { trail } = await sent(text);
		expect((await receipt(of({}), { key: Buffer.alloc(32, 8) })).status).toBe(401);
		expect((await receipt(of({}), { minutes: -6 })).status).toBe(401);
		expect((await receipt(of({}), { minutes: 6 })).status).toBe(401);
		const bare = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(of({})) };
		expect((await here.app.request(`${ORIGIN}/in/receipts`, bare)).status).toBe(401);
		expect((await receipt({ id: 'sm-1' })).status).toBe(422);
		expect((await receipt(of({ id: 'unknown' }))).status).toBe(204);
		expect((await receipt(of({ to: 'x'.repeat(5_000) }))).status).toBe(413);
		expect(await trail()).toEqual([]);
	});
});
