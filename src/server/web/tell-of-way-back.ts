import type { Clock, Ids } from '#app/clock.ts';
import type { Carriers, WayReads } from '#app/reach/ports.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { Log } from '#server/log.ts';
import { tellOne } from '#server/watch/tell-people.ts';

type Installation = {
	readonly kept: { readonly staff: StaffReads; readonly reaching: { readonly ways: Pick<WayReads, 'of' | 'disable'> } };
	readonly reach?: { readonly carriers: Carriers } | undefined;
	readonly clock: Clock;
	readonly ids: Ids;
	readonly log: Pick<Log, 'error'>;
};

const TOPIC = 'told';
const answersFor = ({ role }: StaffMember): boolean => role === 'lead' || role === 'manager';
const onlyPushes =
	(ways: Pick<WayReads, 'of'>): WayReads['of'] =>
	async (project, staff, now) =>
		(await ways.of(project, staff, now)).filter(({ channel }) => channel === 'web-push');

/**
 * Knocks, once and without a word about anybody, because a way back in was asked for: at whoever it is for, by every way that reaches
 * them, since whoever lost a phone has a number or an address left; and at the leads and managers, by a push alone, because half a day
 * is left to stop it. What it is stands on Today.
 *
 * @example void tellOfWayBack(deps)(project.id, member.id, session.staff.id)
 */
export function tellOfWayBack({ kept, reach, clock, ids, log }: Installation) {
	return async (project: ProjectId, who: StaffId, by: StaffId): Promise<void> => {
		try {
			const { ways } = kept.reaching;
			const deps = { project, ways, carriers: reach?.carriers ?? new Map(), newKey: () => ids.row<string>() };
			const pushes = { ...deps, ways: { disable: ways.disable, of: onlyPushes(ways) } };
			const answers = (await kept.staff.all(project)).filter(({ id, active }) => active && id !== by && id !== who).filter(answersFor);
			const now = clock.now();
			await Promise.all([tellOne(deps, who, now, TOPIC), ...answers.map(({ id }) => tellOne(pushes, id, now, TOPIC))]);
		} catch (error) {
			log.error({ error }, 'nobody’s phone could be woken for a way back in; Today says it all the same');
		}
	};
}
