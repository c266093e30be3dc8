import type { ProjectId } from '#core/id.ts';
import type { Feedback } from '#core/record/feedback.ts';

export interface FeedbackReads {
	/** Newest month first; within a month in the order of random ids, which tells nothing. */
	all(project: ProjectId): Promise<readonly Feedback[]>;
}
