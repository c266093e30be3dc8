import type { Speaker } from '#app/conversation/speaker.ts';
import type { Form } from '#app/form.ts';
import { roomInputs } from '#app/room/room-inputs.ts';
import { findRoom, keepEach, type RoomDeps } from '#app/room/take-room.ts';
import type { Input } from '#core/flow/input.ts';
import type { ConversationId } from '#core/id.ts';
import type { Sitting } from '#core/room/sitting.ts';

/** What came of a form that was sent from a page that had closed. `nothing`: it said nothing that could be lost. */
export type LateTaken = 'kept' | 'nothing' | 'not-kept';

/**
 * Keeps what a young person sent from a page that had closed by then: what they said, what they corrected or wished, and
 * that they asked for a person, each screened as ever. Nothing is gone on with or opened again by it.
 *
 * @example if ((await takeLate(deps, by, { conversation, sitting, form })) === 'not-kept') // show them their words
 */
export async function takeLate(
	deps: RoomDeps,
	by: Speaker,
	{ conversation, sitting, form }: { readonly conversation: ConversationId; readonly sitting: Sitting; readonly form: Form },
): Promise<LateTaken> {
	const found = await findRoom(deps, by, conversation, sitting);
	if (found === undefined) return 'not-kept';
	const inputs = roomInputs(found.flow, found.room, form, found.stored.entries)
		.filter(({ type }) => SAYS.has(type))
		.map(staying);
	if (inputs.length === 0) return 'nothing';
	return (await keepEach(deps, by, found, { sitting, inputs, token: form.one('token') })) ? 'kept' : 'not-kept';
}

const SAYS: ReadonlySet<Input['type']> = new Set(['answered', 'wished', 'asked-for-a-person']);

const staying = (input: Input): Input => (input.type === 'answered' ? { ...input, then: 'stay' } : input);
