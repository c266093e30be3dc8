/**
 * The service worker of staff devices. It shows that an alert is waiting and opens the list; it keeps nothing and
 * answers no request. A young person's device never gets one.
 */
const worker = self as WorkerGlobalScope as ServiceWorkerGlobalScope;
const TITLE = 'Waymark';
const WORDS = 'Waymark: please open';

// A new version takes over at once: an old one must not decide whether a person is woken.
worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

/** Always shown, also while Waymark is open: a screen that is open may be in another room. What was sent is not read. */
worker.addEventListener('push', (event) => {
	const options = { body: WORDS, tag: 'waymark', renotify: true, requireInteraction: true };
	event.waitUntil(worker.registration.showNotification(TITLE, options));
});

worker.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(open());
});

async function open(): Promise<void> {
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const alerts = windows.find((client) => new URL(client.url).pathname.startsWith('/alerts'));
	if (alerts !== undefined) await alerts.focus();
	else await worker.clients.openWindow('/alerts');
}
