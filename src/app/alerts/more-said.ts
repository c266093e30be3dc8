import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import type { OpenAlert } from './open-strip.tsx';
import type { AlertReads, AlertRecord } from './ports.ts';

/**
 * When the newest words joined the alert, or null when all of it was said at once. A later look at words that were
 * already there is not more that was said.
 */
export function moreSaidAt({ disclosures }: Pick<AlertRecord, 'disclosures'>): Instant | null {
	const first = disclosures.at(-1)?.concern.entry;
	return disclosures.find(({ concern }) => concern.entry !== first)?.concern.raisedAt ?? null;
}

/**
 * Every open alert for the strip, with when more was said: whoever read it before must be able to tell that there is more.
 *
 * @example <OpenStrip open={await openWithMore(deps.alerts, project.id)} readers={readers} />
 */
export async function openWithMore(alerts: Pick<AlertReads, 'open' | 'find'>, project: ProjectId): Promise<readonly OpenAlert[]> {
	const open = await alerts.open(project);
	return Promise.all(
		open.map(async (one) => {
			// One account that cannot be read must not take the strip away from all the others.
			const record = await alerts.find(project, one.alert.id).catch(() => undefined);
			return { ...one, moreSaidAt: record === undefined ? null : moreSaidAt(record) };
		}),
	);
}
