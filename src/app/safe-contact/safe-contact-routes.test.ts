import { describe, expect, it } from 'vitest';
import type { SentTextId } from '#core/id.ts';
import type { Role } from '#core/record/staff.ts';
import { NOTHING_KNOWN_OF_IT, type NumberKnown, type TextingNumber } from '#core/texting/kept-text.ts';
import { aNumber } from '../../../test/support/about-texts.ts';
import { staffApp } from '../../../test/support/staff-app.ts';

/** Jaz's number, which she texted from just now. */
async function jazTexts(over: Partial<TextingNumber> = {}, known: Partial<NumberKnown> = {}, role: Role = 'worker') {
	const here = await staffApp(role);
	const { jaz } = here.known;
	const number = { ...aNumber(here.world, jaz), known: { ...NOTHING_KNOWN_OF_IT, ...known }, ...over };
	const { project, clock } = here.world;
	const commit = (changes: Parameters<typeof here.kept.store.commit>[0]['changes']) =>
		here.kept.store.commit({ project: project.id, at: clock.now(), changes, audit: [] });
	expect(await commit([{ change: 'number-added', number, sender: number.number }])).toBe('committed');
	const path = `/young-people/${jaz.id}/numbers/${number.id}`;
	return {
		...here,
		...{ jaz, number, path, commit },
		kept: () => here.state.numbers.get(number.id),
		sent: () => [...here.state.sentTexts.values()],
		thread: () => here.state.threads.get(number.id),
		mark: (mark: string, how = 'She told me today, when we met') => here.post(`${path}/mark`, { mark, how }),
	};
}

const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('one number', () => {
	it('says how it stands, and looking is written down', async () => {
		const here = await jazTexts();
		const { status, html } = await here.get(here.path);
		expect(status).toBe(200);
		for (const said of ['Number ends 318', 'You can text this number now', '+447700900318', 'Nobody has said so', 'None is agreed'])
			expect(words(html)).toContain(said);
		expect(here.state.audit.at(-1)).toMatchObject({ action: 'number.read', subject: here.number.id, youngPerson: here.jaz.id });
	});

	it.each([
		[{ state: 'stopped' as const }, {}, 'They asked for no more texts', 'Offer another way'],
		[{ state: 'unsafe' as const }, {}, 'This number was marked unsafe', 'Reach them another way'],
		[{ state: 'not-sure' as const }, {}, 'may not be them', 'Once you know that it is them, say how you know'],
		[{}, { recycled: true }, 'may belong to somebody else now', 'for the number that they have now'],
		[{}, { codeWord: 'ask' as const }, 'They have a code word', 'Once it was right, send this'],
	])('says in plain words what is possible instead', async (over, known, says, instead) => {
		const { html } = await (async (here) => here.get(here.path))(await jazTexts(over, known));
		for (const said of [says, instead, 'still kept, read by the computer and looked at']) expect(words(html)).toContain(said);
	});

	it('offers a check after 30 days of silence, and no words', async () => {
		const here = await jazTexts();
		here.world.clock.pass(31 * 24 * 60);
		const { html } = await here.get(here.path);
		expect(words(html)).toContain('Nothing has come from this number for 30 days');
		expect(html).toContain('“Hi, is this a good time?”');
		expect((await here.post(`${here.path}/check`, { check: 'is-it-safe' })).status).toBe(303);
		expect(here.sent().map(({ sending, words: said, state }) => [sending, said, state])).toEqual([
			['check', 'Hi, is this a good time?', 'waiting'],
		]);
	});

	it('is not shown or changed under somebody else’s address, nor by an administrator', async () => {
		const here = await jazTexts();
		const before = here.kept();
		const elsewhere = `/young-people/${here.known.callum.id}/numbers/${here.number.id}`;
		expect((await here.get(elsewhere)).status).toBe(404);
		expect((await here.post(`${elsewhere}/mark`, { mark: 'unsafe', how: 'x' })).status).toBe(404);
		const keeper = await jazTexts({}, {}, 'administrator');
		expect((await keeper.get(keeper.path)).status).toBe(403);
		expect((await keeper.mark('unsafe')).status).toBe(403);
		expect([here.kept(), keeper.kept()?.state]).toEqual([before, 'open']);
	});
});

describe('what somebody knows of a number', () => {
	it('stops everything from the same commit on when it is not safe', async () => {
		const here = await jazTexts();
		await here.post(`${here.path}/check`, { check: 'is-it-safe' });
		expect(here.sent().map(({ state }) => state)).toEqual(['waiting']);
		const commits = here.state.audit.length;
		expect((await here.mark('unsafe')).status).toBe(303);
		expect(here.state.audit.slice(commits).map(({ action }) => action)).toEqual(['number.unsafe']);
		expect([here.kept()?.state, ...here.sent().map(({ state, dueAt }) => `${state} ${dueAt}`)]).toEqual(['unsafe', 'called-off null']);
		const refused = await here.post(`${here.path}/check`, { check: 'is-it-safe' });
		expect(refused.status).toBe(422);
		expect(words(refused.html)).toContain('Nothing is sent to it');
		expect(here.sent()).toHaveLength(1);
	});

	it('is not taken without how it is known', async () => {
		const here = await jazTexts({ state: 'unsafe' });
		const { status, html } = await here.mark('known-to-be-safe', '  ');
		expect(status).toBe(422);
		expect(html).toContain('Say how you know');
		expect(here.kept()?.state).toBe('unsafe');
	});

	it('makes an unsafe number only doubtful, and open once somebody knows that it is them', async () => {
		const here = await jazTexts({ state: 'unsafe' });
		expect((await here.mark('known-to-be-them')).status).toBe(422);
		expect((await here.mark('known-to-be-safe')).status).toBe(303);
		expect(here.kept()?.state).toBe('not-sure');
		expect((await here.mark('known-to-be-them', 'We met face to face')).status).toBe(303);
		expect(here.kept()).toMatchObject({
			state: 'open',
			known: { how: 'We met face to face', lastConfirmedAt: here.world.clock.now(), recycled: false },
		});
		expect(words((await here.get(here.path)).html)).toContain('We met face to face');
	});

	it('is that it has another owner: then not even a check goes there', async () => {
		const here = await jazTexts();
		await here.mark('somebody-elses', 'A man rang and said it is his');
		expect(here.kept()).toMatchObject({ state: 'not-sure', known: { recycled: true } });
		expect((await here.post(`${here.path}/check`, { check: 'is-it-safe' })).status).toBe(422);
	});
});

describe('the word that shows that it is them', () => {
	it('is asked for only where one is agreed, and from then on nothing but a check goes', async () => {
		const without = await jazTexts();
		expect((await without.post(`${without.path}/check`, { check: 'word' })).status).toBe(422);
		const here = await jazTexts();
		await here.commit([
			{ change: 'young-person-changed', youngPerson: { ...here.jaz, about: { ...here.jaz.about, itsMeWord: 'Marmalade' } }, from: 1 },
		]);
		expect((await here.post(`${here.path}/check`, { check: 'word' })).status).toBe(303);
		expect(here.sent().map(({ words: said }) => said)).toEqual(['Hi, what is our word?']);
		expect(here.kept()?.known.codeWord).toBe('ask');
		const { html } = await here.get(here.path);
		expect(words(html)).toContain('Asked for. It has not come yet');
		expect(html).not.toContain('Marmalade');
	});
});

describe('safe hours', () => {
	const AFTER_SCHOOL = { do: 'add', day: ['1', '2', '3'], from: '16:00', to: '18:30' };

	it('are added, drawn in words and taken out, by forms alone', async () => {
		const here = await jazTexts();
		expect((await here.post(`${here.path}/hours`, { ...AFTER_SCHOOL, version: '1' })).status).toBe(303);
		expect(here.kept()?.known.safeHours).toEqual([{ days: [1, 2, 3], from: '16:00', to: '18:30' }]);
		const { html } = await here.get(here.path);
		expect(words(html)).toContain('Mon to Wed, 4:00 pm to 6:30 pm');
		expect(html.match(/class="cover-staffed"/g)).toHaveLength(3);
		expect((await here.post(`${here.path}/hours`, { do: 'take-out', stretch: '0', version: '2' })).status).toBe(303);
		expect(here.kept()?.known.safeHours).toEqual([]);
	});

	it('ask for what is missing, keep what was typed, and lose nothing that somebody else said meanwhile', async () => {
		const here = await jazTexts();
		const wrong = await here.post(`${here.path}/hours`, { do: 'add', from: '16:00', version: '1' });
		expect(wrong.status).toBe(422);
		for (const said of ['Pick at least one day', 'Give the time until which it is safe', 'value="16:00"'])
			expect(wrong.html).toContain(said);
		await here.mark('unsafe');
		expect((await here.post(`${here.path}/hours`, { ...AFTER_SCHOOL, version: '1' })).status).toBe(409);
		expect(here.kept()).toMatchObject({ state: 'unsafe', known: { safeHours: [] } });
	});

	it('hold a check back until then', async () => {
		const here = await jazTexts({}, { safeHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '18:00', to: '19:00' }] });
		here.world.clock.pass(30);
		expect((await here.post(`${here.path}/check`, { check: 'is-it-safe' })).status).toBe(303);
		const [text] = here.sent();
		expect([text?.id satisfies SentTextId | undefined, text?.dueAt?.slice(11, 16)]).toEqual([text?.id, '18:00']);
	});
});
