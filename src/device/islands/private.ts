/**
 * The script of the young person's own phone. Without it every page works. With it: one entry in the history, out at once,
 * words that stay when the network fails, and a page that turns neutral by itself. It never puts HTML into a page and keeps
 * nothing on the device.
 */
import './read-aloud.ts';
import { SITTING_MINUTES } from '#core/room/sitting.ts';
import { nextWork, workOf } from './work.ts';

const HERE = '/notes';
/** Less than a sitting lasts without a sign, so that what stands in the page still goes along. */
const LIES_OPEN_MS = SITTING_MINUTES.page * 60_000;
/** How often somebody who writes for a long time is a sign of life. */
const SIGN_MS = SITTING_MINUTES.sign * 60_000;
const LOOK_AGAIN_MS = 20_000;
const TRY_AGAIN_MS = 2_000;
/** Three presses of Shift, each within this of the one before. */
const SHIFTS = { presses: 3, withinMs: 5_000 } as const;

const LEAVING = new Set(['leave', 'someone']);
const STOPPING = new Set(['stop', 'pause', 'finish']);

let leaving = false;
let sending = false;
let touched = performance.now();
let signed = performance.now();

const formToken = (): string => document.querySelector<HTMLInputElement>('input[name="formToken"]')?.value ?? '';
const wordsForm = (): HTMLFormElement | null => document.querySelector<HTMLFormElement>('#room-form');

function fieldsOf(form: HTMLFormElement | null, doing?: readonly [string, string]): URLSearchParams {
	const fields = new URLSearchParams();
	if (form) for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
	if (doing) fields.set(...doing);
	return fields;
}

/** The answer is never followed or read as a page: 303 is all that a form that was taken answers. */
async function post(body: URLSearchParams): Promise<Response> {
	// A request that outlives its page may carry 64 kB; longer words go as an ordinary one.
	const keepalive = String(body).length < 60_000;
	return fetch(HERE, { method: 'POST', body, redirect: 'manual', keepalive, cache: 'no-store' });
}

/** The server took it. An error on the way, of a proxy or of ours, is no answer. */
const isHeard = ({ type, ok }: Response): boolean => type === 'opaqueredirect' || ok;

const go = (): void => location.replace(HERE);

/** Nothing is left to be seen, before anything else is done. */
function blank(): void {
	document.title = 'Revision tips';
	if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
	document.body.replaceChildren();
	for (const style of document.querySelectorAll('style')) style.remove();
}

/** Blank at once, then the server hears it, then another page takes the place of this one. Tries until it is heard. */
function leave(doing: string): void {
	if (leaving) return;
	leaving = true;
	const body = fieldsOf(wordsForm(), ['do', doing]);
	if (!body.has('formToken')) body.set('formToken', formToken());
	blank();
	const again = (): void => void setTimeout(tell, TRY_AGAIN_MS);
	const tell = (): void => void post(body).then((answer) => (isHeard(answer) ? go() : again()), again);
	tell();
}

function saidWhy(status: number): void {
	for (const words of document.querySelectorAll<HTMLElement>('.said, #failed')) words.hidden = true;
	const words = document.getElementById(`said-${status}`) ?? document.getElementById('failed');
	if (words) words.hidden = false;
	sending = false;
}

/** What the page says once it was stopped: it stands ready in the page, so that no answer is put into it. */
function close(): void {
	const closed = document.querySelector<HTMLTemplateElement>('#closed');
	const main = document.getElementById('main');
	leaving = true;
	if (!closed || !main) {
		go();
		return;
	}
	main.replaceChildren(closed.content.cloneNode(true));
	for (const rest of [...document.body.children]) if (rest !== main) rest.remove();
}

/** A page of an older sitting: the answer to it is a page with the words in it, which is shown as a browser shows it. */
function sendOldPage(form: HTMLFormElement, doing: readonly [string, string] | undefined): void {
	leaving = true;
	if (doing) {
		const field = Object.assign(document.createElement('input'), { type: 'hidden', name: doing[0], value: doing[1] });
		form.append(field);
	}
	form.submit();
}

async function send(form: HTMLFormElement, doing: readonly [string, string] | undefined): Promise<void> {
	if (sending || leaving) return;
	sending = true;
	const body = fieldsOf(form, doing);
	for (const [name, value] of await workOf(form)) body.set(name, value);
	try {
		const answer = await post(body);
		nextWork(answer.headers.get('x-work'));
		const stopped = answer.ok && STOPPING.has(body.get('do') ?? '');
		if (answer.status === 409) sendOldPage(form, doing);
		else if (!isHeard(answer)) saidWhy(answer.status);
		else if (stopped) close();
		else go();
	} catch {
		saidWhy(0);
	}
}

addEventListener('submit', (event) => {
	const form = event.target;
	// A browser that does not say which button was pressed sends the form by itself.
	if (!(form instanceof HTMLFormElement) || !('submitter' in event)) return;
	event.preventDefault();
	const button = event.submitter;
	const pressed = button instanceof HTMLButtonElement && button.name !== '' ? ([button.name, button.value] as const) : undefined;
	if (pressed?.[0] === 'do' && LEAVING.has(pressed[1])) return leave(pressed[1]);
	void send(form, pressed);
});

const shifts: number[] = [];
addEventListener('keydown', (event) => {
	if (event.key !== 'Shift') return void shifts.splice(0);
	if (event.repeat) return;
	const now = performance.now();
	if (now - (shifts.at(-1) ?? now) > SHIFTS.withinMs) shifts.splice(0);
	if (shifts.push(now) === SHIFTS.presses && formToken() !== '') leave('leave');
});

/** A code that came with the address leaves it at once, before anything else can be seen of it. */
function takeCode(): void {
	const field = document.querySelector<HTMLInputElement>('#code');
	if (!field || location.hash.length < 2) return;
	field.value = location.hash.slice(1);
	history.replaceState(null, '', location.pathname);
}
takeCode();
addEventListener('hashchange', takeCode);

/** A page that comes back whole from the browser's own memory is asked for again: after leaving, that is the neutral one. */
addEventListener('pageshow', (event) => {
	if (!event.persisted) return;
	blank();
	go();
});
addEventListener('pagehide', (event) => {
	if (event.persisted) blank();
});

/** Left lying open, the page goes, with what was typed and not sent; somebody who is writing keeps it. */
function lookWhetherLying(): void {
	if (formToken() !== '' && performance.now() - touched >= LIES_OPEN_MS) leave('lying');
}
addEventListener('input', () => {
	touched = performance.now();
	if (formToken() === '' || touched - signed < SIGN_MS) return;
	signed = touched;
	void post(new URLSearchParams({ do: 'here', formToken: formToken() })).catch(() => undefined);
});
addEventListener('visibilitychange', lookWhetherLying);
setInterval(lookWhetherLying, 15_000);

/** What is true about what was sent, again and again, in place: no focus moves and nothing is read out. */
function lookAgain(): void {
	const told = document.getElementById('told');
	if (!told || leaving || sending) return;
	const request = new XMLHttpRequest();
	request.open('GET', HERE);
	request.responseType = 'document';
	// Nobody pressed anything: to the server this is no sign of life.
	request.setRequestHeader('x-look', '1');
	request.onload = () => {
		const page = request.responseXML;
		if (leaving || request.status !== 200 || !page) return;
		// The sitting is over: what was typed here meanwhile goes along.
		if (!page.querySelector('input[name="formToken"]')) return leave('lying');
		const now = page.getElementById('told');
		if (now && now.textContent !== told.textContent)
			told.replaceChildren(...[...now.childNodes].map((node) => document.importNode(node, true)));
	};
	request.send();
}
if (document.getElementById('told')) setInterval(lookAgain, LOOK_AGAIN_MS);
