import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Ids } from '#app/clock.ts';
import { type HandedOver, LATE_HOURS, type Session, type Sessions, type SignedInHow } from '#app/staff/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import { ENROLLING_MINUTES, LONGEST_MINUTES } from '#core/sign-in/staying.ts';
import { linkOpens, type SignInMethod } from '#core/sign-in/ways.ts';
import type { Write } from '#db/dialect/write.ts';
import { devices, oneTimeLinks, projects, pushSubscriptions, sessions, staff } from '#db/schema/index.ts';
import { deleteFrom, insertInto, updateOf } from '#db/statement.ts';
import { commit, type Db, remembered } from '#dialect';
import { freshSession } from '#server/store/fresh-session.ts';
import { goingBack, needsAWayBack, neverHadAWay } from '#server/store/getting-back.ts';
import { projectFrom } from '#server/store/projects.ts';
import type { WriteAudited } from '#server/store/record-store.ts';
import { staffFrom } from '#server/store/staff.ts';
import { formTokenOf, hashOf, unlockTokenOf } from '#server/store/token-hash.ts';
import type { Source } from '#server/store/unsealing.ts';
import type { ProjectKeys } from '#server/vault/vault.ts';

const addSession = insertInto(sessions);
const dropSession = deleteFrom(sessions, ['project', 'tokenHash']);
const closeSession = updateOf(sessions, ['expiresAt'], ['project', 'tokenHash']);
/** A tablet that is signed out in a young person's hands is woken for nothing until somebody signs in on it again. */
const dropDevices = deleteFrom(pushSubscriptions, ['project', 'session']);
const addLink = insertInto(oneTimeLinks);
const useLink = updateOf(oneTimeLinks, ['usedAt'], ['project', 'codeHash'], isNull(oneTimeLinks.usedAt));
const useFirstLink = updateOf(oneTimeLinks, ['usedAt'], ['project', 'codeHash'], and(isNull(oneTimeLinks.usedAt), neverHadAWay));
/** Whoever made two links for somebody keeps none that would still open once they have set up their way in. */
const endLinks = updateOf(oneTimeLinks, ['expiresAt'], ['project', 'staff'], isNull(oneTimeLinks.usedAt));

export function openSessions({ db, vault }: Source, writeAudited: WriteAudited, ids: Ids): Sessions {
	const theSession = sessionByToken(db);
	const opened = new WeakMap<object, Session>();
	const openedFrom = async (row: SessionRow, token: string): Promise<Session> => {
		const keys = vault.projectIfOpen(row.session.project) ?? (await vault.project(row.session.project));
		return { ...sessionFrom(row, keys), formToken: formTokenOf(token), unlockToken: unlockTokenOf(token) };
	};
	return {
		open: (code, now) => openByLink({ db, writeAudited, ids }, code, now),
		async find(token, now) {
			const [row] = await theSession({ tokenHash: hashOf(token) });
			if (row === undefined || isOver(row, now)) return undefined;
			const known = opened.get(row);
			if (known !== undefined) return known;
			const session = await openedFrom(row, token);
			opened.set(row, session);
			return session;
		},
		async end(token, now) {
			const [row] = await theSession({ tokenHash: hashOf(token) });
			if (row === undefined) return;
			const { project, staff: who } = row.session;
			await writeAudited(project, now, ending(row, now), [{ actor: who, action: 'signed-out', subject: who, youngPerson: null }]);
		},
		async ended(token, now) {
			const [row] = await theSession({ tokenHash: hashOf(token) });
			if (row === undefined || !isOver(row, now) || addMinutes(row.session.expiresAt, LATE_HOURS * 60) <= now) return undefined;
			const session = await openedFrom(row, token);
			return session.handedOver === null ? undefined : { ...session, handedOver: session.handedOver };
		},
		async over(token, now) {
			const [row] = await theSession({ tokenHash: hashOf(token) });
			return row !== undefined && ranOut(row, now) ? openedFrom(row, token) : undefined;
		},
		invite: (who, expiresAt) => invite(db, ids.secret(), who, expiresAt),
	};
}

type Parts = { readonly db: Db; readonly writeAudited: WriteAudited; readonly ids: Ids };

async function openByLink({ db, writeAudited, ids }: Parts, code: string, now: Instant) {
	const link = await usableLink(db, code, now);
	if (link === undefined) return undefined;
	const { project, codeHash, staff: who } = link.link;
	const token = ids.secret();
	const method = linkOpens(link.kind);
	const going = method === 'enrolling' ? await goingBack(db, link.link, now) : { writes: [], back: false };
	if (going === undefined) return undefined;
	const session = { ...freshSession(now, lastsBy(method)), project, tokenHash: hashOf(token), staff: who, method, device: null };
	const actions = [method === 'enrolling' ? 'enrolment-opened' : 'signed-in', ...(going.back ? ['getting-back-used'] : [])];
	const audit = actions.map((action) => ({ actor: who, action, subject: who, youngPerson: null }));
	const spent = spending({ project, codeHash, staff: who }, method, going.back, now);
	const outcome = await writeAudited(project, now, [...spent, ...going.writes, addSession(session)], audit);
	return outcome === 'committed' ? { token } : undefined;
}

async function invite(db: Db, code: string, who: StaffId, expiresAt: Instant): Promise<string> {
	const [row] = await db.read.select({ project: staff.project }).from(staff).where(eq(staff.id, who));
	if (row === undefined) throw new Error(`There is no member of staff with the id ${who}.`);
	if (await needsAWayBack(db, { ...row, staff: who }))
		throw new Error('They had a way in before: a link for them takes a confirmed way back.');
	await commit(db, [addLink({ project: row.project, codeHash: hashOf(code), staff: who, expiresAt, usedAt: null })]);
	return code;
}

const lastsBy = (method: SignInMethod): number => (method === 'enrolling' ? ENROLLING_MINUTES : LONGEST_MINUTES);

type Link = Pick<typeof oneTimeLinks.$inferSelect, 'project' | 'codeHash' | 'staff'>;

/** Where links sign nobody in, all the others that were made for this person go with it. */
function spending({ project, codeHash, staff }: Link, method: SignInMethod, back: boolean, now: Instant): readonly Write[] {
	const use = method === 'enrolling' && !back ? useFirstLink : useLink;
	const used = use({ usedAt: now }, { project, codeHash });
	return method === 'enrolling' ? [used, { ...endLinks({ expiresAt: now }, { project, staff }), rows: 'any' }] : [used];
}

type SessionRow = {
	readonly session: typeof sessions.$inferSelect;
	readonly device: Pick<typeof devices.$inferSelect, 'id' | 'shared' | 'revokedAt'> | null;
	readonly staff: typeof staff.$inferSelect;
	readonly project: typeof projects.$inferSelect;
};

/** One that is handed over is kept as over, so that what is still sent from it finds its conversation. */
function ending({ session: { project, tokenHash, handedOver, expiresAt } }: SessionRow, now: Instant) {
	if (handedOver === null) return [dropSession({ project, tokenHash })];
	const at = expiresAt < now ? expiresAt : now;
	return [closeSession({ expiresAt: at }, { project, tokenHash }), dropDevices({ project, session: tokenHash })];
}

/** One on a device that was taken out of use is over with the next request. */
const isOver = ({ session, staff, device }: SessionRow, now: Instant): boolean =>
	!staff.active || session.expiresAt <= now || (device !== null && device.revokedAt !== null);

/** By its time alone, and not long ago. */
function ranOut({ session, staff, device }: SessionRow, now: Instant): boolean {
	const byTime = session.expiresAt <= now && addMinutes(session.expiresAt, LATE_HOURS * 60) > now;
	return byTime && session.handedOver === null && staff.active && (device === null || device.revokedAt === null);
}

function sessionFrom({ session, staff, project, device }: SessionRow, keys: ProjectKeys): Omit<Session, 'formToken'> {
	return {
		id: session.tokenHash,
		staff: staffFrom(staff, keys),
		project: projectFrom(project, keys),
		since: session.since,
		handedOver: handedOverFrom(session),
		how: howFrom(session, device),
	};
}

function howFrom(session: SessionRow['session'], device: SessionRow['device']): SignedInHow {
	const { since, method, provedAt, lastSeenAt, lockedAt } = session;
	return {
		method: method ?? 'one-time-link',
		device: device && { id: device.id, shared: device.shared },
		provedAt: provedAt ?? since,
		lastSeenAt: lastSeenAt ?? since,
		lockedAt,
	};
}

function handedOverFrom({ handedOver, handedFrom, handedAt, triesLeft }: typeof sessions.$inferSelect): HandedOver | null {
	if (handedOver === null || handedAt === null) return null;
	return { conversation: handedOver, from: handedFrom ?? 0, since: handedAt, triesLeft: triesLeft ?? 0 };
}

/** Asked with every request, so it is built once. */
function sessionByToken(db: Db) {
	return remembered(
		db,
		[sessions, staff, projects, devices],
		db.read
			.select({
				session: sessions,
				staff,
				project: projects,
				device: { id: devices.id, shared: devices.shared, revokedAt: devices.revokedAt },
			})
			.from(sessions)
			.leftJoin(devices, and(eq(devices.project, sessions.project), eq(devices.id, sessions.device)))
			.innerJoin(staff, and(eq(staff.project, sessions.project), eq(staff.id, sessions.staff)))
			.innerJoin(projects, eq(projects.id, sessions.project))
			.where(eq(sessions.tokenHash, sql.placeholder('tokenHash'))),
	);
}

async function usableLink({ read }: Db, code: string, now: Instant) {
	const [row] = await read
		.select({ link: oneTimeLinks, active: staff.active, kind: projects.kind })
		.from(oneTimeLinks)
		.innerJoin(staff, and(eq(staff.project, oneTimeLinks.project), eq(staff.id, oneTimeLinks.staff)))
		.innerJoin(projects, eq(projects.id, oneTimeLinks.project))
		.where(eq(oneTimeLinks.codeHash, hashOf(code)));
	return row?.active === true && row.link.usedAt === null && row.link.expiresAt > now ? row : undefined;
}
