import type { Form } from '#app/form.ts';
import type { Input } from '#core/flow/input.ts';
import { keepWords, write } from './keep-words.ts';
import type { Live, PrivateDeps } from './private-deps.ts';

/** `left`: their own choice. `someone-came`: somebody is with them who was not. `idle`: the page lay open and closed by itself. */
export type Leaving = 'left' | 'someone-came' | 'idle';

const WRITTEN: Readonly<Record<Leaving, readonly Input[]>> = {
	left: [{ type: 'paused' }],
	idle: [{ type: 'timed-out' }],
	'someone-came': [{ type: 'present', who: ['young-person', 'other'] }, { type: 'paused' }],
};

/**
 * Ends a sitting at once, then keeps what was typed and writes that they left. Nothing that breaks here may keep anybody on
 * the page: it is reported, and they are gone all the same.
 *
 * @param form with the words that stood in the page, when it was made for this conversation
 */
export async function leave(deps: PrivateDeps, { token, sitting }: Live, how: Leaving, form: Form | undefined): Promise<void> {
	const ended = deps.pages.end(token, how, deps.clock.now());
	for (const outcome of await Promise.allSettled([ended, writeDown(deps, sitting, how, form)]))
		if (outcome.status === 'rejected') deps.onFailed(outcome.reason);
}

/** Words first. That they left is written down also where those could not be kept. */
async function writeDown(deps: PrivateDeps, sitting: Live['sitting'], how: Leaving, form: Form | undefined): Promise<void> {
	const [kept] = await Promise.allSettled([form === undefined ? undefined : keepWords(deps, sitting, form)]);
	await write(deps, sitting, WRITTEN[how]);
	if (kept.status === 'rejected') throw kept.reason;
}
