import { Hono } from 'hono';
import { expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { conversationRoutes } from '#app/conversation/routes.tsx';
import { talk } from '../../../test/support/talk.ts';

/** The pages of a talk with Jaz that has just begun. */
async function pages() {
	const jaz = await talk();
	const app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', jaz.session);
		c.set('assets', new Proxy({}, { get: (_all, name) => `/assets/${String(name)}` }));
		c.set('nonce', 'nonce');
		return next();
	});
	app.route('/', conversationRoutes({ ...jaz.deps, open: jaz.open, strips: async () => null }));
	const base = `/conversations/${jaz.id}`;
	const answer = async (response: Response) => ({ to: response.headers.get('location')?.replace(base, ''), html: await response.text() });
	return {
		jaz,
		get: async (below: string) => answer(await app.request(`${base}${below}`)),
		post: async (below: string, fields: Readonly<Record<string, string>>) =>
			answer(await app.request(`${base}${below}`, { method: 'POST', body: new URLSearchParams({ token: await jaz.head(), ...fields }) })),
	};
}

it('a topic brought up before the limits waits, is named on each of them, and is then opened', async () => {
	const { jaz, get, post } = await pages();
	expect((await post('/open', { question: 'T27' })).to).toBe('?then=T27');
	const shown: string[] = [];
	for (const question of ['T09', 'T10', 'T08']) {
		const { html } = await get('?then=T27');
		shown.push(/First (?:this|these \w+ things), then: [^<]+/.exec(html)?.[0] ?? '');
		expect(html).toContain('<input type="hidden" name="then" value="T27"/>');
		const { to } = await post('', { question, do: 'next', then: 'T27' });
		expect(to).toBe(question === 'T08' ? '' : '?then=T27');
	}
	expect(shown).toEqual([
		'First these three things, then: Where they slept',
		'First these two things, then: Where they slept',
		'First this, then: Where they slept',
	]);
	const { conversation, entries } = await jaz.stored();
	expect(conversation.position.place).toBe('T27');
	expect(entries.at(-1)?.input).toMatchObject({ type: 'opened', question: 'T27', by: 'young-person' });
});

it('a topic brought up afterwards is opened at once, and none is opened that is not there', async () => {
	const { jaz, post, get } = await pages();
	await jaz.pastLimits();
	expect((await post('/open', { question: 'no-such-topic' })).to).toBe('');
	expect((await jaz.stored()).conversation.position.place).toBe('T15');
	expect((await post('/open', { question: 'T27' })).to).toBe('');
	expect((await jaz.stored()).conversation.position.place).toBe('T27');
	expect((await get('?then=T30')).html).not.toContain('then: ');
});

it('words typed on the way are kept, and a pause opens nothing', async () => {
	const { jaz, post } = await pages();
	await post('', { question: 'T09', do: 'pause', words: 'wait', then: 'T27' });
	const types = (await jaz.stored()).entries.map(({ input }) => input.type);
	expect(types.slice(-2)).toEqual(['answered', 'paused']);
});
