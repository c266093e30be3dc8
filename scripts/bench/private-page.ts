import type { CDPSession, Page, Response } from 'playwright-core';
import { openBrowser } from '../../test/support/browser.ts';
import { holdPhone } from '../../test/support/hold-phone.ts';
import { atMost, type Figure } from './figures.ts';
import { startServer } from './parts.ts';

const KIB = 1_024;
/** Design: everything of a first response, its style and its script in it, and every later one. */
const MOST_KIB = 14;
type Seen = { readonly first: number; readonly later: readonly number[]; readonly requests: number; readonly pages: number };

/** The young person's own page as a phone of 360 × 640 gets it: bytes on the wire, and what is left behind. */
export async function privatePage(folder: string): Promise<readonly Figure[]> {
	const server = await startServer('durable', folder);
	const browser = await openBrowser();
	try {
		const origin = `http://127.0.0.1:${server.target.port}`;
		const context = await browser.newContext({ baseURL: origin, viewport: { width: 360, height: 640 } });
		const page = await context.newPage();
		const history = await context.newCDPSession(page);
		const { first, later, requests, pages } = await sit(page, await server.code());
		const entries = await entriesOf(history, origin);
		await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Leave now' }).click()]);
		const left = (await context.cookies()).length + (await storedBy(page));
		return [
			atMost('private page: first response on the wire', first / KIB, 'KiB', MOST_KIB),
			atMost('private page: largest later response on the wire', Math.max(...later) / KIB, 'KiB', MOST_KIB),
			atMost('private page: requests for each page shown', requests / pages, '', 1),
			atMost('private page: entries of history after a whole sitting', entries, '', 1),
			atMost('private page: cookies, storage, databases, caches and workers left', left, '', 0),
		];
	} finally {
		await browser.close();
		await server.stop();
	}
}

/** From the code to the last page of a conversation. */
async function sit(page: Page, code: string): Promise<Seen> {
	const got: Response[] = [];
	// What was answered, not what was begun: the 303 after a form is not followed, and no request goes out for it.
	page.on('response', (response) => got.push(response));
	const phone = holdPhone(page);
	await phone.scan(code);
	await phone.press('No, only me');
	for (;;) {
		const next = await phone.firstOf('Leave this part out', 'Go on', 'Next', 'Finish');
		if (next === 'Finish') break;
		await phone.press(next);
	}
	const asked = got.map((response) => response.request()).filter((request) => request.method() !== 'POST');
	const sizes = await Promise.all(asked.map(async (request) => (await request.sizes()).responseBodySize));
	const [first = Number.NaN, ...later] = sizes;
	return { first, later, requests: asked.length, pages: asked.filter((request) => request.resourceType() === 'document').length };
}

async function entriesOf(history: CDPSession, origin: string): Promise<number> {
	const { entries } = await history.send('Page.getNavigationHistory');
	return entries.filter(({ url }) => url.startsWith(origin)).length;
}

async function storedBy(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const databases = (await indexedDB.databases()).length;
		const workers = (await navigator.serviceWorker.getRegistrations()).length;
		return localStorage.length + sessionStorage.length + databases + (await caches.keys()).length + workers;
	});
}
