import { isAnswered } from '#core/escalation/due.ts';
import type { Notification } from '#core/escalation/notification.ts';
import { heard, trail } from '#core/escalation/step.ts';
import type { Change } from '#core/record/change.ts';
import { alertFacts } from './alert-facts.ts';
import { queued, type ReachDeps } from './reach.ts';
import { ofItsClimb } from './same-climb.ts';
import { channelInWords, nextChannel } from './ways-to.ts';

/**
 * A row that no screen has shown in time, whether it was sent, failed or is still being sent: the same person is told by the
 * next channel now. Where there is none, or somebody has read the alert or has it, nothing more is waited for. Two processes that
 * come to it together write it once.
 */
export async function confirm(deps: ReachDeps, row: Notification): Promise<void> {
	if (row.confirmBy === null) return;
	const waited: Change = { change: 'notification-not-shown', notification: row.id, confirmBy: row.confirmBy };
	const changes = await insisting(deps, row);
	await deps.store.commit({ project: deps.project, at: deps.clock.now(), changes: [waited, ...changes], audit: [] });
}

async function insisting(deps: ReachDeps, row: Notification): Promise<readonly Change[]> {
	const [standing, everyone, rows] = await Promise.all([
		deps.alertStandings.standing(deps.project, row.alert),
		deps.staff.all(deps.project),
		deps.due.rowsSince(deps.project, row.alert, row.rung),
	]);
	const person = everyone.find(({ id, active }) => id === row.to && active);
	if (standing === undefined || person === undefined) return [];
	const { alert } = standing;
	if (alert.state === 'closed' || alert.state === 'seen' || isAnswered(row, standing)) return [];
	const { context } = await alertFacts(deps, standing, alert.youngPerson, everyone);
	if (context.skip.includes(person.id)) return [];
	const theirs = ofItsClimb(rows, row, standing).filter(({ to, rung }) => to === row.to && rung === row.rung);
	const next = nextChannel(await deps.ways.of(deps.project, row.to, context.now), deps.carriers, { after: row.channel });
	if (next === undefined || theirs.some(({ shownAt, channel }) => shownAt !== null || channel === next.channel)) return [];
	const words = `${person.name}, ${channelInWords(next.channel)} instead`;
	const line = row.channel === 'web-push' ? [trail(alert, 'not-shown', null, words, context)] : [];
	return [...line, queued(row, next.channel, context), heard(alert)];
}
