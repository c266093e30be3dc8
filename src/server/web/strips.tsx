import { openWithMore } from '#app/alerts/more-said.ts';
import { OpenStrip } from '#app/alerts/open-strip.tsx';
import type { AlertReads } from '#app/alerts/ports.ts';
import { openShown, type ShownTo } from '#app/alerts/shown.ts';
import type { Clock } from '#app/clock.ts';
import type { Session, StaffReads } from '#app/staff/ports.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { RecordStore } from '#core/record/change.ts';
import { failureOf, type Log } from '#server/log.ts';

type Kept = { readonly alerts: AlertReads; readonly staff: StaffReads; readonly store: RecordStore };

/** The alerts that are open now, for the top of a staff page, and the note of whom they were shown to. */
export function openStrips(
	{ alerts, staff, store }: Kept,
	clock: Clock,
	log: Log,
): { readonly strips: StaffPages['strips']; readonly shown: ShownTo } {
	const onFault = (error: unknown) => log.error({ error: failureOf(error) }, 'to whom an alert was shown could not be written down');
	const shown = openShown({ store, clock, onFault });
	return {
		shown,
		strips: async (session: Session) => {
			const [open, all] = await Promise.all([openWithMore(alerts, session), staff.all(session.project.id)]);
			await shown(session, open);
			return <OpenStrip open={open} readers={{ staff: all, me: session.staff.id, now: clock.now() }} />;
		},
	};
}
