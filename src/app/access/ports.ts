import type { CaseMark, OpenedCase, SightFacts, StaffCheck } from '#core/access/sight.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';

/** The audit action by which a safeguarding lead marks something that leads are told as read. Where it is written is where it is read. */
export const TOLD_READ = 'case.told-read';

/** The audit action by which a case is opened again to somebody it was closed to. Leads are told of it from there. */
export const GIVEN_BACK = 'case.given-back';

/** Who may see whom. Written by commits, so that a case closes in the same moment in which its alert goes past somebody. */
export interface AccessReads {
	/** @param onlyNamed whether this person sees named cases only */
	facts(project: ProjectId, staff: StaffId, onlyNamed: boolean): Promise<SightFacts>;
	/** Whose case this id belongs to: a young person, or anything kept of one. Undefined: none here, or nothing of anybody. */
	whose(project: ProjectId, id: string): Promise<YoungPersonId | undefined>;
	/** To whom this case is closed: nobody of them is told of an alert, or owns one. */
	closedTo(project: ProjectId, youngPerson: YoungPersonId): Promise<readonly StaffId[]>;
	/** Whom a case names, and to whom it is closed, oldest first. */
	of(
		project: ProjectId,
		youngPerson: YoungPersonId,
	): Promise<{ readonly named: readonly CaseMark[]; readonly closed: readonly CaseMark[] }>;
	/** Every named case of the project, oldest first. */
	named(project: ProjectId): Promise<readonly CaseMark[]>;
	/** Every case that is closed to somebody, oldest first. */
	closed(project: ProjectId): Promise<readonly CaseMark[]>;
	/** What safeguarding leads marked as read about these young people: ids of what they are told (`lead-notes.tsx`). */
	toldRead(project: ProjectId, about: readonly YoungPersonId[]): Promise<ReadonlySet<string>>;
	/** Opened with a reason since a moment, newest first. A reason that cannot be read is empty. */
	openedSince(project: ProjectId, since: Instant): Promise<readonly OpenedCase[]>;
	/** Given back to somebody it was closed to since a moment, newest first: `by` and `at` are of the giving back. */
	givenBackSince(project: ProjectId, since: Instant): Promise<readonly CaseMark[]>;
	/** The dates of everybody for whom some were written down: the newest for each. */
	checks(project: ProjectId): Promise<readonly StaffCheck[]>;
}
