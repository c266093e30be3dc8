import { and, eq, isNull } from 'drizzle-orm';
import type { Ids } from '#app/clock.ts';
import { type HandOvers, UNLOCK_TRIES, type Unlocking } from '#app/hand-over/ports.ts';
import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ConversationId, ProjectId, StaffId } from '#core/id.ts';
import type { AuditRow } from '#core/record/change.ts';
import { pushSubscriptions, sessions, unlockPassphrases } from '#db/schema/index.ts';
import { deleteFrom, insertInto, updateOf } from '#db/statement.ts';
import { commit, type Db } from '#dialect';
import { isPassphrase, passphraseHash } from '#server/store/passphrase.ts';
import type { WriteAudited } from '#server/store/record-store.ts';
import type { Source } from '#server/store/unsealing.ts';
import { whoseConversation } from '#server/store/whose-conversation.ts';

const dropPassphrase = deleteFrom(unlockPassphrases, ['project', 'staff']);
const addPassphrase = insertInto(unlockPassphrases);
const LOCK = ['handedOver', 'handedFrom', 'handedAt', 'triesLeft'] as const;
const OPEN = { handedOver: null, handedFrom: null, handedAt: null, triesLeft: null };
const setLock = updateOf(sessions, LOCK, ['project', 'tokenHash'], isNull(sessions.handedOver));
const takeTry = updateOf(sessions, ['triesLeft'], ['project', 'tokenHash', 'handedAt', 'triesLeft']);
/** Whoever takes it back is there: the screen does not lock for the time that it was in other hands. */
const dropLock = updateOf(sessions, [...LOCK, 'lastSeenAt'], ['project', 'tokenHash', 'handedAt']);
/** Ended and not forgotten: what is still sent from the page in their hands is kept by its lock (`Sessions.ended`). */
const endSession = updateOf(sessions, ['expiresAt'], ['project', 'tokenHash', 'handedAt']);
/** Its session is over while a young person holds it: nothing may light it up until somebody signs in on it again. */
const dropDevices = deleteFrom(pushSubscriptions, ['project', 'session']);

type Parts = { readonly source: Source; readonly writeAudited: WriteAudited };

export function openHandOvers(source: Source, writeAudited: WriteAudited, ids: Ids): HandOvers {
	const parts = { source, writeAudited };
	return {
		hasPassphrase: async (project, staff) => (await passphraseOf(source.db, project, staff)) !== undefined,
		async setPassphrase(project, staff, passphrase, now) {
			const salt = Buffer.from(ids.secret(), 'base64url').subarray(0, 16);
			const hash = await passphraseHash(passphrase, salt);
			const audit = { actor: staff, action: 'hand-over.passphrase-set', subject: staff, youngPerson: null };
			const writes = [dropPassphrase({ project, staff }), addPassphrase({ project, staff, hash, setAt: now })];
			const outcome = await writeAudited(project, now, writes, [audit]);
			if (outcome === 'stale') throw new Error('This passphrase was set somewhere else at the same moment. Try again.');
		},
		lock: (session, lock, now) => lockTo(parts, session, lock, now),
		unlock: (session, passphrase, now) => unlock(parts, session, passphrase, now),
	};
}

async function passphraseOf({ read }: Db, project: ProjectId, who: StaffId): Promise<string | undefined> {
	const theirs = and(eq(unlockPassphrases.project, project), eq(unlockPassphrases.staff, who));
	return (await read.select({ hash: unlockPassphrases.hash }).from(unlockPassphrases).where(theirs))[0]?.hash;
}

async function sessionRow({ read }: Db, { id, project }: Session) {
	const itself = and(eq(sessions.project, project.id), eq(sessions.tokenHash, id));
	return (await read.select().from(sessions).where(itself))[0];
}

const nameOf = ({ id, project }: Session) => ({ project: project.id, tokenHash: id });

async function audited(
	{ source, writeAudited }: Parts,
	{ project, staff }: Session,
	conversation: ConversationId,
	now: Instant,
	actions: readonly string[],
	writes: Parameters<WriteAudited>[2],
) {
	const youngPerson = await whoseConversation(source.db, project.id, conversation);
	const rows = actions.map((action): AuditRow => ({ actor: staff.id, action, subject: conversation, youngPerson }));
	return writeAudited(project.id, now, writes, rows);
}

/** A lock that lies there already is not moved and gives no fresh tries. */
async function lockTo(
	parts: Parts,
	session: Session,
	{ conversation, from }: { conversation: ConversationId; from: number },
	now: Instant,
) {
	const lock = { handedOver: conversation, handedFrom: from, handedAt: now, triesLeft: UNLOCK_TRIES };
	const outcome = await audited(parts, session, conversation, now, ['conversation.handed-over'], [setLock(lock, nameOf(session))]);
	if (outcome === 'committed') return;
	const row = await sessionRow(parts.source.db, session);
	if (row?.handedOver === conversation && row.expiresAt > now) return;
	throw new Error('This tablet could not be locked to the conversation. Do not hand it over.');
}

type Try = { readonly conversation: ConversationId; readonly lockedAt: Instant; readonly left: number };

/** Two who try at once each take a try of their own: whoever counts down from what is no longer there looks again. */
async function nextTry({ db }: Source, session: Session, now: Instant): Promise<Try | 'not-locked' | 'signed-out'> {
	for (let looks = 0; looks < 3 * UNLOCK_TRIES; looks += 1) {
		const row = await sessionRow(db, session);
		if (row === undefined || row.expiresAt <= now) return 'signed-out';
		const { handedOver: conversation, handedAt: lockedAt, triesLeft } = row;
		if (conversation === null || lockedAt === null) return 'not-locked';
		const left = (triesLeft ?? 0) - 1;
		if (left < 0) return 'signed-out';
		const taken = takeTry({ triesLeft: left }, { ...nameOf(session), handedAt: lockedAt, triesLeft });
		if ((await commit(db, [taken])) === 'committed') return { conversation, lockedAt, left };
	}
	throw new Error('Too many people are unlocking this tablet at once. Try again.');
}

async function unlock(parts: Parts, session: Session, passphrase: string, now: Instant): Promise<Unlocking> {
	const mine = await nextTry(parts.source, session, now);
	if (mine === 'not-locked') return { outcome: 'unlocked' };
	if (mine === 'signed-out') return { outcome: 'signed-out' };
	const { conversation, lockedAt, left } = mine;
	const kept = await passphraseOf(parts.source.db, session.project.id, session.staff.id);
	if (kept !== undefined && (await isPassphrase(passphrase, kept))) {
		const opened = dropLock({ ...OPEN, lastSeenAt: now }, { ...nameOf(session), handedAt: lockedAt });
		const outcome = await audited(parts, session, conversation, now, ['conversation.taken-back'], [opened]);
		return outcome === 'committed' ? { outcome: 'unlocked' } : standing(parts.source.db, session, now);
	}
	if (left > 0) {
		await audited(parts, session, conversation, now, ['hand-over.wrong-passphrase'], []);
		return { outcome: 'wrong', triesLeft: left };
	}
	const over = [
		endSession({ expiresAt: now }, { ...nameOf(session), handedAt: lockedAt }),
		dropDevices({ project: session.project.id, session: session.id }),
	];
	const signedOut = ['hand-over.wrong-passphrase', 'hand-over.signed-out'];
	const outcome = await audited(parts, session, conversation, now, signedOut, over);
	return outcome === 'committed' ? { outcome: 'signed-out' } : standing(parts.source.db, session, now);
}

/** The lock was taken off, or the session ended, while the passphrase was checked. */
async function standing(db: Db, session: Session, now: Instant): Promise<Unlocking> {
	const row = await sessionRow(db, session);
	if (row === undefined || row.expiresAt <= now) return { outcome: 'signed-out' };
	return row.handedOver === null ? { outcome: 'unlocked' } : { outcome: 'wrong', triesLeft: row.triesLeft ?? 0 };
}
