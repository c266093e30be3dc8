import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { cardRoutes } from '#app/card/card-routes.tsx';
import { EMERGENCY, NATIONAL_LINES } from '#core/cover/national-lines.ts';
import { exact, talk } from '../../../test/support/talk.ts';

const TALK_LINES = NATIONAL_LINES.filter((line) => line !== EMERGENCY);

async function cardApp() {
	const jaz = await (await talk()).pastLimits();
	await jaz.take(exact('T61', 'a walk by the river'));
	await jaz.take(exact('T60', '', { value: { people: [{ called: 'Nan', relation: 'family' }] } }));
	const app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', jaz.session);
		c.set('assets', new Proxy({}, { get: (_all, name) => `/assets/${String(name)}` }));
		c.set('nonce', 'nonce');
		return next();
	});
	app.route('/', cardRoutes({ ...jaz.deps, open: jaz.open, strips: async () => null, lineChecks: jaz.kept.lineChecks }));
	const get = async (query = '', id: string = jaz.id) => {
		const response = await app.request(`/conversations/${id}/card${query}`);
		return { status: response.status, cache: response.headers.get('cache-control'), html: await response.text() };
	};
	return { jaz, get };
}

const cardIn = (html: string) => html.slice(html.indexOf('class="cards"'), html.indexOf('class="card-print"'));

describe('the page of a card', () => {
	it('shows the plan and the numbers, and on the card no name, no service and no “missing”', async () => {
		const { get } = await cardApp();
		const { status, cache, html } = await get();
		expect([status, cache]).toEqual([200, 'no-store']);
		const card = cardIn(html);
		expect(card).toContain('a walk by the river');
		for (const { number } of TALK_LINES) expect(card).toContain(number);
		expect(card).toContain('999');
		expect(card).not.toMatch(/missing|Nan\b|Nadia|Jaz|Waymark|Tyneside/i);
		expect(html).not.toMatch(/Waymark|alert|level|risk/i);
	});

	it('has each side twice, the second for the paper alone', async () => {
		const { html } = await (await cardApp()).get();
		expect(html.match(/a walk by the river/g)).toHaveLength(2);
		expect(html).toMatch(/class="cards-again" aria-hidden="true"/);
	});

	it('adds what is ticked and takes out what is not', async () => {
		const { get, jaz } = await cardApp();
		const card = cardIn((await get('?chosen=yes&on=people&on=worker&on=project&on=missing&on=numbers')).html);
		for (const words of ['Nan (family)', 'Ask for Nadia', jaz.w.project.name, 'SafeCall, from Missing People'])
			expect(card).toContain(words);
		expect(card).not.toContain('a walk by the river');
		const none = (await get('?chosen=yes')).html;
		expect(none).toContain('There is nothing on the card now');
		expect(none).not.toContain('keep-card');
	});

	it('claims no hours of a line that nobody here has tried', async () => {
		const { get, jaz } = await cardApp();
		const before = cardIn((await get()).html);
		expect(before).not.toMatch(/Every day|midnight|\bam\b|\bpm\b/);
		expect(before).toContain('We have not tried these numbers yet.');
		await jaz.kept.lineChecks.add(jaz.w.project.id, { line: 'missing-people', by: jaz.w.nadia.id, at: jaz.w.clock.now() });
		expect(cardIn((await get()).html).match(/Every day, /g)).toHaveLength(2);
	});

	it('downloads nothing and keeps nothing: one page, a button that prints, words that say how without a script', async () => {
		const { html } = await (await cardApp()).get();
		expect(html).not.toMatch(/download|data:|blob:/);
		expect(html).toMatch(/<button type="button" class="go" hidden="" data-print="">Print it<\/button>/);
		expect(html).toContain('Print it from the menu of the browser.');
	});

	it('leads back to where the talk stands', async () => {
		const { get, jaz } = await cardApp();
		expect((await get()).html).toContain(`href="/conversations/${jaz.id}"`);
		expect((await get('?from=report')).html).toContain(`href="/conversations/${jaz.id}/report"`);
		await jaz.take({ type: 'finished' });
		expect((await get()).html).toContain(`href="/conversations/${jaz.id}/goodbye"`);
	});

	it('is written down as read, and is not there for another project', async () => {
		const { get, jaz } = await cardApp();
		await get();
		expect(jaz.kept.state.audit.at(-1)).toMatchObject({ actor: jaz.w.nadia.id, action: 'conversation.read', subject: jaz.id });
		expect((await get('', jaz.w.ids.row())).status).toBe(404);
	});
});
