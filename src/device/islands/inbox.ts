import { segmentsInWords } from '#core/texting/segments-in-words.ts';

/**
 * The inbox while it is open: what changed is fetched in place, the keys go through the list, what is typed is counted, and colleagues see
 * that somebody writes. Everything here works without it too, with the page loaded again.
 */

/** Several things that happen at once are fetched once. */
const FETCH_AFTER_MS = 400;
/** Said at most so often while somebody types; believed for longer than this (src/app/inbox/written-in.ts). */
const WRITING_EVERY_MS = 10_000;
/** Also without anything new: how long somebody has waited goes on. */
const AGES_EVERY_MS = 60_000;

const list = document.querySelector<HTMLElement>('[data-inbox]');
const thread = document.querySelector<HTMLElement>('[data-thread]');
const answer = document.querySelector<HTMLFormElement>('form#answer');
const words = answer?.querySelector<HTMLTextAreaElement>('textarea[name="words"]') ?? null;

/** XMLHttpRequest hands over a parsed document, so no string of HTML ever reaches this page's own parser. */
function fetchParts(path: string, ids: readonly string[], after: () => void = () => undefined): void {
	const request = new XMLHttpRequest();
	request.open('GET', path);
	request.responseType = 'document';
	request.onload = () => {
		const fresh = request.status === 200 ? request.responseXML : null;
		if (fresh === null) return;
		for (const id of ids) put(fresh.getElementById(id), document.getElementById(id));
		merge(fresh);
		after();
	};
	request.send();
}

/** In the place of what stood there, with the focus where it was. Nothing that somebody is in the middle of is taken away. */
function put(fresh: HTMLElement | null, before: HTMLElement | null): void {
	if (fresh === null || before === null || fresh.outerHTML === before.outerHTML) return;
	const focus = document.activeElement;
	const inside = focus instanceof HTMLElement && before.contains(focus) ? focus : null;
	const address = inside?.getAttribute('href');
	const name = inside?.textContent;
	const now = document.importNode(fresh, true);
	for (const open of before.querySelectorAll('details[open]')) {
		const same = [...now.querySelectorAll('details')].find(
			(one) => one.querySelector('summary')?.textContent === open.firstElementChild?.textContent,
		);
		if (same) same.open = true;
	}
	before.replaceWith(now);
	if (inside === null) return;
	const again = [...now.querySelectorAll<HTMLElement>('a, button, summary')].find((one) =>
		address ? one.getAttribute('href') === address : one.textContent === name,
	);
	again?.focus();
}

/** Each text by itself: new ones are added, and one beside which somebody writes stays as it is. */
function merge(fresh: Document): void {
	let last: Element | null = null;
	for (const beat of fresh.querySelectorAll<HTMLElement>('#thread-texts .beat')) {
		const here = document.getElementById(beat.id);
		const now =
			here !== null && (here.outerHTML === beat.outerHTML || here.querySelector('details[open]')) ? here : document.importNode(beat, true);
		if (here !== null && now !== here) here.replaceWith(now);
		if (here === null) addAfter(last, now);
		last = now;
	}
}

function addAfter(last: Element | null, beat: HTMLElement): void {
	if (last === null) document.querySelector('#thread-texts > .thread-beats')?.prepend(beat);
	else last.after(beat);
}

let isFetching = false;
let threadToo = false;

function fetchSoon(number: string | null): void {
	threadToo ||= number !== null && number === thread?.dataset['number'];
	if (isFetching) return;
	isFetching = true;
	setTimeout(() => {
		isFetching = false;
		if (list?.dataset['inbox']) fetchParts(list.dataset['inbox'], ['inbox-list']);
		if (threadToo && thread?.dataset['thread']) fetchThread(thread.dataset['thread']);
		threadToo = false;
	}, FETCH_AFTER_MS);
}

/** A new text is said aloud, without its words. */
function fetchThread(path: string): void {
	const before = theirs();
	fetchParts(path, ['thread-standing'], () => {
		const news = document.getElementById('thread-news');
		if (news && theirs() > before) news.textContent = 'A new text came.';
	});
}

const theirs = (): number => Number(document.getElementById('thread-standing')?.dataset['theirs'] ?? 0);

document.addEventListener('thread-changed', (event) => fetchSoon(event instanceof CustomEvent ? String(event.detail) : null));
if (list ?? thread) setInterval(() => fetchSoon(thread?.dataset['number'] ?? null), AGES_EVERY_MS);

/** Up, down, Home and End go through the list, and only where the focus is in it already. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
	ArrowUp: (at) => Math.max(0, at - 1),
	ArrowDown: (at, last) => Math.min(last, at + 1),
	Home: () => 0,
	End: (_at, last) => last,
};

list?.addEventListener('keydown', (event) => {
	const step = STEPS[event.key];
	const rows = [...list.querySelectorAll<HTMLElement>('.inbox-row .name-link')];
	const active = document.activeElement;
	const at = active instanceof HTMLElement ? rows.indexOf(active) : -1;
	if (step === undefined || at < 0 || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	rows[step(at, rows.length - 1)]?.focus();
});

words?.addEventListener('keydown', (event) => {
	if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
		event.preventDefault();
		answer?.requestSubmit(answer.querySelector<HTMLButtonElement>('button[value="send"]'));
	}
	if (event.key === 'Escape')
		(list?.querySelector<HTMLElement>('.inbox-row-open .name-link') ?? list?.querySelector<HTMLElement>('.name-link'))?.focus();
});

function count(): void {
	const place = document.getElementById('answer-count');
	if (!place || words === null) return;
	const { words: says, long } = segmentsInWords(words.value);
	if (place.textContent !== says) place.textContent = says;
	place.classList.toggle('answer-long', long);
	place.classList.toggle('soft', !long);
}

let saidAt = Number.NEGATIVE_INFINITY;

/** That somebody writes, and not what. */
function sayWriting(): void {
	const now = performance.now();
	const token = answer?.querySelector<HTMLInputElement>('input[name="formToken"]')?.value;
	if (token === undefined || now - saidAt < WRITING_EVERY_MS) return;
	saidAt = now;
	void fetch(`/inbox/${answer?.dataset['number']}/writing`, { method: 'POST', body: new URLSearchParams({ formToken: token }) }).catch(
		() => undefined,
	);
}

words?.addEventListener('input', () => {
	count();
	if (words.value.trim() !== '') sayWriting();
});

/** A ready reply goes into the field where somebody can change it; without this the page comes back with it. */
answer?.addEventListener('submit', (event) => {
	const pressed = event instanceof SubmitEvent ? event.submitter : null;
	if (!(pressed instanceof HTMLButtonElement) || pressed.name !== 'ready' || words === null) return;
	event.preventDefault();
	words.value = [words.value.trim(), pressed.textContent?.trim()].filter(Boolean).join(' ');
	count();
	sayWriting();
	words.focus();
});

if (words) count();
