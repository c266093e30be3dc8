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
export function auditRead(deps: Pick<StaffPages, 'store' | 'clock'>, session: Session, read: AuditedRead): Promise<void> {
	return auditReads(deps, session, [read]);
}

/** The same for a page with words of several young people: a row for each, all kept or the page does not go out. */
export async function auditReads(
	{ store, clock }: Pick<StaffPages, 'store' | 'clock'>,
	session: Session,
	reads: readonly AuditedRead[],
): Promise<void> {
	const audit = reads.map((read) => ({ actor: session.staff.id, ...read }));
	const outcome = await store.commit({ project: session.project.id, at: clock.now(), changes: [], audit });
	if (outcome === 'committed') return;
	const what = reads.map(({ subject, action }) => `${subject} was read (${action})`).join(', ');
	throw new Error(`The audit did not keep that ${what}, so it is not shown.`);
}
