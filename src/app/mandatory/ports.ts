import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { MandatoryReport } from '#core/record/mandatory-report.ts';

export interface MandatoryReports {
	/** Reports about one young person with what was added to them, oldest first. One that cannot be opened keeps its place and says so. */
	of(project: ProjectId, youngPerson: YoungPersonId): Promise<readonly MandatoryReport[]>;
}
