import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { RightsReads } from '#app/rights/ports.ts';
import type { ProjectId } from '#core/id.ts';
import { AboutAccessRequest, AboutAccessStep, type AccessRequest } from '#core/rights/access-request.ts';
import { AboutCorrection } from '#core/rights/correction.ts';
import { accessRequests, accessSteps, corrections } from '#db/schema/index.ts';
import { type Source, unsealing } from '#server/store/unsealing.ts';

export function openRights(source: Source): RightsReads {
	const { read } = source.db;
	return {
		async open(project) {
			const waiting = and(eq(accessRequests.project, project), inArray(accessRequests.state, ['open', 'agreed']));
			const rows = await read.select().from(accessRequests).where(waiting).orderBy(asc(accessRequests.dueOn), asc(accessRequests.id));
			return await requestsFrom(source, project, rows);
		},
		async requestsOf(project, youngPerson) {
			const theirs = and(eq(accessRequests.project, project), eq(accessRequests.youngPerson, youngPerson));
			const newest = [desc(accessRequests.createdAt), desc(accessRequests.id)];
			return await requestsFrom(
				source,
				project,
				await read
					.select()
					.from(accessRequests)
					.where(theirs)
					.orderBy(...newest),
			);
		},
		async stepsOf(project, youngPerson) {
			const theirs = and(eq(accessSteps.project, project), eq(accessSteps.youngPerson, youngPerson));
			const rows = await read.select().from(accessSteps).where(theirs).orderBy(asc(accessSteps.at), asc(accessSteps.id));
			const { open } = await unsealing(source, project, rows, (row) => row.youngPerson);
			return rows.map((row) => ({ ...row, about: open(row.youngPerson, 'access_steps', 'about', row.id, row.about, AboutAccessStep) }));
		},
		async correctionsOf(project, youngPerson) {
			const theirs = and(eq(corrections.project, project), eq(corrections.youngPerson, youngPerson));
			const rows = await read.select().from(corrections).where(theirs).orderBy(asc(corrections.at), asc(corrections.id));
			const { open } = await unsealing(source, project, rows, (row) => row.youngPerson);
			return rows.map((row) => ({ ...row, about: open(row.youngPerson, 'corrections', 'about', row.id, row.about, AboutCorrection) }));
		},
	};
}

type RequestRow = typeof accessRequests.$inferSelect;

async function requestsFrom(source: Source, project: ProjectId, rows: readonly RequestRow[]): Promise<readonly AccessRequest[]> {
	const { open } = await unsealing(source, project, rows, (row) => row.youngPerson);
	return rows.map((row) => ({ ...row, about: open(row.youngPerson, 'access_requests', 'about', row.id, row.about, AboutAccessRequest) }));
}
