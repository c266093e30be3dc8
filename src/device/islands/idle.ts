/**
 * Locks the screen when nobody has touched it for as long as the server says, and puts back what was being typed once its
 * person is back. The server locks by itself too; this is so that nothing stays to be read on a tablet that lies there.
 */
type Idle = { readonly minutes: number; readonly formToken: string };

const LOOK_MS = 5_000;
/** How often the server is told that somebody is there, at most. */
const SAY_MS = 60_000;
const SIGNS = ['pointerdown', 'keydown', 'scroll', 'touchstart'] as const;
const here = `${location.pathname}${location.search}`;

async function post(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
	return fetch(path, { method: 'POST', body: new URLSearchParams(fields), cache: 'no-store' });
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
/** Never a passphrase, and nothing that the page itself put there. */
const FIELDS = 'textarea, select, input:not([type="password"], [type="hidden"], [type="submit"], [type="button"], [type="file"])';

const isChoice = (field: Field): field is HTMLInputElement => field.matches('[type="radio"], [type="checkbox"]');

/** Whether somebody changed it since the page came. */
function isChanged(field: Field): boolean {
	if (field instanceof HTMLSelectElement)
		return (
			field.selectedIndex !==
			Math.max(
				0,
				[...field.options].findIndex((option) => option.defaultSelected),
			)
		);
	return isChoice(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

/** By where each field stands among the fields of the page: names come again in several forms. */
function typed(): URLSearchParams {
	const found = new URLSearchParams();
	for (const [place, field] of document.querySelectorAll<Field>(FIELDS).entries())
		if (field.name !== '' && isChanged(field))
			found.append(`${place} ${field.name}`, isChoice(field) ? String(field.checked) : field.value);
	return found;
}

/** Dark first. Without a connection it stays dark and asks again: what was typed is not given up. */
async function lock({ formToken }: Idle): Promise<void> {
	document.documentElement.hidden = true;
	const fields = { formToken, to: here, typed: typed().toString() };
	for (;;) {
		const answer = await post('/lock', fields).catch(() => undefined);
		if (answer !== undefined) break;
		await new Promise((again) => setTimeout(again, LOOK_MS));
	}
	location.replace(`/unlock?to=${encodeURIComponent(here)}`);
}

function fill([key, value]: readonly [string, string]): void {
	const [place = '', ...name] = key.split(' ');
	const field = document.querySelectorAll<Field>(FIELDS)[Number(place)];
	if (field === undefined || field.name !== name.join(' ') || isChanged(field)) return;
	if (isChoice(field)) field.checked = value === 'true';
	else field.value = value;
}

async function putBack({ formToken }: Idle): Promise<void> {
	history.replaceState(null, '', here);
	const answer = await post('/lock/typed', { formToken, to: here });
	if (answer.ok) for (const one of (await answer.json()) as [string, string][]) fill(one);
}

function watch(idle: Idle): void {
	let [lastSign, lastSaid, locking] = [Date.now(), Date.now(), false];
	const look = () => {
		if (locking || Date.now() - lastSign < idle.minutes * 60_000) return;
		locking = true;
		void lock(idle);
	};
	const sign = () => {
		look();
		if (locking) return;
		lastSign = Date.now();
		if (lastSign - lastSaid < SAY_MS) return;
		lastSaid = lastSign;
		void post('/lock/here', { formToken: idle.formToken }).catch(() => undefined);
	};
	for (const name of SIGNS) addEventListener(name, sign, { passive: true, capture: true });
	// A device that slept wakes up locked.
	document.addEventListener('visibilitychange', look);
	setInterval(look, LOOK_MS);
	// By hand: the way back and what was typed go along.
	for (const form of document.querySelectorAll<HTMLFormElement>('form[action="/lock"]'))
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			locking = true;
			void lock(idle);
		});
}

const answer = await fetch('/lock/idle', { cache: 'no-store' }).catch(() => undefined);
if (answer?.status === 200) {
	const idle = (await answer.json()) as Idle;
	if (location.hash === '#typed') await putBack(idle);
	watch(idle);
}
