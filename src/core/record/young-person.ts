import * as z from 'zod/mini';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';

const line = z.string().check(z.maxLength(500));
const lines = z.array(line).check(z.maxLength(40));

/** Where a young person lives, as the field names it. The label shown is configuration; the code is not. */
export const HOMES = [
	'family',
	'foster-family',
	'childrens-home',
	'kinship',
	'supported',
	'independent',
	'secure',
	'nowhere',
	'other',
] as const;

/** What a made-up young person is like, whom a new worker practises with. */
export const PRACTICES = ['silent', 'angry', 'exhausted', 'disclosing'] as const;
export type Practice = (typeof PRACTICES)[number];

/**
 * Everything known about a young person that is content: names, words, places. Sealed as one field under their own
 * case key; nothing here is ever in a log, a URL or a notification.
 */
export const AboutYoungPerson = z.object({
	nameUsed: line,
	fullName: z.optional(line),
	pronouns: z.optional(line),
	/** `2012-03-04`. */
	dateOfBirth: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
	home: z.optional(z.enum(HOMES)),
	/** Area only, such as a town. Never a full address here. */
	livesIn: z.optional(line),
	localId: z.optional(line),
	/** The SSDA903 child id, for looked-after children. */
	childId903: z.optional(line),
	singleUniqueIdentifier: z.optional(line),
	responsibleAuthority: z.optional(line),
	hostAuthority: z.optional(line),
	legalStatus: z.optional(line),
	socialWorker: z.optional(line),
	school: z.optional(line),
	/** Who holds parental responsibility (insist.md 18). */
	parentalResponsibility: lines,
	/** Who must not be told where they are or what they say, and why. */
	mustNotBeTold: z.array(z.object({ who: line, why: z.optional(line) })).check(z.maxLength(20)),
	/** How and when it is safe to be in touch, in words. */
	safeContact: z.optional(line),
	/** What they write alone when they are in danger: see `codeWordIn`. Nobody asks them for it. */
	codeWord: z.optional(line),
	/** What shows that it is them, where nobody sees them: see `answersCheck`. Raises nothing. */
	itsMeWord: z.optional(line),
	phone: z.optional(line),
	/** Communication profile: what helps, and what is needed (insist.md 14). */
	whatHelps: z.optional(line),
	communicationNeeds: lines,
	interpreter: z.optional(z.object({ name: z.optional(line), registration: z.optional(line), language: line, dialect: z.optional(line) })),
	trustedPeople: lines,
	/** Addresses and places that must get to nobody: nothing with an address is given to anyone until a lead has decided. */
	dangerAddresses: z.optional(lines),
	/** Made up for practice, and by which script. Means nothing outside the demonstration: see core/practice. */
	practice: z.optional(z.enum(PRACTICES)),
});
export type AboutYoungPerson = z.infer<typeof AboutYoungPerson>;

export type YoungPerson = {
	readonly id: YoungPersonId;
	readonly project: ProjectId;
	readonly createdAt: Instant;
	/** Counts up with every change; a write names the version it saw. */
	readonly version: number;
	readonly about: AboutYoungPerson;
};
