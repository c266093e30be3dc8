import type { CoverReads } from '#app/cover/ports.ts';
import type { Alert } from '#core/escalation/alert.ts';
import { ladder, peopleOf } from '#core/escalation/ladder.ts';
import type { AlertContext } from '#core/escalation/step.ts';
import type { NextAsked } from './standing-words.ts';

/**
 * Who is asked when the next deadline of an alert passes: the ladder as it is now, at that hour. Undefined where a deadline asks its
 * owner first, and where nobody is left: then no name is said.
 *
 * @example (await whoIsNext(alert, context, cover))?.people.map(({ name }) => name) // ['Joel Okafor']
 */
export async function whoIsNext(
	alert: Alert,
	{ staff, skip, now }: AlertContext,
	cover: Pick<CoverReads, 'hour'>,
): Promise<NextAsked | undefined> {
	if (alert.nextDueAt === null || alert.nextDue === 'check-back') return undefined;
	const at = alert.nextDueAt > now ? alert.nextDueAt : now;
	const hour = await cover.hour(alert.project, at);
	// Something unclear may wait for the morning then, so nobody is named.
	const mayWait = alert.level === 'unclear' && hour.mode !== 'staffed';
	const found = ladder(alert.level, hour, staff, skip);
	if (mayWait || found.rungs.length === 0) return undefined;
	const place = alert.rung % found.rungs.length;
	const people = alert.rung > 0 && place === 0 ? peopleOf(found) : (found.rungs[place]?.people ?? []);
	return people.length === 0 ? undefined : { people, wakes: hour.mode !== 'staffed' };
}
