import type { Carriers, Way, WayReads } from '#app/reach/ports.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { hearsOfFaults } from '#core/escalation/fault-pace.ts';
import type { ProjectId, StaffId } from '#core/id.ts';

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
	const told = await Promise.all(people.map(({ id }) => tellOne(deps, id, now)));
	return told.filter(Boolean).length;
}

/** The same for one person, whatever it is that they are to look at. `topic`: one notification for each on a phone that was off. */
export async function tellOne(deps: Omit<TellPeopleDeps, 'staff'>, who: StaffId, now: Instant, topic = 'fault'): Promise<boolean> {
	const ways = await deps.ways.of(deps.project, who, now);
	const [calls, others] = [ways.filter(({ channel }) => channel === 'voice'), ways.filter(({ channel }) => channel !== 'voice')];
	return (await knockAll(deps, others, now, topic)) || knockAll(deps, calls, now, topic);
}

async function knockAll(
	{ project, ways, carriers, newKey }: Omit<TellPeopleDeps, 'staff'>,
	theirs: readonly Way[],
	now: Instant,
	topic: string,
): Promise<boolean> {
	const taken = await Promise.all(
		theirs.map(async (way) => {
			const knock = { kind: 'fault', key: newKey(), topic, ttlSeconds: TTL_SECONDS, token: null } as const;
			const knocked = await carriers.get(way.channel)?.knock(way, knock);
			// That a way is gone cannot always be written down while something does not work; the next try finds it out again.
			if (knocked?.outcome === 'gone') await ways.disable(project, way, 'gone', now).catch(() => undefined);
			return knocked?.outcome === 'accepted';
		}),
	);
	return taken.some(Boolean);
}
