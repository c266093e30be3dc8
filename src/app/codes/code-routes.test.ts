import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { codeRoutes } from '#app/codes/code-routes.tsx';
import { sayFirst } from '#app/codes/given-page.tsx';
import { notesOf } from '#app/conversation/lines.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { isPlain } from '#core/wording/plain-word.ts';
import { gradeOf, sentencesIn, wordsIn } from '#core/wording/reading-age.ts';
import { qrSquares } from '#server/web/qr-squares.ts';
import { sessionOf, talk } from '../../../test/support/talk.ts';

const ASSETS = { 'staff.css': '/staff.css', 'favicon.svg': '/favicon.svg', 'manifest.webmanifest': '/manifest.webmanifest' };
const CHECKED = { known: 'in-person', alone: 'yes', for: 'talk' };

/** The pages of a worker who gives Jaz a code, over a talk that is past the limits. */
async function codes(about: { readonly codeWord?: string; readonly itsMeWord?: string; readonly safeContact?: string } = {}) {
	const jaz = await (await talk()).pastLimits();
	const { youngPerson } = await jaz.stored();
	await jaz.kept.store.commit({
		project: jaz.w.project.id,
		at: jaz.w.clock.now(),
		changes: [{ change: 'young-person-changed', youngPerson: { ...youngPerson, about: { ...youngPerson.about, ...about } }, from: 1 }],
		audit: [],
	});
	const as = (member: StaffMember) => {
		const app = new Hono<AppEnv>();
		app.use(async (c, next) => {
			c.set('session', sessionOf(member, jaz.w.project));
			c.set('assets', ASSETS);
			c.set('nonce', 'nonce');
			return next();
		});
		const { privatePages } = jaz.kept;
		const deps = { ...jaz.deps, open: jaz.open, strips: async () => null, privatePages, qr: qrSquares };
		return app.route('/', codeRoutes({ ...deps, origin: () => 'https://notes.example' }));
	};
	const standing = () => jaz.kept.privatePages.standing(jaz.w.project.id, jaz.id);
	const path = `/conversations/${jaz.id}/code`;
	const answer = async (response: Response) => ({ status: response.status, html: await response.text(), headers: response.headers });
	const post = async (fields: Record<string, string>, below = '', member = jaz.w.nadia) =>
		answer(await as(member).request(`${path}${below}`, { method: 'POST', body: new URLSearchParams(fields) }));
	return {
		jaz,
		as,
		standing,
		post,
		get: async (member = jaz.w.nadia) => answer(await as(member).request(path)),
		give: async (more: Record<string, string> = {}) => post({ ...CHECKED, after: (await standing())?.madeAt ?? '', ...more }),
		/** As the phone does: the code for a token. */
		open: async (code: string) => (await jaz.kept.privatePages.exchange(code, async () => 0, jaz.w.clock.now())) ?? '',
		floor: async () => (await jaz.stored()).conversation.position.floor,
		notes: async () => notesOf((await jaz.stored()).entries).map(({ words }) => words),
	};
}

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const codeOn = (html: string) =>
	/<p class="code-letters">(.*?)<\/p>/s.exec(html)?.[1]?.replace(/<[^>]+>|\s/g, '') ?? expect.fail('there is no code on the page');

describe('before a code', () => {
	it('shows what both know, and never the word itself', async () => {
		const { get } = await codes({ itsMeWord: 'Kestrel', safeContact: 'Text only, after 4 pm' });
		const { html } = await get();
		expect(text(html)).toContain('Safe contact Text only, after 4 pm “It’s me” word There is one. Ask them for it.');
		expect(html).not.toContain('Kestrel');
	});

	it('makes none until she says how she knows them, that nobody else sees the phone, and what it is for', async () => {
		const { post, standing, floor, notes } = await codes();
		for (const without of ['known', 'alone', 'for']) {
			const refused = await post({ ...CHECKED, [without]: '' });
			expect(refused.status).toBe(422);
			expect(refused.html).toContain(`href="#${without}-1"`);
		}
		expect(await standing()).toBeUndefined();
		expect(await floor()).toBe('open');
		expect(await notes()).toEqual([]);
	});

	it('knows nobody at a distance without a word that shows who they are, and never asks for the one for danger', async () => {
		const without = await codes({ codeWord: 'Red kite' });
		const page = text((await without.get()).html);
		expect(page).toContain('Not without an “it’s me” word.');
		expect(page).toContain('“It’s me” word None is agreed.');
		for (const known of ['by-phone', 'by-text']) expect((await without.give({ known })).status).toBe(422);
		expect(await without.standing()).toBeUndefined();
		const with_ = await codes({ itsMeWord: 'Kestrel' });
		expect((await with_.give({ known: 'by-text' })).status).toBe(200);
	});

	it('is not for an administrator, and not for a talk that is not there', async () => {
		const { jaz, get, post, as } = await codes();
		const keeper: StaffMember = { ...jaz.w.nadia, role: 'administrator' };
		expect((await get(keeper)).status).toBe(403);
		expect((await post(CHECKED, '', keeper)).status).toBe(403);
		expect((await post({}, '/close', keeper)).status).toBe(403);
		expect(
			(await as(jaz.w.nadia).request('/conversations/nothing/code', { method: 'POST', body: new URLSearchParams(CHECKED) })).status,
		).toBe(404);
	});
});

describe('a code', () => {
	it('is shown large, once, in the answer alone, and opens the talk', async () => {
		const { give, get, open } = await codes();
		const given = await give();
		expect(given.status).toBe(200);
		expect(given.headers.get('cache-control')).toBe('no-store');
		expect(given.headers.get('location')).toBeNull();
		const code = codeOn(given.html);
		expect(code).toMatch(/^[A-Z0-9]{8}$/);
		expect(text(given.html)).toContain('On their phone: notes.example , then the code. It works once, for half an hour: until 4:42 pm.');
		expect(given.html).toContain('<svg class="qr"');
		expect(text((await get()).html)).not.toMatch(new RegExp(`${code}|${code.slice(0, 4)}`));
		expect(await open(code)).not.toBe('');
	});

	it('is in no address, no log of the talk and no audit row', async () => {
		const { jaz, give } = await codes();
		const code = codeOn((await give()).html);
		expect(JSON.stringify([(await jaz.stored()).entries, jaz.kept.state.audit, jaz.kept.state.events])).not.toContain(code);
		expect(jaz.kept.state.audit.map(({ action }) => action)).toContain('private-page.code-made');
	});

	it('pauses what the worker has open, keeps how they were known, and raises nothing', async () => {
		const { jaz, give, floor, notes } = await codes();
		await give();
		expect(await floor()).toBe('paused');
		expect(await notes()).toEqual([
			'Gave a code for their own phone. They were there. Nobody else could see their phone, as far as was known.',
		]);
		expect(jaz.kept.state.alerts.size).toBe(0);
	});

	it('is not made again by loading the answer again, and the page that is open stays open', async () => {
		const { give, post, open, jaz } = await codes();
		const token = await open(codeOn((await give()).html));
		const again = await post({ ...CHECKED, after: '' });
		expect(again.status).toBe(409);
		expect(again.html).not.toContain('code-letters');
		expect(text(again.html)).toContain('It was shown once, and is not shown again.');
		expect(again.html).not.toContain('checked');
		expect(await jaz.kept.privatePages.find(token, jaz.w.clock.now())).toBeDefined();
	});

	it('may check what was written only when that was chosen', async () => {
		const { give, open, jaz } = await codes();
		const sitting = async (code: string) => jaz.kept.privatePages.find(await open(code), jaz.w.clock.now());
		expect(await sitting(codeOn((await give()).html))).toMatchObject({ mayCheck: false });
		jaz.w.clock.pass(1);
		const given = await give({ for: 'check' });
		expect(text(given.html)).toContain('They can check what was written.');
		expect(await sitting(codeOn(given.html))).toMatchObject({ mayCheck: true });
	});

	it('answers what they asked for on their phone: it says so before, and is done and told afterwards', async () => {
		const { jaz, give, get } = await codes();
		expect(text((await get()).html)).not.toContain('asked for a code');
		const action = jaz.w.anAction(jaz.jaz, {
			conversation: jaz.id,
			about: { what: 'A new code to check what we wrote', ownerName: 'Nadia Rahman' },
		});
		await jaz.kept.store.commit({
			project: jaz.w.project.id,
			at: jaz.w.clock.now(),
			changes: [{ change: 'action-added', action }],
			audit: [],
		});
		const now = async () => (await jaz.kept.conversations.actions(jaz.w.project.id, jaz.jaz.id)).find(({ id }) => id === action.id);
		expect(text((await get()).html)).toContain('Jaz asked for a code to check what was written.');
		await give({ for: 'talk' });
		expect(await now()).toMatchObject({ state: 'open' });
		jaz.w.clock.pass(1);
		await give({ for: 'check' });
		expect(await now()).toMatchObject({ state: 'done', toldOn: '2026-11-17' });
		expect(text((await get()).html)).not.toContain('asked for a code');
	});

	it('is given by another worker too, and not for a talk that is finished', async () => {
		const { jaz, post } = await codes();
		expect((await post({ ...CHECKED, after: '' }, '', jaz.w.priya)).status).toBe(200);
		const done = await codes();
		await done.jaz.take({ type: 'finished' });
		expect((await done.give()).status).toBe(409);
		expect(text((await done.get()).html)).toContain('This talk is finished.');
		expect(await done.standing()).toBeUndefined();
	});

	it('comes with words that a child of nine can read', () => {
		const said = [true, false].flatMap(sayFirst);
		expect(gradeOf(said.flatMap(sentencesIn))).toBeLessThanOrEqual(4);
		expect(said.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence).length >= 8 && gradeOf([sentence]) > 6)).toEqual([]);
		// What they call it themselves, on every phone.
		const theirs = new Set(['data']);
		expect(said.flatMap(wordsIn).filter((word) => !theirs.has(word) && !isPlain(word.replace('’', "'")))).toEqual([]);
	});
});

describe('how it stands', () => {
	it('says what became of the code and of the page that it opened', async () => {
		const { jaz, give, get, open } = await codes();
		const stands = async () => text((await get()).html);
		const code = codeOn((await give()).html);
		expect(await stands()).toContain('A code was made at 4:12 pm. Not used yet. It works until 4:42 pm.');
		jaz.w.clock.pass(5);
		const token = await open(code);
		expect(await stands()).toContain('Open on their phone since 4:17 pm.');
		jaz.w.clock.pass(10);
		await jaz.kept.privatePages.end(token, 'someone-came', jaz.w.clock.now());
		expect(await stands()).toContain(
			'Opened on their phone at 4:17 pm. Left at 4:27 pm: they pressed Someone’s here. Somebody came while the page was open. It may not have been them after that: check before the next code.',
		);
		await give();
		jaz.w.clock.pass(31);
		expect(await stands()).toContain('It was not used, and stopped working at 4:57 pm.');
		await open(codeOn((await give()).html));
		jaz.w.clock.pass(24 * 60);
		expect(await stands()).toContain('Closed by itself at yesterday, 5:18 pm: nothing was pressed for a while.');
	});

	it('lets her close the page on their phone at once, and keeps why', async () => {
		const { jaz, give, get, post, open, notes, floor } = await codes();
		const token = await open(codeOn((await give()).html));
		await jaz.take({ type: 'resumed' });
		expect((await post({ why: 'not-them', words: 'A man answered.' }, '/close')).status).toBe(303);
		expect(await jaz.kept.privatePages.find(token, jaz.w.clock.now())).toBeUndefined();
		expect((await notes()).at(-1)).toBe('Closed the page on their phone: it may not be them. A man answered.');
		expect(await floor()).toBe('paused');
		expect(text((await get()).html)).toContain('Closed at 4:12 pm by one of us.');
	});

	it('closes without a reason too: what is urgent waits for nothing', async () => {
		const { jaz, give, post, open, notes } = await codes();
		const token = await open(codeOn((await give()).html));
		expect((await post({}, '/close')).status).toBe(303);
		expect(await jaz.kept.privatePages.find(token, jaz.w.clock.now())).toBeUndefined();
		expect((await notes()).at(-1)).toBe('Closed the page on their phone.');
	});

	it('stops a code that was not used', async () => {
		const { give, post, open } = await codes();
		const code = codeOn((await give()).html);
		await post({ why: 'asked' }, '/close');
		expect(await open(code)).toBe('');
	});
});
