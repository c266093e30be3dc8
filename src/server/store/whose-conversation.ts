import { and, eq } from 'drizzle-orm';
import type { ConversationId, ProjectId, YoungPersonId } from '#core/id.ts';
import { conversations } from '#db/schema/index.ts';
import type { Db } from '#dialect';

/**
 * Whose conversation this is, for the audit.
 *
 * @throws Error when there is no such conversation in this project
 */
export async function whoseConversation({ read }: Db, project: ProjectId, id: ConversationId): Promise<YoungPersonId> {
	const itself = and(eq(conversations.project, project), eq(conversations.id, id));
	const [row] = await read.select({ youngPerson: conversations.youngPerson }).from(conversations).where(itself);
	if (row === undefined) throw new Error(`There is no conversation ${id} in this project.`);
	return row.youngPerson;
}
