import { and, desc, eq, gt } from 'drizzle-orm';
import type { Ids } from '#app/clock.ts';
import type { OpenSession, SessionKeeping, Whose } from '#app/sign-in/ports.ts';
import type { Session } from '#app/staff/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import type { AuditActor } from '#core/record/change.ts';
import { LONGEST_MINUTES } from '#core/sign-in/staying.ts';
import type { Write } from '#db/dialect/write.ts';
import { devices, pushSubscriptions, sessions } from '#db/schema/index.ts';
import { deleteFrom, insertInto, updateOf } from '#db/statement.ts';
import { commit, type Db } from '#dialect';
import { freshSession } from '#server/store/fresh-session.ts';
import type { WriteAudited } from '#server/store/record-store.ts';
import { hashOf } from '#server/store/token-hash.ts';

const ITSELF = ['project', 'tokenHash'] as const;
const addSession = insertInto(sessions);
const dropSession = deleteFrom(sessions, ITSELF);
const seeSession = updateOf(sessions, ['lastSeenAt'], [...ITSELF, 'lastSeenAt']);
const lockSession = updateOf(sessions, ['lockedAt'], ITSELF);
const unlockSession = updateOf(sessions, ['lockedAt', 'lastSeenAt'], ITSELF);
/** One that a young person holds is not dropped: what they still send is kept by its lock (`Sessions.ended`). */
const closeSession = updateOf(sessions, ['expiresAt'], ITSELF);
const renewSession = updateOf(
	sessions,
	['tokenHash', 'lockedAt', 'lastSeenAt', 'provedAt', 'method', 'device', 'expiresAt'],
	[...ITSELF, 'staff'],
);
/** A device that is woken for alerts goes on being woken under the new token. */
const moveDevices = deleteFrom(pushSubscriptions, ['project', 'session']);

export function openSessionKeeping(db: Db, writeAudited: WriteAudited, ids: Ids): SessionKeeping {
	return {
		async begin({ project, staff, method, device, lastsMinutes }, instead, now) {
			const token = ids.secret();
			const row = { ...freshSession(now, lastsMinutes), project, tokenHash: hashOf(token), staff, method, device };
			const before = instead === undefined ? [] : await endingByToken(db, instead, now);
			const writes = [...before, addSession(row), ...seeingDevice(project, device, now)];
			const outcome = await writeAudited(project, now, writes, [note(staff, `signed-in.${method}`, staff)]);
			if (outcome === 'stale') throw new Error('This sign-in could not be kept. Try again.');
			return { token };
		},
		async seen(session, now) {
			const before = session.how?.lastSeenAt ?? null;
			const seen = seeSession({ lastSeenAt: now }, { ...itself(session), lastSeenAt: before });
			await commit(db, [seen, ...seeingDevice(session.project.id, session.how?.device?.id, now)]);
		},
		async lock(session, now) {
			await writeAudited(
				session.project.id,
				now,
				[lockSession({ lockedAt: now }, itself(session))],
				[note(session.staff.id, 'locked', session.staff.id)],
			);
		},
		async unlock(session, now) {
			const open = unlockSession({ lockedAt: null, lastSeenAt: now }, itself(session));
			await writeAudited(session.project.id, now, [open], [note(session.staff.id, 'unlocked', session.staff.id)]);
		},
		renew: (session, to, now) => renew({ db, writeAudited, ids }, session, to, now),
		open: (whose, now) => openSessions(db, whose, now),
		async endOne({ project, staff }, id, by, now) {
			const there = (await openSessions(db, { project, staff }, now)).some((one) => one.id === id);
			if (!there) return;
			const row = await rowOf(db, { id, project: { id: project } });
			if (row !== undefined) await writeAudited(project, now, ending(row, now), [note(by, 'session-ended', staff)]);
		},
		async endAll(whose, by, now, but) {
			const writes = await endingAllOf(db, whose, now, but);
			if (writes.length > 0) await writeAudited(whose.project, now, writes, [note(by, 'sessions-ended', whose.staff)]);
		},
	};
}

const note = (actor: AuditActor, action: string, subject: string) => ({ actor, action, subject, youngPerson: null });

type Parts = { readonly db: Db; readonly writeAudited: WriteAudited; readonly ids: Ids };
type Renewal = Parameters<SessionKeeping['renew']>[1];

async function renew({ db, writeAudited, ids }: Parts, session: Session, to: Renewal, now: Instant) {
	const { method, device, lastsMinutes } = to;
	const row = await rowOf(db, session);
	if (row === undefined || row.expiresAt <= now) return undefined;
	const token = ids.secret();
	const tokenHash = hashOf(token);
	const proof = method === undefined ? { method: row.method, provedAt: row.provedAt } : { method, provedAt: now };
	const longest = addMinutes(row.since, LONGEST_MINUTES);
	const expiresAt = lastsMinutes === undefined ? row.expiresAt : earlier(addMinutes(now, lastsMinutes), longest);
	const set = { ...proof, tokenHash, lockedAt: null, lastSeenAt: now, device: device ?? row.device, expiresAt };
	const writes = [renewSession(set, { ...itself(session), staff: row.staff }), ...(await movingDevices(db, session, tokenHash))];
	const action = method === undefined ? 'session-renewed' : `proved.${method}`;
	const outcome = await writeAudited(row.project, now, writes, [note(row.staff, action, row.staff)]);
	return outcome === 'committed' ? { token } : undefined;
}

const seeDevice = updateOf(devices, ['lastSeenAt'], ['project', 'id']);

function seeingDevice(project: ProjectId, id: string | null | undefined, now: Instant): readonly Write[] {
	return id === null || id === undefined ? [] : [seeDevice({ lastSeenAt: now }, { project, id })];
}

type Row = typeof sessions.$inferSelect;
type Named = { readonly id: string; readonly project: Pick<Session['project'], 'id'> };

const itself = ({ id, project }: Named) => ({ project: project.id, tokenHash: id });
const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);

async function rowOf({ read }: Db, { id, project }: Named): Promise<Row | undefined> {
	return (
		await read
			.select()
			.from(sessions)
			.where(and(eq(sessions.project, project.id), eq(sessions.tokenHash, id)))
	)[0];
}

function ending({ project, tokenHash, handedOver }: Row, now: Instant): readonly Write[] {
	const over = handedOver === null ? dropSession({ project, tokenHash }) : closeSession({ expiresAt: now }, { project, tokenHash });
	return [over, moveDevices({ project, session: tokenHash })];
}

async function endingByToken({ read }: Db, token: string, now: Instant): Promise<readonly Write[]> {
	const [row] = await read
		.select()
		.from(sessions)
		.where(eq(sessions.tokenHash, hashOf(token)));
	// One that ended in a young person's hands stays as it is: their words may still be on the way.
	return row === undefined || row.handedOver !== null ? [] : ending(row, now);
}

/** What ends every session of somebody, such as when they leave. */
export async function endingAllOf({ read }: Db, { project, staff }: Whose, now: Instant, but?: string): Promise<readonly Write[]> {
	const theirs = and(eq(sessions.project, project), eq(sessions.staff, staff), gt(sessions.expiresAt, now));
	const rows = await read.select().from(sessions).where(theirs);
	return rows.filter(({ tokenHash }) => tokenHash !== but).flatMap((row) => ending(row, now));
}

const addDevice = insertInto(pushSubscriptions);

async function movingDevices({ read }: Db, session: Session, to: string): Promise<readonly Write[]> {
	const on = { project: session.project.id, session: session.id };
	const mine = and(eq(pushSubscriptions.project, on.project), eq(pushSubscriptions.session, on.session));
	const rows = await read.select().from(pushSubscriptions).where(mine);
	return rows.length === 0 ? [] : [moveDevices(on), ...rows.map((row) => addDevice({ ...row, session: to }))];
}

async function openSessions({ read }: Db, { project, staff }: Whose, now: Instant): Promise<readonly OpenSession[]> {
	const theirs = and(eq(sessions.project, project), eq(sessions.staff, staff), gt(sessions.expiresAt, now));
	const rows = await read.select().from(sessions).where(theirs).orderBy(desc(sessions.since));
	return rows.map(({ tokenHash, since, lastSeenAt, method, device }) => ({
		id: tokenHash,
		since,
		lastSeenAt: lastSeenAt ?? since,
		method: method ?? 'one-time-link',
		device,
	}));
}
