import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { addresses } from '#app/young-people/addresses.ts';
import type { Role } from '#core/record/staff.ts';
import { staffApp } from '../../../test/support/staff-app.ts';
import { CLOSE_ADDRESS } from './closing-page.tsx';
import { closedToCodes, onlyRead } from './only-read.tsx';

const WORDS = {
	do: 'close',
	receiver: 'Midshire Council, archives',
	goNow: 'You can ring Childline. It is free. The number is 0800 1111.',
};

const finished = async (role: Role = 'manager') => {
	const at = await staffApp(role);
	for (const [id, one] of at.state.conversations) at.state.conversations.set(id, { ...one, endedAt: at.world.clock.now() });
	for (const [id, one] of at.state.alerts) at.state.alerts.set(id, { ...one, state: 'closed' });
	return at;
};

describe('closing a project', () => {
	it('waits until no alert, talk or request is open', async () => {
		const { get, post, state, world, known: _known } = await finished();
		const person = [...state.youngPeople.values()][0] ?? expect.fail('Nobody is here.');
		const alert = world.anAlert(person);
		expect((await get(CLOSE_ADDRESS)).html).not.toContain('See the alerts that are open');
		state.alerts.set(alert.id, alert);
		const waits = (await get(CLOSE_ADDRESS)).html;
		expect(waits).toContain('1 alert that is not closed');
		expect(waits).toContain('<a href="/alerts">See the alerts that are open</a>');
		expect((await post(CLOSE_ADDRESS, WORDS)).status).toBe(422);
		expect(state.closing.closures.size).toBe(0);
	});

	it.each([
		[{ receiver: ' ' }, 'Say who takes the records over'],
		[{ goNow: '' }, 'Say where young people go now'],
		[
			{ goNow: 'Alternative safeguarding organisations are administering continuing responsibilities regarding documentation.' },
			'A child of nine',
		],
	])('is refused for %j, and says what to put right', async (wrong, words) => {
		const { post, state } = await finished();
		const answer = await post(CLOSE_ADDRESS, { ...WORDS, ...wrong });
		expect([answer.status, answer.html.includes(words), state.closing.closures.size]).toEqual([422, true, 0]);
	});

	it('is a manager’s to do, a lead’s to see, and nobody else’s', async () => {
		expect((await (await finished('lead')).get(CLOSE_ADDRESS)).html).toContain('A manager closes the project.');
		for (const role of ['lead', 'worker', 'administrator'] as const) {
			const { post, state } = await finished(role);
			expect([(await post(CLOSE_ADDRESS, WORDS)).status, state.closing.closures.size]).toEqual([403, 0]);
		}
	});

	it('asks a manager who they are first, before anything is typed, and a lead who only looks nothing', async () => {
		const { get, post, session, state, world } = await finished();
		const at = world.past;
		Object.assign(session, { how: { method: 'passkey', device: null, provedAt: at, lastSeenAt: at, lockedAt: null } });
		const to = `/unlock?again&to=${encodeURIComponent(CLOSE_ADDRESS)}`;
		expect([(await get(CLOSE_ADDRESS)).location, (await post(CLOSE_ADDRESS, WORDS)).location]).toEqual([to, to]);
		expect(state.closing.closures.size).toBe(0);
		Object.assign(session, { staff: { ...session.staff, role: 'lead' } });
		expect((await get(CLOSE_ADDRESS)).status).toBe(200);
	});

	it('lets a record be closed to somebody afterwards too: what a young person said is about them whatever the project does', async () => {
		const { pages, session, state, post } = await finished();
		await post(CLOSE_ADDRESS, WORDS);
		const id = [...state.youngPeople.keys()][0] ?? '';
		const locked = new Hono<AppEnv>();
		locked.use(async (c, next) => {
			c.set('session', session);
			c.set('assets', new Proxy({}, { get: (_all, name) => `/assets/${String(name)}` }));
			c.set('nonce', 'nonce');
			return next();
		});
		locked.use(onlyRead(pages.closing));
		locked.post('*', (c) => c.text('went through'));
		for (const path of [`/young-people/${id}/people`, '/told/read'])
			expect(await (await locked.request(path, { method: 'POST', body: new URLSearchParams() })).text()).toBe('went through');
		expect((await locked.request(`/young-people/${id}/people/more`, { method: 'POST', body: new URLSearchParams() })).status).toBe(409);
	});

	it('leaves the records to be read, takes no form but what ends and keeps, and can be undone', async () => {
		const { app, pages, session, get, post, state, known: _known } = await finished();
		expect(await post(CLOSE_ADDRESS, WORDS)).toMatchObject({ status: 303, location: CLOSE_ADDRESS });
		expect((await get(CLOSE_ADDRESS)).html).toContain('Midshire Council, archives');
		const locked = new Hono<AppEnv>();
		locked.use(async (c, next) => {
			c.set('session', session);
			c.set('assets', new Proxy({}, { get: (_all, name) => `/assets/${String(name)}` }));
			c.set('nonce', 'nonce');
			return next();
		});
		locked.use(onlyRead(pages.closing));
		locked.route('/', app);
		const id = [...state.youngPeople.keys()][0] ?? '';
		const before = JSON.stringify([...state.youngPeople]);
		for (const path of ['/young-people/new', `/young-people/${id}/edit`, `/young-people/${id}/actions/new`, '/cover/new', '/volunteers']) {
			const answer = await locked.request(path, { method: 'POST', body: new URLSearchParams({ nameUsed: 'Somebody new' }) });
			expect([path, answer.status]).toEqual([path, 409]);
			expect(await answer.text()).toContain('ring 999');
		}
		expect(JSON.stringify([...state.youngPeople])).toBe(before);
		expect((await locked.request(addresses.youngPerson(id as never))).status).toBe(200);
		const looking = { method: 'POST', body: new URLSearchParams({ name: 'Jaz' }) };
		expect((await locked.request('/young-people', looking)).status).toBe(200);
		const held = new URLSearchParams({ do: 'hold', askedBy: 'police', why: 'Operation Elm' });
		expect((await locked.request(`/young-people/${id}/keeping`, { method: 'POST', body: held })).status).toBe(303);
		const closure = [...state.closing.closures.values()][0]?.id ?? '';
		expect((await post(CLOSE_ADDRESS, { do: 'open-again', closure })).status).toBe(303);
		expect(state.closing.closures.size).toBe(0);
	});

	it('tells whoever types a code where to go now, and says nothing at the entrance', async () => {
		const { pages, session, post } = await finished();
		const door = new Hono<AppEnv>();
		door.use(
			'/notes',
			closedToCodes(pages.closing, async () => session.project, { style: '', script: '' }),
		);
		door.post('/notes', (c) => c.text('the entrance'));
		door.get('/notes', (c) => c.text('the entrance'));
		const type = (form: Record<string, string>) => door.request('/notes', { method: 'POST', body: new URLSearchParams(form) });
		expect(await (await type({ do: 'open', code: 'ABCD' })).text()).toBe('the entrance');
		await post(CLOSE_ADDRESS, WORDS);
		const page = await (await type({ do: 'open', code: 'ABCD' })).text();
		expect(page).toContain('The number is 0800 1111.');
		expect(page).toContain('In danger now? Ring 999.');
		expect(page).not.toContain('look after it now');
		expect(page).toContain('<title>Notes</title>');
		expect(page).not.toMatch(/waymark|harbour|midshire/i);
		expect(await (await door.request('/notes')).text()).toBe('the entrance');
	});
});
