import type { YoungPersonId } from '#core/id.ts';
import type { Session } from './ports.ts';
import type { StaffPages } from './staff-pages.ts';

/** Writes who read whose record, before the page is sent: a page whose reading could not be written down does not go out. */
export async function auditRead(
	{ store, clock }: Pick<StaffPages, 'store' | 'clock'>,
	session: Session,
	read: { readonly action: string; readonly subject: string; readonly youngPerson: YoungPersonId | null },
): Promise<void> {
	await store.commit({ project: session.project.id, at: clock.now(), changes: [], audit: [{ actor: session.staff.id, ...read }] });
}
