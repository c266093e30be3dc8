import type { YoungPersonId } from '#core/id.ts';
import type { Session } from './ports.ts';
import type { StaffPages } from './staff-pages.ts';

/** What was read, for the audit: the action, the id of what it is about, and whose account it is, if anybody's. */
export type AuditedRead = { readonly action: string; readonly subject: string; readonly youngPerson: YoungPersonId | null };

/**
 * Writes who read whose record, before the page is sent: a page whose reading could not be written down does not go out.
 *
 * @example await auditRead({ store, clock }, session, { action: 'alert.read', subject: alert.id, youngPerson })
 * @throws Error unless the row was kept
 */
export async function auditRead({ store, clock }: Pick<StaffPages, 'store' | 'clock'>, session: Session, read: AuditedRead): Promise<void> {
	const row = { actor: session.staff.id, ...read };
	const outcome = await store.commit({ project: session.project.id, at: clock.now(), changes: [], audit: [row] });
	if (outcome !== 'committed')
		throw new Error(`The audit did not keep that ${read.subject} was read (${read.action}), so it is not shown.`);
}
