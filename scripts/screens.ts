import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { WHO_SEES_WHOM } from '../test/support/access-screens.ts';
import { type Device, openBrowser, openDevice, SCREENS, type ScreenName } from '../test/support/browser.ts';
import { HAND_OVER } from '../test/support/hand-over-screens.ts';
import { holdTalk, type Talk } from '../test/support/hold-talk.ts';
import { type Demonstration, startDemonstration } from '../test/support/journey-server.ts';
import { OWN_PHONE } from '../test/support/phone-screens.ts';
import { ALERTS, type ScreenToSee, tourOf } from '../test/support/screens.ts';
import { STAFF_PICTURES, type Taken } from './staff-pictures.ts';
import { takeAtTheDoor } from './vault-pictures.ts';

const folder = fileURLToPath(new URL('../docs/screens/', import.meta.url));
/** Larger pictures are looked at less often, and stay in the history for ever. */
const MOST_BYTES = 180_000;
/** A4 at 96 px an inch, with the margins of the printed page. */
const A4 = { width: 794, height: 1123, margin: 62 };

type Tour = { readonly page: Page; readonly at: Demonstration; readonly talk: Talk };
type Picture = {
	readonly name: string;
	readonly size: ScreenName;
	readonly dark?: true;
	readonly go?: (tour: Tour) => Promise<unknown>;
	readonly from?: string;
};

const record = async ({ at }: Tour, name: string) => {
	const found = await at.served.kept.youngPeople.record(at.served.project.id, at.youngPerson(name).id);
	if (found === undefined) throw new Error(`The demonstration has no record of ${name}.`);
	return found;
};
const finished = async (tour: Tour, name: string) =>
	`/conversations/${(await record(tour, name)).conversations.find((one) => one.outcome === 'completed')?.id}`;

/** Kept in this order: `from` is what stands at the top, where not the page itself. A picture without `go` shows the same page as the one before, on another screen. */
const PICTURES: readonly Picture[] = [
	{ name: 'today-tablet', size: 'tablet', go: ({ at, page }) => at.signIn(page, at.member('Nadia')) },
	{ name: 'today-tablet-dark', size: 'tablet', dark: true },
	{ name: 'today-phone', size: 'phone' },
	{ name: 'today-desktop', size: 'desktop' },
	{ name: 'young-person-tablet', size: 'tablet', go: ({ at, page }) => page.goto(`/young-people/${at.youngPerson('Jaz').id}`) },
	{ name: 'young-person-phone', size: 'phone' },
	{ name: 'report-tablet', size: 'tablet', go: async (tour) => tour.page.goto(`${await finished(tour, 'Jaz')}/report`) },
	{ name: 'limits-tablet', size: 'tablet', go: ({ talk, at }) => talk.begin(at.youngPerson('Jaz').id) },
	{ name: 'promises-tablet', size: 'tablet', go: ({ talk }) => talk.throughLimits() },
	{ name: 'needs-tablet', size: 'tablet', go: ({ talk }) => talk.open('Needs today') },
	{ name: 'conversation-tablet', size: 'tablet', go: theDaysBefore },
	{ name: 'conversation-tablet-dark', size: 'tablet', dark: true },
	{ name: 'conversation-phone', size: 'phone' },
	{ name: 'faces-tablet', size: 'tablet', go: ({ talk }) => talk.open('How they feel') },
	{ name: 'read-back-tablet', size: 'tablet', go: ({ page }) => page.goto(`${below(page)}/check`) },
	{ name: 'close-tablet', size: 'tablet', go: promises },
	{ name: 'cover-tablet', size: 'tablet', go: ({ page }) => page.goto('/cover') },
	{ name: 'practice-tablet', size: 'tablet', go: ({ page }) => page.goto('/practice') },
	{ name: 'alert-tablet', size: 'tablet', go: amirasAlert },
	{ name: 'alert-phone-dark', size: 'phone', dark: true },
	{ name: 'marked-tablet', size: 'tablet', go: async (tour) => tour.page.goto(`${await finished(tour, 'Jaz')}/screening`) },
	{ name: 'marked-phone', size: 'phone', from: 'main .panel.rows' },
	{ name: 'right-or-wrong-tablet', size: 'tablet', go: rightOrWrong, from: 'li:has(details[open])' },
	{ name: 'words-tablet', size: 'tablet', go: ({ at, page }) => page.goto(`/young-people/${at.youngPerson('Leah').id}/words`) },
	{ name: 'read-again-tablet', size: 'tablet', go: readAgain },
	{ name: 'read-again-phone', size: 'phone', from: 'main .panel.rows' },
	{ name: 'screening-tablet', size: 'tablet', go: screening },
	{ name: 'screening-phone', size: 'phone', from: 'main .stack-wide' },
	{ name: 'sample-tablet', size: 'tablet', from: '#sample' },
];

const below = (page: Page) => new URL(page.url()).pathname.split('/').slice(0, 3).join('/');

async function theDaysBefore({ talk, page }: Tour): Promise<void> {
	await talk.open('The days before');
	await talk.say('Everyone was in a mood all week. They moved my bed in with the baby and nobody told me.');
	await talk.say('She found out on the Thursday, when she came in from school.', { whose: 'worker' });
	await page.locator('#say textarea').fill('Then on Friday I just');
}

async function promises({ page, talk }: Tour): Promise<void> {
	await page.goto(`${below(page)}/close`);
	await talk.promise('Ask school for a later start on Mondays', 'They asked for it', 'Ms Hale at school');
	await talk.promise('Go with her to the first youth group', 'We offered, and they said yes', 'Ros, her advocate', '2026-11-24');
	await talk.promise('A mentor', 'We offered, and they said no');
}

async function amirasAlert({ page, at }: Tour): Promise<void> {
	const open = await at.served.kept.alerts.openFor(at.served.project.id, at.youngPerson('Amira').id);
	await page.goto(`/alerts/${open?.id}`);
}

const toTop = (page: Page, selector: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((part) => part.scrollIntoView({ block: 'start' }));

async function rightOrWrong({ page }: Tour): Promise<void> {
	await page.locator('summary', { hasText: 'Was the computer right?' }).first().click();
	await page.mouse.move(0, 0);
}

async function readAgain({ page }: Tour): Promise<void> {
	await page.goto('/today');
	await page.getByRole('link', { name: /^Rebin: .* to read again$/ }).click();
}

/** The lead's page, below the alerts that stand on every page. */
async function screening({ at, page }: Tour): Promise<void> {
	await at.signIn(page, at.member('Priya'));
	await page.goto('/screening');
}

async function take(page: Page, name: string, options: Parameters<Page['screenshot']>[0] = {}): Promise<void> {
	const path = join(folder, `${name}.png`);
	await page.screenshot({ path, animations: 'disabled', ...options });
	const { size } = await stat(path);
	process.stdout.write(`docs/screens/${name}.png ${Math.round(size / 1000)} kB\n`);
	if (size > MOST_BYTES) throw new Error(`${name}.png is larger than ${MOST_BYTES / 1000} kB. Show less on it.`);
}

/** The report as it is printed, two pages of A4. The margins are drawn here: a screen has no pages. */
async function takePrint(tour: Tour): Promise<void> {
	const { page } = tour;
	await page.goto(`${await finished(tour, 'Jaz')}/report`);
	await page.emulateMedia({ media: 'print', colorScheme: 'light' });
	await page.setViewportSize({ width: A4.width, height: A4.height });
	await page.evaluate((margin) => {
		document.body.style.padding = `${margin}px`;
	}, A4.margin);
	for (const n of [1, 2]) {
		await take(page, `report-print-${n}`, { fullPage: true, clip: { x: 0, y: (n - 1) * A4.height, width: A4.width, height: A4.height } });
	}
}

/** Screens of the list that every screen is checked by: the young person's own hands, and the phone in them. */
const IN_THEIR_HANDS: Readonly<Record<string, readonly Taken[]>> = {
	'in their hands: several choices': [{ name: 'hands-needs-tablet' }],
	'in their hands: faces': [{ name: 'hands-faces-tablet' }],
	'in their hands: after something urgent': [{ name: 'hands-thanks-tablet' }],
	'in their hands: please pass it back': [{ name: 'hands-pass-back-tablet' }],
	'in their hands: the gate': [{ name: 'hands-gate-tablet' }],
	'in their hands: what was written': [{ name: 'hands-read-back-tablet' }],
	'own phone: the entrance': [{ name: 'phone-entrance' }],
	'own phone: who can see it': [{ name: 'phone-who-sees' }],
	'own phone: the limits of privacy': [{ name: 'phone-limits' }],
	'own phone: several choices': [{ name: 'phone-needs' }],
	'own phone: after a disclosure': [{ name: 'phone-told-dark', dark: true }],
	'own phone: the neutral page': [{ name: 'phone-neutral' }],
};

/** Every screen of a list is gone to, at the usual size of its device, and those that have a picture are taken. */
async function takeFrom(
	list: readonly ScreenToSee[],
	pictures: Readonly<Record<string, readonly Taken[]>>,
	at: Demonstration,
	{ page }: Device,
	usual: ScreenName,
): Promise<void> {
	const tour = tourOf(page, at);
	await page.setViewportSize(SCREENS[usual]);
	for (const screen of list) {
		await screen.go(tour);
		for (const { name, size = usual, dark, from } of pictures[screen.name] ?? []) {
			await page.setViewportSize(SCREENS[size]);
			await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
			await page.evaluate(() => document.fonts.ready);
			if (from !== undefined) await toTop(page, from);
			await take(page, name);
		}
		await page.emulateMedia({ colorScheme: 'light' });
		await page.setViewportSize(SCREENS[usual]);
	}
}

async function takeAll(at: Demonstration, device: Device): Promise<void> {
	const tour: Tour = { page: device.page, at, talk: holdTalk(device.page) };
	for (const { name, size, dark, go, from } of PICTURES) {
		if (go !== undefined) {
			await device.page.setViewportSize(SCREENS.tablet);
			await go(tour);
		}
		await device.page.setViewportSize(SCREENS[size]);
		await device.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
		await device.page.evaluate(() => document.fonts.ready);
		if (from !== undefined) await toTop(device.page, from);
		await take(device.page, name);
		await device.page.emulateMedia({ colorScheme: 'light' });
	}
	await takePrint(tour);
}

/** A picture of a screen that is in no list would never be taken, and nobody would see that. */
const known = new Set([...HAND_OVER, ...OWN_PHONE, ...ALERTS, ...WHO_SEES_WHOM].map(({ name }) => name));
const unknown = Object.keys({ ...IN_THEIR_HANDS, ...STAFF_PICTURES }).filter((name) => !known.has(name));
if (unknown.length > 0) throw new Error(`No screen is called: ${unknown.join(', ')}.`);

/** What a form with something left out, or a wrong passphrase, is answered with. */
const REFUSED = /status of (401|422)/;

await mkdir(folder, { recursive: true });
for (const file of await readdir(folder)) if (file.endsWith('.png')) await rm(join(folder, file));
const [browser, at] = await Promise.all([openBrowser(), startDemonstration()]);
try {
	const device = await openDevice(browser, at.origin);
	await takeAll(at, device);
	const [tablet, phone, desk] = [
		await openDevice(browser, at.origin),
		await openDevice(browser, at.origin),
		await openDevice(browser, at.origin),
	];
	await at.signIn(tablet.page, at.member('Nadia'));
	await takeFrom(HAND_OVER, IN_THEIR_HANDS, at, tablet, 'tablet');
	await takeFrom(OWN_PHONE, IN_THEIR_HANDS, at, phone, 'phone');
	await at.signIn(desk.page, at.member('Nadia'));
	await takeFrom([...ALERTS, ...WHO_SEES_WHOM], STAFF_PICTURES, at, desk, 'tablet');
	await takeAtTheDoor(browser, (page, name, whole) => take(page, `door-${name}`, { fullPage: whole }));
	const complaints = [device, tablet].flatMap((one) => one.complaints.filter((said) => !REFUSED.test(said)));
	if (complaints.length > 0) throw new Error(complaints.join('\n'));
} finally {
	await browser.close();
	await at.stop();
}
