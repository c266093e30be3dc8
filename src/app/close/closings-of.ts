import { openConversation } from '#app/conversation/open-conversations.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import type { ConversationRouteDeps } from '#app/conversation/taking.tsx';
import type { Closing } from '#core/record/conversation.ts';
import { standingClosings } from '#core/record/own-closing.ts';

/** The closing as it stands: what was saved, and what the young person answered themselves. Newest of each part first. */
export async function closingsOf(
	deps: Pick<ConversationRouteDeps, 'reads' | 'flows'>,
	stored: StoredConversation,
): Promise<readonly Closing[]> {
	const { project, id } = stored.conversation;
	const { flow } = openConversation(stored, deps.flows);
	return standingClosings(await deps.reads.closings(project, id), flow, stored.entries);
}
