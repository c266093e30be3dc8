import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type OwnPhone, openOwnPhone } from '../support/own-phone.ts';

/** What stays of a sitting on the phone, and how fast it can be left, with scripts on. */
const NEUTRAL = 'Revision tips that work';

let browser: Browser;
let own: OwnPhone;

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => own.stop());

async function begin(options: BrowserContextOptions = {}): Promise<void> {
	own = await openOwnPhone(browser, options);
}

describe('with scripts on', () => {
	it('somebody takes the phone in the middle: neutral at once, and only a fresh code comes back, to where they were', async () => {
		await begin();
		await own.phone.scan(await own.code());
		await own.phone.press('No, only me');
		await own.phone.throughLimits();
		const asked = await own.phone.heading();
		await own.phone.write('he has come in');
		await own.phone.press('Someone’s here');
		expect(await own.shown()).toContain(NEUTRAL);
		expect(await own.cookies()).toEqual([]);
		expect((await own.inputs()).slice(-3)).toMatchObject([
			{ type: 'answered', value: { words: 'he has come in' } },
			{ type: 'present', who: ['young-person', 'other'] },
			{ type: 'paused' },
		]);
		await own.page.goto('/notes');
		expect(await own.shown()).toContain(NEUTRAL);
		await own.phone.scan(await own.code());
		expect(await own.shown()).not.toMatch(/Harbour|come in/);
		await own.phone.press('No, only me');
		expect(await own.phone.heading()).toBe(asked);
		expect(await own.shown()).not.toContain('he has come in');
		expect(await own.report()).toEqual([['“he has come in”', 'alone, on their own phone']]);
	});

	it('blanks before the server has heard, and again when it can hear', async () => {
		await begin();
		await own.phone.scan(await own.code());
		await own.phone.press('No, only me');
		await own.context.setOffline(true);
		await own.phone.button('Leave now').click();
		expect(await own.shown()).toBe('');
		expect(await own.page.title()).toBe('Revision tips');
		await own.context.setOffline(false);
		await own.page.getByText(NEUTRAL).waitFor();
		expect(await own.cookies()).toEqual([]);
	});

	it('leaves by three presses of Shift', async () => {
		await begin();
		await own.phone.scan(await own.code());
		await own.phone.press('No, only me');
		for (const _ of [1, 2, 3]) await own.page.keyboard.press('Shift');
		await own.page.getByText(NEUTRAL).waitFor();
		expect((await own.inputs()).at(-1)).toEqual({ type: 'paused' });
	});

	it('keeps words in the page when the network fails, and sends them once', async () => {
		await begin();
		await own.phone.scan(await own.code());
		await own.phone.press('No, only me');
		await own.phone.throughLimits();
		await own.phone.write('nobody asked me');
		await own.context.setOffline(true);
		await own.phone.button('Next').click();
		await own.page.getByText('Your words are still here.').waitFor();
		expect(await own.page.locator('#words').inputValue()).toBe('nobody asked me');
		await own.context.setOffline(false);
		await own.phone.press('Next');
		expect((await own.inputs()).filter((input) => input.type === 'answered')).toHaveLength(1);
	});

	it('blanks a page that the browser kept whole, and asks for it again', async () => {
		await begin();
		await own.phone.scan(await own.code());
		await own.phone.press('No, only me');
		await own.at.served.kept.privatePages.close(own.at.world.project.id, own.conversation, own.at.world.nadia.id, own.at.clock.now());
		const blanked = await own.page.evaluate(() => {
			dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
			const kept = document.body.innerText;
			dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
			return kept;
		});
		expect(blanked).toBe('');
		await own.page.getByText(NEUTRAL).waitFor();
	});

	it('turns neutral by itself when it is left lying, with what was typed kept, and not while somebody writes', async () => {
		await begin();
		await own.page.clock.install();
		await own.phone.scan(await own.code());
		await own.phone.press('No, only me');
		await own.phone.throughLimits();
		await own.page.clock.runFor('15:00');
		await own.phone.write('it is a long story');
		await own.page.clock.runFor('15:00');
		expect(await own.page.locator('#words').inputValue()).toBe('it is a long story');
		await own.page.clock.runFor('06:00');
		await own.page.getByText(NEUTRAL).waitFor();
		expect((await own.inputs()).slice(-2)).toMatchObject([
			{ type: 'answered', value: { words: 'it is a long story' } },
			{ type: 'timed-out' },
		]);
	});

	it('stops with a short page that a reload turns neutral', async () => {
		await begin();
		await own.phone.scan(await own.code());
		await own.phone.press('No, only me');
		await own.phone.button('Stop here').click();
		await own.page.getByText('Ask Nadia for a new code.').waitFor();
		expect(await own.shown()).not.toMatch(/Leave now|Harbour/);
		await own.page.reload();
		expect(await own.shown()).toContain(NEUTRAL);
	});

	it('leaves one entry of history, nothing stored, and nothing that Back, reload or the page cache can show', async () => {
		await begin();
		const history = await own.context.newCDPSession(own.page);
		const visited = async () =>
			((await history.send('Page.getNavigationHistory')).entries as { url: string; title: string }[]).filter(({ url }) =>
				url.startsWith('http'),
			);
		await own.phone.scan(await own.code());
		await own.phone.press('No, only me');
		await own.phone.throughLimits();
		await own.phone.write('the blue door');
		await own.phone.press('Next');
		expect(await visited()).toMatchObject([{ url: `${own.at.origin}/notes`, title: 'Notes' }]);
		await own.page.goto('/health');
		await own.page.goBack();
		await own.page.getByText('Leave now').waitFor();
		await own.phone.press('Leave now');
		expect(await own.shown()).toContain(NEUTRAL);
		expect((await visited()).map(({ url }) => url)).toContain(`${own.at.origin}/notes`);

		const left = await own.page.evaluate(async () => ({
			storage: [localStorage.length, sessionStorage.length, document.cookie],
			databases: (await indexedDB.databases()).length,
			caches: (await caches.keys()).length,
			workers: (await navigator.serviceWorker.getRegistrations()).length,
		}));
		expect(left).toEqual({ storage: [0, 0, ''], databases: 0, caches: 0, workers: 0 });
		expect(await own.cookies()).toEqual([]);
		for (const move of [() => own.page.goForward(), () => own.page.goBack(), () => own.page.reload()]) {
			await move();
			expect(await own.shown()).not.toMatch(/Leave now|blue door|Harbour/);
		}
		expect([...new Set(own.asked)].sort()).toEqual(['/', '/health', '/notes']);
		expect(own.complaints).toEqual([]);
	});
});
