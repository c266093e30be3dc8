import { beforeAll, describe, expect, it } from 'vitest';
import type { Project, Role } from '#core/record/staff.ts';
import { byRef, latest } from '#flows/index.ts';
import { practiceScripts } from '#flows/practice/scripts.ts';
import { createApp } from '#server/app.tsx';
import { inProcessWakeUp } from '#server/live/in-process-wake-up.ts';
import { createLog } from '#server/log.ts';
import { aMessageHome, aNumber, aText } from './support/about-texts.ts';
import { screenWordsCautiously } from './support/cautious-screening.ts';
import { openMemoryStore } from './support/memory-store.ts';
import { world } from './support/world.ts';

/** The only routes that answer somebody who is not signed in. */
const PUBLIC = [
	...['GET /health', 'GET /', 'GET /notes', 'POST /notes', 'GET /calendar/:secret'],
	...['GET /enter/:code', 'POST /enter', 'GET /signed-out'],
	...['GET /sign-in', 'POST /sign-in', 'GET /sign-in/passkey', 'POST /sign-in/passkey', 'GET /lock/idle'],
	// A device, with the token of its push.
	'POST /push/shown',
];
/** The only ones besides that an administrator may use: none holds anything about a child. */
const ADMINISTRATOR = [
	...['GET /', 'GET /who-may-do-what', 'GET /kit', 'GET /faces', 'GET /hand-over/standing', 'POST /sign-out'],
	...['POST /lock/here', 'POST /lock', 'POST /lock/typed'],
	...['GET /faults', 'POST /faults/:id/take', 'POST /faults/:id/clear', 'POST /getting-back/:id/stop'],
	...['GET /unlock', 'POST /unlock', 'GET /unlock/passkey', 'POST /unlock/passkey'],
];
/** Everybody’s own sign-in, and the accounts that an administrator looks after: nothing of it is about a child. */
const ACCOUNTS = /^(GET|POST) \/(my-sign-in|people)(\/|$)/;
const ORIGIN = 'http://localhost';

const w = world();
const kept = openMemoryStore(w);
const ours = { project: w.project, made: [] as string[] };
const theirs = { project: { ...w.project, id: w.ids.row<Project['id']>(), name: 'Another project' }, made: [] as string[] };
const app = createApp({
	kept,
	flows: { latest, byRef },
	screen: screenWordsCautiously,
	practice: practiceScripts,
	clock: w.clock,
	ids: w.ids,
	wake: inProcessWakeUp(() => undefined),
	stream: { pollMs: 1_000, beatMs: 1_000, lifeMs: 1_000 },
	push: { publicKey: 'key', isPushService: () => true },
	assets: new Proxy({}, { get: (_all, name) => `/assets/${String(name)}` }),
	assetFolder: '/nowhere',
	privateLook: { style: '', script: '' },
	origin: () => ORIGIN,
	secure: false,
	health: async () => ({
		ok: true,
		version: '0',
		sweepAgeMs: 0,
		sendAgeMs: 0,
		oldestUnownedAlertMs: null,
		unsentNotifications: 0,
		failingRows: 0,
		openFaults: 0,
		unopened: 0,
	}),
	log: createLog({ write: () => true }, 'silent'),
	monotonicMs: () => 0,
});
const routes = [...new Set(app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`))];

beforeAll(async () => {
	for (const side of [ours, theirs]) {
		const inside = <Row extends object>(row: Row): Row => ({ ...row, project: side.project.id });
		await kept.projects.create(side.project, w.clock.now());
		const youngPerson = inside(w.aYoungPerson());
		const episode = inside(w.anEpisode(youngPerson));
		const conversation = inside(w.aConversation(youngPerson, [episode]));
		const alert = inside(w.anAlert(youngPerson));
		const action = inside(w.anAction(youngPerson));
		const number = inside(aNumber(w, youngPerson, `+44770090${side === ours ? '6001' : '6002'}`));
		const text = inside(aText(w, number));
		const message = inside(aMessageHome(w, number));
		const changes = [
			{ change: 'young-person-added', youngPerson },
			{ change: 'episode-added', episode },
			{ change: 'conversation-begun', conversation },
			{ change: 'alert-raised', alert },
			{ change: 'action-added', action },
			{ change: 'number-added', number, sender: number.number },
			{ change: 'text-kept', text },
			{ change: 'message-home-asked', message },
		] as const;
		expect(await kept.store.commit({ project: side.project.id, at: w.clock.now(), changes, audit: [] })).toBe('committed');
		side.made.push(youngPerson.id, episode.id, conversation.id, alert.id, action.id, number.id, text.id, message.id);
	}
});

/** A fresh session of somebody in this role, as the headers that a browser would send. */
async function signedIn(role: Role): Promise<Record<string, string>> {
	const member = { ...w.nadia, id: w.ids.row<typeof w.nadia.id>(), role };
	await kept.staffAdmin.add(member, 'system', w.clock.now());
	const opened = await kept.sessions.open(await kept.sessions.invite(member.id, w.future), w.clock.now());
	const session = await kept.sessions.find(opened?.token ?? '', w.clock.now());
	return { cookie: `waymark=${opened?.token}`, 'x-form-token': session?.formToken ?? '' };
}

/** Every address that a route can have with the ids that exist here; one of them where it takes none. */
function addressesOf(route: string, ids: readonly string[]): readonly string[] {
	const [, path = ''] = route.split(' ');
	return [...new Set(ids.map((id) => path.replace(/:[a-z]+(\{[^}]*\})?/gi, id)))];
}

async function ask(route: string, address: string, headers: Record<string, string>): Promise<number> {
	const [method = ''] = route.split(' ');
	const body = method === 'GET' ? {} : { body: new URLSearchParams({ words: 'he hit me', do: 'next' }) };
	return (await app.request(`${ORIGIN}${address}`, { method, headers: { ...headers, origin: ORIGIN }, ...body })).status;
}

/** All that is kept, apart from the audit, in which a refusal may stand. */
function everything(): string {
	const { audit: _audit, ...rest } = kept.state;
	return JSON.stringify(rest, (_name, value: unknown) => (value instanceof Map ? [...value] : value));
}

describe('the routes', () => {
	it('were found, and open for a worker', async () => {
		expect(routes.length).toBeGreaterThan(40);
		for (const open of [...PUBLIC, ...ADMINISTRATOR]) expect(routes).toContain(open);
		expect(
			routes.filter((route) => route.includes('/demo')),
			'no phone on screen outside the demonstration',
		).toEqual([]);
		const worker = await signedIn('worker');
		const [person = '', , , alert = ''] = ours.made;
		const statuses = await Promise.all(['/today', `/young-people/${person}`, `/alerts/${alert}`].map((path) => ask('GET', path, worker)));
		expect(statuses).toEqual([200, 200, 200]);
	});

	it.each(routes)('%s does nothing and shows nothing to somebody without a right to it', async (route) => {
		const before = everything();
		const mayNot = [
			...(PUBLIC.includes(route) ? [] : [{}]),
			...([...PUBLIC, ...ADMINISTRATOR].includes(route) || ACCOUNTS.test(route) ? [] : [await signedIn('administrator')]),
		];
		for (const headers of mayNot)
			for (const address of addressesOf(route, [...ours.made, ...theirs.made])) {
				const status = await ask(route, address, headers);
				expect(status, `${route} at ${address}`).toBeGreaterThanOrEqual(400);
				expect(status, `${route} at ${address}`).toBeLessThan(500);
				expect(everything()).toBe(before);
			}
	});

	it.each(['/note', '/Notes', '/notes/', '/notes/extra', '/n%20otes', '/note%00s', '/private', '/wp-login.php'])(
		'%s, which is nothing of ours, is the entrance without a name to whoever is not signed in',
		async (address) => {
			for (const method of ['GET', 'POST']) {
				const answer = await app.request(`${ORIGIN}${address}`, { method, headers: { origin: ORIGIN } });
				const html = await answer.text();
				expect([answer.status, /<title>(.*?)<\/title>/.exec(html)?.[1]]).toEqual([404, 'Notes']);
				expect(html).toContain('name="code"');
				expect(html).not.toMatch(/waymark|harbour|sign in|signed in|\/today/i);
				expect(answer.headers.get('content-security-policy')).not.toContain('waymark');
			}
			expect(await ask('GET', address, await signedIn('worker'))).toBe(404);
		},
	);

	it('of the staff say what they are', async () => {
		for (const address of ['/today', '/alerts', `/conversations/${ours.made[2]}`]) {
			const answer = await app.request(`${ORIGIN}${address}`);
			expect([answer.status, (await answer.text()).includes('You are not signed in')]).toEqual([401, true]);
		}
	});

	it.each(routes.filter((route) => route.includes(':') && !PUBLIC.includes(route)))(
		'%s changes and shows nothing for a worker who asks with an id of another project',
		async (route) => {
			const before = everything();
			const worker = await signedIn('worker');
			for (const address of addressesOf(route, theirs.made)) {
				expect(await ask(route, address, worker), `${route} at ${address}`).toBeGreaterThanOrEqual(400);
				expect(everything()).toBe(before);
			}
		},
	);
});
