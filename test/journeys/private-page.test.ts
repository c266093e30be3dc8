import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openDevice, SCREENS } from '../support/browser.ts';
import { screenWordsCautiously } from '../support/cautious-screening.ts';
import { type OwnPhone, openOwnPhone } from '../support/own-phone.ts';

/** A young person by themselves, on their own phone, with a code that Nadia gave them. */
const NIGHT = '2026-11-18T03:07:00.000Z';
const NEUTRAL = 'Revision tips that work';
const ALONE = 'alone, on their own phone';
const MOST_BYTES = 14 * 1024;

let browser: Browser;
let own: OwnPhone;

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => own.stop());

async function begin(options: BrowserContextOptions = {}, start?: string): Promise<void> {
	own = await openOwnPhone(browser, options, start, screenWordsCautiously);
}

/** Pages that the phone was sent, each at most as large as may be, gzipped; and nothing else was asked for. */
async function everyPageIsSmall(): Promise<void> {
	expect([...new Set(own.asked)].sort()).toEqual(['/', '/notes']);
	for (const response of own.sent) {
		if (response.status() !== 200) continue;
		const body = await response.body().catch(() => Buffer.from(''));
		expect(gzipSync(body).length, `${body.length} bytes`).toBeLessThan(MOST_BYTES);
	}
}

describe('alone, with scripts off', () => {
	it('goes from the code to the end, with every way on a form, and leaves nothing', async () => {
		await begin({ javaScriptEnabled: false });
		await own.officeHours();
		await own.phone.typeCode(await own.code());
		await own.phone.press('No, only me');
		expect(await own.shown()).toContain('We are Harbour Return Project.');
		await own.phone.throughLimits();
		await own.phone.pick('Food', 'A chat');
		await own.phone.press('Next');
		await own.phone.pick('Not good');
		await own.phone.write('tired');
		await own.phone.press('Next');
		const headings: string[] = [];
		for (let steps = 0; steps < 60 && !headings.at(-1)?.startsWith('What happens next'); steps += 1) {
			headings.push(await own.phone.heading());
			if (headings.at(-1)?.startsWith('What happens next')) break;
			await own.phone.press(await own.phone.firstOf('Leave this part out', 'Go on', 'Next'));
		}
		expect(new Set(headings).size).toBe(headings.length);
		await own.phone.press('Finish');
		expect(await own.shown()).toContain('Thank you. That’s the end.');
		expect(await own.cookies()).toEqual([]);
		await own.page.goto('/notes');
		expect(await own.shown()).toContain(NEUTRAL);
		await everyPageIsSmall();

		const said = (await own.entries()).filter(({ input }) => input.type === 'answered');
		expect(said.map(({ input }) => input.type === 'answered' && input.value)).toEqual([
			{ options: ['food', 'chat'] },
			{ words: 'tired', faces: ['not-good'] },
			{ options: ['not-now'] },
		]);
		expect(new Set(said.map(({ channel, actor }) => `${channel}, ${actor}`))).toEqual(new Set(['private-page, young-person']));
		expect((await own.inputs()).at(-1)).toEqual({ type: 'finished' });

		expect(await own.report()).toEqual([
			['Ticked by Callum: Food · A chat', ALONE],
			['“tired”', ALONE],
			['Ticked by Callum: Not good', ALONE],
		]);
	});

	it('leaves with one press, keeps what was typed, and Back and reload show nothing', async () => {
		await begin({ javaScriptEnabled: false });
		await own.phone.typeCode(await own.code());
		await own.phone.press('No, only me');
		await own.phone.throughLimits();
		await own.phone.write('they are in the kitchen');
		await own.phone.press('Leave now');
		expect(await own.shown()).toContain(NEUTRAL);
		expect(await own.cookies()).toEqual([]);
		expect(JSON.stringify(await own.inputs())).toContain('they are in the kitchen');
		for (let back = 0; back < 8; back += 1) {
			await own.page.goBack({ timeout: 2_000 }).catch(() => null);
			expect(await own.shown()).not.toMatch(/Someone’s here|Harbour|kitchen/);
		}
	});
});

describe('a disclosure at night, with nobody there', () => {
	it('is told the truth before and after, by name, with 999 and the lines that are open', async () => {
		await begin({}, NIGHT);
		await own.officeHours();
		await own.phone.scan(await own.code());
		await own.phone.press('No, only me');
		expect(await own.shown()).toContain('Nobody here reads this until 9:00 am');
		expect(await own.shown()).toContain('0800 1111');
		await own.phone.throughLimits();
		while ((await own.page.getByLabel('I was scared or hurt').count()) === 0) await own.phone.press('Next');
		await own.phone.pick('I was scared or hurt');
		await own.phone.press('Next');

		const after = await own.shown();
		expect(after).toContain('Thank you for telling us.');
		// Nobody agreed to be woken and there is no backstop, so it goes to the lead: whoever the ladder asks is who is named.
		expect(after).toContain('Kept at 3:07 am. It is here for Joel to read.');
		expect(after).toContain('Not opened yet.');
		expect(after).toContain('Nobody here reads this until 9:00 am');
		expect(after).toContain('Call 999');
		expect(after).not.toMatch(/urgent|alert|level|risk/i);
		expect(await own.page.locator('input[name="question"]').count()).toBe(1);

		const alert = await own.at.served.kept.alerts.openFor(own.at.world.project.id, own.at.known.callum.id);
		const duty = await openDevice(browser, own.at.origin, { viewport: SCREENS.desktop });
		await own.at.signIn(duty.page, own.at.world.priya);
		await duty.page.goto(`/alerts/${alert?.id}`);
		await duty.page.getByRole('button', { name: 'I’ve read this' }).click();
		await duty.page.waitForLoadState();
		await duty.close();
		await own.page.getByRole('link', { name: 'Stay here and wait' }).click();
		await own.page.getByText('Priya has read this.').waitFor();
		expect(await own.shown()).not.toContain('Not opened yet');
		await everyPageIsSmall();
		expect(own.complaints).toEqual([]);
		expect(await own.report()).toEqual([['Ticked by Callum: I was scared or hurt', ALONE]]);
	});
});

describe('on every screen', () => {
	it.each([
		['the smallest phone', { viewport: { width: 320, height: 568 } }],
		['a desktop at 400 %', { viewport: SCREENS.zoomed }],
	])('%s: nothing runs over, in either direction of writing; the ways out stay two, side by side', async (_name, options) => {
		await begin(options);
		await own.phone.scan(await own.code());
		await own.phone.press('No, only me');
		for (const dir of ['ltr', 'rtl']) {
			await own.page.evaluate((value) => document.documentElement.setAttribute('dir', value), dir);
			expect(await own.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
			const [someone, leave] = await Promise.all(['Someone’s here', 'Leave now'].map((name) => own.phone.button(name).boundingBox()));
			expect(Math.round(someone?.width ?? 0)).toBe(Math.round(leave?.width ?? 1));
			expect(someone?.y).toBe(leave?.y);
			expect(Math.min(someone?.height ?? 0, leave?.height ?? 0)).toBeGreaterThanOrEqual(56);
			expect((someone?.x ?? 0) < (leave?.x ?? 0)).toBe(dir === 'ltr');
		}
	});
});
