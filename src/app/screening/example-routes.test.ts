import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryId } from '#core/id.ts';
import { aCheck } from '../../../test/support/about-screening.ts';
import { type ScreeningRoom, screeningRoom, textOf, verdictOf } from '../../../test/support/screening-room.ts';
import { exampleRoutes } from './example-routes.tsx';
import { NOTICE } from './record-use.ts';

const SAID = 'kieran boyd said ros will kill me if im late to hollin bank';

let at: ScreeningRoom;
let app: ReturnType<ScreeningRoom['appOf']>;
let line: EntryId;

beforeEach(async () => {
	at = await screeningRoom();
	app = at.appOf(exampleRoutes);
	line = await at.say(SAID, verdictOf('immediate', SAID));
});

const words = () => `/young-people/${at.kieran.id}/words`;
const example = () => `/conversations/${at.talk.id}/lines/${line}/example`;
const tell = (fields: Record<string, string>) => app.post(words(), fields);
const TOLD = { given: 'yes', standing: 'no-objection', words: 'whatever' };
const OBJECTS = { standing: 'objection', words: 'His aunt would rather not' };
const CLEAN = { text: '[name] will kill me if im late', asked: 'How was it?', clean: 'yes' };
const sayWrong = () => at.commit({ change: 'screening-checked', check: aCheck(at.world, at.talk, line) });
const uses = () => [...at.state.uses.values()].map(({ about, by }) => ({ ...about, by }));

describe('whether a young person’s words may be used', () => {
	it('is no until somebody has written down that they were told and do not object', async () => {
		expect(textOf((await app.get(words())).html)).toContain('Kieran has not been told yet, so Kieran’s words are not used.');
		expect((await tell(TOLD)).location).toBe(words());
		expect(uses()).toEqual([{ standing: 'no-objection', notice: NOTICE, words: 'whatever', by: at.world.nadia.id }]);
		expect(textOf((await app.get(words())).html)).toMatch(
			/was told and does not object.*Told\. No objection whatever Written down by Nadia Rahman/,
		);
		expect(at.state.audit.at(-2)).toMatchObject({ action: 'use-of-words.no-objection', youngPerson: at.kieran.id });
	});

	it('keeps the notice word for word with the answer to it', async () => {
		const { html } = await app.get(words());
		for (const sentence of NOTICE.split('\n')) expect(html).toContain(sentence);
		// What stays in their talk can be compared with it: neither is promised.
		expect(textOf(html)).not.toMatch(/can’t find|leads back|be traced/);
		await tell(TOLD);
		expect(uses()[0]?.notice).toBe(NOTICE);
	});

	it.each([
		['the notice was not given', { standing: 'no-objection' }, 'Read the notice to them first'],
		['nothing was chosen', { given: 'yes', words: 'hm' }, 'Choose what they said'],
	])('is not written down as fine when %s', async (_case, fields, says) => {
		const { status, html } = await tell(fields as Record<string, string>);
		expect([status, uses()]).toEqual([422, []]);
		expect(html).toContain(says);
	});

	it('is no from an objection on, which needs no notice, with who wrote it down and when', async () => {
		await tell(TOLD);
		at.world.clock.pass(60);
		await tell(OBJECTS);
		expect(uses().map(({ standing, notice }) => [standing, notice === ''])).toEqual([
			['no-objection', false],
			['objection', true],
		]);
		const page = textOf((await app.get(words())).html);
		expect(page).toContain('There is an objection: Kieran’s words are not used.');
		expect(page).toMatch(/Objection His aunt would rather not Written down by Nadia Rahman, Sunday 22 November.*No objection/);
	});

	it('is not written twice by a second press', async () => {
		await tell(TOLD);
		await tell(TOLD);
		expect(uses()).toHaveLength(1);
	});

	it('is not there for another project’s young person, nor for an administrator', async () => {
		expect((await app.post('/young-people/nobody/words', TOLD)).status).toBe(404);
		at.who.session = at.sessionOf(at.world.nadia, 'administrator');
		expect((await app.get(words())).status).toBe(403);
		expect((await tell(TOLD)).status).toBe(403);
		expect(uses()).toEqual([]);
	});
});

describe('offering words as an example', () => {
	const offered = () => [...at.state.exampleOffers.values()];

	it('begins with the names and places of the record taken out, and says that it does not know all of them', async () => {
		await tell(TOLD);
		await sayWrong();
		const { html } = await app.get(example());
		expect(html).toContain('>[name] said [name] will kill me if im late to [place]</textarea>');
		expect(textOf(html)).toContain('It does not know everybody.');
		expect(textOf(html)).not.toContain('Still written as a name');
	});

	it('names each word that is still written as a name is, to her who offers it', async () => {
		await tell(TOLD);
		await sayWrong();
		const { html } = await app.post(example(), { ...CLEAN, text: 'He took me to Tesco with Darren. i saw @name', clean: '' });
		expect(textOf(html)).toContain('Still written as a name is: Tesco, Darren.');
	});

	it('keeps what she made of it, with what it should have been, for a second person', async () => {
		await tell(TOLD);
		await sayWrong();
		expect((await app.post(example(), CLEAN)).status).toBe(303);
		expect(offered()).toMatchObject([
			{ entry: line, by: at.world.nadia.id, about: { text: CLEAN.text, asked: CLEAN.asked, should: 'concern' } },
		]);
		expect(at.state.examples.size).toBe(0);
		expect(at.state.audit.at(-1)).toMatchObject({ action: 'screening.example-offered', subject: at.talk.project, youngPerson: null });
		await app.post(example(), CLEAN);
		expect(offered()).toHaveLength(1);
	});

	it.each([
		['she has not ticked that she looked', { ...CLEAN, clean: '' }, 'Read both boxes once more'],
		['nothing is left in the box', { ...CLEAN, text: ' ' }, 'Leave the words in, without names'],
	])('asks again when %s', async (_case, fields, says) => {
		await tell(TOLD);
		await sayWrong();
		const { status, html } = await app.post(example(), fields);
		expect(status).toBe(422);
		expect(html).toContain(says);
		expect(offered()).toEqual([]);
	});

	it('is refused where nobody has told them', async () => {
		await sayWrong();
		expect(textOf((await app.get(example())).html)).toContain('only be an example once Kieran was told and does not object');
		expect((await app.post(example(), CLEAN)).status).toBe(422);
		expect(offered()).toEqual([]);
	});

	it('is refused after an objection, which also takes away what is offered', async () => {
		await tell(TOLD);
		await sayWrong();
		await app.post(example(), CLEAN);
		expect(textOf((await app.get(words())).html)).toContain('One line is offered now and would go.');
		await tell(OBJECTS);
		expect(offered()).toEqual([]);
		expect((await app.post(example(), CLEAN)).status).toBe(422);
		expect(offered()).toEqual([]);
	});

	it('is refused to whoever did not say that it was wrong, or said since that it was right', async () => {
		await tell(TOLD);
		expect((await app.post(example(), CLEAN)).status).toBe(422);
		await sayWrong();
		at.who.session = at.sessionOf(at.world.priya);
		expect((await app.post(example(), CLEAN)).status).toBe(422);
		at.who.session = at.sessionOf(at.world.nadia);
		at.world.clock.pass(1);
		const about = { level: 'immediate' as const, rules: 'screening@7', should: null, why: '' };
		await at.commit({ change: 'screening-checked', check: aCheck(at.world, at.talk, line, { about }) });
		expect((await app.post(example(), CLEAN)).status).toBe(422);
		expect(offered()).toEqual([]);
	});

	it('is refused for made-up words', async () => {
		const { talk, youngPerson } = await at.another('Robin', { practice: 'angry' });
		const said = await at.say('i will kill him', verdictOf('immediate', 'i will kill him'), {}, talk);
		await app.post(`/young-people/${youngPerson.id}/words`, TOLD);
		await at.commit({ change: 'screening-checked', check: aCheck(at.world, talk, said) });
		expect((await app.post(`/conversations/${talk.id}/lines/${said}/example`, CLEAN)).status).toBe(422);
		expect(offered()).toEqual([]);
	});
});
