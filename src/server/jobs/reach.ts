import { createHash } from 'node:crypto';
import type { AccessReads } from '#app/access/ports.ts';
import type { DueWork, NotificationResult } from '#app/alerts/sweep-ports.ts';
import type { Clock, Ids } from '#app/clock.ts';
import type { PushSender, PushSubscription, PushSubscriptions } from '#app/push/ports.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import { sightBy, sightFacts } from '#app/staff/sight.ts';
import { addMinutes, type Instant, minutesBetween } from '#core/clock/instant.ts';
import type { Alert } from '#core/escalation/alert.ts';
import { isInOtherHands, withTheChild } from '#core/escalation/due.ts';
import type { Notification } from '#core/escalation/notification.ts';
import { heard, tell, trail } from '#core/escalation/step.ts';
import { widerThan } from '#core/escalation/who-to-tell.ts';
import type { AlertId, ProjectId } from '#core/id.ts';
import type { Change, RecordStore } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { AlertStandings } from './alert-standing.ts';

export type ReachDeps = {
	readonly project: ProjectId;
	readonly due: DueWork;
	readonly alertStandings: AlertStandings;
	readonly access: Pick<AccessReads, 'closedTo' | 'facts'>;
	readonly staff: StaffReads;
	readonly store: RecordStore;
	readonly subscriptions: PushSubscriptions;
	readonly sender: PushSender;
	readonly clock: Clock;
	readonly ids: Ids;
};

/** What came of trying all of one person's devices. */
type Tried = { readonly accepted: number; readonly retry: number };

/**
 * Tries to wake one person and writes down what came of it. Accepted by a push service is *notified*; that is not yet
 * *seen*. No device, or only dead ones, turns to the next people at once instead of waiting for the next deadline, and so
 * does a row for whoever is with the young person by now, or to whom the case is closed: no device of theirs is woken.
 * Anything else is tried again, later each time, for as long as the alert is anybody's to take.
 */
export async function reach(deps: ReachDeps, notification: Notification): Promise<NotificationResult> {
	const { project, alertStandings, staff, subscriptions } = deps;
	const [record, everyone, devices] = await Promise.all([
		alertStandings.standing(project, notification.alert),
		staff.all(project),
		subscriptions.of(project, notification.to),
	]);
	const person = everyone.find(({ id }) => id === notification.to);
	if (record === undefined || record.alert.state === 'closed') return { state: 'skipped', why: 'The alert is closed.' };
	if (person === undefined || !person.active) return { state: 'skipped', why: 'This person no longer works here.' };
	const present = withTheChild(record.trail);
	const closed = await deps.access.closedTo(project, record.alert.youngPerson);
	const past = present === null ? closed : [present, ...closed];
	const sight = sightBy(await sightFacts(deps.access, { project: { id: project }, staff: person }), deps.clock.now());
	const shut = sight.of(record.alert.youngPerson) !== 'open';
	if (shut || person.id === present) return widen(deps, record.alert, person, everyone, { present, past, shut });
	if (notification.attempts > 1 && isInOtherHands(record.alert, record.trail)) return { state: 'skipped', why: 'Somebody has it.' };
	const tried = await tryDevices(deps, record.alert, devices);
	if (tried.accepted > 0) {
		await write(deps, record.alert, [['notified', `${person.name}, on ${devicesInWords(tried.accepted)}`, person.id]]);
		return { state: 'sent' };
	}
	if (tried.retry > 0) return again(deps, record.alert, person, notification);
	return widen(deps, record.alert, person, everyone, { present, past, shut });
}

async function tryDevices(deps: ReachDeps, alert: Alert, devices: readonly PushSubscription[]): Promise<Tried> {
	const now = deps.clock.now();
	const options = { ttlSeconds: ttl(alert.nextDueAt, now), topic: topicOf(alert.id), urgency: 'high' } as const;
	const outcomes = await Promise.all(devices.map((device) => deps.sender.send(device, options)));
	for (const [position, outcome] of outcomes.entries()) {
		const device = devices[position];
		if (outcome === 'gone' && device !== undefined)
			await deps.subscriptions.disable(deps.project, device.id, 'The push service says it is gone.', now);
	}
	return {
		accepted: outcomes.filter((outcome) => outcome === 'accepted').length,
		retry: outcomes.filter((outcome) => outcome === 'retry').length,
	};
}

/** Longer each time, five minutes at most, without end. */
export function retryAfterSeconds(attempts: number): number {
	return Math.min(300, 5 * 2 ** Math.min(10, Math.max(0, attempts - 1)));
}

async function again(deps: ReachDeps, alert: Alert, person: StaffMember, { attempts }: Notification): Promise<NotificationResult> {
	const why = `${person.name}'s device could not be reached. Trying again.`;
	if (attempts <= 1) await write(deps, alert, [['notify-failed', why]]);
	return {
		state: 'again',
		dueAt: addMinutes(deps.clock.now(), retryAfterSeconds(attempts) / 60),
		why: 'The push service did not take it.',
	};
}

async function widen(
	deps: ReachDeps,
	alert: Alert,
	person: StaffMember,
	everyone: readonly StaffMember[],
	{
		present,
		past,
		shut,
	}: { readonly present: StaffMember['id'] | null; readonly past: readonly StaffMember['id'][]; readonly shut: boolean },
): Promise<NotificationResult> {
	const peers = everyone.filter(
		(other) => other.active && other.role === person.role && other.id !== person.id && !past.includes(other.id),
	);
	const covered = await Promise.all(peers.map(({ id }) => deps.subscriptions.of(deps.project, id)));
	const next = !shut && covered.some((devices) => devices.length > 0) ? [] : widerThan(everyone, person.role, past);
	const context = { now: deps.clock.now(), newId: deps.ids.row, staff: everyone, skip: [] };
	const asked = next.length > 0 ? tell(alert, next, context) : [];
	const [why, words] = shut
		? ['They may not open it.', 'One person who may not open it was not told.']
		: person.id === present
			? ['With the young person.', `${person.name} is with the young person, so no device was woken.`]
			: ['No device.', `${person.name} has no device that can be woken.`];
	await write(deps, alert, [['notify-failed', words]], asked);
	return { state: 'skipped', why };
}

/** `to`: whose device took it. */
type Line = readonly [what: 'notified', words: string, to: StaffMember['id']] | readonly [what: 'notify-failed', words: string];

async function write(deps: ReachDeps, alert: Alert, lines: readonly Line[], also: readonly Change[] = []): Promise<void> {
	const now = deps.clock.now();
	const context = { now, newId: deps.ids.row, staff: [], skip: [] };
	const changes = [...lines.map(([what, words, to = null]) => trail(alert, what, to, words, context)), ...also, heard(alert)];
	const audit = lines.map(([what]) => ({
		actor: 'system' as const,
		action: `alert.${what}`,
		subject: alert.id,
		youngPerson: alert.youngPerson,
	}));
	const outcome = await deps.store.commit({ project: deps.project, at: now, changes, audit });
	if (outcome !== 'committed') throw new Error('What came of a push could not be written down, so it is tried again.');
}

/** Until the next deadline: after it a new push goes out anyway. Never under a minute, which a sleeping phone needs. */
function ttl(nextDueAt: Instant | null, now: Instant): number {
	const seconds = nextDueAt === null ? 0 : Math.ceil(minutesBetween(now, nextDueAt) * 60);
	return Math.min(3_600, Math.max(60, seconds));
}

/** One topic for each alert, so that a phone that was off shows one notification; a digest, so that it names nothing. */
export function topicOf(alert: AlertId): string {
	return createHash('sha256').update(alert).digest('base64url').slice(0, 32);
}

function devicesInWords(count: number): string {
	return count === 1 ? 'one device' : `${count} devices`;
}
