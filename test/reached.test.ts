import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINE, type ReachedApp, reachedApp } from './support/reached-app.ts';

let here: ReachedApp;
let at: ReachedApp['at'];

beforeEach(async () => {
	here = await reachedApp();
	({ at } = here);
});
afterEach(() => at.close());

const now = () => here.now();

describe('how one is reached', () => {
	it('says when nothing can wake somebody, and what to do', async () => {
		const { html } = await (await here.nadia()).get(MINE);
		expect(html).toContain('Nothing can wake you');
		expect(html).toContain('None is woken yet');
	});

	it('takes a number after the code that was sent to it was typed in', async () => {
		const page = await here.nadia();
		const added = await page.post(`${MINE}/numbers`, { number: '07700 900 123' });
		expect(here.codes).toMatchObject([{ to: '+447700900123', code: expect.stringMatching(/^\d{6}$/) }]);
		expect((await page.get(added.to)).html).toContain('07700 900123');
		expect((await page.get(MINE)).html).toContain('We sent a code to it');
		const wrong = here.codes[0]?.code === '000000' ? '000001' : '000000';
		const refused = await page.post(added.to, { code: wrong });
		expect([refused.status, refused.html.includes('4 tries are left')]).toEqual([422, true]);
		expect((await page.post(added.to, { code: '12' })).html).toContain('Give the six figures');
		expect(await page.post(added.to, { code: ` ${here.codes[0]?.code}` })).toMatchObject({ status: 303, to: MINE });
		const { html } = await page.get(MINE);
		expect(html).toContain('Texts and calls. Yours since today');
		expect(html).not.toContain('Nothing can wake you');
		expect(html).not.toContain(here.codes[0]?.code);
	});

	it('gives up a code after five wrong ones, and sends a new one', async () => {
		const page = await here.nadia();
		const { to } = await page.post(`${MINE}/addresses`, { address: 'nadia@example.org' });
		const wrong = here.codes[0]?.code === '000000' ? '000001' : '000000';
		for (let tries = 1; tries < 5; tries += 1) expect((await page.post(to, { code: wrong })).html).not.toContain('has run out');
		expect((await page.post(to, { code: wrong })).html).toContain('This code has run out');
		expect((await page.post(to, { code: here.codes[0]?.code ?? '' })).html).toContain('This code has run out');
		const again = await page.post(to.replace(/code$/, 'new-code'));
		expect(await page.post(again.to, { code: here.codes[1]?.code ?? '' })).toMatchObject({ status: 303, to: MINE });
	});

	it.each([
		['numbers', { number: '1234' }, 'Give a mobile number'],
		['numbers', { number: '' }, 'Give a mobile number'],
		['addresses', { address: 'nadia' }, 'Give an e-mail address'],
		['addresses', { address: 'a@b.c, d@e.f' }, 'Give an e-mail address'],
	] as const)('says what to write where %s are none', async (where, fields, words) => {
		const { status, html } = await (await here.nadia()).post(`${MINE}/${where}`, fields);
		expect([status, html.includes(words), here.codes]).toEqual([422, true, []]);
	});

	it('keeps no number that nobody has, and one that could not be reached just now', async () => {
		const page = await here.nadia();
		here.next.outcome = 'gone';
		expect((await page.post(`${MINE}/numbers`, { number: '07700 900123' })).html).toContain('nobody has this number');
		expect(await at.kept.reaching.staffWays.addresses(here.project)).toEqual([]);
		here.next.outcome = 'retry';
		const { to } = await page.post(`${MINE}/numbers`, { number: '07700 900123' });
		expect((await page.get(to)).html).toContain('It could not be sent just now');
	});

	it('sends six codes in an hour, so that nobody’s telephone is made to ring', async () => {
		const page = await here.nadia();
		for (let count = 0; count < 6; count += 1) {
			const { to } = await page.post(`${MINE}/numbers`, { number: `0770090012${count}` });
			await page.post(to.replace(/code$/, 'remove'));
		}
		expect((await page.post(`${MINE}/numbers`, { number: '07700900129' })).html).toContain('That was six in an hour');
		expect(here.codes).toHaveLength(6);
		at.world.clock.pass(61);
		expect((await page.post(`${MINE}/numbers`, { number: '07700900129' })).status).toBe(303);
	});

	it('shows and changes nobody else’s', async () => {
		const { to } = await (await here.nadia()).post(`${MINE}/numbers`, { number: '07700 900123' });
		await here.keep('nadias', at.world.nadia);
		const priya = await here.priya();
		expect((await priya.get(MINE)).html).not.toMatch(/900123|nadias/);
		for (const path of [to, to.replace(/code$/, 'new-code'), to.replace(/code$/, 'remove'), `${MINE}/devices/nadias/remove`])
			expect((await priya.post(path, { code: here.codes[0]?.code ?? '' })).status, path).toBe(404);
		expect(here.codes).toHaveLength(1);
		expect(await at.kept.pushSubscriptions.of(here.project, at.world.nadia.id)).toHaveLength(1);
	});

	it('takes a number and a device out', async () => {
		const page = await here.nadia();
		const { to } = await page.post(`${MINE}/numbers`, { number: '07700 900123' });
		await here.keep('phone', at.world.nadia);
		await page.post(to.replace(/code$/, 'remove'));
		await page.post(`${MINE}/devices/phone/remove`);
		const { html } = await page.get(MINE);
		expect(html).not.toContain('900123');
		expect(html).toContain('You took it out');
		expect(await at.kept.pushSubscriptions.of(here.project, at.world.nadia.id)).toEqual([]);
	});

	it('says which device is silent, and how to mend it', async () => {
		await here.keep('phone', at.world.nadia);
		await at.kept.reaching.staffWays.ask(here.project, 'phone', 'a token', now());
		at.world.clock.pass(24 * 60);
		const { html } = await (await here.nadia()).get(MINE);
		expect(html).toContain('Silent since yesterday, 4:12 pm, so it does not count');
		expect(html).toContain('Nothing can wake you');
		expect((await (await here.nadia()).get('/alerts')).html).toContain('One of your devices is silent');
		expect((await (await here.priya()).get('/alerts')).html).not.toContain('One of your devices is silent');
	});
});

describe('a test that somebody asks for', () => {
	it('goes to everything of theirs, silent devices too, and shows which answered', async () => {
		await here.keep('phone', at.world.nadia);
		await here.keep('silent', at.world.nadia);
		await here.keep('priyas', at.world.priya);
		await at.kept.reaching.staffWays.ask(here.project, 'silent', 'before', now());
		at.world.clock.pass(24 * 60);
		const page = await here.nadia();
		const { to: code } = await page.post(`${MINE}/numbers`, { number: '07700 900123' });
		await page.post(code, { code: here.codes[0]?.code ?? '' });
		const { to } = await page.post(`${MINE}/knock`);
		expect(here.knocked.map(({ way, knock }) => `${knock.kind} ${way.channel} ${way.id.slice(0, 6)}`).sort()).toEqual([
			...[expect.stringContaining('trial text'), expect.stringContaining('trial voice')],
			...['trial web-push phone', 'trial web-push silent'],
		]);
		expect((await page.get(to)).html.match(/no answer yet\. Is it on/g)).toHaveLength(2);
		const silent = here.knocked.find(({ way }) => way.id === 'silent');
		expect((await here.shown({ token: silent?.knock.token ?? '', device: 'silent' })).status).toBe(204);
		const answers = (await page.get(to.replace(MINE, `${MINE}/answers`).replace('#knocked', ''))).html;
		expect(answers).toContain('data-waiting="1"');
		expect(answers.match(/answered at/g)).toHaveLength(1);
		expect(answers).toContain('The text is on its way');
		expect((await at.kept.reaching.ways.of(here.project, at.world.nadia.id, now())).map(({ id }) => id)).toContain('silent');
	});

	it('raises nothing and wakes nobody else', async () => {
		await here.keep('phone', at.world.nadia);
		await (await here.nadia()).post(`${MINE}/knock`);
		expect(await at.kept.alerts.open(here.project)).toEqual([]);
		expect(here.knocked).toHaveLength(1);
	});

	it('says what was not taken', async () => {
		await here.keep('phone', at.world.nadia);
		here.next.outcome = 'retry';
		const page = await here.nadia();
		const { to } = await page.post(`${MINE}/knock`);
		expect((await page.get(to)).html).toContain('The push was not taken');
	});
});

describe('how everybody is reached', () => {
	it('is for leads, and names channels without numbers and addresses', async () => {
		await (await here.nadia()).post(`${MINE}/numbers`, { number: '07700 900123' });
		await here.keep('phone', at.world.nadia);
		const { html } = await (await here.somebody('Joel Okafor', 'lead')).get('/how-everybody-is-reached');
		expect(html).toContain('2 people can’t be woken');
		expect(html).toContain('Priya Nair, Joel Okafor');
		expect(html).toContain('Devices: one awake');
		expect(html).toContain('Text: not verified yet');
		expect(html).not.toMatch(/900123|push\.example/);
		expect((await (await here.nadia()).get('/how-everybody-is-reached')).status).toBe(403);
	});
});
