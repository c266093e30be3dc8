import * as z from 'zod/mini';
import type { Instant } from '#core/clock/instant.ts';
import type { EpisodeId, ProjectId, YoungPersonId } from '#core/id.ts';

const line = z.string().check(z.maxLength(500));

/** College of Policing grades; "absent" is history. The list is editable configuration later. */
export const POLICE_GRADES = ['no-apparent-risk', 'low', 'medium', 'high'] as const;
/** SSDA903: `missing` = M, whereabouts not known; `away` = A, whereabouts known. Looked-after children only. */
export const CARE_CODES = ['missing', 'away'] as const;
export const RETURNS = ['own-choice', 'family', 'carer', 'worker', 'police', 'other'] as const;

/** Times that somebody gave as near as they knew: read with "about", never as an exact time. */
export const ROUGH_TIMES = ['left', 'last-seen', 'reported', 'found', 'returned'] as const;

/** The details of a missing-person report, and how they came back. Sealed under the young person's case key. */
export const AboutEpisode = z.object({
	missingFrom: z.optional(line),
	reportedBy: z.optional(line),
	policeReference: z.optional(line),
	lastSeenWhere: z.optional(line),
	wearing: z.optional(line),
	companions: z.optional(line),
	foundWhere: z.optional(line),
	foundBy: z.optional(line),
	notes: z.optional(z.string().check(z.maxLength(4_000))),
	roughTimes: z.optional(z.array(z.enum(ROUGH_TIMES))),
});
export type AboutEpisode = z.infer<typeof AboutEpisode>;

export type PreventionInterview = { readonly done: boolean; readonly on: string | null; readonly outcomeReceived: boolean };

/** One time away: left → last seen → reported → found → returned. Times in UTC; null means not known. */
export type Episode = {
	readonly id: EpisodeId;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	readonly leftAt: Instant | null;
	readonly lastSeenAt: Instant | null;
	readonly reportedAt: Instant | null;
	readonly foundAt: Instant | null;
	/** The 72-hour clock starts here. Null while still away. */
	readonly returnedAt: Instant | null;
	readonly howReturned: (typeof RETURNS)[number] | null;
	readonly policeGrade: (typeof POLICE_GRADES)[number] | null;
	readonly careCode: (typeof CARE_CODES)[number] | null;
	readonly reportedToPolice: boolean;
	/** Children who were away together share this and nothing else. */
	readonly group: string | null;
	readonly preventionInterview: PreventionInterview | null;
	readonly createdAt: Instant;
	readonly version: number;
	readonly about: AboutEpisode;
};
