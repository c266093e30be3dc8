import * as z from 'zod/mini';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';

/** Which duty it may be under. The words of the law are counsel's to confirm; a person chooses, and may leave it open. */
export const DUTIES = ['not-sure', 'sexual-offence', 'fgm', 'another'] as const;
export type Duty = (typeof DUTIES)[number];

/** Whom it was given to, as far as it was. */
export const REPORTED_TO = ['nobody-yet', 'police', 'council', 'both'] as const;
export type ReportedTo = (typeof REPORTED_TO)[number];

/** No field has to be filled in and none is too long: what is there is kept. Sealed under the case key. */
export const MandatoryReportBody = z.object({
	duty: z.enum(DUTIES),
	/** What was said or seen, in the exact words where there are any. */
	what: z.string(),
	/** When and where it happened, as far as anybody knows. */
	when: z.string(),
	/** Whom it is about besides the young person. */
	who: z.string(),
	/** How whoever reports came to know it. */
	how: z.string(),
	/** Who reports, and how they are reached. */
	reporter: z.string(),
	to: z.enum(REPORTED_TO),
	/** Who took it, and when, as it was said. */
	taken: z.string(),
	reference: z.string(),
	/** Something that is added later. Empty in a report itself. */
	adds: z.string(),
	/** The alert or the conversation from which it was made. */
	alert: z.nullable(z.string()),
	conversation: z.nullable(z.string()),
});
export type MandatoryReportBody = z.infer<typeof MandatoryReportBody>;

/**
 * A report that the law may ask of the person who makes it (what may not be softened, 17). It is kept the moment that it is made: nobody signs
 * it off, nothing waits for anybody, and nothing is ever taken out of it. What comes later `addsTo` it.
 */
export type MandatoryReport = {
	readonly id: string;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	readonly by: StaffId;
	readonly at: Instant;
	readonly addsTo: string | null;
	/** Whether it was given to the police or the council when this was written. */
	readonly sent: boolean;
	readonly body: MandatoryReportBody;
};
