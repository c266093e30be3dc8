import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import type { Session } from '#app/staff/ports.ts';
import type { ConversationId } from '#core/id.ts';
import type { Closing, ClosingPart } from '#core/record/conversation.ts';

export type ClosingSaved = { readonly outcome: 'saved' } | { readonly outcome: 'not-found' } | { readonly outcome: 'busy' };

/**
 * Saves one part of closing a conversation as a new version; the earlier versions stay. The same part with the same
 * content by the same person, as a second press sends it, is not written again.
 */
export async function saveClosing(
	deps: Pick<ConversationDeps, 'reads' | 'store' | 'clock' | 'ids'>,
	ask: { readonly session: Session; readonly conversation: ConversationId; readonly part: ClosingPart },
): Promise<ClosingSaved> {
	const { session } = ask;
	const [stored, closings] = await Promise.all([
		deps.reads.find(session.project.id, ask.conversation),
		deps.reads.closings(session.project.id, ask.conversation),
	]);
	if (stored === undefined) return { outcome: 'not-found' };
	const before = closings.find(({ part }) => part === ask.part.part);
	if (before?.by === session.staff.id && JSON.stringify(before.body) === JSON.stringify(ask.part.body)) return { outcome: 'saved' };
	const at = deps.clock.now();
	const closing: Closing = { ...ask.part, id: deps.ids.row<string>(), conversation: ask.conversation, by: session.staff.id, at };
	const youngPerson = stored.conversation.youngPerson;
	const committed = await deps.store.commit({
		project: session.project.id,
		at,
		changes: [{ change: 'closing-saved', youngPerson, closing }],
		audit: [{ actor: session.staff.id, action: `conversation.${ask.part.part}`, subject: ask.conversation, youngPerson }],
	});
	return committed === 'committed' ? { outcome: 'saved' } : { outcome: 'busy' };
}
