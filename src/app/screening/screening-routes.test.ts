import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryId } from '#core/id.ts';
import type { Verdict } from '#core/screening/verdict.ts';
import { anOffer, aUse } from '../../../test/support/about-screening.ts';
import { aNumber, aText } from '../../../test/support/about-texts.ts';
import { type ScreeningRoom, screeningRoom, textOf, verdictOf } from '../../../test/support/screening-room.ts';
import { checkRoutes } from './check-routes.tsx';
import { screeningRoutes } from './screening-routes.tsx';

/** Twelve days before the Sunday on which the lead looks: in the last week that is over. */
const THAT_TUESDAY = '2026-11-10T15:00:00.000Z';
const DAYS = 12 * 24 * 60;

let at: ScreeningRoom;
let app: ReturnType<ScreeningRoom['appOf']>;
let checks: ReturnType<ScreeningRoom['appOf']>;
const page = async () => textOf((await app.get('/screening')).html);
const look = () => {
	at.world.clock.pass(DAYS);
	at.who.session = at.sessionOf(at.marcus);
};

beforeEach(async () => {
	at = await screeningRoom(THAT_TUESDAY);
	const screen = (text: string) => verdictOf(text.includes('hit') ? 'urgent' : 'none', text);
	app = at.appOf((deps) => screeningRoutes({ ...deps, screen }));
	checks = at.appOf(checkRoutes);
});

describe('the page about screening', () => {
	it.each(['worker', 'duty', 'administrator'] as const)('is not for a %s, and settles nothing for them', async (role) => {
		at.who.session = at.sessionOf(at.world.nadia, role);
		expect((await app.get('/screening')).status).toBe(403);
		expect((await app.post('/screening/offered', { offer: 'x', do: 'accept' })).status).toBe(403);
	});

	it('says what will come while there is nothing', async () => {
		look();
		const words = await page();
		for (const empty of [
			'Nothing was written down in these weeks',
			'Nothing to check this week',
			'Nobody has said anything yet',
			'No rule has fired in these weeks',
			'Nothing is waiting',
			'No example was accepted yet',
		])
			expect(words).toContain(empty);
	});

	it('counts texts too, each once, and draws them for the sample with their own words', async () => {
		const number = aNumber(at.world, at.kieran);
		const texts = [
			aText(at.world, number, 'see you at four'),
			aText(at.world, number, 'he hit me', { verdict: verdictOf('urgent', 'he hit me'), level: 'urgent' }),
		];
		await at.commit(
			{ change: 'number-added', number, sender: number.number },
			...texts.map((text) => ({ change: 'text-kept', text }) as const),
		);
		// A line of a conversation by text took the words of a text: it is counted with the texts.
		await at.say('see you at four', verdictOf('none', ''), { channel: 'text' });
		look();
		const { html } = await app.get('/screening');
		const words = textOf(html);
		expect(words).toMatch(/Urgent 0 in the last 7 days\. 1 in the 12 weeks before\./);
		expect(words).toMatch(/Not flagged 0 in the last 7 days\. 1 in the 12 weeks before\./);
		expect(words).toContain('“see you at four”');
		expect(words).toContain('One is still to be checked.');
		expect(
			(await checks.post(`/texts/${texts[0]?.id}/screening`, { answer: 'urgent', why: 'He meant his dad', from: 'screening' })).location,
		).toBe(`/screening#about-${texts[0]?.id}`);
		const after = textOf((await app.get('/screening')).html);
		expect(after).toContain('All are checked.');
		expect(after).toContain('Because: He meant his dad');
	});

	it('counts what was flagged by level and what was not, and names the rules with their alerts', async () => {
		const entry = await at.say('he hit me', verdictOf('urgent', 'he hit me'));
		await at.say('see you at four', verdictOf('none', ''));
		const alert = at.world.anAlert(at.kieran);
		const concern = { ...at.world.aConcern(at.talk, at.world.anEntry(99, ''), alert), entry };
		await at.commit({ change: 'alert-raised', alert }, { change: 'concern-raised', concern });
		look();
		const { html } = await app.get('/screening');
		const words = textOf(html);
		expect(words).toMatch(/Urgent 0 in the last 7 days\. 1 in the 12 weeks before\./);
		expect(words).toMatch(/Not flagged 0 in the last 7 days\. 1 in the 12 weeks before\./);
		expect(words).toContain('parent-hits: 0 in the last 7 days, 1 in the 12 weeks before.');
		expect(html).toContain(`<a href="/alerts/${alert.id}">10 November, 3:00 pm</a>`);
		expect(html).not.toMatch(/\d\s?%/);
	});

	it('names the five rules that fired most, and folds the others', async () => {
		const ruled = (n: number): Verdict => ({
			...verdictOf('urgent', 'he'),
			because: [{ rule: `gone-${n}@1`, start: 0, end: 2, words: 'he' }],
		});
		for (const n of [1, 2, 3, 4, 5, 6, 7]) await at.say(`he hit me ${n}`, ruled(n));
		look();
		const { html } = await app.get('/screening');
		const [open = '', folded = ''] = html.split('The other 2, less often');
		for (const n of [1, 2, 3, 4, 5]) expect(open).toContain(`gone-${n}: `);
		for (const n of [6, 7]) expect([open.includes(`gone-${n}: `), folded.includes(`gone-${n}: `)]).toEqual([false, true]);
	});

	it('says of each line of the sample why it was not flagged, and counts that', async () => {
		await at.say('thank you', { ...verdictOf('none', ''), because: [{ rule: 'long-gone@4', start: 0, end: 9, words: 'thank you' }] });
		await at.say('see you at four', { ...verdictOf('none', ''), because: [] });
		look();
		const words = await page();
		expect(words).toContain('“thank you” Known to be harmless: A rule that is no longer used: long-gone');
		expect(words).toContain('“see you at four” By the model: no rule knew the words.');
		expect(words).toContain('long-gone: 0 in the last 7 days, 1 in the 12 weeks before.');
		expect(words).toContain('model: 0 in the last 7 days, 1 in the 12 weeks before.');
	});

	it('names the button of a line by what it shows and how the words begin, with no sign cut in half', async () => {
		await at.say(`${'x'.repeat(59)}👩‍👧‍👦 and more`, verdictOf('none', ''));
		look();
		const { html } = await app.get('/screening');
		expect(html).toContain(`aria-label="I agree: nothing to look at: ${'x'.repeat(59)}👩‍👧‍👦"`);
	});

	it('shows what was not flagged last week with its question, counts what is still to be checked, and takes one press', async () => {
		const first = await at.say('see you at four', verdictOf('none', ''));
		await at.say('he shouted all night', verdictOf('none', ''));
		look();
		expect(await page()).toContain('2 are still to be checked.');
		expect(await page()).toMatch(/Asked: “[^”]+” “see you at four”/);
		await checks.post(`/conversations/${at.talk.id}/lines/${first}/screening`, { answer: 'right', why: '', from: 'screening' });
		expect(await page()).toContain('One is still to be checked.');
		expect(await page()).toContain('Right. There was nothing to look at. You');
	});

	it('says that an answer tells nobody, and where to ask somebody to look', async () => {
		const missed = await at.say('he shouted all night', verdictOf('none', ''));
		look();
		const here = `/conversations/${at.talk.id}/lines/${missed}`;
		const { location } = await checks.post(`${here}/screening`, { answer: 'urgent', why: 'He is afraid of him', from: 'screening' });
		expect(location).toBe(`/screening#about-${missed}`);
		const { html } = await app.get('/screening');
		expect(textOf(html)).toContain('Your answer tells nobody.');
		expect(html).toContain(`href="${here}"`);
		expect(at.state.alerts.size).toBe(0);
		expect(textOf(html)).toContain('It said: not flagged. Wrong: it should have been urgent. Because: He is afraid of him');
	});

	it('holds nothing of practice', async () => {
		const { talk } = await at.another('Robin', { practice: 'silent' });
		const entry = await at.say('made up and not flagged', verdictOf('none', ''), {}, talk);
		await at.say('made up and he hit me', verdictOf('urgent', 'made up and he hit me'), {}, talk);
		await checks.post(`/conversations/${talk.id}/lines/${entry}/screening`, { answer: 'urgent', why: 'It is practice' });
		look();
		const words = await page();
		expect(words).toContain('Nothing was written down in these weeks');
		expect(words).not.toMatch(/made up and|It is practice/);
	});

	it('writes down whose words were read before it goes out: one row for each talk', async () => {
		await at.say('see you at four', verdictOf('none', ''));
		await at.say('and thanks', verdictOf('none', ''));
		const { talk, youngPerson } = await at.another('Zara');
		await at.say('ok', verdictOf('none', ''), {}, talk);
		look();
		await app.get('/screening');
		expect(at.state.audit.map(({ actor, action, subject, youngPerson: whose }) => [actor, action, subject, whose])).toEqual([
			[at.marcus.id, 'screening.read', at.world.project.id, null],
			[at.marcus.id, 'screening.words-read', at.talk.id, at.kieran.id],
			[at.marcus.id, 'screening.words-read', talk.id, youngPerson.id],
		]);
	});
});

describe('an offered example', () => {
	let entry: EntryId;
	const offer = async () => {
		const made = anOffer(at.world, at.talk, entry);
		await at.commit({ change: 'example-offered', offer: made });
		return made;
	};
	beforeEach(async () => {
		entry = await at.say('Jordan is gonna kill me lol', verdictOf('urgent', 'Jordan is gonna kill me lol'));
		await at.commit({ change: 'use-of-words-recorded', use: aUse(at.world, at.kieran.id) });
	});

	it('counts once a second person accepts it, and then leads to nobody', async () => {
		const made = await offer();
		look();
		expect(await page()).toContain('Offered by Nadia Rahman.');
		const { location } = await app.post('/screening/offered', { offer: made.id, do: 'accept' });
		expect(location).toBe('/screening#offered');
		const [example] = at.state.examples.values();
		expect(Object.keys(example ?? {}).sort()).toEqual(['about', 'id', 'month', 'project']);
		expect(example).toMatchObject({ month: '2026-11', about: made.about });
		expect(at.state.exampleOffers.size).toBe(0);
		expect(at.state.audit.at(-1)).toEqual({
			...{ actor: at.marcus.id, action: 'screening.example-accepted', subject: at.world.project.id, youngPerson: null },
		});
		expect(await page()).toContain('1 of 1 now come out as people said.');
	});

	it('names to a second person each word that is still written as a name is', async () => {
		const made = anOffer(at.world, at.talk, entry);
		await at.commit({ change: 'example-offered', offer: { ...made, about: { ...made.about, text: 'he said Darren did it' } } });
		look();
		expect(await page()).toContain('Still written as a name is: Darren.');
	});

	it('is not accepted by whoever offered it', async () => {
		const made = await offer();
		at.world.clock.pass(DAYS);
		at.who.session = at.sessionOf(at.world.nadia, 'lead');
		expect(await page()).toContain('You offered it, so somebody else accepts it.');
		expect((await app.post('/screening/offered', { offer: made.id, do: 'accept' })).status).toBe(409);
		expect([at.state.exampleOffers.size, at.state.examples.size]).toEqual([1, 0]);
	});

	it('is left out, and nothing is kept of it', async () => {
		const made = await offer();
		look();
		await app.post('/screening/offered', { offer: made.id, do: 'leave-out' });
		expect([at.state.exampleOffers.size, at.state.examples.size]).toEqual([0, 0]);
		expect(at.state.audit.at(-1)).toEqual({
			...{ actor: at.marcus.id, action: 'screening.example-left-out', subject: at.world.project.id, youngPerson: null },
		});
	});

	it('is gone with an objection, and cannot be accepted from an older page', async () => {
		const made = await offer();
		look();
		await at.commit({ change: 'use-of-words-recorded', use: aUse(at.world, at.kieran.id, { standing: 'objection', notice: '' }) });
		const { status, html } = await app.post('/screening/offered', { offer: made.id, do: 'accept' });
		expect(status).toBe(409);
		expect(html).toContain('there is an objection');
		expect(at.state.examples.size).toBe(0);
	});

	it('that slipped in after an objection is neither shown nor accepted', async () => {
		await at.commit({ change: 'use-of-words-recorded', use: aUse(at.world, at.kieran.id, { standing: 'objection', notice: '' }) });
		const made = await offer();
		look();
		expect(await page()).not.toContain(made.about.text);
		expect((await app.post('/screening/offered', { offer: made.id, do: 'accept' })).status).toBe(409);
		expect([at.state.exampleOffers.size, at.state.examples.size]).toEqual([0, 0]);
	});
});
