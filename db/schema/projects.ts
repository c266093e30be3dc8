import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import type { Project } from '#core/record/staff.ts';
import { blob, table, text } from '#dialect';

/** Tenants. Everything else carries the id of one of these as the first part of its key. */
export const projects = table('projects', {
	id: text('id').$type<ProjectId>().primaryKey(),
	/** Sealed under the project key. */
	name: blob('name').notNull(),
	kind: text('kind').$type<Project['kind']>().notNull(),
	createdAt: text('created_at').$type<Instant>().notNull(),
	/** Since when real young people may use it; null before, and for a demonstration always. */
	liveAt: text('live_at').$type<Instant>(),
});

/** Facts about the database as a whole, such as whether it is a demonstration. The one table without a project. */
export const meta = table('meta', {
	name: text('name').primaryKey(),
	value: text('value').notNull(),
});
