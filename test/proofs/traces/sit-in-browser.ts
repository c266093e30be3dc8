import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export type Engine = 'firefox' | 'chrome';

/** What a sitting needs, and the words that are typed in it. */
export type Sit = {
	readonly browser: Engine;
	readonly executable: string;
	readonly profile: string;
	readonly origin: string;
	readonly code: string;
	readonly control: string;
	/** `sent` goes to the server; `typed` still stands in its field when they leave, or when the page is closed. */
	readonly words: { readonly sent: string; readonly typed: string };
	readonly out: 'Leave now' | 'Someone’s here';
};

export type AfterSitting = {
	/** Entries that the sitting added to the history, from the entrance to the end. Another site in between is not counted. */
	readonly entriesAdded: number;
	/** Cookies, entries of either storage, databases, caches and service workers of our site. */
	readonly kept: number;
	/** Moves in the history, or reloads, after which anything of the sitting could be seen. */
	readonly shown: number;
	readonly moves: number;
};

/** So that what Firefox writes about a session is written while it lasts. */
const PREFERENCES = { 'browser.sessionstore.interval': 300, 'browser.sessionstore.resume_from_crash': true };
/** With the page cache that people's browsers have, and automation otherwise switches off. */
const WITH_PAGE_CACHE = ['--disable-back-forward-cache'];

/**
 * One sitting in a real browser with a profile on disk, as a young person has it: scans the code, says that nobody else is
 * there, sends one thing, types another, goes elsewhere and comes back, and leaves. Then every way back is tried.
 */
export async function sitInBrowser(sit: Sit): Promise<AfterSitting> {
	const browser = await puppeteer.launch({
		browser: sit.browser,
		executablePath: sit.executable,
		headless: true,
		userDataDir: sit.profile,
		...(sit.browser === 'firefox'
			? { extraPrefsFirefox: PREFERENCES }
			: { args: ['--no-sandbox', '--disable-gpu'], ignoreDefaultArgs: WITH_PAGE_CACHE }),
	});
	try {
		const page = await browser.newPage();
		await page.goto(sit.control);
		await page.goto(`${sit.origin}/#${sit.code}`);
		const began = await page.evaluate(() => history.length);
		await talk(page, sit);
		const talked = await page.evaluate(() => history.length);
		await elsewhereAndBack(page, sit);
		const back = await page.evaluate(() => history.length);
		await press(page, sit.out);
		await until(page, 'Revision tips that work');
		const left = await page.evaluate(() => history.length);
		const { shown, moves } = await tryEveryWayBack(page, sit);
		await page.goto(`${sit.origin}/notes`);
		return { entriesAdded: talked - began + (left - back), kept: await keptBy(browser, page, sit.origin), shown, moves };
	} finally {
		await browser.close();
	}
}

async function talk(page: Page, { words }: Sit): Promise<void> {
	await press(page, 'Open');
	await until(page, 'Can anyone else see');
	await press(page, 'No, only me');
	await until(page, 'Leave now');
	await write(page, words.sent);
	const asked = await heading(page);
	await press(page, 'Next');
	await waitFor(
		page,
		async () => (await heading(page)) !== asked && (await page.evaluate(() => document.getElementById('room-form') !== null)),
	);
}

/** Another site, then Back: the page is shown again as it stands by now, and something is typed that is never sent. */
async function elsewhereAndBack(page: Page, { control, words }: Sit): Promise<void> {
	await page.goto(control);
	await page.evaluate(() => history.back());
	await until(page, 'Leave now');
	await write(page, words.typed);
	// Longer than a browser waits before it writes down how a session stands.
	await new Promise((later) => setTimeout(later, 1_000));
}

const TRACES = /Leave now|Someone’s here|Can anyone else/;

async function tryEveryWayBack(page: Page, { words }: Sit): Promise<{ readonly shown: number; readonly moves: number }> {
	const ways = [() => history.back(), () => history.forward(), () => location.reload(), () => history.go(-2), () => history.go(2)];
	let shown = 0;
	for (const way of ways) {
		await page.evaluate(way).catch(() => undefined);
		await new Promise((later) => setTimeout(later, 400));
		const text = await body(page);
		if (TRACES.test(text) || text.includes(words.sent) || text.includes(words.typed)) shown += 1;
	}
	return { shown, moves: ways.length };
}

async function keptBy(browser: Browser, page: Page, origin: string): Promise<number> {
	const cookies = (await browser.cookies()).filter(({ domain }) => origin.includes(domain)).length;
	const inPage = await page.evaluate(async () => {
		const databases = (await indexedDB.databases()).length;
		const workers = (await navigator.serviceWorker.getRegistrations()).length;
		return localStorage.length + sessionStorage.length + databases + (await caches.keys()).length + workers;
	});
	return cookies + inPage;
}

async function press(page: Page, name: string): Promise<void> {
	await waitFor(page, () =>
		page.evaluate((words) => {
			const button = [...document.querySelectorAll('button')].find(({ hidden, textContent }) => !hidden && textContent?.trim() === words);
			button?.click();
			return button !== undefined;
		}, name),
	);
}

async function write(page: Page, words: string): Promise<void> {
	await waitFor(page, () =>
		page.evaluate(() => {
			const field = document.querySelector('#words');
			field?.closest('details')?.setAttribute('open', '');
			return field !== null;
		}),
	);
	await page.type('#words', words);
}

const body = (page: Page): Promise<string> => page.evaluate(() => document.body?.innerText ?? '').catch(() => '');
const heading = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('h1')?.textContent ?? '').catch(() => '');
const until = (page: Page, words: string): Promise<void> => waitFor(page, async () => (await body(page)).includes(words));

async function waitFor(page: Page, isThere: () => Promise<boolean>): Promise<void> {
	for (let tries = 0; tries < 100; tries += 1) {
		if (await isThere().catch(() => false)) return;
		await new Promise((later) => setTimeout(later, 100));
	}
	throw new Error(`What was waited for did not come. The page says: ${await body(page)}`);
}
