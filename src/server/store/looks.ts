import { and, desc, eq, gte, lt } from 'drizzle-orm';
import type { LooksReads } from '#app/looks/ports.ts';
import { audit } from '#db/schema/index.ts';
import type { Db } from '#dialect';

/** Who looked, from the audit as it stands. */
export function openLooks({ read }: Pick<Db, 'read'>): LooksReads {
	return {
		async of(project, youngPerson, { since, until, most }) {
			const theirs = and(eq(audit.project, project), eq(audit.youngPerson, youngPerson), lt(audit.at, until));
			return await read
				.select({ at: audit.at, actor: audit.actor, action: audit.action, subject: audit.subject })
				.from(audit)
				.where(since === null ? theirs : and(theirs, gte(audit.at, since)))
				.orderBy(desc(audit.at), desc(audit.epoch), desc(audit.seq))
				.limit(most);
		},
	};
}
