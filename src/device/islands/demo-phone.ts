/**
 * The phone on screen while it is open: what is typed goes out without the page being loaded again, and what arrives is fetched in place.
 * Everything here works without it too, with the page loaded again.
 */

/** Several things that happen at once are fetched once. */
const FETCH_AFTER_MS = 300;
/** Also without news: what waits on the way is handed over by itself. */
const EVERY_MS = 2_000;

const screen = document.querySelector<HTMLElement>('[data-phone]');
const write = document.querySelector<HTMLFormElement>('form#write');
const words = write?.querySelector<HTMLTextAreaElement>('textarea[name="words"]') ?? null;

function toTheNewest(): void {
	if (screen) screen.scrollTop = screen.scrollHeight;
}

/** XMLHttpRequest hands over a parsed document, so no string of HTML ever reaches this page's own parser. */
function fetchTexts(): void {
	const path = screen?.dataset['phone'];
	if (path === undefined) return;
	const request = new XMLHttpRequest();
	request.open('GET', path);
	request.responseType = 'document';
	request.onload = () => {
		const fresh = request.status === 200 ? request.responseXML?.getElementById('phone-texts') : null;
		if (fresh) put(fresh);
	};
	request.send();
}

function put(fresh: HTMLElement): void {
	const before = document.getElementById('phone-texts');
	if (before === null || fresh.innerHTML === before.innerHTML) return;
	const came = fresh.querySelectorAll('.phone-in').length > before.querySelectorAll('.phone-in').length;
	before.replaceWith(document.importNode(fresh, true));
	toTheNewest();
	const news = document.getElementById('phone-news');
	if (news && came) news.textContent = [...fresh.querySelectorAll('.phone-in .phone-bubble')].at(-1)?.textContent ?? '';
}

let isFetching = false;

function fetchSoon(): void {
	if (isFetching) return;
	isFetching = true;
	setTimeout(() => {
		isFetching = false;
		fetchTexts();
	}, FETCH_AFTER_MS);
}

async function send(form: HTMLFormElement, pressed: HTMLElement | null): Promise<void> {
	const typed = [...new FormData(form, pressed)].map(([name, value]): [string, string] => [name, String(value)]);
	const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(typed) }).catch(() => undefined);
	if (answer?.ok) {
		for (const field of form.querySelectorAll('textarea')) field.value = '';
		words?.focus();
		fetchTexts();
	} else if (pressed instanceof HTMLButtonElement) sendAsPage(form, pressed);
}

/** Where that did not go through the page says why, as it would without a script. */
function sendAsPage(form: HTMLFormElement, pressed: HTMLButtonElement): void {
	form.removeEventListener('submit', byItself);
	form.requestSubmit(pressed);
}

function byItself(event: SubmitEvent): void {
	event.preventDefault();
	if (write) void send(write, event.submitter);
}

write?.addEventListener('submit', byItself);
words?.addEventListener('keydown', (event) => {
	if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
	event.preventDefault();
	write?.requestSubmit(write.querySelector<HTMLButtonElement>('button[value="text"]'));
});

if (screen) {
	toTheNewest();
	document.addEventListener('thread-changed', fetchSoon);
	setInterval(fetchTexts, EVERY_MS);
}
