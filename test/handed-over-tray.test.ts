import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';

/** The script that every staff page and every page in a young person's hands has, as it is built, on a page at one address. */
let code: string;

beforeAll(async () => {
	const result = await build({
		entryPoints: ['src/device/islands/locked.ts'],
		bundle: true,
		write: false,
		format: 'iife',
		platform: 'browser',
	});
	code = result.outputFiles[0]?.text ?? '';
});

/** Opens the page on a device whose tray holds two notifications. What still stands there is told by the function. */
function openPage(pathname: string, tray: 'a tray' | 'no service worker' | 'a browser that refuses') {
	let stands = ['waymark', 'waymark-trial'];
	const listeners = new Map<string, () => void>();
	const close = (tag: string): void => {
		stands = stands.filter((one) => one !== tag);
	};
	const getNotifications = async () => stands.map((tag) => ({ close: () => close(tag) }));
	const getRegistration = async () => {
		if (tray === 'a browser that refuses') throw new Error('SecurityError');
		return { getNotifications };
	};
	const listen = (name: string, listener: () => void) => listeners.set(name, listener);
	const document = { documentElement: {}, addEventListener: listen, visibilityState: 'hidden' };
	const navigator = tray === 'no service worker' ? {} : { serviceWorker: { getRegistration } };
	runInNewContext(code, { window: { addEventListener: listen }, document, navigator, location: { pathname } });
	return {
		stands: async () => {
			await new Promise((settled) => setTimeout(settled));
			return stands;
		},
		arrives: () => {
			stands = ['waymark'];
			listeners.get('visibilitychange')?.();
		},
	};
}

it.each(['/hand-over', '/hand-over/pass-back'])('takes every notification out of the tray of a device at %s', async (path) => {
	const page = openPage(path, 'a tray');
	expect(await page.stands()).toEqual([]);
	page.arrives();
	expect(await page.stands()).toEqual([]);
});

it.each(['/today', '/alerts', '/hand-overs/0190'])('leaves what wakes a worker where it stands at %s', async (path) => {
	expect(await openPage(path, 'a tray').stands()).toEqual(['waymark', 'waymark-trial']);
});

it.each(['no service worker', 'a browser that refuses'] as const)('does no harm where there is %s', async (tray) => {
	expect(await openPage('/hand-over', tray).stands()).toHaveLength(2);
});
