import type { AccessReads } from '#app/access/ports.ts';
import type { Clock, Ids } from '#app/clock.ts';
import type { Carriers, WayReads } from '#app/reach/ports.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Role } from '#core/record/staff.ts';
import type { Log } from '#server/log.ts';

export type TellLeadsDeps = {
	readonly staff: StaffReads;
	readonly access: Pick<AccessReads, 'closedTo'>;
	readonly ways: Pick<WayReads, 'of' | 'disable'>;
	readonly carriers: Carriers;
	readonly clock: Clock;
	readonly ids: Ids;
	/** Today says it whatever happens here. */
	readonly onFault: (error: unknown) => void;
};

const A_DAY_SECONDS = 24 * 60 * 60;

/**
 * Wakes the phones of the safeguarding leads once, without a word about anybody, because something about a record stands on
 * their Today: it was closed to a colleague, opened again to one, or opened with a reason. Never whoever did it, nor anybody to whom that record is
 * closed; where no lead is left who sees it, the managers’. Nobody waits for it, and it is not tried again: the line on Today stays until a lead has read it.
 *
 * @example await tellLeads(deps)(project.id, youngPerson, session.staff.id)
 */
export function tellLeads(deps: TellLeadsDeps) {
	return async (project: ProjectId, youngPerson: YoungPersonId, by: StaffId): Promise<void> => {
		try {
			const [staff, closed] = await Promise.all([deps.staff.all(project), deps.access.closedTo(project, youngPerson)]);
			const sees = (role: Role) => staff.filter((one) => one.active && one.role === role && !closed.includes(one.id));
			const told = sees('lead').length > 0 ? sees('lead') : sees('manager');
			await Promise.all(told.filter(({ id }) => id !== by).map(({ id }) => wake(deps, project, id)));
		} catch (error) {
			deps.onFault(error);
		}
	};
}

async function wake({ ways, carriers, clock, ids }: TellLeadsDeps, project: ProjectId, lead: StaffId): Promise<void> {
	const carrier = carriers.get('web-push');
	if (carrier === undefined) return;
	for (const way of await ways.of(project, lead, clock.now())) {
		if (way.channel !== 'web-push') continue;
		const knock = { kind: 'fault', key: ids.row<string>(), topic: 'told', ttlSeconds: A_DAY_SECONDS, token: null } as const;
		const { outcome } = await carrier.knock(way, knock);
		if (outcome === 'gone') await ways.disable(project, way, 'gone', clock.now());
	}
}

type Installation = Pick<TellLeadsDeps, 'clock' | 'ids'> & {
	readonly kept: Pick<TellLeadsDeps, 'staff' | 'access'> & { readonly reaching: { readonly ways: TellLeadsDeps['ways'] } };
	readonly reach?: { readonly carriers: Carriers } | undefined;
	readonly log: Log;
};

/** As it is here: by the pushes that this installation sends. */
export function leadsOf({ kept, reach, clock, ids, log }: Installation) {
	return tellLeads({
		...{ staff: kept.staff, access: kept.access, ways: kept.reaching.ways, clock, ids },
		carriers: reach?.carriers ?? new Map(),
		onFault: (error) => log.error({ error }, 'the leads’ phones could not be woken; Today says it all the same'),
	});
}
