import chromiumPack from '@sparticuz/chromium';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** A real browser with a fresh temporary profile, which goes when it is closed. */
export async function openBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: await chromiumPack.executablePath(), args: ['--no-sandbox', '--disable-gpu'] });
}

/** The screens that a project has, in CSS pixels. `zoomed` is a desktop of 1280 px at 400 %. */
export const SCREENS = {
	tablet: { width: 1024, height: 768 },
	phone: { width: 360, height: 640 },
	desktop: { width: 1440, height: 900 },
	zoomed: { width: 320, height: 256 },
} as const;
export type ScreenName = keyof typeof SCREENS;

/** One person's device: a context of its own, with its own cookies. */
export type Device = {
	readonly page: Page;
	readonly context: BrowserContext;
	/** Everything that the browser complained of: scripts that failed, the Content-Security-Policy, missing files. */
	readonly complaints: string[];
	/** Paths that the page asked the server for, in order. */
	readonly asked: string[];
	readonly close: () => Promise<void>;
};

/**
 * Opens a device on a site, in light and without motion unless told otherwise.
 *
 * @example const tablet = await openDevice(browser, served.origin, { viewport: SCREENS.tablet })
 */
export async function openDevice(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Device> {
	const context = await browser.newContext({
		baseURL: origin,
		viewport: SCREENS.tablet,
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		colorScheme: 'light',
		reducedMotion: 'reduce',
		...options,
	});
	context.setDefaultTimeout(5_000);
	const page = await context.newPage();
	const complaints: string[] = [];
	const asked: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	return { page, context, complaints, asked, close: () => context.close() };
}

/** Sends the form on the page three times at once, as a shaking finger on a slow line does. */
export async function sendThreeTimes(page: Page, selector: string): Promise<readonly number[]> {
	return page.evaluate(async (at) => {
		const form = document.querySelector<HTMLFormElement>(at);
		const body = new URLSearchParams([...new FormData(form ?? undefined)].map(([name, value]): [string, string] => [name, String(value)]));
		const send = async () => (await fetch(form?.action ?? '', { method: 'POST', body })).status;
		return Promise.all([send(), send(), send()]);
	}, selector);
}
