import { describe, expect, it } from 'vitest';
import { phoneApp } from '../../../test/support/phone-app.ts';

const NEUTRAL = 'Revision tips that work';
/** Anything that would tell somebody who picks the phone up what this is. */
const TRACES = /waymark|harbour|jaz|nadia|priya|leave now|code|safe|hurt|council/i;

describe('the entrance', () => {
	it('is one field and a button, and says nothing of what is behind it', async () => {
		const { get } = await phoneApp();
		const { status, html, headers } = await get('/');
		expect(status).toBe(200);
		expect(headers.get('x-policy')).toBe('private');
		expect(html).toContain('<title>Notes</title>');
		expect(html).toContain('name="code"');
		expect(html).not.toMatch(/waymark|sign in|harbour|young|worker/i);
	});

	it('is not in the way of the staff', async () => {
		const { get, state } = await phoneApp();
		state.staff = true;
		expect((await get('/')).html).toBe('the staff');
	});

	it('exchanges a code once, for a cookie that no script and no other site can use and that outlives nothing', async () => {
		const phone = await phoneApp();
		const code = await phone.code();
		const opened = await phone.post({ do: 'open', code: code.toLowerCase() });
		expect([opened.status, opened.location]).toEqual([303, '/notes']);
		const set = opened.headers.get('set-cookie') ?? '';
		expect(set).toMatch(/^n=[\w-]{43};/);
		expect(set).toMatch(/HttpOnly/);
		expect(set).toMatch(/SameSite=Strict/);
		expect(set).not.toMatch(/Max-Age|Expires|Domain/);
		expect((await phone.post({ do: 'open', code })).status).toBe(422);
	});

	it('says the same of every code that opens nothing, keeps nothing on the phone, and counts it', async () => {
		const phone = await phoneApp();
		const old = await phone.code();
		phone.w.clock.pass(31);
		for (const code of [old, 'CDFG2345', '', 'x'.repeat(200)]) {
			const { status, html, cookie } = await phone.post({ do: 'open', code });
			expect([status, cookie]).toEqual([422, undefined]);
			expect(html).toMatch(/<p[^>]*id="said-422"[^>]*>That code didn’t work/);
			expect(html).not.toMatch(/id="said-422"[^>]*hidden/);
		}
		expect(phone.state.wrong).toBe(4);
	});

	it('opens no questions that a worker asks a child under 11', async () => {
		const phone = await phoneApp();
		const { conversation } = await phone.jaz.stored();
		const { id, youngPerson, position, version, endedAt, outcome } = conversation;
		const younger = { ...position, flow: 'return-home/younger' };
		const moved = {
			change: 'conversation-moved',
			conversation: id,
			youngPerson,
			position: younger,
			endedAt,
			outcome,
			from: version,
		} as const;
		await phone.kept.store.commit({ project: phone.w.project.id, at: phone.w.clock.now(), changes: [moved], audit: [] });
		const opened = await phone.post({ do: 'open', code: await phone.code() });
		expect([opened.status, opened.cookie]).toEqual([422, undefined]);
		expect((await phone.kept.privatePages.standing(phone.w.project.id, id))?.ended).toBe('stopped');
	});

	it('asks to wait when too many try, without using a code up', async () => {
		const phone = await phoneApp();
		const code = await phone.code();
		phone.state.turn = false;
		const asked = await phone.post({ do: 'open', code });
		expect(asked.status).toBe(429);
		expect(asked.html).toContain(`value="${code}"`);
		phone.state.turn = true;
		expect((await phone.post({ do: 'open', code })).status).toBe(303);
	});

	it('uses no code up for somebody who pressed again while they waited', async () => {
		const phone = await phoneApp();
		const code = await phone.code();
		const body = new URLSearchParams({ do: 'open', code });
		const left = new Request('http://here/notes', { method: 'POST', body, signal: AbortSignal.abort() });
		expect((await phone.app.request(left)).status).toBe(429);
		expect((await phone.post({ do: 'open', code })).status).toBe(303);
	});
});

describe('without a sitting', () => {
	it('the one address is an ordinary page about something else, with no way in', async () => {
		const { get } = await phoneApp();
		const { status, html, headers } = await get('/notes');
		expect(status).toBe(200);
		expect(headers.get('x-policy')).toBe('private');
		expect(html).toContain(NEUTRAL);
		expect(html).not.toMatch(TRACES);
		expect(html).not.toMatch(/<a |<form|<script/);
	});

	it('a form changes nothing, whatever it says', async () => {
		const phone = await phoneApp();
		const before = await phone.inputs();
		expect((await phone.post({ do: 'here' })).status).toBe(204);
		for (const doing of ['next', 'leave', 'someone', 'seen-by', 'stop', 'constructor', ''])
			expect((await phone.post({ do: doing, words: 'hello', formToken: '' })).location).toBe('/notes');
		expect(await phone.inputs()).toEqual(before);
	});

	it('a cookie that opens nothing any more is taken away', async () => {
		const phone = await phoneApp();
		await phone.comeIn();
		phone.w.clock.pass(21);
		const { html, cookie } = await phone.get('/notes');
		expect(html).toContain(NEUTRAL);
		expect(cookie).toBe('');
	});
});

describe('first after the code', () => {
	it('asks who can see the phone, with both ways out, and shows nothing else', async () => {
		const phone = await phoneApp();
		await phone.post({ do: 'open', code: await phone.code() });
		const { html } = await phone.get('/notes');
		expect(html).toContain('Can anyone else see or hold this phone?');
		expect(html).toContain('Leave now');
		expect(html).toContain('What this can’t do');
		expect(html).not.toMatch(/Jaz|Harbour|<textarea|name="words"/);
	});

	it('takes no answer to anything before that one', async () => {
		const phone = await phoneApp();
		await phone.post({ do: 'open', code: await phone.code() });
		const before = await phone.inputs();
		await phone.send({ do: 'next', question: 'T09', words: 'hello', token: await phone.jaz.head() });
		expect(await phone.inputs()).toEqual(before);
		expect((await phone.get('/notes')).html).toContain('Can anyone else see');
	});

	it.each([
		['nobody', ['young-person']],
		['somebody', ['young-person', 'other']],
	] as const)('%s: it goes into the log, and then the limits of privacy come first', async (who, present) => {
		const phone = await phoneApp();
		const { html } = await phone.comeIn(who);
		expect((await phone.inputs()).at(-1)).toEqual({ type: 'present', who: present });
		const last = (await phone.jaz.stored()).entries.at(-1);
		expect([last?.actor, last?.channel]).toEqual(['young-person', 'private-page']);
		expect(html).toContain('We are Harbour Return Project.');
		expect(html).not.toMatch(/<textarea|name="words"/);
	});

	it('goes on where the worker paused, and asks nothing again', async () => {
		const phone = await phoneApp();
		await phone.jaz.pastLimits();
		const place = (await phone.jaz.stored()).conversation.position.place;
		await phone.jaz.take({ type: 'paused' });
		const { html } = await phone.comeIn();
		expect((await phone.inputs()).slice(-2).map(({ type }) => type)).toEqual(['present', 'resumed']);
		expect(html).toContain(`name="question" value="${place}"`);
	});
});
