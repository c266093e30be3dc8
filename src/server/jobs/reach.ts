import type { AccessReads } from '#app/access/ports.ts';
import type { DueWork } from '#app/alerts/sweep-ports.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import { sightBy, sightFacts } from '#app/staff/sight.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { isAnswered } from '#core/escalation/due.ts';
import type { Notification } from '#core/escalation/notification.ts';
import { type AlertContext, heard, trail } from '#core/escalation/step.ts';
import type { Change, RecordStore } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { alertFacts, type FactsDeps } from './alert-facts.ts';
import type { AlertStanding, AlertStandings } from './alert-standing.ts';
import { type EngineFault, hurryOn, LEFT_OUT, type LeftOut, leaving } from './hurry-on.ts';
import { confirmBy, type KnockDeps, knock, newToken, retryAfterSeconds, type Tried } from './knock.ts';
import { ofItsClimb } from './same-climb.ts';
import { channelInWords, nextChannel } from './ways-to.ts';

export type ReachDeps = FactsDeps &
	KnockDeps & {
		readonly due: DueWork;
		readonly alertStandings: AlertStandings;
		readonly access: Pick<AccessReads, 'closedTo' | 'facts'>;
		readonly staff: StaffReads;
		readonly store: RecordStore;
		/** Something that people have to know of: that nobody can be reached. Left out: nobody is told. */
		readonly onEngineFault?: ((fault: EngineFault) => void) | undefined;
	};

/** One row with everything that is known of it: whom it is for, and how its alert stands. */
type Reaching = {
	readonly deps: ReachDeps;
	readonly row: Notification;
	readonly standing: AlertStanding;
	readonly person: StaffMember;
	readonly context: AlertContext;
};

/**
 * Tries to wake one person by one channel and writes down what came of it, with the row, in one commit. Accepted by a provider
 * is *notified*; that is not yet *shown* and not *seen*. A channel that does not work for them is passed over at once; a failure
 * that may pass is tried again, later each time, for as long as the alert is anybody's to take, and brings the next channel within
 * half a minute; once a later rung tries the same, only that is tried again. Nobody on this rung who can be reached turns to the next rung at once, and so does a row for whoever is with the
 * young person by now, or to whom the case is closed: no device of theirs is woken.
 *
 * @throws when what came of it could not be written down; the lease gives the row back, and it is sent again with the same key
 */
export async function reach(deps: ReachDeps, row: Notification): Promise<void> {
	const { project, alertStandings, staff } = deps;
	const [standing, everyone] = await Promise.all([alertStandings.standing(project, row.alert), staff.all(project)]);
	const person = everyone.find(({ id }) => id === row.to);
	if (standing === undefined || standing.alert.state === 'closed') return quietly(deps, row, 'The alert is closed.');
	const { context, present } = await alertFacts(deps, standing, standing.alert.youngPerson, everyone);
	if (person === undefined || !person.active) return leave(deps, { row, standing, context }, LEFT_OUT.left, LEFT);
	const sight = sightBy(await sightFacts(deps.access, { project: { id: project }, staff: person }), context.now);
	if (sight.of(standing.alert.youngPerson) !== 'open') return leave(deps, { row, standing, context }, LEFT_OUT.shut, SHUT);
	const withThem = `${person.name} is with the young person, so no device was woken.`;
	if (person.id === present) return leave(deps, { row, standing, context }, LEFT_OUT.withThem, withThem);
	if (row.attempts > 1 && isAnswered(row, standing)) return quietly(deps, row, 'Somebody has it.');
	const instead = await insteadOf(deps, row, standing);
	if (instead !== undefined) return quietly(deps, row, instead);
	return send({ deps, row, standing, person, context });
}

const LEFT = 'One person who no longer works here was not told.';
const SHUT = 'One person who may not open it was not told.';

async function send({ deps, row, standing, person, context }: Reaching): Promise<void> {
	const { alert } = standing;
	const { now } = context;
	const found = nextChannel(await deps.ways.of(deps.project, row.to, now), deps.carriers, { from: row.channel });
	if (found === undefined) return noWay({ deps, row, standing, person, context });
	const { token, hash } = newToken(deps.ids);
	const armed: Notification = { ...row, channel: found.channel, tokenHash: hash, confirmBy: confirmBy(alert, row, found.channel, now) };
	// Another process may have looked at it by now and asked the next channel: the moment that was set first is never set again.
	const { confirmBy: _known, ...asItStands } = armed;
	// Whoever has the row by now sends it.
	if (!(await deps.due.arm(deps.project, row.tokenHash === null ? armed : asItStands))) return;
	const tried = await knock(deps, alert, armed, { token, by: found.ways, now });
	const known: Reaching = { deps, row: armed, standing, person, context: { ...context, now: deps.clock.now() } };
	if (tried.accepted > 0) return accepted(known, tried);
	return tried.retry > 0 ? again(known) : gone(known);
}

async function accepted({ deps, row, standing: { alert }, person, context }: Reaching, tried: Tried): Promise<void> {
	const words = `${person.name}, ${channelInWords(row.channel, tried.accepted)}`;
	const lines = [trail(alert, 'notified', person.id, words, context)];
	if (context.hour.backstop.includes(person.id)) lines.push(trail(alert, 'backstop-told', person.id, null, context));
	const sent = { ...row, state: 'sent', lastError: null, sentAt: context.now, providerId: tried.providerId } as const;
	await write(deps, context.now, row, sent, [...lines, heard(alert)], [['notified', alert]]);
}

async function again({ deps, row, standing: { alert }, person, context }: Reaching): Promise<void> {
	const why = `${person.name} could not be reached ${channelInWords(row.channel)}. Trying again.`;
	const lines = row.attempts > 1 ? [] : [trail(alert, 'notify-failed', null, why, context), heard(alert)];
	const dueAt = addMinutes(context.now, retryAfterSeconds(row.attempts) / 60);
	const moved = { ...row, state: 'due', dueAt, lastError: 'The provider did not take it.', confirmBy: soon(row, context.now) } as const;
	await write(deps, context.now, row, moved, lines, lines.length > 0 ? [['notify-failed', alert]] : []);
}

/** A failure brings the next channel within half a minute, whatever the level. */
const SOON_MINUTES = 0.5;
function soon({ confirmBy: by }: Notification, now: Instant): Instant | null {
	const latest = addMinutes(now, SOON_MINUTES);
	return by === null || by < latest ? by : latest;
}

/** Every way of this channel is gone for good: the next channel takes its place now. */
async function gone(known: Reaching): Promise<void> {
	const { deps, row, standing, context } = known;
	const next = nextChannel(await deps.ways.of(deps.project, row.to, context.now), deps.carriers, { after: row.channel });
	if (next === undefined) return noWay(known);
	const line = trail(
		standing.alert,
		'notify-failed',
		null,
		`${known.person.name} can no longer be reached ${channelInWords(row.channel)}.`,
		context,
	);
	const skipped = { ...row, state: 'skipped', lastError: 'It is gone.' } as const;
	const changes = [line, queued(row, next.channel, context), heard(standing.alert)];
	await write(deps, context.now, row, skipped, changes, [['notify-failed', standing.alert]]);
}

async function noWay({ deps, row, standing, person, context }: Reaching): Promise<void> {
	return leave(deps, { row, standing, context }, LEFT_OUT.noWay, `${person.name} has no way by which they can be reached.`);
}

/**
 * Nobody is woken by this row, and that is said; if that was everybody of its rung, the next one is asked at once. It is settled only
 * after that: a process that dies in between leaves it to come back as any other, and the next rung waits no longer than the lease.
 */
async function leave(
	deps: ReachDeps,
	{ row, standing, context }: Pick<Reaching, 'row' | 'standing' | 'context'>,
	why: LeftOut,
	words: string,
): Promise<void> {
	const { alert } = standing;
	const lines = [trail(alert, 'passed-over', null, words, context), heard(alert)];
	await write(deps, context.now, row, leaving(row, why, context.now), lines, [['passed-over', alert]]);
	await hurryOn(deps, row, context);
	const settled: Change = { change: 'notification-moved', notification: { ...row, state: 'skipped', lastError: why }, from: row.attempts };
	// Stale: the clock was put back in between, so it was due again at once, and whoever has it now settles it.
	await deps.store.commit({ project: deps.project, at: context.now, changes: [settled], audit: [] });
}

const quietly = (deps: ReachDeps, row: Notification, why: string): Promise<void> =>
	write(deps, deps.clock.now(), row, { ...row, state: 'skipped', lastError: why }, [], []);

/** The same person by another channel, on the same rung. */
export function queued(row: Notification, channel: Notification['channel'], { now, newId }: AlertContext): Change {
	const unsent = { state: 'due', attempts: 0, lastError: null, sentAt: null, confirmBy: null, shownAt: null } as const;
	const notification = { ...row, ...unsent, id: newId<Notification['id']>(), channel, dueAt: now, tokenHash: null, providerId: null };
	return { change: 'notification-queued', notification };
}

/**
 * Why nothing is sent by this row: a screen has shown another of its person on this rung, or a later rung tries the same person
 * by the same channel. Only a row that is not the first of its person can be either.
 */
async function insteadOf(deps: ReachDeps, row: Notification, standing: AlertStanding): Promise<string | undefined> {
	if (row.channel === 'web-push' && row.attempts === 1) return undefined;
	const rows = await deps.due.rowsSince(deps.project, row.alert, row.rung);
	const theirs = ofItsClimb(rows, row, standing).filter(({ to }) => to === row.to);
	if (theirs.some(({ rung, shownAt }) => rung === row.rung && shownAt !== null)) return 'A screen of theirs has shown it.';
	const isLater = row.attempts > 1 && theirs.some((one) => one.rung > row.rung && one.channel === row.channel && one.state !== 'skipped');
	return isLater ? 'A later one took its place.' : undefined;
}

type Audited = readonly [action: 'notified' | 'notify-failed' | 'passed-over', alert: AlertStanding['alert']];

async function write(
	deps: ReachDeps,
	at: Instant,
	row: Notification,
	moved: Notification,
	also: readonly Change[],
	audited: readonly Audited[],
): Promise<void> {
	const audit = audited.map(([action, { id, youngPerson }]) => ({
		...{ actor: 'system' as const, action: `alert.${action}`, subject: id, youngPerson },
	}));
	const changes: readonly Change[] = [{ change: 'notification-moved', notification: moved, from: row.attempts }, ...also];
	const outcome = await deps.store.commit({ project: deps.project, at, changes, audit });
	if (outcome !== 'committed') throw new Error('What came of a try could not be written down, so it is tried again.');
}
