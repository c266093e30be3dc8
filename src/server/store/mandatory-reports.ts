import { and, asc, eq } from 'drizzle-orm';
import type { MandatoryReports } from '#app/mandatory/ports.ts';
import { MandatoryReportBody } from '#core/record/mandatory-report.ts';
import { mandatoryReports } from '#db/schema/index.ts';
import { readable, type Source, unsealing } from '#server/store/unsealing.ts';

/** What stands in the place of a report whose words do not open: it is not forgotten that one was made. */
const NOT_OPENED: MandatoryReportBody = {
	...{ duty: 'not-sure', what: 'The words of this report cannot be opened.', when: '', who: '', how: '', reporter: '' },
	...{ to: 'nobody-yet', taken: '', reference: '', adds: '', alert: null, conversation: null },
};

export function openMandatoryReports(source: Source): MandatoryReports {
	const { read } = source.db;
	return {
		async of(project, youngPerson) {
			const theirs = and(eq(mandatoryReports.project, project), eq(mandatoryReports.youngPerson, youngPerson));
			const rows = await read.select().from(mandatoryReports).where(theirs).orderBy(asc(mandatoryReports.at), asc(mandatoryReports.id));
			const { open } = await unsealing(source, project, rows, (row) => row.youngPerson);
			return rows.map((row) => ({
				...row,
				body: readable(() => open(row.youngPerson, 'mandatory_reports', 'body', row.id, row.body, MandatoryReportBody), NOT_OPENED),
			}));
		},
	};
}
