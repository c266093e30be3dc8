import { describe, expect, it } from 'vitest';
import { NATIONAL_LINES, openNow } from '#core/cover/national-lines.ts';
import { phoneApp } from '../../../test/support/phone-app.ts';
import { screeningThatSays } from '../../../test/support/screening-that-says.ts';

describe('the conversation', () => {
	it('keeps an answer where it was said, answers 303 to the same address, and never shows it again by itself', async () => {
		const phone = await phoneApp();
		await phone.jaz.pastLimits();
		await phone.comeIn();
		const { status, location } = await phone.send({ do: 'next', words: 'a sandwich and a quiet room' });
		expect([status, location]).toEqual([303, '/notes']);
		const kept = (await phone.jaz.stored()).entries.at(-1);
		expect(kept).toMatchObject({
			actor: 'young-person',
			channel: 'private-page',
			input: { type: 'answered', value: { words: 'a sandwich and a quiet room' }, whose: 'exact' },
		});
		await phone.send({ do: 'back' });
		expect((await phone.get('/notes')).html).not.toContain('sandwich');
	});

	it('refuses a form of another sitting', async () => {
		const phone = await phoneApp();
		await phone.comeIn();
		const before = await phone.inputs();
		for (const formToken of ['', 'x', 'y'.repeat(43)]) await phone.send({ do: 'next', option: 'someone-hurt', formToken });
		expect(await phone.inputs()).toEqual(before);
	});

	it('says that nobody is there before anything is typed, with 999 and the lines of this hour', async () => {
		const phone = await phoneApp();
		const { html } = await phone.comeIn();
		expect(html.indexOf('Nobody here reads this')).toBeGreaterThan(0);
		expect(html.indexOf('Nobody here reads this')).toBeLessThan(html.indexOf('<h1'));
		expect(html).toContain('0800 1111');
		expect(html).toMatch(/In danger: <b>999/);
	});

	it('says so again above the first page of a talk that goes on, and in one line above every other question', async () => {
		const phone = await phoneApp();
		await phone.jaz.pastLimits();
		const { html } = await phone.comeIn();
		expect(html.indexOf('0800 1111')).toBeGreaterThan(0);
		expect(html.indexOf('0800 1111')).toBeLessThan(html.indexOf('<h1'));
		await phone.send({ do: 'skip', question: 'T15' });
		const { html: next } = await phone.get('/notes');
		expect(next.indexOf('Nobody here reads this')).toBeGreaterThan(0);
		expect(next.indexOf('<b>999</b>')).toBeLessThan(next.indexOf('<h1'));
	});

	it('has a number below every question, whatever was written, also while somebody is at work', async () => {
		const phone = await phoneApp();
		await phone.staffed();
		await phone.jaz.pastLimits();
		const { html } = await phone.comeIn();
		expect(html.lastIndexOf('<b>999</b>')).toBeGreaterThan(html.indexOf('name="do" value="stop"'));
		expect(html.lastIndexOf('0800 1111')).toBeGreaterThan(html.indexOf('name="do" value="stop"'));
	});

	it('opens, keeps what is written and calls somebody while the rota cannot be worked out, and promises nobody', async () => {
		const phone = await phoneApp();
		await phone.staffed();
		await phone.jaz.pastLimits();
		const whole = { weekday: 1, mode: 'staffed', staff: phone.w.priya.id, replyMinutes: 5 } as const;
		for (const weekday of [1, 2, 3, 4, 5, 6, 7])
			await phone.kept.coverAdmin.add(
				{ ...whole, weekday, id: `bad-${weekday}`, project: phone.w.project.id, from: 'noon', to: '24:00' },
				'system',
				phone.w.clock.now(),
			);
		const { status, html } = await phone.comeIn();
		expect([status, html.includes('Nobody here reads this')]).toEqual([200, true]);
		expect(html).not.toContain('Priya is here');
		expect((await phone.send({ do: 'next', words: 'urgent: he is outside with a knife' })).status).toBeLessThan(400);
		expect(JSON.stringify(await phone.inputs())).toContain('knife');
		expect(phone.state.failures).toEqual([]);
		expect(await phone.kept.alerts.openFor(phone.w.project.id, phone.jaz.jaz.id)).toMatchObject({ state: 'raised', owner: null });
	});

	it('says of each line that nobody has tried that it was not tried, however many others were', async () => {
		const phone = await phoneApp();
		const { html: before } = await phone.comeIn();
		expect(before).toContain('These should be open now. We have not rung to check.');
		const open = openNow(NATIONAL_LINES, [], phone.w.clock.now());
		const childline = open.find(({ line }) => line.number === '0800 1111');
		const others = open.length - 1;
		expect(others).toBeGreaterThan(0);
		const check = { line: childline?.line.id ?? '', by: phone.w.priya.id, at: phone.w.clock.now() };
		await phone.kept.lineChecks.add(phone.w.project.id, check);
		const { html } = await phone.get('/notes');
		expect(html).not.toContain('These should be open now.');
		expect(html.match(/We have not (rung|texted) it to check\./g)).toHaveLength(others);
		await phone.send({ do: 'person' });
		const { html: told } = await phone.get('/notes');
		const [above = ''] = told.split('<details class="folds">');
		expect(above.match(/We have not (rung|texted) it to check\./g)).toHaveLength(others);
	});

	it('says who is there when somebody is', async () => {
		const phone = await phoneApp();
		await phone.staffed();
		const { html } = await phone.comeIn();
		expect(html).toContain('Priya is here until 5:00 pm.');
		expect(html).not.toContain('Nobody here reads this');
	});

	it('keeps words in the page when they could not be kept', async () => {
		const phone = await phoneApp();
		await phone.jaz.pastLimits();
		await phone.comeIn();
		phone.state.failing = true;
		const failed = await phone.send({ do: 'next', words: 'it was loud & nobody asked' });
		expect(failed.status).toBe(500);
		expect(failed.headers.get('x-policy')).toBe('private');
		expect(failed.html).toContain('>it was loud &amp; nobody asked</textarea>');
		expect(failed.html).toContain('Leave now');
		expect(failed.html).toContain('999');
		expect(phone.state.failures).toHaveLength(1);
		phone.state.failing = false;
		expect((await phone.send({ do: 'next', words: 'it was loud & nobody asked' })).status).toBe(303);
	});

	it('takes a sign of life without a page', async () => {
		const phone = await phoneApp();
		await phone.comeIn();
		phone.w.clock.pass(19);
		expect((await phone.post({ do: 'here' })).status).toBe(204);
		phone.w.clock.pass(19);
		expect((await phone.get('/notes')).html).toContain('Leave now');
	});
});

describe('after something that somebody must look at', () => {
	const IMMEDIATE = 'he is outside with a knife';

	async function disclosed() {
		const phone = await phoneApp({ screen: screeningThatSays(IMMEDIATE, 'immediate') });
		await phone.jaz.pastLimits();
		await phone.comeIn();
		await phone.send({ do: 'next', words: IMMEDIATE });
		return phone;
	}

	it('thanks them, asks nothing more, and says what is true: not sent yet, not opened, nobody there', async () => {
		const phone = await disclosed();
		const { html } = await phone.get('/notes');
		expect(html).toContain('Thank you for telling us.');
		expect(html).toContain('It is here for Priya to read.');
		expect(html).toContain('Not opened yet.');
		expect(html).toContain('Nobody here reads this');
		expect(html).toContain('href="tel:999"');
		expect(html.indexOf('A call or a text will show on this phone.')).toBeGreaterThan(0);
		expect(html.indexOf('A call or a text will show on this phone.')).toBeLessThan(html.indexOf('href="tel:'));
		expect(html.replaceAll('role="alert"', '')).not.toMatch(/knife|immediate|urgent|alert|level/i);
	});

	it('says who has read it and who has it, once somebody has', async () => {
		const phone = await disclosed();
		const alert = await phone.kept.alerts.openFor(phone.w.project.id, phone.jaz.jaz.id);
		if (alert === undefined) throw new Error('Nothing was raised.');
		phone.w.clock.pass(2);
		const line = phone.w.aTrailLine(alert, { what: 'seen', by: phone.w.priya.id });
		const changes = [{ change: 'trail-written', youngPerson: phone.jaz.jaz.id, line }] as const;
		await phone.kept.store.commit({ project: phone.w.project.id, at: phone.w.clock.now(), changes, audit: [] });
		const { html } = await phone.get('/notes');
		expect(html).toContain('Priya has read this.');
		expect(html).not.toContain('Not opened yet.');
	});

	it('lets them write more to the same line, wait, or stop', async () => {
		const phone = await disclosed();
		const place = (await phone.jaz.stored()).conversation.position.place;
		await phone.send({ do: 'keep', question: place, words: 'he has a key' });
		expect((await phone.inputs()).at(-1)).toMatchObject({
			type: 'answered',
			question: place,
			value: { words: 'he has a key' },
			then: 'stay',
		});
		const { html } = await phone.get('/notes');
		expect(html).toContain('Thank you for telling us.');
		expect(html).toContain('Stay here and wait');
		expect((await phone.send({ do: 'stop' })).html).toContain('This page has closed');
	});

	it.each([
		['stop', 'immediate'],
		['stop', 'urgent'],
		['pause', 'immediate'],
		['pause', 'urgent'],
	] as const)('answers it first when it came together with “%s”, and lets them stop from there: %s', async (doing, level) => {
		const phone = await phoneApp({ screen: screeningThatSays(IMMEDIATE, level) });
		await phone.jaz.pastLimits();
		await phone.comeIn();
		const sent = await phone.send({ do: doing, words: IMMEDIATE });
		expect([sent.status, sent.location, sent.cookie]).toEqual([303, '/notes', undefined]);
		expect((await phone.inputs()).at(-1)).toMatchObject({ type: 'answered', value: { words: IMMEDIATE } });
		const { html } = await phone.get('/notes');
		expect(html).toContain('Thank you for telling us.');
		expect(html).toContain('href="tel:999"');
		const stopped = await phone.send({ do: 'stop' });
		expect([stopped.status, stopped.cookie]).toEqual([200, '']);
		expect(stopped.html).toContain('This page has closed');
		expect((await phone.inputs()).at(-1)?.type).toBe('stopped');
	});

	it('answers something worse that they add as they stop', async () => {
		const worse = 'he has a knife';
		const phone = await phoneApp({
			screen: (...said) => (said[0] === worse ? screeningThatSays(worse, 'immediate') : screeningThatSays('he hit me', 'urgent'))(...said),
		});
		await phone.jaz.pastLimits();
		await phone.comeIn();
		await phone.send({ do: 'next', words: 'he hit me' });
		const place = (await phone.jaz.stored()).conversation.position.place;
		expect((await phone.send({ do: 'stop', question: place, words: worse })).status).toBe(303);
		expect((await phone.send({ do: 'stop' })).status).toBe(200);
	});

	it('tells the same truth to somebody who asks for a person', async () => {
		const phone = await phoneApp();
		await phone.jaz.pastLimits();
		await phone.comeIn();
		await phone.send({ do: 'person' });
		const { html } = await phone.get('/notes');
		expect(html).toContain('It is here for Priya to read.');
		expect(html).toContain('Not opened yet.');
		expect(html).not.toContain('name="question"');
	});

	it('shows nothing of words that are only unclear', async () => {
		const phone = await phoneApp({ screen: screeningThatSays('maybe', 'unclear') });
		await phone.jaz.pastLimits();
		await phone.comeIn();
		await phone.send({ do: 'next', words: 'maybe' });
		expect(await phone.kept.alerts.openFor(phone.w.project.id, phone.jaz.jaz.id)).toBeDefined();
		expect((await phone.get('/notes')).html).not.toMatch(/Thank you|opened|Priya/);
	});
});
