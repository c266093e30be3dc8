import { alone } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import type { Form } from '#app/form.ts';
import { takeLate } from '#app/room/take-late.ts';
import type { Input } from '#core/flow/input.ts';
import type { PrivateSitting } from './ports.ts';
import { asSitting, type PrivateDeps } from './private-deps.ts';

/** Somebody else kept writing at the same moment: it is tried again this often, and each of them several times. */
const TRIES = 3;

/**
 * Keeps what was typed in a page that is over or is being left, as theirs and screened as ever. The conversation does not
 * move and nothing opens again.
 *
 * @throws Error without any of the words, when they could not be kept
 */
export async function keepWords(deps: PrivateDeps, sitting: PrivateSitting, form: Form): Promise<void> {
	// Before they answered who can see the phone there is nothing in the page that could hold words.
	if (sitting.seenBy === null) return;
	const at = { conversation: sitting.conversation, sitting: await asSitting(deps, sitting), form };
	for (let tries = 0; tries < TRIES; tries += 1) if ((await takeLate(deps, alone(sitting.project.id), at)) !== 'not-kept') return;
	throw new Error('What was typed in a page that was being left could not be kept.');
}

/**
 * Adds what the page itself tells, such as who is there, wherever the conversation stands.
 *
 * @throws Error when it could not be written down
 */
export async function write(deps: PrivateDeps, { project, conversation }: PrivateSitting, inputs: readonly Input[]): Promise<void> {
	for (const input of inputs)
		if (!(await isWritten(deps, project.id, conversation, input))) throw new Error(`${input.type} could not be written down.`);
}

async function isWritten(
	deps: PrivateDeps,
	project: PrivateSitting['project']['id'],
	conversation: PrivateSitting['conversation'],
	input: Input,
) {
	const by = alone(project);
	for (let tries = 0; tries < TRIES; tries += 1) {
		const token = (await deps.open.find(project, conversation))?.state.position.head ?? '';
		if ((await takeInput(deps, deps.open, { by, conversation, token, input })).outcome !== 'busy') return true;
	}
	return false;
}
