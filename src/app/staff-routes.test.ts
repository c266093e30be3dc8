import { describe, expect, it } from 'vitest';
import { may } from '#app/staff/permissions.ts';
import { ROLES } from '#core/record/staff.ts';
import { staffApp } from '../../test/support/staff-app.ts';

const addressesOf = ({ known }: Awaited<ReturnType<typeof staffApp>>) => [
	'/today',
	'/young-people',
	'/young-people/new',
	`/young-people/${known.jaz.id}`,
	`/young-people/${known.jaz.id}/edit`,
	`/young-people/${known.jaz.id}/episodes/new`,
	`/young-people/${known.jaz.id}/actions/new`,
	`/young-people/${known.jaz.id}/actions/${known.advocate.id}`,
	`/episodes/${known.november.id}/edit`,
	`/episodes/${known.november.id}/together`,
	`/episodes/${known.november.id}/offers/new`,
	'/promises',
	'/cover',
];

describe('every page of the staff room', () => {
	it('opens for the people who work with young people', async () => {
		for (const role of ROLES.filter((one) => may(one, 'today.see') && one !== 'volunteer')) {
			const here = await staffApp(role);
			for (const path of addressesOf(here)) expect([role, path, (await here.get(path)).status]).toEqual([role, path, 200]);
		}
	});

	it('leads everybody to Today, and an administrator to a page that names nobody', async () => {
		expect((await (await staffApp('duty')).get('/')).status).toBe(303);
		const { status, html } = await (await staffApp('administrator')).get('/');
		expect(status).toBe(200);
		expect(html).toContain('Sign out');
		expect(html).not.toMatch(/Jaz|Whitlock|class="rail/);
	});

	it('says to a commissioner and to a partner how little they see, and names nobody', async () => {
		for (const [role, words] of [
			['commissioner', 'how many, never who'] as const,
			['partner', 'Nothing is shared with you yet'] as const,
		]) {
			const { status, html } = await (await staffApp(role)).get('/');
			expect([status, html.includes(words)]).toEqual([200, true]);
			expect(html).not.toMatch(/Jaz|Whitlock|class="rail|href="\/people/);
		}
	});

	it.each(['administrator', 'commissioner', 'partner'] as const)(
		'stays closed to the %s, says no reason and shows no name',
		async (role) => {
			const here = await staffApp(role);
			for (const path of addressesOf(here)) {
				const { status, html } = await here.get(path);
				expect([path, status]).toEqual([path, 403]);
				expect(html).toContain('You can’t open this');
				expect(html).not.toMatch(/Jaz|Whitlock|administrator|permission|role|conflict/i);
			}
		},
	);

	it('changes nothing when it is only looked at', async () => {
		const here = await staffApp();
		const before = structuredClone({ ...here.state, audit: [] });
		for (const path of addressesOf(here)) await here.get(path);
		expect(structuredClone({ ...here.state, audit: [] })).toEqual(before);
	});

	it('puts no name and no word into an address', async () => {
		const here = await staffApp();
		for (const path of addressesOf(here)) {
			const { html } = await here.get(path);
			const links = [...html.matchAll(/(?:href|action)="([^"]+)"/g)].map((match) => match[1] ?? '');
			expect(links.filter((link) => /jaz|whitlock|callum|amira|ellie|\?/i.test(link))).toEqual([]);
		}
	});

	it('carries the form token in every form that sends', async () => {
		const here = await staffApp();
		for (const path of addressesOf(here)) {
			const forms = (await here.get(path)).html
				.split('<form ')
				.slice(1)
				.map((form) => form.split('</form>')[0] ?? '');
			expect(forms.filter((form) => !form.includes('name="formToken" value="form-token"'))).toEqual([]);
		}
	});

	it('writes down who read a record before the page goes out, and sends nothing when that fails', async () => {
		const here = await staffApp();
		await here.get(`/young-people/${here.known.jaz.id}`);
		expect(here.state.audit).toEqual([
			{ actor: here.world.nadia.id, action: 'young-person.read', subject: here.known.jaz.id, youngPerson: here.known.jaz.id },
		]);
		here.failCommits();
		here.app.onError((_error, c) => c.text('failed', 500));
		const { status, html } = await here.get(`/young-people/${here.known.jaz.id}`);
		expect([status, html]).toEqual([500, 'failed']);
	});

	it('says the same about a record that never was and one of another project', async () => {
		const here = await staffApp();
		const { status, html } = await here.get('/young-people/nobody');
		expect(status).toBe(404);
		expect(html).toContain('That is not here');
	});

	it('refuses every change to somebody who may not make it', async () => {
		const here = await staffApp('administrator');
		const { known } = here;
		const before = structuredClone({ ...here.state, audit: [] });
		const paths = [
			'/young-people/new',
			`/young-people/${known.jaz.id}/edit`,
			`/young-people/${known.jaz.id}/episodes/new`,
			`/episodes/${known.november.id}/edit`,
			`/episodes/${known.november.id}/together`,
			`/episodes/${known.november.id}/offers/new`,
			`/young-people/${known.jaz.id}/actions/new`,
			`/young-people/${known.jaz.id}/actions/${known.advocate.id}`,
		];
		for (const path of paths) expect([path, (await here.post(path, { nameUsed: 'Nobody' })).status]).toEqual([path, 403]);
		expect(structuredClone({ ...here.state, audit: [] })).toEqual(before);
	});
});

describe('Today', () => {
	it('lists whom to talk with in the order of the clock, each leading to the record and to the next step', async () => {
		const here = await staffApp();
		const { html } = await here.get('/today');
		const names = [...html.matchAll(/class="name-link"[^>]*>([^<]+)</g)].map((match) => match[1]);
		expect(names).toEqual(['Callum, 16', 'Jaz, 14', 'Amira, 13', 'Ellie, 10']);
		expect(html).toContain(`href="/young-people/${here.known.jaz.id}/conversations/new"`);
		expect(html).toContain(`href="/episodes/${here.known.callumAway.id}/offers/new"`);
		expect(html).toContain(`href="/conversations/${here.known.amiraHalf.id}"`);
		expect(html).toContain('Late since Friday');
		expect(html).toContain('Done. Tell Jaz');
		expect(html).not.toContain('A mentor');
	});
});

describe('when there is nothing', () => {
	it('says what will come and what to do now, and never only that there is no data', async () => {
		const here = await staffApp();
		for (const rows of [here.state.youngPeople, here.state.episodes, here.state.offers, here.state.conversations, here.state.actions])
			rows.clear();
		const today = (await here.get('/today')).html;
		for (const words of [
			'No one is waiting for a talk',
			'Add a young person',
			'Nothing is planned for you today',
			'No promise is waiting',
		]) {
			expect(today).toContain(words);
		}
		expect((await here.get('/young-people')).html).toContain('Nobody is here yet');
		const { location } = await here.post('/young-people/new', { nameUsed: 'Zebedee' });
		const { html } = await here.get(location ?? '');
		for (const words of [
			'Not known yet. Ask before you ring or text.',
			'Nobody is written down.',
			'No time away yet',
			'No talk was offered yet.',
		]) {
			expect(html).toContain(words);
		}
		expect(html).not.toMatch(/undefined|null|NaN|—/);
	});
});

describe('a young person', () => {
	it('shows what is safe, the times away, the offers and the promises', async () => {
		const here = await staffApp();
		const { html } = await here.get(`/young-people/${here.known.jaz.id}`);
		for (const words of [
			'Jaz Whitlock',
			'Text only, after 4 pm. She has a code word.',
			'Her stepfather, by court order of March 2026.',
			'She said no, face to face. Too soon.',
			'Read the report',
			'Ros starts on Monday',
		]) {
			expect(html).toContain(words);
		}
	});

	it('says only that another young person was there, never who', async () => {
		const here = await staffApp();
		await here.post(`/episodes/${here.known.november.id}/together`, { version: '1', with: here.known.ellieAway.id });
		const jaz = (await here.get(`/young-people/${here.known.jaz.id}`)).html;
		const ellie = (await here.get(`/young-people/${here.known.ellie.id}`)).html;
		expect(jaz).toContain('With another young person');
		expect(ellie).toContain('With another young person');
		expect(jaz).not.toContain('Ellie');
		expect(ellie).not.toMatch(/Jaz|Whitlock/);
	});
});
