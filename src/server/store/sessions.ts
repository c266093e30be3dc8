import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Ids } from '#app/clock.ts';
import type { HandedOver, Session, Sessions } from '#app/staff/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { oneTimeLinks, projects, pushSubscriptions, sessions, staff } from '#db/schema/index.ts';
import { deleteFrom, insertInto, updateOf } from '#db/statement.ts';
import { commit, type Db, remembered } from '#dialect';
import { projectFrom } from '#server/store/projects.ts';
import type { WriteAudited } from '#server/store/record-store.ts';
import { staffFrom } from '#server/store/staff.ts';
import { formTokenOf, hashOf } from '#server/store/token-hash.ts';
import type { Source } from '#server/store/unsealing.ts';
import type { ProjectKeys } from '#server/vault/vault.ts';

const addSession = insertInto(sessions);
const dropSession = deleteFrom(sessions, ['project', 'tokenHash']);
/** A tablet that is signed out in a young person's hands is woken for nothing until somebody signs in on it again. */
const dropDevices = deleteFrom(pushSubscriptions, ['project', 'session']);
const addLink = insertInto(oneTimeLinks);
const useLink = updateOf(oneTimeLinks, ['usedAt'], ['project', 'codeHash'], isNull(oneTimeLinks.usedAt));

/** The longest a session lasts, whatever is done in it: a working day (OWASP ASVS 5, 7.3.2). */
const LONGEST_MINUTES = 12 * 60;

export function openSessions({ db, vault }: Source, writeAudited: WriteAudited, ids: Ids): Sessions {
	const theSession = sessionByToken(db);
	const opened = new WeakMap<object, Session>();
	return {
		async open(code, now) {
			const link = await usableLink(db, code, now);
			if (link === undefined) return undefined;
			const { project, codeHash, staff: who } = link;
			const token = ids.secret();
			const session = { project, tokenHash: hashOf(token), staff: who, since: now, expiresAt: addMinutes(now, LONGEST_MINUTES) };
			const audit = [{ actor: who, action: 'signed-in', subject: who, youngPerson: null }];
			const outcome = await writeAudited(project, now, [useLink({ usedAt: now }, { project, codeHash }), addSession(session)], audit);
			return outcome === 'committed' ? { token } : undefined;
		},
		async find(token, now) {
			const [row] = await theSession({ tokenHash: hashOf(token) });
			if (row === undefined || !row.staff.active || row.session.expiresAt <= now) return undefined;
			const known = opened.get(row);
			if (known !== undefined) return known;
			const keys = vault.projectIfOpen(row.session.project) ?? (await vault.project(row.session.project));
			const session = { ...sessionFrom(row, keys), formToken: formTokenOf(token) };
			opened.set(row, session);
			return session;
		},
		async end(token) {
			const tokenHash = hashOf(token);
			const [row] = await theSession({ tokenHash });
			if (row === undefined) return;
			const { project, handedOver } = row.session;
			const devices = handedOver === null ? [] : [dropDevices({ project, session: tokenHash })];
			await commit(db, [dropSession({ project, tokenHash }), ...devices]);
		},
		async invite(who, expiresAt) {
			const [row] = await db.read.select({ project: staff.project }).from(staff).where(eq(staff.id, who));
			if (row === undefined) throw new Error(`There is no member of staff with the id ${who}.`);
			const code = ids.secret();
			await commit(db, [addLink({ project: row.project, codeHash: hashOf(code), staff: who, expiresAt, usedAt: null })]);
			return code;
		},
	};
}

type SessionRow = {
	readonly session: typeof sessions.$inferSelect;
	readonly staff: typeof staff.$inferSelect;
	readonly project: typeof projects.$inferSelect;
};

function sessionFrom({ session, staff, project }: SessionRow, keys: ProjectKeys): Omit<Session, 'formToken'> {
	const { tokenHash, since } = session;
	return { id: tokenHash, staff: staffFrom(staff, keys), project: projectFrom(project, keys), since, handedOver: handedOverFrom(session) };
}

function handedOverFrom({ handedOver, handedFrom, handedAt, triesLeft }: typeof sessions.$inferSelect): HandedOver | null {
	if (handedOver === null || handedAt === null) return null;
	return { conversation: handedOver, from: handedFrom ?? 0, since: handedAt, triesLeft: triesLeft ?? 0 };
}

/** Asked with every request, so it is built once. */
function sessionByToken(db: Db) {
	return remembered(
		db,
		[sessions, staff, projects],
		db.read
			.select({ session: sessions, staff, project: projects })
			.from(sessions)
			.innerJoin(staff, and(eq(staff.project, sessions.project), eq(staff.id, sessions.staff)))
			.innerJoin(projects, eq(projects.id, sessions.project))
			.where(eq(sessions.tokenHash, sql.placeholder('tokenHash'))),
	);
}

async function usableLink({ read }: Db, code: string, now: Instant) {
	const [row] = await read
		.select({ link: oneTimeLinks, active: staff.active })
		.from(oneTimeLinks)
		.innerJoin(staff, and(eq(staff.project, oneTimeLinks.project), eq(staff.id, oneTimeLinks.staff)))
		.where(eq(oneTimeLinks.codeHash, hashOf(code)));
	return row?.active === true && row.link.usedAt === null && row.link.expiresAt > now ? row.link : undefined;
}
