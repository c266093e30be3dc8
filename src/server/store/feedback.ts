import { asc, desc, eq } from 'drizzle-orm';
import type { FeedbackReads } from '#app/feedback/ports.ts';
import type { ProjectId } from '#core/id.ts';
import { AboutTalk, type Feedback } from '#core/record/feedback.ts';
import { talkFeedback } from '#db/schema/index.ts';
import { UNREADABLE } from '#server/store/conversation-rows.ts';
import { openProjectField, readable, type Source } from '#server/store/unsealing.ts';

const DAMAGED: Pick<Feedback, 'faces' | 'words'> = { faces: [], words: UNREADABLE };

export function openFeedback(source: Source): FeedbackReads {
	return { all: (project) => all(source, project) };
}

async function all({ db, vault }: Source, project: ProjectId): Promise<readonly Feedback[]> {
	const keys = await vault.project(project);
	const rows = await db.read
		.select()
		.from(talkFeedback)
		.where(eq(talkFeedback.project, project))
		.orderBy(desc(talkFeedback.month), asc(talkFeedback.id));
	return rows.map(({ id, month, about }) => {
		const place = { project, table: 'talk_feedback', column: 'about', row: id };
		return { id, project, month, ...readable(() => openProjectField(keys, place, about, AboutTalk), DAMAGED) };
	});
}
