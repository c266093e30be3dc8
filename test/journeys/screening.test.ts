import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Device, openBrowser, openDevice } from '../support/browser.ts';
import { type JourneyServer, startJourneyServer } from '../support/journey-server.ts';
import { fillScreenedWeeks } from '../support/screened-weeks.ts';

/**
 * A worker finds that the computer was wrong, says why, tells the young person, and offers the words; the lead checks a
 * sample of what was not flagged, accepts the words, and sees them looked at again. The worker’s device has no scripts.
 */
let browser: Browser;
let at: JourneyServer;
let tablet: Device;
let lead: Device;
let made: Awaited<ReturnType<typeof fillScreenedWeeks>>;

const WRONG = 'my cousin would kill me lol';

beforeAll(async () => {
	[browser, at] = await Promise.all([openBrowser(), startJourneyServer()]);
	made = await fillScreenedWeeks(at.served.kept.store, at.world, at.known.jaz);
	tablet = await openDevice(browser, at.origin, { javaScriptEnabled: false });
	lead = await openDevice(browser, at.origin);
	await at.signIn(tablet.page, at.world.nadia);
	await at.signIn(lead.page, at.joel);
});

afterAll(async () => {
	await browser.close();
	await at.stop();
});

const press = ({ page }: Device, name: string) => page.getByRole('button', { name, exact: true }).click();
const main = ({ page }: Device) => page.locator('main').innerText();
const row = ({ page }: Device, words: string) => page.locator('li', { hasText: words }).last();

it('is asked beside the words of an alert, and comes back to it with the answer', async () => {
	const { page } = tablet;
	await page.goto(`/alerts/${made.alert.id}`);
	await page.locator('summary', { hasText: 'Was the computer right?' }).click();
	await page.getByLabel('Wrong: it should have been immediate').check();
	await press(tablet, 'Keep this answer');
	expect(await main(tablet)).toContain('Say why, in a few words');
	expect(await page.getByLabel('Wrong: it should have been immediate').isChecked()).toBe(true);
	await page.getByLabel('Because').fill('He is still in the house');
	await press(tablet, 'Keep this answer');
	await page.waitForURL(`**/alerts/${made.alert.id}*`);
	expect(await main(tablet)).toContain('Wrong: it should have been immediate. Because: He is still in the house');
	expect((await at.served.kept.alerts.find(at.served.project.id, made.alert.id))?.alert).toEqual(made.alert);
});

it('is reached from the record, where every line that was flagged has its reasons', async () => {
	const { page } = tablet;
	await page.goto(`/young-people/${at.known.jaz.id}`);
	await page.locator(`a[href="/conversations/${made.talk.id}/screening"]`).click();
	expect(await page.locator('main mark').allInnerTexts()).toContain('kill me');
	await row(tablet, WRONG).locator('summary', { hasText: 'Was the computer right?' }).click();
	await row(tablet, WRONG).getByLabel('Wrong: there was nothing to look at').check();
	await row(tablet, WRONG).getByLabel('Because').fill('A joke about being late');
	await row(tablet, WRONG).getByRole('button', { name: 'Keep this answer' }).click();
	expect(await row(tablet, WRONG).innerText()).toContain('once Jaz was told and does not object');
});

it('may be an example only once the young person was told', async () => {
	const { page } = tablet;
	await row(tablet, WRONG).getByRole('link', { name: 'How to tell them' }).click();
	await page.getByText('You can say no, now or later.').waitFor();
	await page.getByLabel('They do not object').check();
	await press(tablet, 'Write it down');
	expect(await main(tablet)).toContain('Read the notice to them first');
	await page.getByLabel('I read it to them, or they read it').check();
	await press(tablet, 'Write it down');
	expect(await main(tablet)).toContain('Jaz was told and does not object.');
});

it('is offered without names once she ticks that she looked', async () => {
	const { page } = tablet;
	await page.goto(`/conversations/${made.talk.id}/screening`);
	await row(tablet, WRONG).getByRole('link', { name: 'Offer them as an example' }).click();
	expect(await page.getByLabel('The words').inputValue()).toBe(WRONG);
	await page.getByLabel('The words').fill('[name] would kill me lol');
	await press(tablet, 'Offer it');
	expect(await main(tablet)).toContain('Read both boxes once more');
	await page.getByLabel('I took out names, places').check();
	await press(tablet, 'Offer it');
	expect(await main(tablet)).toContain('Offered as an example. The safeguarding lead decides.');
	await page.goto('/screening');
	expect(await page.locator('h1').innerText()).toBe('You can’t open this');
});

it('is checked by the lead, from Today, who agrees with one press', async () => {
	const { page } = lead;
	await page.goto('/today');
	await page.getByRole('link', { name: /^Screening/ }).click();
	expect(await main(lead)).toContain('10 are still to be checked.');
	await page
		.getByRole('button', { name: /^I agree: nothing to look at/ })
		.first()
		.click();
	await page.waitForURL('**/screening#about-*');
	expect(await main(lead)).toContain('9 are still to be checked.');
	await page.locator('summary', { hasText: 'It should have been…' }).first().click();
	const open = page.locator('details[open] form').first();
	await open.getByLabel('Wrong: it should have been urgent').check();
	await open.getByLabel('Because').fill('Nobody asked who “he” is');
	await open.getByRole('button', { name: 'Keep this answer' }).click();
	await page.getByText('Your answer tells nobody.').waitFor();
	expect(await main(lead)).toContain('8 are still to be checked.');
});

it('is accepted by somebody else, looked at again, and leads to nobody', async () => {
	const { page } = lead;
	expect(await main(lead)).toContain('“[name] would kill me lol”');
	await press(lead, 'Accept it');
	await page.getByText('now come out as people said.').waitFor();
	expect(await main(lead)).toMatch(/[01] of 1 now come out as people said\./);
	const examples = await at.served.kept.screening.examples(at.served.project.id);
	expect(JSON.stringify(examples)).not.toContain(at.known.jaz.id);
	await tablet.page.goto(`/young-people/${at.known.jaz.id}/words`);
	await tablet.page.getByLabel('They object, or somebody objects for them').check();
	await press(tablet, 'Write it down');
	expect(await main(tablet)).toContain('is kept without whose it was');
	expect(await main(tablet)).toContain('There is an objection: Jaz’s words are not used.');
	expect(lead.complaints).toEqual([]);
	expect(at.logged).toEqual([]);
});
