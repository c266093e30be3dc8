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
let windows: { readonly url: string; focus(): Promise<void> }[];

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
	const self = {
		addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
		skipWaiting: async () => {},
		registration: { showNotification: async (title: string, options: Record<string, unknown>) => void shown.push({ title, options }) },
		clients: {
			claim: async () => {},
			matchAll: async () => windows,
			openWindow: async (url: string) => void opened.push(url),
		},
	};
	runInNewContext(code, { self, URL });
});

/** Fires an event and waits for all that it asked to be waited for. */
async function fire(name: string, event: Record<string, unknown> = {}): Promise<number> {
	const waited: Promise<unknown>[] = [];
	listeners.get(name)?.({ ...event, waitUntil: (work: Promise<unknown>) => waited.push(work) });
	await Promise.all(waited);
	return waited.length;
}

it('shows the same few words for every push, whatever was in it, and the browser waits for that', async () => {
	const secret = { text: () => 'Kofi said something', json: () => ({ name: 'Kofi' }) };
	expect(await fire('push', { data: secret })).toBe(1);
	expect(await fire('push', { data: null })).toBe(1);
	expect(shown).toHaveLength(2);
	expect(shown[0]).toEqual(shown[1]);
	expect(shown[0]).toMatchObject({ title: 'Waymark', options: { body: 'Waymark: please open' } });
	expect(JSON.stringify(shown)).not.toContain('Kofi');
});

it('opens the alerts when it is touched, or the page that shows them already, and marks nothing as read', async () => {
	let closed = 0;
	const notification = { close: () => closed++ };
	await fire('notificationclick', { notification });
	expect(opened).toEqual(['/alerts']);
	const focus = (url: string) => ({ url, focus: async () => void focused.push(url) });
	windows = [focus('https://waymark.example/conversations/1'), focus('https://waymark.example/alerts/7')];
	await fire('notificationclick', { notification });
	expect({ opened, focused, closed }).toEqual({ opened: ['/alerts'], focused: ['https://waymark.example/alerts/7'], closed: 2 });
});

it('answers no request and keeps nothing', () => {
	expect([...listeners.keys()].sort()).toEqual(['activate', 'install', 'notificationclick', 'push']);
	expect(code).not.toMatch(/indexedDB|caches\b|fetch\(/);
});
