/**
 * Keeps the alert strip of a staff page up to date without a reload. Conversation pages do not load this: nothing may
 * appear or sound on a screen that a child can see, and without a `#live` element it does nothing at all.
 */
const SILENT_AFTER_MS = 30_000;
const SOUND = 'waymark-sound';

const live = document.getElementById('live');
const changed = document.getElementById('changed');
const title = document.title;
let heardAt = Date.now();
let openBefore: number | undefined;
let silent = false;

/** XMLHttpRequest hands over a parsed document, so no string of HTML ever reaches this page's own parser. */
function fetchStrip(): void {
	const request = new XMLHttpRequest();
	request.open('GET', '/live/strip');
	request.responseType = 'document';
	request.onload = () => {
		const strip = request.status === 200 ? request.responseXML?.querySelector<HTMLElement>('[data-open]') : null;
		if (strip) show(strip);
	};
	request.send();
}

function show(strip: HTMLElement): void {
	const open = Number(strip.dataset['open']);
	const focused =
		document.activeElement instanceof HTMLAnchorElement && live?.contains(document.activeElement)
			? document.activeElement.getAttribute('href')
			: null;
	live?.replaceChildren(...[...strip.childNodes].map((node) => document.importNode(node, true)));
	if (focused !== null) live?.querySelector<HTMLElement>(`a[href="${focused}"]`)?.focus();
	const none = document.querySelector<HTMLElement>('[data-none]');
	if (none) none.hidden = open > 0;
	const more = openBefore !== undefined && open > openBefore;
	openBefore = open;
	entitle();
	if (more) soundIfWanted();
}

/** What a tab says that nobody looks at: that it hears nothing, or how many are open. */
function entitle(): void {
	const open = openBefore ?? 0;
	document.title = silent ? `Not hearing: ${title}` : open > 0 ? `(${open}) ${title}` : title;
}

function soundIfWanted(): void {
	if (localStorage.getItem(SOUND) === 'on') sound();
}

/** An event may be heard twice, and the page may be newer than the event: only another version is something new. */
async function sayIfOvertaken(note: HTMLElement): Promise<void> {
	const answer = await fetch(`/alerts/${note.dataset['subject']}/version`);
	if (!answer.ok || (await answer.text()) !== note.dataset['version']) note.hidden = false;
}

function sound(): void {
	const audio = new AudioContext();
	const tone = audio.createOscillator();
	tone.frequency.value = 520;
	tone.connect(audio.destination);
	tone.start();
	tone.stop(audio.currentTime + 0.4);
}

/** A screen that hears nothing must not look like one on which nothing happens: it says so in place, in its title, and aloud where that is wanted. */
function sayIfSilent(): void {
	const now = Date.now() - heardAt > SILENT_AFTER_MS;
	if (now === silent) return;
	silent = now;
	entitle();
	if (!silent) document.getElementById('not-hearing')?.remove();
	else {
		soundIfWanted();
		(live ?? changed)?.before(notHearing());
	}
}

function notHearing(): HTMLElement {
	const words = document.createElement('p');
	words.id = 'not-hearing';
	words.className = 'inset inset-warning';
	words.setAttribute('role', 'alert');
	const since = new Date(heardAt).toLocaleTimeString('en-GB', {
		hour: 'numeric',
		minute: '2-digit',
		hour12: true,
		timeZone: 'Europe/London',
	});
	words.textContent = `This page has heard nothing since ${since}. New alerts may not show here. Reload it, or look on another device.`;
	return words;
}

function follow(): void {
	const source = new EventSource('/live');
	const heard = () => {
		heardAt = Date.now();
		sayIfSilent();
	};
	source.addEventListener('open', () => {
		heard();
		if (live) fetchStrip();
	});
	source.addEventListener('beat', heard);
	source.addEventListener('alert-changed', (event) => {
		heard();
		if (live) fetchStrip();
		if (changed && JSON.parse(event.data).subject === changed.dataset['subject']) void sayIfOvertaken(changed);
	});
	source.addEventListener('thread-changed', (event) => {
		heard();
		document.dispatchEvent(new CustomEvent('thread-changed', { detail: JSON.parse(event.data).subject }));
		countSoon();
	});
	// A browser gives up for good on an answer that is not a stream, such as a sign-in page: come back by ourselves.
	source.addEventListener('error', () => {
		if (source.readyState !== EventSource.CLOSED) return;
		source.close();
		setTimeout(follow, 5_000);
	});
}

/** One count for all that happens in a moment. */
const COUNT_AFTER_MS = 1_000;
let isCounting = false;

function countSoon(): void {
	if (isCounting) return;
	isCounting = true;
	setTimeout(() => {
		isCounting = false;
		void count();
	}, COUNT_AFTER_MS);
}

/** How many wait in the inbox, beside its name in the rail and at the foot. */
async function count(): Promise<void> {
	const places = document.querySelectorAll<HTMLElement>('[data-inbox-waiting]');
	const answer = places.length === 0 ? undefined : await fetch('/inbox/waiting').catch(() => undefined);
	if (!answer?.ok) return;
	const words = await answer.text();
	for (const place of places) if (place.textContent !== words) place.textContent = words;
}

function offerSound(button: HTMLElement): void {
	const say = () => {
		const words = localStorage.getItem(SOUND) === 'on' ? 'Stop the sound' : 'Play a sound when an alert comes';
		(button.querySelector('span') ?? button).textContent = words;
	};
	button.addEventListener('click', () => {
		localStorage.setItem(SOUND, localStorage.getItem(SOUND) === 'on' ? 'off' : 'on');
		if (localStorage.getItem(SOUND) === 'on') sound();
		say();
	});
	say();
}

if (live ?? changed) {
	follow();
	setInterval(sayIfSilent, 5_000);
	const button = document.getElementById('sound');
	if (button) offerSound(button);
}
