import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFinds } from '../support/axe.ts';
import { type Device, openBrowser, openDevice, SCREENS } from '../support/browser.ts';
import { type EmptyDemonstration, phoneOn, startEmptyDemonstration } from '../support/demo-phone.ts';

/**
 * Young people text from phones on screen, and those who work here answer, each on their own device: a helpline conversation that ends in a
 * worker, one whose third message is a disclosure, STOP inside an open concern, and a sentence in two halves.
 */
let browser: Browser;
let at: EmptyDemonstration;
/** In the young person’s hands, a worker’s tablet, and the screen of whoever has the duty. */
let phone: Device;
let tablet: Device;
let duty: Device;
let them: ReturnType<typeof phoneOn>;

beforeAll(async () => {
	[browser, at] = await Promise.all([openBrowser(), startEmptyDemonstration()]);
	phone = await openDevice(browser, at.origin, { viewport: SCREENS.phone });
	tablet = await openDevice(browser, at.origin);
	duty = await openDevice(browser, at.origin);
	await at.signIn(phone.page, at.joel);
	await at.signIn(tablet.page, at.nadia);
	await at.signIn(duty.page, at.priya);
	them = phoneOn(phone, at);
});

afterAll(async () => {
	await browser.close();
	await at.stop();
});

const threadOf = async (end: string) => {
	const { kept, project } = at.served;
	const found = (await kept.threads.all(project.id)).find(({ number }) => number.number.endsWith(end));
	return (found && (await kept.threads.find(project.id, found.number.id))) ?? expect.fail(`Nobody texted from …${end}.`);
};
const open = async (end: string) => at.served.kept.alerts.openFor(at.served.project.id, (await threadOf(end)).thread.youngPerson);
const strip = (words: string | RegExp) => duty.page.locator('#live .tell, #live .tell-short', { hasText: words });
/** As long as the assistant takes to answer, and longer. */
const aWhile = () => phone.page.waitForTimeout(2_500);

describe('a helpline conversation', () => {
	beforeAll(() => them.take());

	it('begins with who is here and the limits of privacy, and asks one thing at a time', async () => {
		await them.says('hi');
		const first = await them.heard(4);
		expect(first[0]).toContain('Priya is here until 9:00 pm');
		expect(first[1]).toMatch(/We're private, not secret/);
		expect(first[3]).toMatch(/what would we have to pass on\?/);
		await them.says('1');
		expect((await them.heard(5)).at(-1)).toMatch(/^Are you somewhere safe right now\?/);
		await them.says('1');
		expect((await them.heard(6)).at(-1)).toMatch(/Are you away from home/);
		await them.says('2');
		expect((await them.heard(7)).at(-1)).toMatch(/^What would help most\?/);
		expect(first.concat(await them.all()).every((words) => words.length <= 306)).toBe(true);
	});

	it('ends in a person: they wait in the inbox, a worker takes over, and what she writes arrives', async () => {
		await tablet.page.goto('/inbox');
		await them.says('1');
		expect((await them.heard(8)).at(-1)).toContain('You asked to talk to a person. Priya is here until 9:00 pm.');
		const row = tablet.page.getByRole('link', { name: 'Number ends 901' });
		await row.waitFor();
		await tablet.page.locator('.rail', { hasText: '1 waits' }).waitFor();
		await row.click();
		await tablet.page.getByRole('button', { name: 'Take over' }).click();
		await tablet.page.getByText('Yours.').first().waitFor();
		await tablet.page.getByLabel('Your text').fill('Hi, Nadia here. Is now ok?');
		await tablet.page.getByRole('button', { name: 'Send', exact: true }).click();
		expect((await them.heard(9)).at(-1)).toBe('Hi, Nadia here. Is now ok?');
		await tablet.page
			.locator('.beat-ours', { hasText: 'Hi, Nadia here.' })
			.getByText(/On their phone/)
			.waitFor();
	});

	it('is theirs from then on: what is texted shows on her screen by itself, and the assistant says nothing across her', async () => {
		await them.says('yes its ok now');
		await tablet.page.locator('.bubble', { hasText: 'yes its ok now' }).waitFor();
		await aWhile();
		expect(await them.all()).toHaveLength(9);
		expect((await threadOf('901')).thread).toMatchObject({ hand: 'person', owner: at.nadia.id });
		expect(await at.served.kept.alerts.open(at.served.project.id)).toEqual([]);
	});
});

describe('a third message that is a disclosure', () => {
	beforeAll(async () => {
		await duty.page.goto('/today');
		await them.take();
	});

	it('calls somebody before the phone has its answer, on the screen of whoever has the duty and with none of its words', async () => {
		await them.says('hello');
		await them.heard(4);
		await them.says('1');
		await them.heard(5);
		await them.says('no hes locked me in n he says hes gonna kill me');
		expect(await open('902')).toMatchObject({ level: 'immediate', state: 'raised' });
		await strip('Immediate. About Number ends 902').waitFor();
		expect(await duty.page.locator('#live').innerText()).not.toMatch(/locked|kill/);
		expect(await duty.page.title()).toMatch(/^\(1\) Today/);
		await tablet.page.goto('/today');
		expect(await tablet.page.locator('#live').innerText()).toContain('Immediate.');
	});

	it('is answered with the truth and with who is open now, and nothing more is asked however they go on', async () => {
		const truth = (await them.heard(6))[5];
		expect(truth).toContain('Priya is here until 9:00 pm.');
		expect(truth).toContain("We won't ask you any more on here today. In danger: 999.");
		const told = (await them.heard(7)).length;
		await them.says('are you there');
		await them.says('1');
		await aWhile();
		expect(await them.all()).toHaveLength(told);
		expect((await threadOf('902')).thread.hand).toBe('person');
	});
});

describe('STOP inside an open concern', () => {
	it('ends what we send and nothing else: the alert stays open and says so, and the worker is offered another way', async () => {
		const before = await open('902');
		const told = (await them.all()).length;
		await them.says('STOP');
		await expect.poll(async () => (await threadOf('902')).number.state).toBe('stopped');
		await aWhile();
		expect(await them.all()).toHaveLength(told);
		const after = await open('902');
		expect([after?.id, after?.level]).toEqual([before?.id, 'immediate']);
		const record = await at.served.kept.alerts.find(at.served.project.id, after?.id ?? expect.fail('no alert'));
		expect(record?.trail.map(({ what }) => what)).toContain('stopped-texts');

		const { page } = tablet;
		await page.goto(`/inbox/${(await threadOf('902')).number.id}`);
		const said = await page.locator('#answer').innerText();
		expect(said).toMatch(/^They asked for no more texts[\s\S]*Offer another way: a call/);
		expect(await page.getByLabel('Your text').count()).toBe(0);
		await them.says('he is coming back');
		await page.locator('.bubble', { hasText: 'he is coming back' }).waitFor();
	});
});

describe('a sentence in two halves', () => {
	it('a minute apart calls somebody as soon as the second is there, and both stand beside each other in the inbox', async () => {
		await them.take();
		await them.says('i want to');
		await them.heard(4);
		expect((await open('903'))?.level).not.toBe('urgent');
		await them.says('die');
		await expect.poll(async () => (await open('903'))?.level, { timeout: 10_000 }).toBe('urgent');
		await strip('Urgent. About Number ends 903').waitFor();
		await tablet.page.goto(`/inbox/${(await threadOf('903')).number.id}`);
		expect(await tablet.page.locator('.beat-theirs .bubble').allInnerTexts()).toEqual(['i want to', 'die']);
	});

	it('at the same moment is read as one, and stands as one in the alert', async () => {
		const { page } = phone;
		await them.take();
		await page.getByLabel('Text', { exact: true }).fill('i want to');
		await page.locator('summary', { hasText: 'Send two at the same moment' }).click();
		await page.getByLabel('The second one').fill('die');
		await page.getByRole('button', { name: 'Send', exact: true }).click();
		await strip('Urgent. About Number ends 904').waitFor();
		await duty.page.goto(`/alerts/${(await open('904'))?.id}`);
		expect(await duty.page.locator('main').innerText()).toMatch(/(i want to\s+die|die\s+i want to)/);
	});
});

describe('the phone on screen', () => {
	beforeEach(() => them.take());

	it('is used with the keyboard alone, on a phone and on a tablet, and axe finds nothing', async () => {
		const { page } = phone;
		for (const size of [SCREENS.phone, SCREENS.tablet]) {
			await page.setViewportSize(size);
			expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(size.width);
			expect(await axeFinds(page)).toEqual([]);
		}
		await page.setViewportSize(SCREENS.phone);
		await page.getByRole('region', { name: 'Texts on this phone' }).focus();
		await page.keyboard.press('Tab');
		await page.keyboard.type('hi');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect((await them.heard(4)).length).toBe(4);
		expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).name)).toBe('words');
		expect(await axeFinds(page)).toEqual([]);
		expect(
			phone.asked.filter(
				(path) =>
					!/^\/(demo\/phone(\/\d+(\/(now|text))?)?|assets\/.*|live(\/strip)?|today|enter\/.*|enter|inbox\/waiting|lock\/idle|sw\.js|favicon\.ico)?$/.test(
						path,
					),
			),
		).toEqual([]);
	});

	it('works without a script, with a link that looks for new texts', async () => {
		const plain = await openDevice(browser, at.origin, { javaScriptEnabled: false, viewport: SCREENS.phone });
		const { page } = plain;
		await at.signIn(page, at.nadia);
		await page.goto('/demo/phone');
		await page.getByRole('button', { name: 'Take a phone with a new number' }).click();
		await page.getByLabel('Text', { exact: true }).fill('hi');
		await page.getByRole('button', { name: 'Send', exact: true }).click();
		await page.locator('.phone-out').waitFor();
		await expect
			.poll(
				async () => {
					await page.getByRole('link', { name: 'Look for new texts' }).click();
					return page.locator('.phone-in').count();
				},
				{ timeout: 10_000 },
			)
			.toBe(4);
		await page.getByLabel('It is down').check();
		await page.getByRole('button', { name: 'Make it so' }).click();
		await page.getByText('The gateway is down.').waitFor();
		await page.getByLabel('It works').check();
		await page.getByRole('button', { name: 'Make it so' }).click();
		await plain.close();
	});
});

it('made no browser complain', () => {
	expect([...phone.complaints, ...tablet.complaints, ...duty.complaints]).toEqual([]);
	expect(at.logged).toEqual([]);
});
