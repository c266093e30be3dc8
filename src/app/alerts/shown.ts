import { auditReads } from '#app/staff/audit-read.ts';
import type { Session } from '#app/staff/ports.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { OpenAlert } from './open-strip.tsx';

/** Writes down to whom the strips of open alerts are shown, the first time that each is. */
export type ShownTo = (session: Session, open: readonly OpenAlert[]) => Promise<void>;

type Deps = Pick<StaffPages, 'store' | 'clock'> & {
	/** A strip calls somebody to an alert, so it is shown even when that could not be written down: it is tried again. */
	readonly onFault: (error: unknown) => void;
};

/** Who was shown what, kept in memory: at most so many, then it is written down once more. */
const KEPT = 20_000;

/**
 * A strip names a young person at the top of every page, so who saw it belongs into the audit; not with every page,
 * which would bury whatever else they did.
 */
export function openShown(deps: Deps): ShownTo {
	const shown = new Set<string>();
	const named = (session: Session, { alert }: OpenAlert): string => `${session.staff.id} ${alert.id}`;
	return async (session, open) => {
		const fresh = open.filter((one) => !shown.has(named(session, one)));
		if (fresh.length === 0) return;
		if (shown.size > KEPT) shown.clear();
		for (const one of fresh) shown.add(named(session, one));
		const reads = fresh.map(({ alert, youngPerson }) => ({ action: 'alert.shown', subject: alert.id, youngPerson: youngPerson.id }));
		await auditReads(deps, session, reads).catch((error: unknown) => {
			for (const one of fresh) shown.delete(named(session, one));
			deps.onFault(error);
		});
	};
}
