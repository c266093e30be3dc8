import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';

/**
 * How long a confirmed way back waits before a link can be made, in minutes: a night goes by, and no sign-in lasts longer, so whoever
 * it is about has been away from their screen and back (security 4.3: by two people, with a notice to the user and a delay).
 */
export const WAITS_MINUTES = 12 * 60;
/** For how long after it was asked for it is of any use, in minutes. */
export const LAPSES_MINUTES = 7 * 24 * 60;
/** The same for what was asked at the machine itself, where its link is made at once. */
const MACHINE_LAPSES_MINUTES = 24 * 60;

/** `system`: somebody at the machine itself, who holds the keys (`npm run setup`). */
export type GettingBackActor = StaffId | 'system';

/** Somebody who could sign in before cannot any more: who asked for a way back in for them, and how far that came. */
export type GettingBack = {
	readonly staff: StaffId;
	readonly askedBy: GettingBackActor;
	readonly askedAt: Instant;
	readonly confirmedBy: GettingBackActor | null;
	readonly confirmedAt: Instant | null;
	/** When the last link was made. */
	readonly linkAt: Instant | null;
	readonly usedAt: Instant | null;
	readonly stoppedBy: StaffId | null;
	readonly stoppedAt: Instant | null;
};

/** `waiting`: confirmed, and the delay runs. `ready`: a link can be made, and opened. */
export type GettingBackStanding = 'asked' | 'waiting' | 'ready' | 'used' | 'stopped' | 'lapsed';

/** From when a link can be made; undefined before it was confirmed. */
export function readyAt({ confirmedBy, confirmedAt }: GettingBack): Instant | undefined {
	if (confirmedAt === null) return undefined;
	return confirmedBy === 'system' ? confirmedAt : addMinutes(confirmedAt, WAITS_MINUTES);
}

/** When it is over, if nobody uses it. */
export function lapsesAt({ askedBy, askedAt }: GettingBack): Instant {
	return addMinutes(askedAt, askedBy === 'system' ? MACHINE_LAPSES_MINUTES : LAPSES_MINUTES);
}

/**
 * How far it is at this moment.
 *
 * @example standingOf(row, now) // 'ready': the one who asked may make a link
 */
export function standingOf(row: GettingBack, now: Instant): GettingBackStanding {
	if (row.usedAt !== null) return 'used';
	if (row.stoppedAt !== null) return 'stopped';
	if (lapsesAt(row) <= now) return 'lapsed';
	const from = readyAt(row);
	if (from === undefined) return 'asked';
	return from <= now ? 'ready' : 'waiting';
}

/** Whether it still leads somewhere, and so can be stopped. */
export function isUnderWay(row: GettingBack, now: Instant): boolean {
	const standing = standingOf(row, now);
	return standing === 'asked' || standing === 'waiting' || standing === 'ready';
}

/** Whoever looks after accounts asks, and never for themselves. */
export function mayAskFor(who: StaffMember, by: StaffMember): boolean {
	return who.active && by.active && by.role === 'administrator' && by.id !== who.id;
}

/**
 * Whether this person is the second one: a safeguarding lead, and for a lead a manager too; never whoever asked, nor whom it is for.
 *
 * @example mayConfirm({ askedBy: ada.id }, worker, joel) // joel is a lead
 */
export function mayConfirm({ askedBy }: Pick<GettingBack, 'askedBy'>, who: StaffMember, by: StaffMember): boolean {
	if (!by.active || by.id === who.id || by.id === askedBy) return false;
	return by.role === 'lead' || (by.role === 'manager' && who.role === 'lead');
}

/** Whoever it is for, whoever answers for safeguarding, and whoever looks after accounts: each alone, and without a reason. */
export function mayStop(who: Pick<StaffMember, 'id'>, by: StaffMember): boolean {
	return by.active && (by.id === who.id || by.role === 'lead' || by.role === 'manager' || by.role === 'administrator');
}
