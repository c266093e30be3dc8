import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import type { Conversation } from '#core/record/conversation.ts';
import type { YoungPerson } from '#core/record/young-person.ts';

export type PastPractice = { readonly youngPerson: YoungPerson; readonly conversation: Conversation };

/** More than anybody looks back on. */
const MOST = 30;

/** What this worker practised, newest first; for a lead or manager, what everybody did. */
export async function pastPractices({ people }: Pick<ConversationDeps, 'people'>, session: Session): Promise<readonly PastPractice[]> {
	const { id, kind } = session.project;
	const madeUp = (await people.search(id, ''))
		.filter((person) => isPractice({ kind }, person))
		.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
	const records = await Promise.all(madeUp.map((person) => people.record(id, person.id)));
	return records
		.flatMap((record) => record?.conversations.map((conversation) => ({ youngPerson: record.youngPerson, conversation })) ?? [])
		.filter(({ conversation }) => maySee(session, conversation))
		.slice(0, MOST);
}

/** Practice is the worker's own, and whoever supervises looks at it with them. */
export function maySee({ staff }: Pick<Session, 'staff'>, { worker }: Pick<Conversation, 'worker'>): boolean {
	return worker === staff.id || may(staff.role, 'practice.supervise');
}
