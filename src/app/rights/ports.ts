import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { AccessRequest, AccessStep } from '#core/rights/access-request.ts';
import type { CorrectionRow } from '#core/rights/correction.ts';

/** Requests for what is held about somebody, and what somebody said is wrong. A row that cannot be opened throws. */
export interface RightsReads {
	/** Those that wait for an answer, the first due first. */
	open(project: ProjectId): Promise<readonly AccessRequest[]>;
	/** Every request about one young person, newest first. */
	requestsOf(project: ProjectId, youngPerson: YoungPersonId): Promise<readonly AccessRequest[]>;
	/** Oldest first. */
	stepsOf(project: ProjectId, youngPerson: YoungPersonId): Promise<readonly AccessStep[]>;
	/** What somebody said is wrong and what was decided, oldest first. */
	correctionsOf(project: ProjectId, youngPerson: YoungPersonId): Promise<readonly CorrectionRow[]>;
}
