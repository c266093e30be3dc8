/** "Wake this device for alerts": registers the service worker, subscribes, and tells the server. Staff devices only. */
const form = document.querySelector<HTMLFormElement>('form[data-island="push"]');
const says = document.querySelector<HTMLElement>('[data-push-says]');

/** Only our own worker's address ever becomes a script address. */
function workerAddress(path: string): string {
	if (path !== '/sw.js') throw new TypeError('Not the service worker');
	const policies = (window as { trustedTypes?: TrustedPolicies }).trustedTypes;
	return policies?.createPolicy('waymark', { createScriptURL: (address) => address }).createScriptURL(path) ?? path;
}

type TrustedPolicies = {
	createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
};

let registration: Promise<ServiceWorkerRegistration> | undefined;

function register(): Promise<ServiceWorkerRegistration> {
	registration ??= navigator.serviceWorker.register(workerAddress(form?.dataset['sw'] ?? '')).then(() => navigator.serviceWorker.ready);
	return registration;
}

async function subscribe(): Promise<PushSubscription> {
	const worker = await register();
	const kept = await worker.pushManager.getSubscription();
	if (kept !== null) return kept;
	const { key } = (await (await fetch('/push/key')).json()) as { key: string };
	return worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
}

async function tellServer(subscription: PushSubscription): Promise<boolean> {
	const { endpoint, keys } = subscription.toJSON();
	const body = new URLSearchParams({
		formToken: String(new FormData(form ?? undefined).get('formToken')),
		endpoint: endpoint ?? '',
		p256dh: keys?.['p256dh'] ?? '',
		auth: keys?.['auth'] ?? '',
	});
	return (await fetch('/push/subscription', { method: 'POST', body })).ok;
}

function say(words: string): void {
	if (says) says.textContent = words;
}

const AWAKE = 'This device is woken for alerts.';

async function wake(): Promise<void> {
	try {
		if ((await Notification.requestPermission()) !== 'granted')
			return say('This browser does not let Waymark wake it. Allow notifications in its settings and try again.');
		say((await tellServer(await subscribe())) ? AWAKE : 'This device could not be set to wake. Try another browser, or your phone.');
	} catch {
		say('That didn’t go through. Check the connection and try again.');
	}
}

/** A browser may change a subscription by itself: each visit tells the server again. */
async function again(): Promise<void> {
	if (Notification.permission !== 'granted') return;
	const worker = await navigator.serviceWorker.getRegistration();
	const kept = await worker?.pushManager.getSubscription();
	if (kept && (await tellServer(kept))) say(AWAKE);
}

if (form && 'serviceWorker' in navigator && 'PushManager' in window) {
	// Where a tablet is about to be handed over it only says again whose it is.
	form.hidden = 'again' in form.dataset;
	say('');
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void wake();
	});
	void again();
}
