import { alone } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import type { Form } from '#app/form.ts';
import { takeRoom } from '#app/room/take-room.ts';
import type { Input } from '#core/flow/input.ts';
import { asSitting, type Live, type PrivateDeps } from './private-deps.ts';

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
 * @param form with the words that stood in the page, when its token was right
 */
export async function leave(deps: PrivateDeps, { token, sitting }: Live, how: Leaving, form: Form | undefined): Promise<void> {
	const ended = deps.pages.end(token, how, deps.clock.now());
	const outcomes = await Promise.allSettled([ended, writeDown(deps, sitting, how, form)]);
	for (const outcome of outcomes) if (outcome.status === 'rejected') deps.onFailed(outcome.reason);
}

async function writeDown(deps: PrivateDeps, sitting: Live['sitting'], how: Leaving, form: Form | undefined): Promise<void> {
	const by = alone(sitting.project.id);
	const { conversation } = sitting;
	// Before they answered who can see the phone there is nothing in the page that could hold words.
	if (form !== undefined && sitting.seenBy !== null) {
		await takeRoom(deps, by, { conversation, sitting: await asSitting(deps, sitting), form });
	}
	await write(deps, sitting, WRITTEN[how]);
}

/** Adds what the page itself tells, such as who is there, wherever the conversation stands. */
export async function write(deps: PrivateDeps, { project, conversation }: Live['sitting'], inputs: readonly Input[]): Promise<void> {
	const by = alone(project.id);
	for (const input of inputs) {
		const token = (await deps.open.find(project.id, conversation))?.state.position.head ?? '';
		await takeInput(deps, deps.open, { by, conversation, token, input });
	}
}
