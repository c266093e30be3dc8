import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { screenWordsCautiously } from '../support/cautious-screening.ts';
import { type OwnPhone, openOwnPhone } from '../support/own-phone.ts';

/** Nobody solves a puzzle to come in: a script works, or whoever has none waits a little longer when it is busy. */
const INSIDE = 'Can anyone else see or hold this phone?';

let browser: Browser;
let own: OwnPhone;
/** What the phone sent to the entrance, in order. */
let sent: URLSearchParams[];

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => own.stop());

async function begin(options: BrowserContextOptions = {}): Promise<void> {
	own = await openOwnPhone(browser, options, undefined, screenWordsCautiously);
	sent = [];
	own.page.on('request', (request) => {
		if (request.method() === 'POST') sent.push(new URLSearchParams(request.postData() ?? ''));
	});
}

/** Tries codes until those without a script wait, as somebody would who guesses. */
async function pressTheDoor(tries: number): Promise<void> {
	const headers = { origin: own.at.origin, 'content-type': 'application/x-www-form-urlencoded' };
	for (let n = 0; n < tries; n += 1)
		expect((await fetch(`${own.at.origin}/notes`, { method: 'POST', headers, body: 'do=open&code=CDFG2345' })).status).toBe(422);
}

describe('the entrance', () => {
	it('lets a phone with a script in at once, while somebody on the same network guesses', async () => {
		await begin();
		await pressTheDoor(8);
		await own.phone.scan(await own.code());
		expect(await own.shown()).toContain(INSIDE);
		expect(sent[0]?.get('answer')).toMatch(/^\d+$/);
		expect(own.complaints).toEqual([]);
	});

	it('lets a phone without a script in as well, a little later', async () => {
		await begin({ javaScriptEnabled: false });
		await pressTheDoor(8);
		await own.phone.typeCode(await own.code());
		expect(await own.shown()).toContain(INSIDE);
		expect(sent[0]?.has('answer')).toBe(false);
	});

	it('does the next work after a wrong code, and asks nothing of whoever holds the phone', async () => {
		await begin();
		await own.page.goto('/');
		await own.page.getByLabel('Code').fill('CDFG2345');
		await own.phone.button('Open').click();
		await own.page.getByText('That code didn’t work').waitFor();
		await own.page.getByLabel('Code').fill(await own.code());
		await own.phone.press('Open');
		expect(await own.shown()).toContain(INSIDE);
		expect(new Set(sent.slice(0, 2).map((form) => form.get('work'))).size).toBe(2);
		expect(sent.slice(0, 2).every((form) => /^\d+$/.test(form.get('answer') ?? ''))).toBe(true);
	});

	it('is done working in less than a second on a phone six times as slow as this machine, as a rule', async () => {
		await begin();
		const slow = await own.context.newCDPSession(own.page);
		await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
		await own.page.addInitScript(() => {
			const digest = crypto.subtle.digest.bind(crypto.subtle);
			let began = 0;
			crypto.subtle.digest = async (...what) => {
				began ||= performance.now();
				const hash = await digest(...what);
				document.documentElement.dataset['worked'] = String(performance.now() - began);
				return hash;
			};
		});
		const took: number[] = [];
		for (let n = 0; n < 5; n += 1) {
			await own.page.goto('/');
			await own.page.getByLabel('Code').fill('CDFG2345');
			const answered = own.page.waitForResponse((response) => response.status() === 422);
			await own.phone.button('Open').click();
			await answered;
			took.push(Number(await own.page.locator('html').getAttribute('data-worked')));
		}
		// How many numbers have to be tried is chance, so it is the one in the middle that is looked at.
		expect([...took].sort((a, b) => a - b)[2], took.join(', ')).toBeLessThan(1_000);
	});
});
