import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { AuditRow } from '#core/record/change.ts';

/** One row of the audit about a young person. */
export type Look = Pick<AuditRow, 'actor' | 'action' | 'subject'> & { readonly at: Instant };

export interface LooksReads {
	/**
	 * Who read or changed one young person's record, newest first.
	 *
	 * @param span from `since` on (all of it when null) and before `until`, at most so many
	 */
	of(
		project: ProjectId,
		youngPerson: YoungPersonId,
		span: { readonly since: Instant | null; readonly until: Instant; readonly most: number },
	): Promise<readonly Look[]>;
}
