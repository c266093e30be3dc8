/**
 * The service worker of staff devices. It shows that an alert is waiting, says that it did, and opens it; it keeps
 * nothing and answers no request. A young person's device never gets one.
 */
const worker = self as WorkerGlobalScope as ServiceWorkerGlobalScope;
const TITLE = 'Waymark';
const OPEN = 'Waymark: please open';

/** What is shown for each kind of push. No word of it ever comes from the push. */
const SHOWN: Readonly<Record<string, { readonly words: string; readonly quiet: boolean; readonly to: string }>> = {
	alert: { words: OPEN, quiet: false, to: '/alerts' },
	fault: { words: OPEN, quiet: false, to: '/alerts' },
	trial: { words: 'Waymark: this is only a test', quiet: false, to: '/how-i-am-reached' },
	proof: { words: 'Waymark: this device is awake', quiet: true, to: '/how-i-am-reached' },
};
const ALERT = { words: OPEN, quiet: false, to: '/alerts' };
/** Between tries to say that it was shown, in milliseconds. */
const WAITS = [0, 2_000, 10_000] as const;
/** A notification that only proves that it can be shown goes again; never to have shown one costs the subscription on iOS. */
const QUIET_FOR_MS = 1_500;

// A new version takes over at once: an old one must not decide whether a person is woken.
worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

/** Shown also while Waymark is open: a screen that is open may be in another room. Never where a child may be looking (what may not be softened, 7). */
worker.addEventListener('push', (event) => event.waitUntil(show(read(event.data))));

worker.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(event.notification.tag === 'waymark' ? openAlert() : open('/how-i-am-reached'));
});

type Push = { readonly kind: string; readonly token: string | undefined; readonly device: string };

/** Whatever cannot be read is an alert: showing one too many wakes somebody, showing none may not. */
function read(data: PushMessageData | null): Push {
	const alert = { kind: 'alert', token: undefined, device: '' };
	if (data === null) return alert;
	try {
		const { k, t, d } = data.json() as Readonly<Record<string, unknown>>;
		return { kind: String(k), token: typeof t === 'string' && /^[\w-]{22}$/.test(t) ? t : undefined, device: String(d) };
	} catch {
		return alert;
	}
}

async function show({ kind, token, device }: Push): Promise<void> {
	const child = await beforeAChild();
	if (child !== undefined) return child === 'talk' ? undefined : hush();
	const { words, quiet, to } = SHOWN[kind] ?? ALERT;
	const tag = to === '/alerts' ? 'waymark' : `waymark-${kind}`;
	const loud = { renotify: true, requireInteraction: true };
	await worker.registration.showNotification(TITLE, { body: words, tag, ...(quiet ? { silent: true } : loud) });
	if (token !== undefined) await say(token, device);
	if (quiet) await takeAway(tag);
}

/** Pages of a talk that the worker holds with the young person beside her. Those that she has for herself are not among them. */
const TALK =
	/^\/conversations\/[^/]+(\/(check|close|goodbye|topics|present|stop|notes|sharing|hand-over|code|actions(\/.*)?|lines\/[^/]+(\/(wrong|look|wish))?))?$/;

/**
 * Whether a child may be looking: it is in their hands, or a talk with them is in sight. Nothing is sent to a device in their hands,
 * so what comes then left before. It is never said that it was shown: whoever it is for is told by their next channel.
 */
async function beforeAChild(): Promise<'in-their-hands' | 'talk' | undefined> {
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true }).catch(() => []);
	const paths = windows.map(({ url, visibilityState }) => ({ path: new URL(url).pathname, inSight: visibilityState === 'visible' }));
	if (paths.some(({ path }) => /^\/hand-over(\/|$)/.test(path))) return 'in-their-hands';
	return paths.some(({ path, inSight }) => inSight && TALK.test(path)) ? 'talk' : undefined;
}

/**
 * Nothing is shown, and what stood there goes. Browsers that take a subscription away for a push that showed nothing count a few
 * before they do, and forgive one while a page of ours is in sight; if it is gone all the same, the next knock says so.
 */
async function hush(): Promise<void> {
	for (const notification of await worker.registration.getNotifications()) notification.close();
}

/** Without the cookie: what a device showed has nothing to do with who is signed in, or in whose hands it is. */
async function say(token: string, device: string): Promise<void> {
	for (const wait of WAITS) {
		await rest(wait);
		try {
			const answer = await fetch('/push/shown', { method: 'POST', credentials: 'omit', body: new URLSearchParams({ token, device }) });
			if (answer.ok || answer.status === 422) return;
		} catch {
			// No connection: the next try, or the next channel.
		}
	}
}

async function takeAway(tag: string): Promise<void> {
	await rest(QUIET_FOR_MS);
	await close(tag);
}

async function close(tag: string): Promise<void> {
	for (const notification of await worker.registration.getNotifications({ tag })) notification.close();
}

function rest(ms: number): Promise<void> {
	return new Promise((rested) => {
		if (ms === 0) rested();
		else setTimeout(rested, ms);
	});
}

/** The address from which one touch takes the alert that waits. Only a bare list is moved there: any other page may hold words that were typed. */
async function openAlert(): Promise<void> {
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const list = windows.find((client) => new URL(client.url).pathname === '/alerts');
	const moved = await list?.navigate('/alerts/now').catch(() => null);
	if (moved) await moved.focus();
	else await worker.clients.openWindow('/alerts/now');
}

async function open(to: string): Promise<void> {
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const there = windows.find((client) => new URL(client.url).pathname.startsWith(to));
	if (there !== undefined) await there.focus();
	else await worker.clients.openWindow(to);
}
