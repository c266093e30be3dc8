/**
 * Keeps the worker's other pages dark while a young person holds the tablet: another tab, one that a browser kept for its
 * Back, one that was asleep. The page in their hands says so to every tab. A page that hears it, or that finds it so when it
 * comes back from a cache or into sight, goes blank and leads to theirs. Notifications of this device go with them.
 */
const THEIRS = '/hand-over';
const page = document.documentElement;
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('waymark-lock') : undefined;

type Standing = 'open' | 'locked' | 'signed-out';

/** Nothing is known without the server: it is asked again until it answers. */
async function standing(): Promise<Standing> {
	for (;;) {
		const status = await fetch(`${THEIRS}/standing`, { cache: 'no-store' }).then(
			(answer) => answer.status,
			() => undefined,
		);
		if (status === 409) return 'locked';
		if (status !== undefined) return status === 401 ? 'signed-out' : 'open';
		await new Promise((again) => setTimeout(again, 2_000));
	}
}

/** Blank first: the way there may be slow, and a browser may refuse it. */
function goDark(): void {
	page.hidden = true;
	document.body.replaceChildren();
	document.title = '';
	location.replace(THEIRS);
}

/** A page in sight stays in sight while it asks: what a worker types is never taken from her by a slow line. */
async function look(): Promise<void> {
	if ((await standing()) === 'locked') goDark();
}

/** A page from a browser's cache may be older than the hand-over, or than a sign-out: it shows nothing before it knows. */
async function comeBack(): Promise<void> {
	page.hidden = true;
	const now = await standing();
	if (now === 'locked') goDark();
	else if (now === 'signed-out') location.reload();
	else page.hidden = false;
}

/** What stood in this device's tray when it was given away goes, before anybody else looks there (what may not be softened, 7). */
async function clearTray(): Promise<void> {
	const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
	for (const notification of (await registration?.getNotifications()) ?? []) notification.close();
}

if (location.pathname === THEIRS || location.pathname.startsWith(`${THEIRS}/`)) {
	tabs?.postMessage('handed over');
	void clearTray();
	document.addEventListener('visibilitychange', () => void clearTray());
} else {
	tabs?.addEventListener('message', goDark);
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') void look();
	});
	window.addEventListener('pagehide', (event) => {
		page.hidden = event.persisted;
	});
	window.addEventListener('pageshow', (event) => {
		if (event.persisted) void comeBack();
	});
}
