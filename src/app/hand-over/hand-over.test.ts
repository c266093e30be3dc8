import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { handOverLock } from '#app/hand-over/hand-over-lock.ts';
import { handOverRoutes } from '#app/hand-over/hand-over-routes.tsx';
import { UNLOCK_TRIES } from '#app/hand-over/ports.ts';
import type { Session } from '#app/staff/ports.ts';
import { exact, talk } from '../../../test/support/talk.ts';

const PASSPHRASE = 'green boat seven';

/** Nadia’s tablet, signed in, with the talk with Jaz on it. */
async function tablet() {
	const jaz = await talk();
	const { kept, w } = jaz;
	const opened = await kept.sessions.open(await kept.sessions.invite(w.nadia.id, w.future), w.clock.now());
	const session = async () => kept.sessions.find(opened?.token ?? '', w.clock.now());
	const app = new Hono<AppEnv>();
	app.use(handOverLock(session, (c) => c.text('refused', 403)));
	app.use(async (c, next) => {
		const signedIn: Session | undefined = await session();
		if (signedIn === undefined) return c.text('signed out', 401);
		c.set('session', signedIn);
		c.set('assets', new Proxy({}, { get: (_all, name) => `/assets/${String(name)}` }));
		c.set('nonce', 'nonce');
		return next();
	});
	app.route('/', handOverRoutes({ ...jaz.deps, open: jaz.open, handOvers: kept.handOvers, lineChecks: kept.lineChecks }));
	app.get('/live', (c) => c.text('live'));
	app.all('*', (c) => c.text('another page'));
	const ask = async (path: string, init: RequestInit = {}) => {
		const response = await app.request(path, init);
		return {
			status: response.status,
			to: response.headers.get('location'),
			cleared: response.headers.get('clear-site-data'),
			html: await response.text(),
		};
	};
	const post = (path: string, fields: Readonly<Record<string, string>>) => ask(path, { method: 'POST', body: new URLSearchParams(fields) });
	const page = `/conversations/${jaz.id}/hand-over`;
	return { jaz, ask, post, page, session, handOver: (passphrase = PASSPHRASE) => post(page, { passphrase }) };
}

describe('handing over', () => {
	it.each(['', 'eleven char', 'two words', 'a b c d', '   '])('needs a passphrase that is long enough: not “%s”', async (passphrase) => {
		const { handOver, session } = await tablet();
		expect((await handOver(passphrase)).status).toBe(422);
		expect((await session())?.handedOver).toBeNull();
	});

	it.each(['twelve chars', 'one two six'])('takes “%s”', async (passphrase) => {
		const { handOver, session, jaz } = await tablet();
		const from = (await jaz.stored()).entries.length;
		expect(await handOver(passphrase)).toMatchObject({ status: 303, to: '/hand-over' });
		expect((await session())?.handedOver).toMatchObject({ conversation: jaz.id, from, triesLeft: UNLOCK_TRIES });
	});

	it('lets no page stand that the browser kept', async () => {
		const { handOver } = await tablet();
		expect((await handOver()).cleared).toBe('"cache"');
	});

	it('asks for no passphrase a second time, and takes another one', async () => {
		const { handOver, post, ask, page } = await tablet();
		await handOver();
		await post('/hand-over/unlock', { passphrase: PASSPHRASE });
		expect((await ask(page)).html).toContain('You unlock it with your passphrase.');
		await handOver('');
		expect((await post('/hand-over/unlock', { passphrase: PASSPHRASE })).to).toMatch(/^\/conversations\//);
		await handOver('brown goat eight');
		expect((await post('/hand-over/unlock', { passphrase: PASSPHRASE })).status).toBe(422);
	});

	it('is not possible with questions that a worker asks a child under 11', async () => {
		const { jaz, ask, handOver, session, page } = await tablet();
		const { id, project, position, youngPerson, version } = (await jaz.stored()).conversation;
		const moved = { change: 'conversation-moved', conversation: id, youngPerson, endedAt: null, outcome: null, from: version } as const;
		const younger = { ...position, flow: 'return-home/younger' };
		await jaz.kept.store.commit({ project, at: jaz.w.clock.now(), changes: [{ ...moved, position: younger }], audit: [] });
		expect((await ask(page)).html).toContain('the tablet stays in your hands');
		expect(await handOver()).toMatchObject({ status: 303, to: page });
		expect((await session())?.handedOver).toBeNull();
	});

	it('is not possible for a conversation that is not there', async () => {
		const { post } = await tablet();
		expect((await post('/conversations/00000000-0000-7000-8000-000000000000/hand-over', { passphrase: PASSPHRASE })).status).toBe(404);
	});
});

describe('a tablet that is handed over', () => {
	it('leads every page back, and refuses every form and every script', async () => {
		const { handOver, ask, post, page } = await tablet();
		await handOver();
		for (const path of ['/today', '/', '/alerts', page, '/kit', '/hand-overs'])
			expect([path, await ask(path)]).toMatchObject([path, { status: 303, to: '/hand-over', html: '' }]);
		for (const path of ['/live', '/live/strip', '/push/key']) expect([path, (await ask(path)).status]).toEqual([path, 403]);
		expect((await ask('/today', { headers: { 'sec-fetch-dest': 'empty' } })).status).toBe(403);
		for (const path of [page, '/sign-out', '/push/subscription', '/conversations/x'])
			expect([path, (await post(path, {})).status]).toEqual([path, 403]);
	});

	it('shows one question, by no name of a service, with its own scripts alone', async () => {
		const { handOver, ask } = await tablet();
		await handOver();
		const { html } = await ask('/hand-over');
		expect(html).toContain('<h1 id="ask">First: what we do with what you say</h1>');
		expect(html).not.toMatch(/Waymark|<nav|live\.js|push\.js|manifest|rel="icon"/);
		expect([...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src]) => src)).toEqual(['/assets/locked.js', '/assets/read-aloud.js']);
	});

	it('begins where the talk stands', async () => {
		const { jaz, handOver, ask } = await tablet();
		await jaz.pastLimits();
		await handOver();
		expect((await ask('/hand-over')).html).toContain('<h1 id="ask">Food, sleep, a lift, or a chat? Five minutes is fine.</h1>');
	});

	it('keeps half a sentence when it is given back, and nothing else', async () => {
		const { jaz, handOver, post } = await tablet();
		await jaz.pastLimits();
		await handOver();
		const token = await jaz.head();
		expect((await post('/hand-over', { token, question: 'T15', do: 'give-back', words: 'half a sen' })).to).toBe('/hand-over/pass-back');
		expect((await jaz.stored()).entries.at(-1)).toMatchObject({
			actor: 'young-person',
			channel: 'handed-over',
			input: { value: { words: 'half a sen' }, then: 'stay' },
		});
		expect(await jaz.kept.conversations.actions(jaz.w.project.id, jaz.jaz.id)).toEqual([]);
	});

	it('says when words were not kept, with the words still there', async () => {
		const { jaz, handOver, post } = await tablet();
		await jaz.pastLimits();
		await handOver();
		await jaz.take({ type: 'finished' });
		const { status, html } = await post('/hand-over', { token: 'an-old-page', question: 'T15', do: 'next', option: 'food' });
		expect(status).toBe(409);
		expect(html).toContain('That didn’t go through.');
		expect(html).toContain('<input type="hidden" name="option" value="food"/>');
	});

	it('shows what was written when it comes to that, beside the worker', async () => {
		const { jaz, handOver, ask } = await tablet();
		await jaz.pastLimits();
		await jaz.take({ type: 'opened', question: 'T64', by: 'worker' });
		await handOver();
		const { html } = await ask('/hand-over');
		expect(html).toContain('<h1 id="ask">What we wrote</h1>');
		expect([...html.matchAll(/value="give-back"[^>]*>([^<]+)/g)].map(([, words]) => words)).toEqual(['I’d rather talk', 'Stop here']);
	});

	it('ends with what happens next and with numbers to keep: no hours of a line that nobody tried, no “missing”', async () => {
		const { jaz, ask, post, handOver } = await tablet();
		await jaz.pastLimits();
		await handOver();
		await jaz.take({ type: 'opened', question: 'T64', by: 'worker' });
		let html = '';
		for (let pages = 0; pages < 80 && !html.includes('>What happens next</h1>'); pages += 1) {
			const doing = html.includes('value="leave-out"') ? 'leave-out' : html.includes('value="not-now"') ? 'not-now' : 'next';
			const question = /name="question" value="(\w+)"/.exec(html)?.[1] ?? '';
			await post('/hand-over', { do: doing, question, token: await jaz.head() });
			html = (await ask('/hand-over')).html;
		}
		for (const words of ['Numbers to keep', '0800 1111', '116 000', 'We have not tried these numbers yet.']) expect(html).toContain(words);
		expect(html).not.toMatch(/Missing|Every day|midnight|href="tel:/);
		// The worker who is there ends the talk: what happens next is theirs to say together.
		expect([html.includes('value="finish"'), html.includes('value="give-back"')]).toEqual([false, true]);
	});

	it('shows no line that was said before', async () => {
		const { jaz, handOver, ask } = await tablet();
		await jaz.pastLimits();
		await jaz.take(exact('T15', 'chips please'));
		await handOver();
		expect((await ask('/hand-over')).html).not.toContain('chips please');
	});
});

describe('taking it back', () => {
	it('leads to the worker’s own page, and locks nothing any more', async () => {
		const { jaz, handOver, post, ask, session } = await tablet();
		await handOver();
		expect(await post('/hand-over/unlock', { passphrase: ` ${PASSPHRASE} ` })).toMatchObject({
			status: 303,
			to: `/conversations/${jaz.id}`,
		});
		expect((await session())?.handedOver).toBeNull();
		expect((await ask('/today')).html).toBe('another page');
		expect(await ask('/hand-over')).toMatchObject({ status: 303, to: '/' });
	});

	it('counts wrong passphrases in words, and then ends the sign-in', async () => {
		const { handOver, post, session } = await tablet();
		await handOver();
		const tries: string[] = [];
		for (let times = 1; times < UNLOCK_TRIES; times += 1) {
			const { status, html } = await post('/hand-over/unlock', { passphrase: 'blue boat seven' });
			expect(status).toBe(422);
			tries.push(/That isn’t it\. (\w+) tr(?:y|ies) left/.exec(html)?.[1] ?? '');
		}
		expect(tries).toEqual(['Four', 'Three', 'Two', 'One']);
		const last = await post('/hand-over/unlock', { passphrase: 'blue boat seven' });
		expect([last.status, last.html.includes('All that we got from you is safe.')]).toEqual([401, true]);
		expect(await session()).toBeUndefined();
	});

	it('shows nothing of the talk, and lets them go back to it', async () => {
		const { jaz, handOver, ask } = await tablet();
		await jaz.pastLimits();
		await handOver();
		const { html } = await ask('/hand-over/unlock');
		expect(html).not.toContain('Food, sleep');
		expect(html).not.toContain('Jaz');
		expect(html).toContain('<a class="quiet" href="/hand-over">');
	});
});
