import type { Instant } from '#core/clock/instant.ts';
import type { EpisodeId, OfferId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Episode, PreventionInterview } from '#core/record/episode.ts';
import type { Offer } from '#core/record/offer.ts';
import { blob, bool, foreignKey, index, int, json, primaryKey, table, text } from '#dialect';
import { projects } from './projects.ts';

/** A young person is a case: everything written about them is sealed under their own key. */
export const youngPeople = table(
	'young_people',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').$type<YoungPersonId>().notNull(),
		about: blob('about').notNull(),
		createdAt: text('created_at').$type<Instant>().notNull(),
		version: int('version').notNull(),
	},
	(row) => [primaryKey({ columns: [row.project, row.id] }), foreignKey({ columns: [row.project], foreignColumns: [projects.id] })],
);

/** Truncated keyed hashes by which names and numbers are found. Deleted with the case. */
export const lookups = table(
	'lookups',
	{
		project: text('project').$type<ProjectId>().notNull(),
		token: text('token').notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.token, row.youngPerson] }),
		index('lookups_young_person').on(row.project, row.youngPerson),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
	],
);

export const episodes = table(
	'episodes',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').$type<EpisodeId>().notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		leftAt: text('left_at').$type<Instant>(),
		lastSeenAt: text('last_seen_at').$type<Instant>(),
		reportedAt: text('reported_at').$type<Instant>(),
		foundAt: text('found_at').$type<Instant>(),
		returnedAt: text('returned_at').$type<Instant>(),
		howReturned: text('how_returned').$type<NonNullable<Episode['howReturned']>>(),
		policeGrade: text('police_grade').$type<NonNullable<Episode['policeGrade']>>(),
		careCode: text('care_code').$type<NonNullable<Episode['careCode']>>(),
		reportedToPolice: bool('reported_to_police').notNull(),
		group: text('away_together'),
		preventionInterview: json<PreventionInterview>('prevention_interview'),
		createdAt: text('created_at').$type<Instant>().notNull(),
		version: int('version').notNull(),
		about: blob('about').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('episodes_young_person').on(row.project, row.youngPerson),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
	],
);

/** Each attempt to offer a return interview is a row of its own. */
export const offers = table(
	'offers',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').$type<OfferId>().notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		episode: text('episode').$type<EpisodeId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
		by: text('by').$type<StaffId>().notNull(),
		how: text('how').$type<Offer['how']>().notNull(),
		outcome: text('outcome').$type<Offer['outcome']>().notNull(),
		reason: text('reason').$type<NonNullable<Offer['reason']>>(),
		plannedFor: text('planned_for').$type<Instant>(),
		worker: text('worker').$type<StaffId>(),
		about: blob('about').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('offers_young_person').on(row.project, row.youngPerson),
		index('offers_episode').on(row.project, row.episode),
		foreignKey({ columns: [row.project, row.episode], foreignColumns: [episodes.project, episodes.id] }),
	],
);
