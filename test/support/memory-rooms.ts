import type { Clock, Ids } from '#app/clock.ts';
import type { CoverAdmin, CoverReads, LineCheck, LineChecks } from '#app/cover/ports.ts';
import { type HandOvers, UNLOCK_TRIES } from '#app/hand-over/ports.ts';
import type { PrivatePages } from '#app/private-page/ports.ts';
import type { HandedOver } from '#app/staff/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { CoverSpan } from '#core/cover/cover.ts';
import type { ConversationId, ProjectId, StaffId } from '#core/id.ts';
import type { AuditActor } from '#core/record/change.ts';
import type { Project } from '#core/record/staff.ts';
import type { SittingEnd } from '#core/room/sitting.ts';
import type { SignInMethod } from '#core/sign-in/ways.ts';
import { normalised } from '#server/store/passphrase.ts';
import { privateCode, typedCode } from '#server/store/private-code.ts';
import type { MemoryState } from './memory-state.ts';

/** A session as memory keeps it, under its id. */
export type MemorySession = {
	readonly token: string;
	readonly staff: StaffId;
	readonly since: Instant;
	readonly formToken: string;
	handedOver: HandedOver | null;
	how: {
		readonly method: SignInMethod;
		readonly device: string | null;
		readonly provedAt: Instant;
		readonly lastSeenAt: Instant;
		readonly lockedAt: Instant | null;
	};
	/** When it ends, or ended. What it was then still says whether its devices may be woken. */
	endsAt: Instant;
};

type Code = {
	readonly code: string;
	readonly project: ProjectId;
	readonly conversation: ConversationId;
	readonly madeBy: StaffId;
	readonly mayCheck: boolean;
	readonly madeAt: Instant;
	expiresAt: Instant;
	usedUp: boolean;
	sitting: Sitting | null;
};
type Sitting = {
	readonly id: string;
	readonly token: string;
	readonly formToken: string;
	readonly from: number;
	readonly since: Instant;
	lastAt: Instant;
	seenBy: 'nobody' | 'somebody' | null;
	ended: { readonly at: Instant; readonly how: SittingEnd } | null;
};

type Rooms = { readonly state: MemoryState; readonly ids: Ids; readonly clock: Clock; readonly projects: ReadonlyMap<string, Project> };

function auditing(state: MemoryState) {
	return (actor: AuditActor, action: string, conversation: ConversationId): void => {
		const talk = state.conversations.get(conversation);
		if (talk === undefined) throw new Error(`There is no conversation ${conversation}.`);
		state.audit.push({ actor, action, subject: conversation, youngPerson: talk.youngPerson });
	};
}

const isUsable = ({ usedUp, expiresAt }: Code, now: Instant): boolean => !usedUp && expiresAt > now;

/** Without a sign for twenty minutes, or after two hours, it ends by itself. */
function runOut({ sitting }: Code, now: Instant): void {
	if (sitting === null || sitting.ended !== null) return;
	const at = [addMinutes(sitting.lastAt, 20), addMinutes(sitting.since, 120)].sort()[0] as Instant;
	if (at <= now) sitting.ended = { at, how: 'idle' };
}

export function memoryPrivatePages({ state, ids, clock, projects }: Rooms): PrivatePages {
	const codes: Code[] = [];
	const write = auditing(state);
	const of = (project: ProjectId, conversation: ConversationId) =>
		codes.filter((code) => code.project === project && code.conversation === conversation);
	const openWith = (token: string, now: Instant) => {
		for (const code of codes) runOut(code, now);
		const found = codes.find(({ sitting }) => sitting?.token === token && sitting.ended === null);
		return found?.sitting == null ? undefined : { ...found, sitting: found.sitting };
	};
	const asSitting = ({ sitting, ...code }: Code) => {
		const project = projects.get(code.project);
		if (sitting === null || project === undefined) return undefined;
		const { id, from, seenBy, since, formToken } = sitting;
		return { id, project, conversation: code.conversation, madeBy: code.madeBy, mayCheck: code.mayCheck, from, seenBy, since, formToken };
	};
	const endAll = (project: ProjectId, conversation: ConversationId, how: SittingEnd, now: Instant) => {
		for (const code of of(project, conversation)) {
			runOut(code, now);
			code.usedUp = true;
			if (code.expiresAt > now) code.expiresAt = now;
			if (code.sitting !== null) code.sitting.ended ??= { at: now, how };
		}
	};
	return {
		async makeCode({ project, conversation, by, mayCheck }, now) {
			if (state.conversations.get(conversation)?.project !== project) throw new Error(`There is no conversation ${conversation}.`);
			write(by, 'private-page.code-made', conversation);
			endAll(project, conversation, 'new-code', now);
			const code = privateCode(ids.secret());
			const made = { madeBy: by, madeAt: now, expiresAt: addMinutes(now, 30), usedUp: false, sitting: null };
			codes.push({ code, project, conversation, mayCheck, ...made });
			return code;
		},
		async exchange(typed, from, now) {
			const code = codes.find((one) => one.code === typedCode(typed) && isUsable(one, now));
			if (code === undefined) return undefined;
			const count = await from(code.conversation, code.project);
			if (!isUsable(code, now)) return undefined;
			code.usedUp = true;
			const token = ids.secret();
			const begun = { since: now, lastAt: now, seenBy: null, ended: null };
			code.sitting = { id: ids.row(), token, formToken: ids.secret(), from: count, ...begun };
			write('young-person', 'private-page.opened', code.conversation);
			return token;
		},
		async find(token, now) {
			const found = openWith(token, now);
			return found && asSitting(found);
		},
		async ended(token, now) {
			for (const code of codes) runOut(code, now);
			const found = codes.find(({ sitting }) => sitting?.token === token);
			const over = found?.sitting?.ended;
			return found && over && addMinutes(over.at, 24 * 60) > now ? asSitting(found) : undefined;
		},
		async keep(token, seenBy, now) {
			const sitting = openWith(token, now)?.sitting;
			if (sitting === undefined) return;
			sitting.lastAt = now;
			sitting.seenBy = seenBy ?? sitting.seenBy;
		},
		async end(token, how, now) {
			const found = openWith(token, now);
			if (found === undefined) return;
			found.sitting.ended = { at: now, how };
			write('young-person', 'private-page.ended', found.conversation);
		},
		async close(project, conversation, by, now) {
			if (state.conversations.get(conversation)?.project !== project) throw new Error(`There is no conversation ${conversation}.`);
			write(by, 'private-page.closed', conversation);
			endAll(project, conversation, 'closed-by-worker', now);
		},
		async standing(project, conversation) {
			const newest = of(project, conversation).at(-1);
			if (newest === undefined) return undefined;
			runOut(newest, clock.now());
			const { madeBy, madeAt, expiresAt, sitting } = newest;
			const [endedAt, ended] = [sitting?.ended?.at ?? null, sitting?.ended?.how ?? null];
			return { madeBy, madeAt, expiresAt, usedAt: sitting?.since ?? null, endedAt, ended };
		},
	};
}

/** The lock lies on the session. Nothing is hashed: it is a fake, and quick. */
export function memoryHandOvers(state: MemoryState, sessions: Map<string, MemorySession>): HandOvers {
	const passphrases = new Map<string, string>();
	const write = auditing(state);
	return {
		hasPassphrase: async (_project, staff) => passphrases.has(staff),
		async setPassphrase(_project, staff, passphrase) {
			passphrases.set(staff, normalised(passphrase));
			state.audit.push({ actor: staff, action: 'hand-over.passphrase-set', subject: staff, youngPerson: null });
		},
		async lock({ id, project, staff }, { conversation, from }, now) {
			const session = sessions.get(id);
			if (session?.handedOver?.conversation === conversation && session.endsAt > now) return;
			const talk = state.conversations.get(conversation);
			if (session === undefined || session.endsAt <= now || session.handedOver !== null || talk?.project !== project.id)
				throw new Error('This tablet could not be locked to the conversation. Do not hand it over.');
			session.handedOver = { conversation, from, since: now, triesLeft: UNLOCK_TRIES };
			write(staff.id, 'conversation.handed-over', conversation);
		},
		async unlock({ id, staff }, passphrase, now) {
			const session = sessions.get(id);
			if (session === undefined || session.endsAt <= now) return { outcome: 'signed-out' };
			if (session.handedOver === null) return { outcome: 'unlocked' };
			const { conversation } = session.handedOver;
			const triesLeft = session.handedOver.triesLeft - 1;
			session.handedOver = { ...session.handedOver, triesLeft };
			if (passphrases.get(staff.id) === normalised(passphrase)) {
				session.handedOver = null;
				session.how = { ...session.how, lastSeenAt: now };
				write(staff.id, 'conversation.taken-back', conversation);
				return { outcome: 'unlocked' };
			}
			write(staff.id, 'hand-over.wrong-passphrase', conversation);
			if (triesLeft > 0) return { outcome: 'wrong', triesLeft };
			session.endsAt = now;
			write(staff.id, 'hand-over.signed-out', conversation);
			return { outcome: 'signed-out' };
		},
	};
}

/** The table of the week; the rest of `CoverReads` follows from it and the rota: see `memoryHours`. */
export function memoryCover(state: MemoryState): Pick<CoverReads, 'spans'> & CoverAdmin {
	const kept = new Map<string, CoverSpan>();
	const spans = async (project: ProjectId) =>
		[...kept.values()]
			.filter((span) => span.project === project)
			.sort((a, b) => a.weekday - b.weekday || (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1));
	return {
		spans,
		async add(span, by) {
			if (kept.has(span.id)) throw new Error(`Hours of cover with the id ${span.id} are there already.`);
			kept.set(span.id, span);
			state.audit.push({ actor: by, action: 'cover.added', subject: span.id, youngPerson: null });
		},
		async remove(project, id, by) {
			if (kept.get(id)?.project !== project) return;
			kept.delete(id);
			state.audit.push({ actor: by, action: 'cover.removed', subject: id, youngPerson: null });
		},
		async endAfter(project, id, lastDate, by) {
			const span = kept.get(id);
			if (span?.project !== project) return;
			kept.set(id, { ...span, lastDate });
			state.audit.push({ actor: by, action: 'cover.ended', subject: id, youngPerson: null });
		},
	};
}

export function memoryLineChecks(state: MemoryState): LineChecks {
	const checks: (LineCheck & { readonly project: ProjectId })[] = [];
	return {
		async newest(project) {
			const inTime = checks.filter((check) => check.project === project).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
			return [...new Map(inTime.map(({ line, by, at }) => [line, { line, by, at }])).values()];
		},
		async add(project, check) {
			checks.push({ ...check, project });
			state.audit.push({ actor: check.by, action: 'line.checked', subject: check.line, youngPerson: null });
		},
	};
}
