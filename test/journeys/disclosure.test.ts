import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import { latest } from '#flows/index.ts';
import { type Device, openBrowser, openDevice, SCREENS } from '../support/browser.ts';
import { holdTalk, type Talk } from '../support/hold-talk.ts';
import { type JourneyServer, startJourneyServer } from '../support/journey-server.ts';
import type { MockDevice } from '../support/mock-push-service.ts';

/**
 * A young person says at T41 that somebody hurt them. The tablet that they can see shows and sounds nothing; the worker
 * who is with them owns it; the duty worker sees it on her screen and on her phone, and takes it over.
 */
const WORDS = 'he grabbed my arm and said next time it would be worse';

let browser: Browser;
let at: JourneyServer;
let tablet: Device;
let duty: Device;
let talk: Talk;
let dutyPhone: MockDevice;
let workersPhone: MockDevice;

beforeAll(async () => {
	[browser, at] = await Promise.all([openBrowser(), startJourneyServer()]);
	tablet = await openDevice(browser, at.origin);
	duty = await openDevice(browser, at.origin, { viewport: SCREENS.desktop });
	await tablet.context.addInitScript(watchForNoise);
	await at.signIn(tablet.page, at.world.nadia);
	await at.signIn(duty.page, at.world.priya);
	dutyPhone = await wokenBy(duty);
	workersPhone = await wokenBy(tablet);
	// The watch hears what a staff page does, so that its silence on the child's page means something.
	expect(await noise()).toEqual(['EventSource']);
	talk = holdTalk(tablet.page);
});

afterAll(async () => {
	await browser.close();
	await at.stop();
});

/** Counts whatever could make a device sound, shake, light up or show a number outside the page. */
function watchForNoise(): void {
	const noise: string[] = [];
	Object.assign(globalThis, { noise });
	const heard = (what: string) => noise.push(what);
	globalThis.AudioContext = class extends AudioContext {
		constructor() {
			super();
			heard('AudioContext');
		}
	};
	HTMLMediaElement.prototype.play = async () => void heard('play');
	navigator.vibrate = () => Boolean(heard('vibrate'));
	ServiceWorkerContainer.prototype.register = async () => {
		heard('service worker');
		throw new Error('not here');
	};
	globalThis.EventSource = class extends EventSource {
		constructor(url: string | URL) {
			super(url);
			heard('EventSource');
		}
	};
}

/** Sets a device to be woken as the page does it; the push service is ours, because a test has no other. */
async function wokenBy({ page }: Device): Promise<MockDevice> {
	const device = at.push.subscribe();
	await page.goto('/alerts');
	const status = await page.evaluate(async (subscription) => {
		const formToken = document.querySelector<HTMLInputElement>('input[name="formToken"]')?.value ?? '';
		return (await fetch('/push/subscription', { method: 'POST', body: new URLSearchParams({ formToken, ...subscription }) })).status;
	}, device);
	expect(status).toBe(204);
	return device;
}

const noise = () => tablet.page.evaluate(() => (globalThis as { noise?: string[] }).noise);
const visibleLines = async () => (await tablet.page.locator('body').innerText()).split('\n').map((line) => line.trim());
const openAlert = async () =>
	(await at.served.kept.alerts.openFor(at.served.project.id, at.known.callum.id)) ?? expect.fail('no alert is open');
const record = async () => (await at.served.kept.alerts.find(at.served.project.id, (await openAlert()).id)) ?? expect.fail('no such alert');

let linesBefore: string[];
let titleBefore: string;

it('reaches the duty worker’s open screen without a reload, within a second of Keep', async () => {
	await duty.page.goto('/today');
	await duty.page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/live/strip')));
	await duty.page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));

	await talk.begin(at.known.callum.id);
	await talk.throughLimits();
	await talk.open('Being hurt or threatened');
	expect(await talk.topic()).toBe('Being hurt or threatened');
	tablet.asked.length = 0;
	linesBefore = await visibleLines();
	titleBefore = await tablet.page.title();

	await talk.pick('Yes');
	await tablet.page.locator('#say textarea').fill(WORDS);
	const strip = duty.page.locator('#live .tell');
	const began = performance.now();
	await Promise.all([tablet.page.getByRole('button', { name: 'Keep', exact: true }).click(), strip.waitFor()]);
	const delayMs = performance.now() - began;
	process.stdout.write(`From Keep on the tablet to the duty worker’s screen: ${Math.round(delayMs)} ms\n`);
	expect(delayMs).toBeLessThan(1_000);

	const said = await strip.innerText();
	expect(said).toContain('Urgent');
	expect(said).toContain('Callum');
	expect(said).toContain('Nadia Rahman has had it since');
	expect(said).not.toContain('grabbed');
	expect(await duty.page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
});

it('belongs to the worker who is with them, with a check-back due in 15 minutes', async () => {
	const { alert, disclosures, trail } = await record();
	expect(alert).toMatchObject({
		level: 'urgent',
		state: 'owned',
		owner: at.world.nadia.id,
		nextDue: 'check-back',
		nextDueAt: addMinutes(alert.raisedAt, 15),
	});
	expect(trail.map(({ what, by }) => ({ what, by }))).toEqual(
		expect.arrayContaining([{ what: 'owned-by-worker-present', by: at.world.nadia.id }]),
	);
	expect(disclosures).toHaveLength(1);
	expect(disclosures[0]?.concern.rules).toContain('T41=yes');
	expect(disclosures[0]?.entry.input).toMatchObject({
		type: 'answered',
		question: 'T41',
		value: { options: ['yes'], words: WORDS },
		whose: 'exact',
	});
});

it('shows and sounds nothing on the tablet that the child can see', async () => {
	await tablet.page.waitForTimeout(1_500);
	const added = (await visibleLines()).filter((line) => line !== '' && !linesBefore.includes(line));
	// What the worker may say while she listens, and the line itself with its tick: nothing else is different.
	const heard = latest('return-home')?.wording('en').listening;
	expect(added.map((line) => line.replace(/\d{1,2}:\d\d\s(am|pm)/, 'TIME'))).toEqual([
		'You could say',
		...(heard?.say ?? []),
		...(heard?.do ?? []),
		'Ticked by Nadia: Yes',
		'Not asked; Callum brought it up',
		`“${WORDS}”`,
		'Callum’s exact words',
		'TIME',
	]);
	expect(await tablet.page.title()).toBe(titleBefore);

	const html = await tablet.page.content();
	expect(html.replaceAll(/<script.*?<\/script>|src="[^"]*"|href="[^"]*"/gs, '')).not.toMatch(
		/alert|urgent|immediate|unclear|ember|ochre|raised|flagged|risk|read this now|more was said|\d\s?%/i,
	);
	expect(await tablet.page.locator('audio, video, meter, progress, [role="alert"], [aria-live], #live').count()).toBe(0);
	expect(await noise()).toEqual([]);
	expect(tablet.asked.filter((path) => /live|alert|push|sw\.js/.test(path))).toEqual([]);
});

it('wakes the duty worker’s phone by a push without content, and no device of the worker who is present', async () => {
	await expect.poll(() => at.push.received.length, { timeout: 5_000 }).toBe(1);
	expect(at.push.refused).toEqual([]);
	const [push] = at.push.received;
	expect(push).toMatchObject({ device: dutyPhone.endpoint, urgency: 'high' });
	expect(push?.plaintext).toMatch(/^\{"k":"alert","t":"[\w-]{22}","d":"[\w-]+"\}$/);
	expect(push?.ttl).toBe(15 * 60);
	expect(push?.topic).toMatch(/^[A-Za-z0-9_-]{1,32}$/);
	expect(push?.device).not.toBe(workersPhone.endpoint);
	const { alert } = await record();
	const everything = `${JSON.stringify(push)} ${Buffer.from(push?.topic ?? '', 'base64url').toString('latin1')}`;
	for (const secret of ['Callum', 'grabbed', 'urgent', 'T41', 'physical', at.known.callum.id, alert.id])
		expect(everything).not.toContain(secret);
});

it('shows neutral words on the phone, whatever the push held', async () => {
	const worker = await (await fetch(`${at.origin}/sw.js`)).text();
	expect(worker).toContain('Waymark: please open');
	// Of what was sent it reads a kind, a token and a device, and no words: those it has itself (test/service-worker.test.ts).
	expect(worker.match(/\.data\b/g)).toHaveLength(1);
	expect(worker).not.toMatch(/\.text\(\)|alert raised|urgent|child|young|help/i);
});

it('is taken over by the duty worker with a decision that is written down, and the tablet shows nothing of that either', async () => {
	const before = await visibleLines();
	await duty.page.locator('#live .tell').getByRole('link', { name: 'Open' }).click();
	await duty.page.getByText(WORDS).waitFor();
	await duty.page.getByRole('link', { name: 'Take it over' }).click();
	await duty.page.getByRole('button', { name: 'I am ringing the council night team' }).click();
	await duty.page.getByText('You decided: I am ringing the council night team').waitFor();

	const { alert, trail } = await record();
	expect(alert).toMatchObject({ state: 'owned', owner: at.world.priya.id, nextDue: 'check-back' });
	expect(trail.at(-1)).toMatchObject({ what: 'taken-over', by: at.world.priya.id, words: 'I am ringing the council night team' });

	await tablet.page.waitForTimeout(500);
	expect(await visibleLines()).toEqual(before);
	expect(await noise()).toEqual([]);
	expect([...tablet.complaints, ...duty.complaints, ...at.logged]).toEqual([]);
});
