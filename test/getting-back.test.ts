import { beforeEach, describe, expect, it } from 'vitest';
import type { Carrier } from '#app/reach/ports.ts';
import type { StaffId } from '#core/id.ts';
import { ROLES, type Role } from '#core/record/staff.ts';
import { WAITS_MINUTES } from '#core/sign-in/getting-back.ts';
import { LONGEST_MINUTES, PROVED_MINUTES } from '#core/sign-in/staying.ts';
import { byRef, latest } from '#flows/index.ts';
import { createApp } from '#server/app.tsx';
import { inProcessWakeUp } from '#server/live/in-process-wake-up.ts';
import { createLog } from '#server/log.ts';
import { screenWordsCautiously } from './support/cautious-screening.ts';
import { openMemoryStore } from './support/memory-store.ts';
import { world } from './support/world.ts';

const ORIGIN = 'http://localhost';

/** The whole app over maps, in a project that is not a demonstration, with one person of each role who can sign in. */
async function realApp() {
	const w = world();
	const kept = openMemoryStore(w);
	const project = { ...w.project, kind: 'not-for-real-children' as const };
	await kept.projects.create(project, w.clock.now());
	const knocked: string[] = [];
	const carrier = (channel: 'web-push' | 'text' | 'voice'): Carrier => ({
		channel,
		knock: async (way, { kind, topic, token }) => {
			knocked.push(`${way.staff} ${channel} ${kind} ${topic} ${token}`);
			return channel === 'text' ? { outcome: 'accepted', providerId: null } : { outcome: 'retry' };
		},
	});
	const carriers = new Map((['web-push', 'text', 'voice'] as const).map((channel) => [channel, carrier(channel)]));
	const ways = {
		...kept.reaching.ways,
		of: async (_project: string, staff: StaffId) => [
			{ channel: 'web-push' as const, id: `push ${staff}`, staff, subscription: { id: 'p', staff, endpoint: '', p256dh: '', auth: '' } },
			...(['text', 'voice'] as const).map((channel) => ({ channel, id: `${channel} ${staff}`, staff, address: '+447700900123' })),
		],
	};
	const app = createApp({
		...{ kept: { ...kept, reaching: { ...kept.reaching, ways } }, flows: { latest, byRef }, screen: screenWordsCautiously },
		...{ clock: w.clock, ids: w.ids, reach: { carriers, codes: new Map(), letters: new Map(), receiptKey: undefined } },
		wake: inProcessWakeUp(() => undefined),
		stream: { pollMs: 5, beatMs: 1_000, lifeMs: 500 },
		push: { publicKey: 'key', isPushService: () => true },
		assets: new Proxy({}, { get: (_all, name) => `/assets/${String(name)}` }),
		assetFolder: '/nowhere',
		privateLook: { style: '', script: '' },
		origin: () => ORIGIN,
		secure: false,
		health: async () => {
			throw new Error('Nobody asks.');
		},
		log: createLog({ write: () => true }, 'silent'),
		monotonicMs: () => 0,
	});
	const signIn = async (staff: StaffId) => {
		const begin = { project: project.id, staff, method: 'passkey', device: null, lastsMinutes: LONGEST_MINUTES } as const;
		const { token } = await kept.sessionKeeping.begin(begin, undefined, w.clock.now());
		const session = (await kept.sessions.find(token, w.clock.now())) ?? expect.fail('Not signed in.');
		const ask = async (method: string, path: string, fields: Readonly<Record<string, string>> = {}) => {
			const body = method === 'GET' ? {} : { body: new URLSearchParams({ formToken: session.formToken, ...fields }) };
			const headers = { cookie: `waymark=${token}`, origin: ORIGIN };
			const answer = await app.request(`${ORIGIN}${path}`, { method, headers, ...body });
			return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() };
		};
		return { get: (path: string) => ask('GET', path), post: (path: string, fields = {}) => ask('POST', path, fields), session };
	};
	const enrolled = async (role: Role, name: string = role) => {
		const member = { ...w.nadia, id: w.ids.row<StaffId>(), role, name };
		await kept.staffAdmin.add(member, 'system', w.clock.now());
		await kept.credentials.setPassphrase({ project: project.id, staff: member.id }, 'a hash', w.clock.now());
		await kept.credentials.setCodeSecret({ project: project.id, staff: member.id }, 'SECRET', 1, w.clock.now());
		return member;
	};
	return { w, kept, project, knocked, signIn, enrolled };
}

let at: Awaited<ReturnType<typeof realApp>>;
let who: Awaited<ReturnType<typeof at.enrolled>>;
let ada: StaffId;
let joel: StaffId;
beforeEach(async () => {
	at = await realApp();
	who = await at.enrolled('worker', 'Mo Haddad');
	ada = (await at.enrolled('administrator', 'Ada Mensah')).id;
	joel = (await at.enrolled('lead', 'Joel Okafor')).id;
});

const rows = () => at.kept.waysBack.all(at.project.id);
const askedAt = async () => (await rows())[0]?.askedAt ?? '';
const asks = async (by = ada) => (await at.signIn(by)).post(`/people/${who.id}/getting-back`);
const confirms = async (by = joel) => (await at.signIn(by)).post(`/getting-back/${who.id}/confirm`, { askedAt: await askedAt() });
const stops = async (by = joel) => (await at.signIn(by)).post(`/getting-back/${who.id}/stop`, { askedAt: await askedAt() });

describe('a way back in', () => {
	it('is the only way to a link for somebody who could sign in: one administrator alone gets none', async () => {
		const alone = await (await at.signIn(ada)).post(`/people/${who.id}/invite`);
		expect([alone.status, alone.html.includes('/enter/')]).toEqual([422, false]);
		expect((await asks()).to).toBe('/people');
		expect((await (await at.signIn(ada)).post(`/people/${who.id}/invite`)).status).toBe(422);
		expect((await confirms()).to).toBe('/');
		expect((await (await at.signIn(ada)).post(`/people/${who.id}/invite`)).status).toBe(422);
		at.w.clock.pass(WAITS_MINUTES);
		const made = await (await at.signIn(ada)).post(`/people/${who.id}/invite`);
		expect([made.status, made.html.includes('/enter/')]).toEqual([200, true]);
	});

	it('is asked for by nobody but an administrator, and never where nobody could confirm it', async () => {
		for (const role of ROLES.filter((one) => one !== 'administrator')) {
			expect((await asks((await at.enrolled(role)).id)).status).toBe(403);
		}
		expect(await rows()).toEqual([]);
		const administrator = await at.signIn(ada);
		expect((await administrator.post(`/people/${ada}/getting-back`)).status).toBe(422);
		expect((await administrator.post('/people/0190d5a0-0000-7000-8000-000000000000/getting-back')).status).toBe(404);
		expect(await rows()).toEqual([]);
	});

	it('is told to whoever it is for by every way of theirs, a call only where nothing else went, and to the leads by a push; without a word', async () => {
		const manager = (await at.enrolled('manager')).id;
		await asks();
		await expect.poll(() => at.knocked.length).toBe(4);
		expect(at.knocked.toSorted()).toEqual(
			[
				...[`${who.id} web-push fault told null`, `${who.id} text fault told null`],
				...[`${joel} web-push fault told null`, `${manager} web-push fault told null`],
			].toSorted(),
		);
	});

	it.each(ROLES)('%s: what they see of it, and whether they may confirm or stop it', async (role) => {
		await asks();
		const other = (await at.enrolled(role, 'Somebody Else')).id;
		const may = { stop: ['lead', 'manager', 'administrator'].includes(role), confirm: role === 'lead' };
		const start = await (await at.signIn(other)).get(['administrator', 'commissioner', 'partner'].includes(role) ? '/' : '/today');
		expect(start.html.includes(`/getting-back/${who.id}/stop`)).toBe(may.stop);
		expect(start.html.includes(`/getting-back/${who.id}/confirm`)).toBe(may.confirm);
		expect((await confirms(other)).status).toBe(may.confirm ? 303 : role === 'manager' ? 404 : 403);
		expect((await rows())[0]?.confirmedBy).toBe(may.confirm ? other : null);
		expect((await stops(other)).status).toBe(may.stop ? 303 : 404);
		expect((await rows())[0]?.stoppedBy).toBe(may.stop ? other : null);
	});

	it('is seen and stopped by whoever it is for', async () => {
		await asks();
		const theirs = await (await at.signIn(who.id)).get('/today');
		expect(theirs.html).toContain('Somebody asked for a way back in for you');
		expect([(await confirms(who.id)).status, (await stops(who.id)).to]).toEqual([403, '/']);
		expect((await rows())[0]?.stoppedBy).toBe(who.id);
		expect((await (await at.signIn(joel)).get('/today')).html).not.toContain(`/getting-back/${who.id}`);
	});

	it('is asked for and confirmed only by whoever proved who they are lately, and stopped without it', async () => {
		const [administrator, lead] = [await at.signIn(ada), await at.signIn(joel)];
		const here = async () => {
			for (const { session } of [administrator, lead]) await at.kept.sessionKeeping.seen(session, at.w.clock.now());
		};
		at.w.clock.pass(PROVED_MINUTES);
		await here();
		const asksAgain = (path: string) => ({ status: 403, html: expect.stringContaining(`name="sentTo" value="${path}"`) });
		expect(await administrator.post(`/people/${who.id}/getting-back`)).toMatchObject(asksAgain(`/people/${who.id}/getting-back`));
		expect(await rows()).toEqual([]);
		await asks();
		const confirming = `/getting-back/${who.id}/confirm`;
		expect(await lead.post(confirming, { askedAt: await askedAt() })).toMatchObject(asksAgain(confirming));
		expect((await rows())[0]?.confirmedBy).toBeNull();
		expect((await lead.post(`/getting-back/${who.id}/stop`, { askedAt: await askedAt() })).to).toBe('/');
		expect((await rows())[0]?.stoppedBy).toBe(joel);
	});
});
