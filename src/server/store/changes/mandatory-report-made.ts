import { mandatoryReports } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(mandatoryReports);

export const mandatoryReportMade: Handler<'mandatory-report-made'> = {
	youngPerson: ({ report }) => report.youngPerson,
	writes: ({ report }, { project, seal }) => [
		add({ ...report, project, body: seal(report.youngPerson, 'mandatory_reports', 'body', report.id, report.body) }),
	],
};
