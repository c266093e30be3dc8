import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, beforeEach, expect, it } from 'vitest';

/** The service worker as it is built, in a scope that records what it does. A headless browser shows no notifications. */
type Listener = (event: Record<string, unknown>) => void;
let code: string;
let listeners: Map<string, Listener>;
let shown: { readonly title: string; readonly options: Record<string, unknown> }[];
let opened: string[];
let focused: string[];
let windows: { readonly url: string; readonly visibilityState?: string; focus(): Promise<void>; navigate(to: string): Promise<unknown> }[];
let asked: {
	readonly to: string;
	readonly init: { readonly method: string; readonly credentials: string; readonly body: URLSearchParams };
}[];
let answers: (number | 'away')[];
let closed: string[];

const TOKEN = 'AbCdEfGhIjKlMnOpQrStUv';
const push = (value: unknown) => ({ data: { text: () => JSON.stringify(value), json: () => value } });

beforeAll(async () => {
	const result = await build({ entryPoints: ['src/device/sw/main.ts'], bundle: true, write: false, format: 'iife', platform: 'browser' });
	code = result.outputFiles[0]?.text ?? '';
});

beforeEach(() => {
	listeners = new Map();
	shown = [];
	opened = [];
	focused = [];
	windows = [];
	asked = [];
	answers = [];
	closed = [];
	const self = {
		addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
		skipWaiting: async () => {},
		registration: {
			showNotification: async (title: string, options: Record<string, unknown>) => void shown.push({ title, options }),
			getNotifications: async ({ tag = 'all that stood there' } = {}) => [{ close: () => closed.push(tag) }],
		},
		clients: {
			claim: async () => {},
			matchAll: async () => windows,
			openWindow: async (url: string) => void opened.push(url),
		},
	};
	const fetch = async (to: string, init: (typeof asked)[number]['init']) => {
		asked.push({ to, init });
		const answer = answers.shift() ?? 204;
		if (answer === 'away') throw new TypeError('Failed to fetch');
		return { ok: answer < 400, status: answer };
	};
	// Nobody waits for a quarter of a minute here: a rest is over as soon as it began.
	const setTimeout = (done: () => void) => queueMicrotask(done);
	runInNewContext(code, { self, URL, URLSearchParams, fetch, setTimeout });
});

/** Fires an event and waits for all that it asked to be waited for. */
async function fire(name: string, event: Record<string, unknown> = {}): Promise<number> {
	const waited: Promise<unknown>[] = [];
	listeners.get(name)?.({ ...event, waitUntil: (work: Promise<unknown>) => waited.push(work) });
	await Promise.all(waited);
	return waited.length;
}

it('shows the same few words for every push, whatever was in it, and the browser waits for that', async () => {
	const secret = { text: () => 'Kofi said something', json: () => ({ name: 'Kofi', k: 'Kofi', body: 'Kofi', title: 'Kofi' }) };
	expect(await fire('push', { data: secret })).toBe(1);
	expect(await fire('push', { data: null })).toBe(1);
	expect(await fire('push', push('Kofi'))).toBe(1);
	expect(await fire('push', push({ k: 'alert', t: TOKEN, d: 'device', words: 'Kofi' }))).toBe(1);
	expect(await fire('push', push({ k: 'fault', t: TOKEN, d: 'device' }))).toBe(1);
	expect(shown).toHaveLength(5);
	expect(new Set(shown.map((one) => JSON.stringify(one))).size).toBe(1);
	expect(shown[0]).toMatchObject({ title: 'Waymark', options: { body: 'Waymark: please open', requireInteraction: true } });
	expect(JSON.stringify(shown)).not.toContain('Kofi');
});

it('says which push it showed, after it did, without a cookie, and nothing else', async () => {
	await fire('push', push({ k: 'alert', t: TOKEN, d: 'device-1' }));
	expect(asked.map(({ to, init }) => [to, init.method, init.credentials, String(init.body)])).toEqual([
		['/push/shown', 'POST', 'omit', `token=${TOKEN}&device=device-1`],
	]);
	asked = [];
	for (const t of [undefined, 'short', '"><script>', 7]) await fire('push', push({ k: 'alert', t, d: 'device-1' }));
	await fire('push', { data: null });
	expect([asked, shown.length]).toEqual([[], 6]);
});

it('shows nothing, leaves nothing on the screen and claims nothing while a young person has the device', async () => {
	const window = (path: string) => ({ url: `https://waymark.example${path}`, focus: async () => {}, navigate: async () => null });
	for (const path of ['/hand-over', '/hand-over/pass-back']) {
		[shown, closed, asked] = [[], [], []];
		windows = [window('/today'), window(path)];
		for (const k of ['alert', 'fault', 'trial', 'proof', 'Kofi']) await fire('push', push({ k, t: TOKEN, d: 'd' }));
		expect([shown, asked, closed]).toEqual([[], [], Array(5).fill('all that stood there')]);
	}
	windows = [window('/hand-overs/0190')];
	await fire('push', push({ k: 'alert', t: TOKEN, d: 'd' }));
	expect([shown.at(-1)?.options['body'], asked.length]).toEqual(['Waymark: please open', 1]);
});

it('shows nothing and claims nothing while a talk with a young person is in sight, and does once it is not', async () => {
	const page = (path: string, visibilityState: string) => ({
		...{ url: `https://waymark.example${path}`, visibilityState },
		...{ focus: async () => {}, navigate: async () => null },
	});
	for (const path of ['', '/topics', '/lines/7/wrong', '/actions/new', '/check', '/goodbye']) {
		windows = [page('/today', 'hidden'), page(`/conversations/0190${path}`, 'visible')];
		for (const k of ['alert', 'fault', 'trial', 'proof']) await fire('push', push({ k, t: TOKEN, d: 'd' }));
		expect([path, shown, asked, closed]).toEqual([path, [], [], []]);
	}
	const elsewhere = [page('/conversations/0190', 'hidden'), page('/conversations/0190/report', 'visible'), page('/today', 'visible')];
	for (const one of elsewhere) {
		windows = [one];
		await fire('push', push({ k: 'alert', t: TOKEN, d: 'd' }));
	}
	expect([shown.length, asked.length]).toEqual([3, 3]);
});

it('tries again where there was no connection, and stops when it was heard or never will be', async () => {
	answers = ['away', 500, 204];
	await fire('push', push({ k: 'alert', t: TOKEN, d: 'd' }));
	expect(asked).toHaveLength(3);
	answers = ['away', 'away', 'away', 'away'];
	await fire('push', push({ k: 'alert', t: TOKEN, d: 'd' }));
	expect(asked).toHaveLength(6);
	answers = [422];
	await fire('push', push({ k: 'alert', t: TOKEN, d: 'd' }));
	expect(asked).toHaveLength(7);
});

it('shows the daily proof without a sound, answers it, and takes it away again, and nothing else', async () => {
	await fire('push', push({ k: 'proof', t: TOKEN, d: 'd' }));
	expect(shown).toMatchObject([{ options: { silent: true, tag: 'waymark-proof' } }]);
	expect(shown[0]?.options).not.toHaveProperty('requireInteraction');
	expect([asked.length, closed]).toEqual([1, ['waymark-proof']]);
	await fire('push', push({ k: 'trial', t: TOKEN, d: 'd' }));
	expect(shown[1]).toMatchObject({ options: { body: 'Waymark: this is only a test', tag: 'waymark-trial' } });
	await fire('push', push({ k: 'alert', t: TOKEN, d: 'd' }));
	expect(closed).toEqual(['waymark-proof']);
});

it('opens the alert that waits when it is touched, moves only a bare list there, and marks nothing as read', async () => {
	const notification = { tag: 'waymark', close: () => closed.push('waymark') };
	await fire('notificationclick', { notification });
	expect(opened).toEqual(['/alerts/now']);
	const window = (url: string) => ({
		...{ url, focus: async () => void focused.push(url) },
		navigate: async (to: string) => ({ url: to, focus: async () => void focused.push(to) }),
	});
	// Both may hold words that somebody is typing.
	windows = [window('https://waymark.example/conversations/1'), window('https://waymark.example/alerts/7?do=take')];
	await fire('notificationclick', { notification });
	expect({ opened, focused, closed: closed.length }).toEqual({ opened: ['/alerts/now', '/alerts/now'], focused: [], closed: 2 });
	windows = [...windows, window('https://waymark.example/alerts')];
	await fire('notificationclick', { notification });
	expect({ opened: opened.length, focused }).toEqual({ opened: 2, focused: ['/alerts/now'] });
	windows = [{ ...window('https://waymark.example/alerts'), navigate: async () => Promise.reject(new Error('Not controlled')) }];
	await fire('notificationclick', { notification });
	expect(opened.length).toBe(3);
	await fire('notificationclick', { notification: { ...notification, tag: 'waymark-trial' } });
	expect(opened.at(-1)).toBe('/how-i-am-reached');
	expect(asked).toEqual([]);
});

it('answers no request and keeps nothing', () => {
	expect([...listeners.keys()].sort()).toEqual(['activate', 'install', 'notificationclick', 'push']);
	expect(code).not.toMatch(/indexedDB|caches\b/);
	expect(code.match(/fetch\(/g)).toHaveLength(1);
});
