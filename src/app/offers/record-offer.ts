import { episodeWithRecord, recordChanged } from '#app/episodes/save-episode.ts';
import type { Form } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { beganAt } from '#core/clock/triggers.ts';
import type { EpisodeId, OfferId, YoungPersonId } from '#core/id.ts';
import type { Offer } from '#core/record/offer.ts';
import { readOffer } from './offer-form.ts';

type Deps = Pick<StaffPages, 'people' | 'staff' | 'store' | 'clock' | 'ids'>;

export type OfferRecorded =
	| { readonly outcome: 'saved'; readonly youngPerson: YoungPersonId }
	| { readonly outcome: 'invalid'; readonly errors: readonly FieldError[] }
	| { readonly outcome: 'not-found' }
	| { readonly outcome: 'refused' };

/**
 * Records one attempt to offer a talk. Attempts are only ever added: a no, a silence or an earlier yes stays as it was,
 * and nothing here closes the offer.
 */
export async function recordOffer(
	deps: Deps,
	ask: { readonly session: Session; readonly episode: EpisodeId; readonly form: Form },
): Promise<OfferRecorded> {
	const { session } = ask;
	if (!may(session.staff.role, 'offer.make')) return { outcome: 'refused' };
	const [found, staff] = await Promise.all([episodeWithRecord(deps, session, ask.episode), deps.staff.all(session.project.id)]);
	if (found === undefined) return { outcome: 'not-found' };
	const now = deps.clock.now();
	const read = readOffer(ask.form, { now, began: beganAt(found.episode), staff });
	if (read.outcome === 'invalid') return read;
	const youngPerson = found.youngPerson.id;
	const offer: Offer = {
		...read.value,
		id: deps.ids.row<OfferId>(),
		project: session.project.id,
		youngPerson,
		episode: found.episode.id,
		by: session.staff.id,
	};
	const committed = await deps.store.commit({
		project: session.project.id,
		at: now,
		changes: [{ change: 'offer-made', offer }, recordChanged(youngPerson)],
		audit: [{ actor: session.staff.id, action: 'offer.made', subject: offer.id, youngPerson }],
	});
	return committed === 'committed' ? { outcome: 'saved', youngPerson } : { outcome: 'not-found' };
}
