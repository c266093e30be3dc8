import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import type { Change } from '#core/record/change.ts';
import type { Role } from '#core/record/staff.ts';
import type { AboutYoungPerson } from '#core/record/young-person.ts';
import { screenWords } from '#core/screening/screen-words.ts';
import type { TextingNumber } from '#core/texting/kept-text.ts';
import type { MessageHome } from '#core/texting/message-home.ts';
import { byRef, latest } from '#flows/index.ts';
import { aMessageHome, aNumber, aText } from '../../../test/support/about-texts.ts';
import { staffApp } from '../../../test/support/staff-app.ts';
import { homeRoutes } from './home-routes.tsx';

type Over = {
	readonly message?: Partial<MessageHome>;
	readonly number?: Partial<TextingNumber>;
	readonly about?: Partial<AboutYoungPerson>;
	readonly role?: Role;
	/** What she texted before. */
	readonly said?: readonly string[];
};

/** Jaz asked by text that her nan hear that she is safe. */
async function asked({ message: of, number: over, about, role = 'worker', said = [] }: Over = {}) {
	const here = await staffApp(role);
	const { jaz } = here.known;
	const number = { ...aNumber(here.world, jaz), ...over };
	const message = aMessageHome(here.world, number, { to: 'my nan', notTo: '', words: 'I am safe', ...of });
	const changes: readonly Change[] = [
		{ change: 'number-added', number, sender: number.number },
		...said.map((words): Change => {
			const verdict = screenWords(words, { question: '', urgentRoute: false, heard: false });
			return { change: 'text-kept', text: aText(here.world, number, words, { verdict, level: verdict.level }) };
		}),
		...(about === undefined
			? []
			: [{ change: 'young-person-changed', youngPerson: { ...jaz, about: { ...jaz.about, ...about } }, from: 1 } as const]),
		{ change: 'message-home-asked', message },
	];
	const { project, clock } = here.world;
	expect(await here.kept.store.commit({ project: project.id, at: clock.now(), changes, audit: [] })).toBe('committed');
	const app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', here.session);
		c.set('assets', { 'staff.css': '/s.css', 'favicon.svg': '/f.svg', 'manifest.webmanifest': '/m' });
		c.set('nonce', 'nonce');
		return next();
	});
	app.route('/', homeRoutes({ ...here.pages, reads: here.kept.conversations, flows: { latest, byRef } }));
	const path = `/messages-home/${message.id}`;
	const answer = async (response: Response) => ({ status: response.status, text: plain(await response.text()) });
	const version = () => String(here.state.messagesHome.get(message.id)?.version);
	return {
		...here,
		...{ jaz, message, path },
		row: () => here.state.messagesHome.get(message.id),
		sent: () => [...here.state.sentTexts.values()],
		see: async (at = path) => answer(await app.request(at)),
		step: async (step: string, fields: Readonly<Record<string, string | readonly string[]>> = {}) => {
			const all = Object.entries({ version: version(), ...fields }).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
			return answer(await app.request(`${path}/${step}`, { method: 'POST', body: new URLSearchParams(all as [string, string][]) }));
		},
	};
}

const plain = (html: string) =>
	html
		.replace(/<[^>]+>/g, ' ')
		.replaceAll('&#39;', "'")
		.replace(/\s+/g, ' ');

const LOOKED = { looked: ['people', 'place'] };
const RANG = { by: 'telephone', what: 'Her nan cried and said thank you', 'when-date': '2026-11-17', 'when-time': '13:30' };
const TOLD = 'Hi, your message has gone. You can text us back.';

describe('a message home', () => {
	it('is on the list and on Today until they know, and never says that it went before it did', async () => {
		const here = await asked();
		for (const at of ['/messages-home', here.path]) expect((await here.see(at)).text).toContain('To be checked');
		expect((await here.get('/today')).html).toContain('To be checked');
		expect(here.state.audit.map(({ action }) => action)).toEqual(expect.arrayContaining(['message-home.listed', 'message-home.read']));
		expect((await here.see()).text).not.toMatch(/Passed on|It has gone/);
	});

	it('is checked, passed on by a worker, and told by text, each in one commit with who did it', async () => {
		const here = await asked();
		const before = here.state.audit.length;
		expect((await here.step('check', LOOKED)).status).toBe(303);
		expect(here.row()).toMatchObject({ state: 'checked', checkedBy: here.session.staff.id, passedOn: null });
		expect(here.sent()).toEqual([]);
		expect((await here.step('sent', RANG)).status).toBe(303);
		expect(here.row()).toMatchObject({ state: 'sent', settledBy: here.session.staff.id, settledAt: here.world.clock.now() });
		expect(here.row()?.passedOn).toBe('By telephone, Tuesday 17 November, 1:30 pm. Her nan cried and said thank you');
		expect(here.sent().map(({ words, by, state }) => [words, by, state])).toEqual([[TOLD, here.session.staff.id, 'waiting']]);
		expect((await here.see()).text).toContain('It waits to go.');
		expect((await here.step('told')).status).toBe(303);
		expect(here.row()?.state).toBe('told');
		expect(here.state.audit.slice(before).flatMap(({ action }) => (action.endsWith('read') ? [] : [action]))).toEqual([
			...['message-home.checked', 'message-home.sent', 'message-home.told'],
		]);
		expect((await here.see('/messages-home')).text).toContain('No message waits');
	});

	it('that does not go has why, and they are told that too', async () => {
		const here = await asked();
		expect((await here.step('not-sent')).status).toBe(422);
		expect((await here.step('not-sent', { why: 'Nobody there answers, and she asked us to leave it' })).status).toBe(303);
		expect(here.row()).toMatchObject({ state: 'not-sent', why: 'Nobody there answers, and she asked us to leave it', passedOn: null });
		expect(here.sent().map(({ words }) => words)).toEqual(['Hi, we did not pass your message on. Text us back and we can say why.']);
	});

	it('leaves it to a person to tell them where their number may not be texted', async () => {
		const here = await asked({ number: { state: 'unsafe' } });
		await here.step('check', LOOKED);
		expect((await here.see()).text).toContain(
			'This number was marked unsafe. Nothing is sent to it. You tell Jaz yourself, and say so here.',
		);
		await here.step('sent', RANG);
		expect(here.sent()).toEqual([]);
		expect((await here.see()).text).toContain('Tell Jaz yourself.');
		expect((await here.see('/messages-home')).text).toContain('They do not know yet');
	});

	it('is not passed on before it was checked, nor twice, nor over somebody else', async () => {
		const here = await asked();
		expect((await here.step('sent', RANG)).status).toBe(409);
		expect((await here.step('told')).status).toBe(409);
		await here.step('check', LOOKED);
		expect((await here.step('not-sent', { why: 'No', version: '1' })).status).toBe(409);
		await here.step('sent', RANG);
		expect((await here.step('sent', RANG)).status).toBe(409);
		expect([here.row()?.state, here.sent().length]).toEqual(['sent', 1]);
	});

	it('asks for both looks, and for how, when and whom', async () => {
		const here = await asked();
		expect((await here.step('check', { looked: 'people' })).text).toContain('Look at both, and tick them');
		await here.step('check', LOOKED);
		const wrong = await here.step('sent', { ...RANG, by: '', what: '', 'when-date': '2026-11-18' });
		expect(wrong.status).toBe(422);
		for (const said of ['Say how you passed it on', 'Say whom you reached', 'That moment has not come yet'])
			expect(wrong.text).toContain(said);
	});
});

describe('what stands in the way of a message home', () => {
	it.each<[string, Over, string]>([
		['must not be told', { message: { to: 'my stepdad' } }, 'Her stepfather must not be told, by court order of March 2026.'],
		['must not hear of it', { message: { to: 'Kayleigh', notTo: 'kayleighs brother, and Kayleigh' } }, 'They said that it must not reach'],
		['hurts them', { message: { to: 'dad' }, said: ['my dad hits me'] }, 'They said: “my dad hits me”.'],
	])('is that it may be for somebody who %s', async (_who, over, says) => {
		const here = await asked(over);
		const page = (await here.see()).text;
		expect(page).toContain('Stop. Do not pass this on yet');
		expect(page).toContain(says);
		expect(page).toContain('Ask your safeguarding lead');
		expect((await here.step('check', { ...LOOKED, checked: 'It is fine' })).status).toBe(422);
		expect(here.row()?.state).toBe('asked');
	});

	it('is lifted by a lead alone, with how they know', async () => {
		const here = await asked({ message: { to: 'my stepdad' }, role: 'lead' });
		expect((await here.step('check', LOOKED)).text).toContain('Say how you know that it is safe all the same');
		expect((await here.step('check', { ...LOOKED, checked: 'It is her first stepfather, Alan. I rang her social worker' })).status).toBe(
			303,
		);
		expect(here.row()).toMatchObject({ state: 'checked', checked: 'It is her first stepfather, Alan. I rang her social worker' });
	});

	it('is a place in its words, which nobody lifts', async () => {
		const here = await asked({ message: { words: 'I am safe in Northmoor' }, role: 'lead' });
		expect((await here.see()).text).toContain('“Northmoor” may lead to where they are.');
		expect((await here.step('check', { ...LOOKED, checked: 'fine' })).status).toBe(422);
		expect(here.row()?.state).toBe('asked');
	});

	it('is what came since it was checked: then nobody is led to pass it on', async () => {
		const here = await asked({ message: { to: 'dad' } });
		await here.step('check', LOOKED);
		const { project, clock } = here.world;
		const mustNotBeTold = [{ who: 'Her dad' }];
		const changed = {
			change: 'young-person-changed',
			youngPerson: { ...here.jaz, about: { ...here.jaz.about, mustNotBeTold } },
			from: 1,
		} as const;
		await here.kept.store.commit({ project: project.id, at: clock.now(), changes: [changed], audit: [] });
		expect((await here.see()).text).toContain('Something stands in the way that was not there when it was checked.');
	});
});

it('is seen by a volunteer and settled by others, and shut to an administrator', async () => {
	const volunteer = await asked({ role: 'volunteer' });
	expect((await volunteer.step('check', LOOKED)).status).toBe(403);
	const keeper = await asked({ role: 'administrator' });
	expect((await keeper.see()).status).toBe(403);
	expect((await keeper.see('/messages-home')).status).toBe(403);
});
