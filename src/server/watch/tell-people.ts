import type { Carriers, Way, WayReads } from '#app/reach/ports.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { hearsOfFaults } from '#core/escalation/fault-pace.ts';
import type { ProjectId } from '#core/id.ts';

export type TellPeopleDeps = {
	readonly project: ProjectId;
	readonly staff: StaffReads;
	readonly ways: Pick<WayReads, 'of' | 'disable'>;
	readonly carriers: Carriers;
	readonly newKey: () => string;
};

const TTL_SECONDS = 30 * 60;

/**
 * Knocks for a fault at everybody who hears of faults, by every way of theirs that works; a call only where nothing else went through.
 * It says nothing but that they are to look. How many people a provider took it for.
 *
 * @example await tellPeople(deps, clock.now())
 */
export async function tellPeople(deps: TellPeopleDeps, now: Instant): Promise<number> {
	const people = hearsOfFaults(await deps.staff.all(deps.project));
	const told = await Promise.all(
		people.map(async ({ id }) => {
			const ways = await deps.ways.of(deps.project, id, now);
			const first = await knockAll(
				deps,
				ways.filter(({ channel }) => channel !== 'voice'),
				now,
			);
			return (
				first ||
				knockAll(
					deps,
					ways.filter(({ channel }) => channel === 'voice'),
					now,
				)
			);
		}),
	);
	return told.filter(Boolean).length;
}

async function knockAll({ project, ways, carriers, newKey }: TellPeopleDeps, theirs: readonly Way[], now: Instant): Promise<boolean> {
	const taken = await Promise.all(
		theirs.map(async (way) => {
			const knock = { kind: 'fault', key: newKey(), topic: 'fault', ttlSeconds: TTL_SECONDS, token: null } as const;
			const knocked = await carriers.get(way.channel)?.knock(way, knock);
			// That a way is gone cannot always be written down while something does not work; the next try finds it out again.
			if (knocked?.outcome === 'gone') await ways.disable(project, way, 'gone', now).catch(() => undefined);
			return knocked?.outcome === 'accepted';
		}),
	);
	return taken.some(Boolean);
}
