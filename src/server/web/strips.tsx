import { openWithMore } from '#app/alerts/more-said.ts';
import { OpenStrip } from '#app/alerts/open-strip.tsx';
import type { AlertReads } from '#app/alerts/ports.ts';
import { openShown, type ShownTo } from '#app/alerts/shown.ts';
import type { Clock } from '#app/clock.ts';
import { FaultStrip } from '#app/faults/fault-strip.tsx';
import type { Faults } from '#app/faults/ports.ts';
import { may } from '#app/staff/permissions.ts';
import type { Session, StaffReads } from '#app/staff/ports.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { Log } from '#server/log.ts';

type Kept = { readonly alerts: AlertReads; readonly staff: StaffReads; readonly store: RecordStore; readonly faults: Faults };

/** The alerts that are open now, for the top of a staff page, and the note of whom they were shown to. */
export function openStrips(
	{ alerts, staff, store, faults }: Kept,
	clock: Clock,
	log: Log,
): { readonly strips: StaffPages['strips']; readonly shown: ShownTo; readonly faultStrip: StaffPages['strips'] } {
	const onFault = (error: unknown) => log.error({ error }, 'to whom an alert was shown could not be written down');
	const shown = openShown({ store, clock, onFault });
	const faultStrip = async ({ project, staff: me }: Session) =>
		may(me.role, 'faults.see') ? <FaultStrip faults={await faults.open(project.id)} /> : null;
	return {
		shown,
		faultStrip,
		strips: async (session: Session) => {
			const [open, all, broken] = await Promise.all([openWithMore(alerts, session), staff.all(session.project.id), faultStrip(session)]);
			await shown(session, open);
			return (
				<>
					<OpenStrip open={open} readers={{ staff: all, me: session.staff.id, now: clock.now() }} />
					{broken}
				</>
			);
		},
	};
}
