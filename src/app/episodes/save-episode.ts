import type { Form } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { beganAt } from '#core/clock/triggers.ts';
import type { EpisodeId, YoungPersonId } from '#core/id.ts';
import type { AuditRow, Change } from '#core/record/change.ts';
import type { Episode } from '#core/record/episode.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { daysOf } from './episode-words.ts';
import { type EpisodeFacts, readEpisode } from './read-episode.ts';

type Deps = Pick<StaffPages, 'people' | 'store' | 'clock' | 'ids'>;

export type EpisodeSaved =
	| { readonly outcome: 'saved'; readonly youngPerson: YoungPersonId; readonly episode: EpisodeId }
	| {
			readonly outcome: 'invalid';
			readonly errors: readonly FieldError[];
			readonly youngPerson: YoungPerson;
			readonly episode: Episode | null;
	  }
	| { readonly outcome: 'stale'; readonly youngPerson: YoungPerson; readonly episode: Episode }
	| { readonly outcome: 'not-found' }
	| { readonly outcome: 'refused' };

/** Adds a time away: the details of a missing-person report, or of one that was never reported. */
export async function addEpisode(
	deps: Deps,
	ask: { readonly session: Session; readonly youngPerson: YoungPersonId; readonly form: Form },
): Promise<EpisodeSaved> {
	const { session, form } = ask;
	if (!may(session.staff.role, 'episode.add')) return { outcome: 'refused' };
	const found = await deps.people.record(session.project.id, ask.youngPerson);
	if (found === undefined) return { outcome: 'not-found' };
	const { youngPerson } = found;
	const now = deps.clock.now();
	const read = readEpisode(form, { now, youngPerson: youngPerson.about });
	if (read.outcome === 'invalid') return { ...read, youngPerson, episode: null };
	const episode: Episode = {
		...read.value,
		id: deps.ids.row<EpisodeId>(),
		project: session.project.id,
		youngPerson: youngPerson.id,
		group: null,
		createdAt: now,
		version: 1,
	};
	const overlap = overlapping(episode, found.episodes);
	if (overlap !== null) return { outcome: 'invalid', errors: [overlap], youngPerson, episode: null };
	const committed = await deps.store.commit({
		project: session.project.id,
		at: now,
		changes: [{ change: 'episode-added', episode }, recordChanged(youngPerson.id)],
		audit: [auditOf(session, 'episode.added', episode)],
	});
	return committed === 'committed' ? { outcome: 'saved', youngPerson: youngPerson.id, episode: episode.id } : { outcome: 'not-found' };
}

/** Changes a time away, if nobody else did since the form was opened. */
export async function changeEpisode(
	deps: Deps,
	ask: { readonly session: Session; readonly episode: EpisodeId; readonly form: Form },
): Promise<EpisodeSaved> {
	const { session, form } = ask;
	if (!may(session.staff.role, 'episode.change')) return { outcome: 'refused' };
	const found = await episodeWithRecord(deps, session, ask.episode);
	if (found === undefined) return { outcome: 'not-found' };
	const { episode, youngPerson, episodes } = found;
	const now = deps.clock.now();
	const read = readEpisode(form, { now, youngPerson: youngPerson.about });
	if (read.outcome === 'invalid') return { ...read, youngPerson, episode };
	const from = Number(form.one('version'));
	if (from !== episode.version) return { outcome: 'stale', youngPerson, episode };
	const changed = changedBy(episode, read.value);
	const overlap = overlapping(
		changed,
		episodes.filter(({ id }) => id !== episode.id),
	);
	if (overlap !== null) return { outcome: 'invalid', errors: [overlap], youngPerson, episode };
	const committed = await deps.store.commit({
		project: session.project.id,
		at: now,
		changes: [{ change: 'episode-changed', episode: changed, from }, recordChanged(youngPerson.id)],
		audit: [auditOf(session, 'episode.changed', episode)],
	});
	if (committed === 'committed') return { outcome: 'saved', youngPerson: youngPerson.id, episode: episode.id };
	const fresh = await deps.people.episode(session.project.id, ask.episode);
	return fresh === undefined ? { outcome: 'not-found' } : { outcome: 'stale', youngPerson, episode: fresh };
}

/** An episode with everything else that is known about whose it is. */
export async function episodeWithRecord(deps: Pick<Deps, 'people'>, session: Session, id: EpisodeId) {
	const episode = await deps.people.episode(session.project.id, id);
	const record = episode && (await deps.people.record(session.project.id, episode.youngPerson));
	return episode && record && { ...record, episode };
}

function changedBy(episode: Episode, facts: EpisodeFacts): Episode {
	return { ...episode, ...facts, version: episode.version + 1 };
}

/** One child's times away do not overlap, and no new one begins while one is open (SSDA903 rule 574). */
function overlapping(episode: Episode, others: readonly Episode[]): FieldError | null {
	const from = beganAt(episode);
	const clash = others.find((other) => from < (other.returnedAt ?? '9') && beganAt(other) < (episode.returnedAt ?? '9'));
	if (clash === undefined) return null;
	const words = `These days run into another time away (${daysOf(clash)}). Change that one if it is the same, or check the days here`;
	return { field: 'left', words };
}

export function recordChanged(youngPerson: YoungPersonId): Change {
	return { change: 'staff-told', event: { kind: 'record-changed', subject: youngPerson } };
}

function auditOf(session: Session, action: string, episode: Episode): AuditRow {
	return { actor: session.staff.id, action, subject: episode.id, youngPerson: episode.youngPerson };
}
