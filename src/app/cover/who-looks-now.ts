import type { StaffReads } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import type { CoverReads, LineChecks } from './ports.ts';
import { type WhoLooks, whoLooks } from './who-looks.ts';

export type WhoLooksDeps = {
	readonly cover: Pick<CoverReads, 'at'>;
	readonly lineChecks: Pick<LineChecks, 'newest'>;
	readonly staff: StaffReads;
};

/**
 * Reads what `whoLooks` needs, at one moment.
 *
 * @example const looks = await whoLooksNow(deps, session.project.id, clock.now())
 */
export async function whoLooksNow({ cover, lineChecks, staff }: WhoLooksDeps, project: ProjectId, now: Instant): Promise<WhoLooks> {
	const [here, checks, members] = await Promise.all([cover.at(project, now), lineChecks.newest(project), staff.all(project)]);
	return whoLooks({ cover: here, staff: members, checks, now });
}
