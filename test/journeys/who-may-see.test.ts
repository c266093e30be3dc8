import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFinds } from '../support/axe.ts';
import { type Device, openBrowser, openDevice, SCREENS } from '../support/browser.ts';
import { type JourneyServer, startJourneyServer } from '../support/journey-server.ts';

let browser: Browser;
let at: JourneyServer;
let lead: Device;
let vi: Device;

beforeAll(async () => {
	[browser, at] = await Promise.all([openBrowser(), startJourneyServer()]);
	[lead, vi] = [await openDevice(browser, at.origin), await openDevice(browser, at.origin)];
	const volunteer = at.world.staff('Vi Adeyemi', 'volunteer');
	await at.served.kept.staffAdmin.add(volunteer, 'system', at.clock.now());
	await at.signIn(lead.page, at.joel);
	await at.signIn(vi.page, volunteer);
});

afterAll(async () => {
	await browser.close();
	await at.stop();
});

/** As it stands, on a tablet and on a phone: nothing that axe finds, and nothing that sticks out to the side. */
async function looks({ page }: Device, name: string): Promise<void> {
	for (const size of ['tablet', 'phone'] as const) {
		await page.setViewportSize(SCREENS[size]);
		expect([name, size, await axeFinds(page)]).toEqual([name, size, []]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect([name, size, wide]).toEqual([name, size, 0]);
	}
	await page.setViewportSize(SCREENS.tablet);
}

describe('a volunteer and the lead who answers for them', () => {
	it('begins with nothing: no date is written down, and Today says so to both', async () => {
		await vi.page.goto('/today');
		await vi.page.getByText('Nothing is open to you now').waitFor();
		expect(await vi.page.content()).not.toContain('Jaz');
		await looks(vi, 'volunteer-today-over');
		await lead.page.goto('/today');
		await lead.page.getByText('Nothing is open to a volunteer').waitFor();
		await looks(lead, 'lead-today-over');
	});

	it('goes on when the lead writes the dates down and names a case', async () => {
		await lead.page.getByRole('link', { name: 'See the dates' }).click();
		await lead.page.getByLabel('Safeguarding training counts until').fill('2030-01-01');
		await lead.page.getByLabel('DBS check counts until').fill('2030-01-01');
		await lead.page.getByRole('button', { name: 'Keep these dates' }).click();
		await lead.page.getByText('No case names them yet.').waitFor();
		await looks(lead, 'volunteers');
		await lead.page.goto(`/young-people/${at.known.jaz.id}`);
		await lead.page.getByRole('link', { name: 'See or change' }).click();
		await lead.page.getByLabel('Volunteer', { exact: true }).selectOption({ label: 'Vi Adeyemi, volunteer' });
		await lead.page.getByRole('button', { name: 'Name them' }).click();
		await lead.page.getByRole('button', { name: 'Take out: Vi Adeyemi' }).waitFor();
		await looks(lead, 'case-people');
		await vi.page.goto(`/young-people/${at.known.jaz.id}`);
		await vi.page.getByRole('heading', { name: 'Jaz Whitlock' }).waitFor();
	});

	it('opens another one with a reason, and the lead reads it', async () => {
		await vi.page.goto(`/young-people/${at.known.callum.id}`);
		await vi.page.getByRole('heading', { name: 'You can’t open this' }).waitFor();
		await looks(vi, 'not-yours');
		await vi.page.getByLabel('Somebody needs you now?').fill('He rang me from the bus station');
		await vi.page.getByRole('button', { name: 'Open it with this reason' }).click();
		await vi.page.waitForURL(`**/young-people/${at.known.callum.id}`);
		await lead.page.goto('/today');
		await lead.page.getByText('He rang me from the bus station').waitFor();
		await looks(lead, 'lead-today-opened');
	});

	it('says what they do about an urgent alert, and it is not theirs alone', async () => {
		const alert = at.world.anAlert(at.known.jaz);
		const changes = [{ change: 'alert-raised', alert }] as const;
		await at.served.kept.store.commit({ project: at.world.project.id, at: at.clock.now(), changes, audit: [] });
		await vi.page.goto(`/alerts/${alert.id}`);
		await vi.page.getByRole('link', { name: 'Say what you do' }).click();
		await looks(vi, 'volunteer-decides');
		await vi.page.getByLabel('Or something else').fill('I stay with her');
		await vi.page.getByRole('button', { name: 'This is what I will do' }).click();
		await vi.page.getByText('Others were asked to take it with you').waitFor();
		await looks(vi, 'volunteer-decided');
		expect((await at.served.kept.alerts.openFor(at.world.project.id, at.known.jaz.id))?.owner).toBeNull();
		await lead.page.goto(`/alerts/${alert.id}`);
		await lead.page.getByRole('link', { name: 'Is it about somebody who works here?' }).waitFor();
		await looks(lead, 'lead-alert');
	});

	it('reads totals, which name nobody', async () => {
		const commissioner = at.world.staff('Sol Grant', 'commissioner');
		await at.served.kept.staffAdmin.add(commissioner, 'system', at.clock.now());
		const other = await openDevice(browser, at.origin);
		await at.signIn(other.page, commissioner, `${at.origin}/`);
		await looks(other, 'commissioner');
		await other.page.getByRole('link', { name: 'See the totals' }).click();
		await other.page.getByRole('heading', { name: 'Totals' }).waitFor();
		await looks(other, 'totals');
		await other.close();
		await lead.page.goto('/today');
	});

	it('reads the table of who may do what', async () => {
		await lead.page.getByRole('link', { name: 'Who may do what' }).click();
		await lead.page.getByRole('heading', { name: 'Who may do what' }).waitFor();
		await looks(lead, 'who-may-top');
		await lead.page.getByRole('columnheader', { name: 'What', exact: true }).scrollIntoViewIfNeeded();
		await looks(lead, 'who-may');
		expect(lead.complaints).toEqual([]);
	});
});
