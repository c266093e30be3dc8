import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CoverSpan } from '#core/cover/cover.ts';
import type { ConversationId } from '#core/id.ts';
import { type Device, openBrowser, openDevice, SCREENS } from '../support/browser.ts';
import { aCode, aTalk, holdPhone, type Phone } from '../support/hold-phone.ts';
import { type JourneyServer, startJourneyServer } from '../support/journey-server.ts';

/** A young person by themselves, on their own phone, with a code that Nadia gave them. */
const NIGHT = '2026-11-18T03:07:00.000Z';
const NEUTRAL = 'Revision tips that work';
const MOST_BYTES = 14 * 1024;

let browser: Browser;
let at: JourneyServer;
let device: Device;
let phone: Phone;
let conversation: ConversationId;
/** Every page that the server sent, as the phone got it. */
let sent: Response[];

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
	await device.close();
	await at.stop();
});

async function begin(options: BrowserContextOptions = {}, start?: string): Promise<void> {
	at = await startJourneyServer(start);
	device = await openDevice(browser, at.origin, { viewport: SCREENS.phone, ...options });
	sent = [];
	device.page.on('response', (response) => sent.push(response));
	phone = holdPhone(device.page);
	conversation = await aTalk(at, at.world.nadia, at.known.callum.id);
}

const code = () => aCode(at, at.world.nadia, conversation);
const entries = async () => (await at.served.kept.conversations.find(at.world.project.id, conversation))?.entries ?? [];
const inputs = async () => (await entries()).map(({ input }) => input);
const cookies = async () => (await device.context.cookies()).map(({ name }) => name);
const shown = () => device.page.locator('body').innerText();

async function officeHours(): Promise<void> {
	for (const weekday of [1, 2, 3, 4, 5]) {
		const hours = { weekday, from: '09:00', to: '17:00', mode: 'staffed', replyMinutes: null } as const;
		const span: CoverSpan = { id: `hours-${weekday}`, project: at.world.project.id, staff: at.world.priya.id, ...hours };
		await at.served.kept.coverAdmin.add(span, 'system', at.clock.now());
	}
}

/** Pages that the phone was sent, each at most as large as may be, gzipped; and nothing else was asked for. */
async function everyPageIsSmall(): Promise<void> {
	expect([...new Set(device.asked)].sort()).toEqual(['/', '/notes']);
	for (const response of sent) {
		if (response.status() !== 200) continue;
		const body = await response.body().catch(() => Buffer.from(''));
		expect(gzipSync(body).length, `${body.length} bytes`).toBeLessThan(MOST_BYTES);
	}
}

describe('alone, with scripts off', () => {
	it('goes from the code to the end, with every way on a form, and leaves nothing', async () => {
		await begin({ javaScriptEnabled: false });
		await officeHours();
		await phone.typeCode(await code());
		await phone.press('No, only me');
		expect(await shown()).toContain('We are Harbour Return Project.');
		await phone.throughLimits();
		await phone.pick('Food', 'A chat');
		await phone.press('Next');
		await phone.pick('Not good');
		await phone.write('tired');
		await phone.press('Next');
		const headings: string[] = [];
		for (let steps = 0; steps < 60 && !headings.at(-1)?.startsWith('What happens next'); steps += 1) {
			headings.push(await phone.heading());
			if (headings.at(-1)?.startsWith('What happens next')) break;
			await phone.press(await phone.firstOf('Leave this part out', 'Go on', 'Next'));
		}
		expect(new Set(headings).size).toBe(headings.length);
		await phone.press('Finish');
		expect(await shown()).toContain('Thank you. That’s the end.');
		expect(await cookies()).toEqual([]);
		await device.page.goto('/notes');
		expect(await shown()).toContain(NEUTRAL);
		await everyPageIsSmall();

		const said = (await entries()).filter(({ input }) => input.type === 'answered');
		expect(said.map(({ input }) => input.type === 'answered' && input.value)).toEqual([
			{ options: ['food', 'chat'] },
			{ words: 'tired', faces: ['not-good'] },
			{ options: ['not-now'] },
		]);
		expect(new Set(said.map(({ channel, actor }) => `${channel}, ${actor}`))).toEqual(new Set(['private-page, young-person']));
		expect((await inputs()).at(-1)).toEqual({ type: 'finished' });

		const worker = await openDevice(browser, at.origin);
		await at.signIn(worker.page, at.world.nadia);
		await worker.page.goto(`/conversations/${conversation}/report`);
		const line = worker.page.locator('li, tr, section, article').filter({ hasText: '“tired”' }).last();
		expect(await line.innerText()).toContain('on their own phone');
		await worker.close();
	});

	it('leaves with one press, keeps what was typed, and Back and reload show nothing', async () => {
		await begin({ javaScriptEnabled: false });
		await phone.typeCode(await code());
		await phone.press('No, only me');
		await phone.throughLimits();
		await phone.write('they are in the kitchen');
		await phone.press('Leave now');
		expect(await shown()).toContain(NEUTRAL);
		expect(await cookies()).toEqual([]);
		expect(JSON.stringify(await inputs())).toContain('they are in the kitchen');
		for (let back = 0; back < 8; back += 1) {
			await device.page.goBack({ timeout: 2_000 }).catch(() => null);
			expect(await shown()).not.toMatch(/Someone’s here|Harbour|kitchen/);
		}
	});
});

describe('a disclosure at night, with nobody there', () => {
	it('is told the truth before and after, by name, with 999 and the lines that are open', async () => {
		await begin({}, NIGHT);
		await officeHours();
		await phone.scan(await code());
		await phone.press('No, only me');
		expect(await shown()).toContain('Nobody here reads this until 9:00 am');
		expect(await shown()).toContain('0800 1111');
		await phone.throughLimits();
		while ((await device.page.getByLabel('I was scared or hurt').count()) === 0) await phone.press('Next');
		await phone.pick('I was scared or hurt');
		await phone.press('Next');

		const after = await shown();
		expect(after).toContain('Thank you for telling us.');
		expect(after).toContain('Kept at 3:07 am. It is here for Priya to read.');
		expect(after).toContain('Not opened yet.');
		expect(after).toContain('Nobody here reads this until 9:00 am');
		expect(after).toContain('Call 999');
		expect(after).not.toMatch(/urgent|alert|level|risk/i);
		expect(await device.page.locator('input[name="question"]').count()).toBe(1);

		const alert = await at.served.kept.alerts.openFor(at.world.project.id, at.known.callum.id);
		const duty = await openDevice(browser, at.origin, { viewport: SCREENS.desktop });
		await at.signIn(duty.page, at.world.priya);
		await duty.page.goto(`/alerts/${alert?.id}`);
		await duty.page.getByRole('button', { name: 'I’ve read this' }).click();
		await duty.page.waitForLoadState();
		await duty.close();
		await device.page.getByRole('link', { name: 'Stay here and wait' }).click();
		await device.page.getByText('Priya has read this.').waitFor();
		expect(await shown()).not.toContain('Not opened yet');
		await everyPageIsSmall();
		expect(device.complaints).toEqual([]);
	});
});

describe('with scripts on', () => {
	it('somebody takes the phone in the middle: neutral at once, and only a fresh code comes back, to where they were', async () => {
		await begin();
		await phone.scan(await code());
		await phone.press('No, only me');
		await phone.throughLimits();
		const asked = await phone.heading();
		await phone.write('he has come in');
		await phone.press('Someone’s here');
		expect(await shown()).toContain(NEUTRAL);
		expect(await cookies()).toEqual([]);
		expect((await inputs()).slice(-3)).toMatchObject([
			{ type: 'answered', value: { words: 'he has come in' } },
			{ type: 'present', who: ['young-person', 'other'] },
			{ type: 'paused' },
		]);
		await device.page.goto('/notes');
		expect(await shown()).toContain(NEUTRAL);
		await phone.scan(await code());
		expect(await shown()).not.toMatch(/Harbour|come in/);
		await phone.press('No, only me');
		expect(await phone.heading()).toBe(asked);
		expect(await shown()).not.toContain('he has come in');
	});

	it('blanks before the server has heard, and again when it can hear', async () => {
		await begin();
		await phone.scan(await code());
		await phone.press('No, only me');
		await device.context.setOffline(true);
		await phone.button('Leave now').click();
		expect(await shown()).toBe('');
		expect(await device.page.title()).toBe('Revision tips');
		await device.context.setOffline(false);
		await device.page.getByText(NEUTRAL).waitFor();
		expect(await cookies()).toEqual([]);
	});

	it('leaves by three presses of Shift', async () => {
		await begin();
		await phone.scan(await code());
		await phone.press('No, only me');
		for (const _ of [1, 2, 3]) await device.page.keyboard.press('Shift');
		await device.page.getByText(NEUTRAL).waitFor();
		expect((await inputs()).at(-1)).toEqual({ type: 'paused' });
	});

	it('keeps words in the page when the network fails, and sends them once', async () => {
		await begin();
		await phone.scan(await code());
		await phone.press('No, only me');
		await phone.throughLimits();
		await phone.write('nobody asked me');
		await device.context.setOffline(true);
		await phone.button('Next').click();
		await device.page.getByText('Your words are still here.').waitFor();
		expect(await device.page.locator('#words').inputValue()).toBe('nobody asked me');
		await device.context.setOffline(false);
		await phone.press('Next');
		expect((await inputs()).filter((input) => input.type === 'answered')).toHaveLength(1);
	});

	it('stops with a short page that a reload turns neutral', async () => {
		await begin();
		await phone.scan(await code());
		await phone.press('No, only me');
		await phone.button('Stop here').click();
		await device.page.getByText('Ask Nadia for a new code.').waitFor();
		expect(await shown()).not.toMatch(/Leave now|Harbour/);
		await device.page.reload();
		expect(await shown()).toContain(NEUTRAL);
	});

	it('leaves one entry of history, nothing stored, and nothing that Back, reload or the page cache can show', async () => {
		await begin();
		const history = await device.context.newCDPSession(device.page);
		const visited = async () =>
			((await history.send('Page.getNavigationHistory')).entries as { url: string; title: string }[]).filter(({ url }) =>
				url.startsWith('http'),
			);
		await phone.scan(await code());
		await phone.press('No, only me');
		await phone.throughLimits();
		await phone.write('the blue door');
		await phone.press('Next');
		expect(await visited()).toMatchObject([{ url: `${at.origin}/notes`, title: 'Notes' }]);
		await device.page.goto('/health');
		await device.page.goBack();
		await device.page.getByText('Leave now').waitFor();
		await phone.press('Leave now');
		expect(await shown()).toContain(NEUTRAL);
		expect((await visited()).map(({ url }) => url)).toContain(`${at.origin}/notes`);

		const left = await device.page.evaluate(async () => ({
			storage: [localStorage.length, sessionStorage.length, document.cookie],
			databases: (await indexedDB.databases()).length,
			caches: (await caches.keys()).length,
			workers: (await navigator.serviceWorker.getRegistrations()).length,
		}));
		expect(left).toEqual({ storage: [0, 0, ''], databases: 0, caches: 0, workers: 0 });
		expect(await cookies()).toEqual([]);
		for (const move of [() => device.page.goForward(), () => device.page.goBack(), () => device.page.reload()]) {
			await move();
			expect(await shown()).not.toMatch(/Leave now|blue door|Harbour/);
		}
		expect([...new Set(device.asked)].sort()).toEqual(['/', '/health', '/notes']);
		expect(device.complaints).toEqual([]);
	});
});

describe('on every screen', () => {
	it.each([
		['the smallest phone', { viewport: { width: 320, height: 568 } }],
		['a desktop at 400 %', { viewport: SCREENS.zoomed }],
	])('%s: nothing runs over, in either direction of writing; the ways out stay two, side by side', async (_name, options) => {
		await begin(options);
		await phone.scan(await code());
		await phone.press('No, only me');
		for (const dir of ['ltr', 'rtl']) {
			await device.page.evaluate((value) => document.documentElement.setAttribute('dir', value), dir);
			expect(await device.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
			const [someone, leave] = await Promise.all(['Someone’s here', 'Leave now'].map((name) => phone.button(name).boundingBox()));
			expect(Math.round(someone?.width ?? 0)).toBe(Math.round(leave?.width ?? 1));
			expect(someone?.y).toBe(leave?.y);
			expect(Math.min(someone?.height ?? 0, leave?.height ?? 0)).toBeGreaterThanOrEqual(56);
			expect((someone?.x ?? 0) < (leave?.x ?? 0)).toBe(dir === 'ltr');
		}
	});
});
