import { and, asc, eq, inArray } from 'drizzle-orm';
import type { ConversationId, EpisodeId, ProjectId } from '#core/id.ts';
import { conversationEpisodes } from '#db/schema/index.ts';
import type { Db } from '#dialect';

/** The episodes that each of these conversations covers. */
export async function coveredEpisodes(
	db: Db,
	project: ProjectId,
	ids: readonly ConversationId[],
): Promise<ReadonlyMap<ConversationId, readonly EpisodeId[]>> {
	const found = new Map<ConversationId, EpisodeId[]>();
	if (ids.length === 0) return found;
	const of = and(eq(conversationEpisodes.project, project), inArray(conversationEpisodes.conversation, [...ids]));
	for (const { conversation, episode } of await db.read
		.select()
		.from(conversationEpisodes)
		.where(of)
		.orderBy(asc(conversationEpisodes.episode))) {
		found.set(conversation, [...(found.get(conversation) ?? []), episode]);
	}
	return found;
}
