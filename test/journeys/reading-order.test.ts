import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, openDevice, SCREENS } from '../support/browser.ts';
import { holdTalk } from '../support/hold-talk.ts';
import { type Demonstration, startDemonstration } from '../support/journey-server.ts';
import { type OwnPhone, openOwnPhone } from '../support/own-phone.ts';

/** What somebody hears who cannot see the page: its parts in the order of the accessibility tree. */
let browser: Browser;
let own: OwnPhone;
let at: Demonstration;

beforeAll(async () => {
	browser = await openBrowser();
	[own, at] = await Promise.all([openOwnPhone(browser), startDemonstration()]);
});
afterAll(async () => {
	await Promise.all([own.stop(), at.stop()]);
	await browser.close();
});

/** Every part that has a role and a name, in order: `button “Next”`. */
async function heard(page: Page): Promise<readonly string[]> {
	const tree = await page.locator('body').ariaSnapshot();
	return [...tree.matchAll(/^\s*- (button|heading|checkbox|radio|group|link|textbox) "([^"]+)"/gm)].map(
		([, role, name]) => `${role} ${name}`,
	);
}

const LAST_WAYS = ['I don’t want to say', 'I don’t know', 'Skip this one', 'Talk to a person', 'Take a break', 'Stop here'];

it('on a phone: the ways out, the question, what fits, the way on, and then every other way', async () => {
	await own.phone.typeCode(await own.code());
	expect((await heard(own.page)).slice(0, 4)).toEqual([
		'button Someone’s here',
		'button Leave now',
		'heading Can anyone else see or hold this phone?',
		'button No, only me',
	]);
	await own.phone.press('No, only me');
	await own.phone.throughLimits();
	const parts = await heard(own.page);
	const place = (part: string) => parts.findIndex((one) => one.startsWith(part));
	const order = ['button Someone’s here', 'button Leave now', 'button Back', 'heading ', 'checkbox Food', 'checkbox Sleep', 'button Next'];
	expect(order.map(place)).toEqual(order.map(place).toSorted((a, b) => a - b));
	expect(Math.min(...order.map(place))).toBe(0);
	expect(parts.filter((one) => one.startsWith('button ')).slice(-LAST_WAYS.length)).toEqual(LAST_WAYS.map((way) => `button ${way}`));
});

it('on the tablet in their hands: back and talking first, the question, what fits, every other way, and on', async () => {
	const { page, close } = await openDevice(browser, at.origin, { viewport: SCREENS.tablet });
	await at.signIn(page, at.member('Nadia'));
	const talk = holdTalk(page);
	await talk.begin(at.youngPerson('Callum').id);
	await talk.throughLimits();
	await talk.press('Hand over');
	await page.getByLabel('A passphrase to unlock this tablet').fill('seven blue boats');
	await talk.press('Hand over now');
	const parts = await heard(page);
	expect(parts[0]).toBe('button Back');
	expect(parts[1]).toBe('button I’d rather talk');
	expect(parts.findIndex((one) => one.startsWith('heading '))).toBe(2);
	expect(parts.at(-1)).toBe('button Next');
	expect(parts.filter((one) => /alert|urgent|today|waymark/i.test(one))).toEqual([]);

	await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	const [back, next] = await Promise.all(
		['Back', 'Next'].map((name) => page.getByRole('button', { name, exact: true }).last().boundingBox()),
	);
	expect(back?.x ?? 0).toBeGreaterThan(SCREENS.tablet.width / 2);
	expect(next?.x ?? SCREENS.tablet.width).toBeLessThan(SCREENS.tablet.width / 2);
	await close();
});
