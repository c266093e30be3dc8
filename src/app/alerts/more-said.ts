import type { Session } from '#app/staff/ports.ts';
import { onlySeen } from '#app/staff/sight.ts';
import type { Instant } from '#core/clock/instant.ts';
import { lastHad } from '#core/escalation/last-had.ts';
import { callBackWaited } from '#core/escalation/reply-promise.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import type { OpenAlert } from './open-strip.tsx';
import type { AlertReads, AlertRecord } from './ports.ts';

/**
 * When the newest words joined the alert, or null when all of it was said at once. A later look at words that were
 * already there is not more that was said.
 */
export function moreSaidAt({ disclosures }: Pick<AlertRecord, 'disclosures'>): Instant | null {
	const first = disclosures.at(-1)?.entry.id;
	return disclosures.find(({ entry }) => entry.id !== first)?.concern.raisedAt ?? null;
}

/**
 * Every open alert that this person may see, for the strip, with when more was said: whoever read it before must be able to tell that there is more.
 * What is practice says so.
 *
 * @example <OpenStrip open={await openWithMore(deps.alerts, session)} readers={readers} />
 */
export async function openWithMore(alerts: Pick<AlertReads, 'open' | 'find'>, session: Session): Promise<readonly OpenAlert[]> {
	const { project } = session;
	const open = onlySeen(session, await alerts.open(project.id));
	return Promise.all(
		open.map(async (one) => {
			// One account that cannot be read must not take the strip away from all the others.
			const record = await alerts.find(project.id, one.alert.id).catch(() => undefined);
			const more = record === undefined ? null : moreSaidAt(record);
			const waitsUntil = record === undefined ? null : callBackWaited(record);
			const had = record === undefined ? null : lastHad(record);
			return { ...one, moreSaidAt: more, waitsUntil, had, practice: isPractice(project, one.youngPerson) };
		}),
	);
}
