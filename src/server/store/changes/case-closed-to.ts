import { sql } from 'drizzle-orm';
import { closedCases, deletions } from '#db/schema/index.ts';
import { insertInto, updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(closedCases);
/** What they had proposed about the record goes with their sight of it: nobody destroys what is said about them on their word. */
const stopTheirs = updateOf(
	deletions,
	['state', 'stoppedBy', 'stoppedAt'],
	['project', 'caseNumber', 'proposedBy'],
	sql`${deletions.state} = 'proposed'`,
);

export const caseClosedTo: Handler<'case-closed-to'> = {
	writes: ({ mark }, { project }) => {
		const theirs = { project, caseNumber: mark.youngPerson, proposedBy: mark.staff };
		const stopped = stopTheirs({ state: 'stopped', stoppedBy: mark.by, stoppedAt: mark.at }, theirs);
		return [add({ ...mark, project }), { ...stopped, rows: 'any' }];
	},
};
