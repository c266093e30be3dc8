import { type AuditedRead, auditReads } from '#app/staff/audit-read.ts';
import type { Session } from '#app/staff/ports.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';

/** A read, and what was new in it: the id of the newest thing that it shows. */
export type FreshRead = AuditedRead & { readonly newest: string };

/** Writes down what is shown for the first time to somebody, before it goes out. */
export type ShownBefore = (session: Session, reads: readonly FreshRead[]) => Promise<void>;

const KEPT = 50_000;

/**
 * The list and an open thread are fetched again whenever something changes. What somebody was shown already is not written down each time,
 * which would bury whatever else they did; each newer text is. A page whose reading could not be written down does not go out.
 */
export function shownBefore(deps: Pick<StaffPages, 'store' | 'clock'>): ShownBefore {
	const shown = new Set<string>();
	return async (session, reads) => {
		const keyOf = ({ action, subject, newest }: FreshRead) => `${session.staff.id} ${action} ${subject} ${newest}`;
		const fresh = reads.filter((read) => !shown.has(keyOf(read)));
		if (fresh.length === 0) return;
		await auditReads(
			deps,
			session,
			fresh.map(({ newest: _newest, ...read }) => read),
		);
		if (shown.size > KEPT) shown.clear();
		for (const read of fresh) shown.add(keyOf(read));
	};
}
