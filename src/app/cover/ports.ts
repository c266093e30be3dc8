import type { Instant } from '#core/clock/instant.ts';
import type { Cover, CoverSpan } from '#core/cover/cover.ts';
import type { ProjectId, StaffId } from '#core/id.ts';

/** Who looks at this hour. Behind it a table of the week for now; the rota takes its place behind the same port. */
export interface CoverReads {
	/** The hours of the week, Monday first. */
	spans(project: ProjectId): Promise<readonly CoverSpan[]>;
	at(project: ProjectId, now: Instant): Promise<Cover>;
}

/** Keeping the table of the week, each change with its audit row. */
export interface CoverAdmin {
	add(span: CoverSpan, by: StaffId | 'system', now: Instant): Promise<void>;
	remove(project: ProjectId, id: string, by: StaffId, now: Instant): Promise<void>;
}

/** Somebody rang a national line and found its number and its hours to be as written here. */
export type LineCheck = { readonly line: string; readonly by: StaffId; readonly at: Instant };

export interface LineChecks {
	/** The newest check of each line. A line that is not here is *unverified*. */
	newest(project: ProjectId): Promise<readonly LineCheck[]>;
	add(project: ProjectId, check: LineCheck): Promise<void>;
}
