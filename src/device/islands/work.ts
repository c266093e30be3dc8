/**
 * At the entrance: a little work for the machine instead of a puzzle for whoever comes in, or a wait. It is begun as soon as
 * the page is there, so that it is done by the time that a code is typed. Where it cannot be done, the form goes without.
 */

/** Longer than this nobody waits for it: the queue of those without a script is quicker. */
const GIVE_UP_MS = 8_000;
/** Hashed at once, so that the page stays quick to the touch. */
const AT_ONCE = 32;

const asked = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>('input[name="work"]');

const text = new TextEncoder();

async function isAnswer(work: string, answer: number, bits: number): Promise<boolean> {
	const hash = await crypto.subtle.digest('SHA-256', text.encode(`${work}.${answer}`));
	return Math.clz32(new DataView(hash).getUint32(0)) >= bits;
}

/** The number that answers it; empty where it was not found in time. A browser keeps `subtle` for https and this machine. */
async function answerTo(work: string): Promise<string> {
	const bits = Number.parseInt(work, 10);
	const until = performance.now() + GIVE_UP_MS;
	for (let from = 0; performance.now() < until; from += AT_ONCE) {
		const tried = await Promise.all(Array.from({ length: AT_ONCE }, (_, n) => isAnswer(work, from + n, bits)));
		const found = tried.indexOf(true);
		if (found >= 0) return String(from + found);
	}
	return '';
}

const begin = (): Promise<string> => {
	const field = asked();
	return field === null ? Promise.resolve('') : answerTo(field.value).catch(() => '');
};

let working = begin();

/** What to send with a form: nothing but at the entrance. */
export async function workOf(form: HTMLFormElement): Promise<readonly (readonly [string, string])[]> {
	return form.querySelector('input[name="work"]') === null ? [] : [['answer', await working]];
}

/** The code was not taken, and the work counts once: this is the next. */
export function nextWork(work: string | null): void {
	const field = asked();
	if (field === null || work === null) return;
	field.value = work;
	working = begin();
}
