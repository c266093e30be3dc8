import { describe, expect, it } from 'vitest';
import { staffApp } from '../../../test/support/staff-app.ts';
import { youngPersonForm } from './young-person-form.ts';

const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

describe('adding a young person', () => {
	it('adds somebody whose name nobody here has, and leads to the record', async () => {
		const here = await staffApp();
		const { status, location } = await here.post('/young-people/new', {
			nameUsed: ' Zebedee ',
			pronouns: 'he/him',
			parentalResponsibility: 'His mum\n\nHis dad ',
		});
		const added = [...here.state.youngPeople.values()].at(-1);
		expect([status, location]).toEqual([303, `/young-people/${added?.id}`]);
		expect(added?.about).toEqual({
			nameUsed: 'Zebedee',
			pronouns: 'he/him',
			parentalResponsibility: ['His mum', 'His dad'],
			mustNotBeTold: [],
			communicationNeeds: [],
			trustedPeople: [],
		});
		expect(here.state.audit.at(-1)?.action).toBe('young-person.added');
	});

	it('shows who may be the same person first, and adds only after that look', async () => {
		const here = await staffApp();
		const count = here.state.youngPeople.size;
		const { status, html } = await here.post('/young-people/new', { nameUsed: 'Jaz', school: 'Hillside' });
		expect(status).toBe(200);
		expect(html).toContain('Is it this person?');
		expect(html).toContain('value="Hillside"');
		expect(here.state.youngPeople.size).toBe(count);
		const again = await here.post('/young-people/new', { nameUsed: 'Jaz', school: 'Hillside', looked: hidden(html, 'looked') });
		expect(again.status).toBe(303);
		expect(here.state.youngPeople.size).toBe(count + 1);
	});

	it('does not take a look at one person for a look at another', async () => {
		const here = await staffApp();
		const { html } = await here.post('/young-people/new', { nameUsed: 'Jaz' });
		const count = here.state.youngPeople.size;
		expect((await here.post('/young-people/new', { nameUsed: 'Ellie', looked: hidden(html, 'looked') })).html).toContain(
			'Is it this person?',
		);
		expect(here.state.youngPeople.size).toBe(count);
	});

	it('says everything that has to be put right at once, first and with the focus, and keeps what was typed', async () => {
		const here = await staffApp();
		const { status, html } = await here.post('/young-people/new', {
			dateOfBirth: '2031-01-01',
			school: 'Hillside & "Co"',
			interpreterName: 'Dana',
			'mustNotBeTold-who': ['', 'Her uncle'],
			'mustNotBeTold-why': ['he said so', ''],
		});
		expect(status).toBe(422);
		expect(html).toMatch(/govuk-error-summary" role="alert" tabindex="-1" autofocus/);
		for (const words of ['Give the name they use', 'that day has not come yet', 'Say which language', 'Say who must not be told'])
			expect(html).toContain(words);
		for (const typed of ['value="Hillside &amp; &quot;Co&quot;"', 'value="Her uncle"', 'value="he said so"']) expect(html).toContain(typed);
	});

	it('keeps nothing that is too long and cuts nothing off', async () => {
		const here = await staffApp();
		const count = here.state.youngPeople.size;
		const { status, html } = await here.post('/young-people/new', { nameUsed: 'Zebedee', school: 'x'.repeat(501) });
		expect(status).toBe(422);
		expect(html).toContain('500 characters at most');
		expect(html).toContain('x'.repeat(501));
		expect(here.state.youngPeople.size).toBe(count);
	});

	it('looks by the start of a name through a form and shows no name of anybody else', async () => {
		const here = await staffApp();
		const { html } = await here.post('/young-people', { name: 'Cal' });
		expect(html).toContain('Callum, 16');
		expect(html).not.toContain('Ellie');
		expect((await here.post('/young-people', { name: 'Zebedee' })).html).toContain('No name like “Zebedee”');
	});
});

describe('changing what is known', () => {
	it('saves every field as it was when nothing was touched', async () => {
		const here = await staffApp();
		const { jaz } = here.known;
		const typed = Object.fromEntries(youngPersonForm(jaz.about).entries);
		expect((await here.post(`/young-people/${jaz.id}/edit`, { ...typed, version: '1' })).status).toBe(303);
		expect(here.state.youngPeople.get(jaz.id)?.about).toEqual(jaz.about);
	});

	it('keeps the word that shows it is them apart from the one for danger, and takes none that would raise an alert', async () => {
		const here = await staffApp();
		const { jaz } = here.known;
		const typed = Object.fromEntries(youngPersonForm(jaz.about).entries);
		const save = (itsMeWord: string) => here.post(`/young-people/${jaz.id}/edit`, { ...typed, itsMeWord, version: '1' });
		const refused = await save('kestrel!');
		expect(refused.status).toBe(422);
		expect(refused.html).toContain('Agree another');
		expect((await save('Marmalade')).status).toBe(303);
		expect(here.state.youngPeople.get(jaz.id)?.about).toMatchObject({ codeWord: 'Kestrel', itsMeWord: 'Marmalade' });
		expect((await here.get(`/young-people/${jaz.id}`)).html).toContain('She has an “it’s me” word.');
	});

	it('replaces nothing that somebody else saved meanwhile, says what is there now and keeps what was typed', async () => {
		const here = await staffApp();
		const { jaz } = here.known;
		const typed = Object.fromEntries(youngPersonForm(jaz.about).entries);
		await here.post(`/young-people/${jaz.id}/edit`, { ...typed, school: 'Hillside', version: '1' });
		const late = await here.post(`/young-people/${jaz.id}/edit`, { ...typed, school: 'Eastgate', version: '1' });
		expect(late.status).toBe(409);
		expect(late.html).toContain('Somebody else saved this while you were writing');
		expect(late.html).toContain('School or college: Hillside');
		expect(late.html).toContain('value="Eastgate"');
		expect(here.state.youngPeople.get(jaz.id)?.about.school).toBe('Hillside');
		expect(hidden(late.html, 'version')).toBe('2');
	});
});
