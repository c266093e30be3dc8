import type { Instant } from '#core/clock/instant.ts';
import type { Cover, CoverSpan } from '#core/cover/cover.ts';
import type { RotaTable } from '#core/cover/duties.ts';
import type { Hour } from '#core/cover/hour.ts';
import type { ProjectId, StaffId } from '#core/id.ts';

/** Who looks at this hour. One rota stands behind all of it: what a young person reads, what a ladder climbs, what a calendar shows. */
export interface CoverReads {
	/** The hours of the week, Monday first. */
	spans(project: ProjectId): Promise<readonly CoverSpan[]>;
	at(project: ProjectId, now: Instant): Promise<Cover>;
	/** The same hour as a ladder needs it. */
	hour(project: ProjectId, now: Instant): Promise<Hour>;
	/** The rota of those who work here, with every change of the dates from the first to the last. */
	table(project: ProjectId, firstDate: string, lastDate: string): Promise<RotaTable>;
}

/** Keeping the table of the week, each change with its audit row. */
export interface CoverAdmin {
	add(span: CoverSpan, by: StaffId | 'system', now: Instant): Promise<void>;
	remove(project: ProjectId, id: string, by: StaffId, now: Instant): Promise<void>;
	/** A stretch ends after this London date. Hours that are gone already stay gone. */
	endAfter(project: ProjectId, id: string, lastDate: string, by: StaffId, now: Instant): Promise<void>;
}

/** Somebody rang a national line and found its number and its hours to be as written here. */
export type LineCheck = { readonly line: string; readonly by: StaffId; readonly at: Instant };

export interface LineChecks {
	/** The newest check of each line. A line that is not here is *unverified*. */
	newest(project: ProjectId): Promise<readonly LineCheck[]>;
	add(project: ProjectId, check: LineCheck): Promise<void>;
}
