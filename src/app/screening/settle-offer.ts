import type { Session } from '#app/staff/ports.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { Change } from '#core/record/change.ts';
import { mayBeUsed } from '#core/record/use-of-words.ts';
import type { ScreeningReads } from './ports.ts';

export type SettleDeps = Pick<StaffPages, 'store' | 'clock' | 'ids'> & { readonly screening: ScreeningReads };

export type Settled = 'settled' | 'gone' | 'own' | 'objection';

/**
 * A second person accepts what was offered, or leaves it out. What is accepted is kept under an id that tells nothing, with
 * its month and without the young person, the talk or the worker; the audit says that it happened, and not whose it was.
 */
export async function settleOffer(
	{ store, clock, ids, screening }: SettleDeps,
	session: Session,
	id: string,
	accept: boolean,
): Promise<Settled> {
	const project = session.project.id;
	const offer = (await screening.offers(project)).find((one) => one.id === id);
	if (offer === undefined) return 'gone';
	if (accept && offer.by === session.staff.id) return 'own';
	const allowed = mayBeUsed(await screening.usesOf(project, offer.youngPerson));
	const at = clock.now();
	const taken = accept && allowed;
	const example = { id: ids.secret(), project, month: calendarDate(at).slice(0, 7), about: offer.about };
	const change: Change = taken
		? { change: 'example-accepted', offer: offer.id, example }
		: { change: 'example-set-aside', offer: offer.id };
	const action = taken ? 'screening.example-accepted' : 'screening.example-left-out';
	const audit = { actor: session.staff.id, action, subject: project, youngPerson: null };
	const kept = await store.commit({ project, at, changes: [change], audit: [audit] });
	if (kept === 'stale') return 'gone';
	return accept && !allowed ? 'objection' : 'settled';
}
