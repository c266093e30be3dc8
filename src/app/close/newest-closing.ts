import type { Closing } from '#core/record/conversation.ts';

type BodyOf<Part extends Closing['part']> = Extract<Closing, { part: Part }>['body'];

/**
 * What was last saved of one part of the closing.
 *
 * @param closings newest of each part first, as `ConversationReads.closings` gives them.
 */
export function newest<Part extends Closing['part']>(closings: readonly Closing[], part: Part): BodyOf<Part> | undefined {
	return closings.find((closing) => closing.part === part)?.body as BodyOf<Part> | undefined;
}
