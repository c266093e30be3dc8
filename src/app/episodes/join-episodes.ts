import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import { onlySeen } from '#app/staff/sight.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { Due } from '#app/today/ports.ts';
import type { EpisodeId, YoungPersonId } from '#core/id.ts';
import { withoutPractice } from '#core/practice/practice-person.ts';
import type { Change } from '#core/record/change.ts';
import type { Episode } from '#core/record/episode.ts';
import { episodeWithRecord, recordChanged } from './save-episode.ts';

type Deps = Pick<StaffPages, 'people' | 'today' | 'store' | 'clock' | 'ids'>;

export type Joined =
	| { readonly outcome: 'saved'; readonly youngPerson: YoungPersonId }
	| { readonly outcome: 'stale' | 'not-found' | 'refused' };

/** Other young people whose time away is still open: whoever may have been away together with this one. */
export async function mayHaveBeenTogether(deps: Pick<Deps, 'today'>, session: Session, episode: Episode): Promise<readonly Due[]> {
	const due = await deps.today.due(session.project.id);
	return onlySeen(session, withoutPractice(session.project, due)).filter((one) => one.youngPerson.id !== episode.youngPerson);
}

/**
 * Says that two young people were away together. Both times away get the same group and nothing else: each is counted
 * for itself, and neither record names the other.
 */
export async function joinEpisodes(
	deps: Deps,
	ask: { readonly session: Session; readonly episode: EpisodeId; readonly with: EpisodeId; readonly version: number },
): Promise<Joined> {
	const { session } = ask;
	if (!may(session.staff.role, 'episode.change')) return { outcome: 'refused' };
	const [one, other] = await Promise.all([episodeWithRecord(deps, session, ask.episode), episodeWithRecord(deps, session, ask.with)]);
	if (one === undefined || other === undefined || one.episode.youngPerson === other.episode.youngPerson) return { outcome: 'not-found' };
	if (one.episode.version !== ask.version) return { outcome: 'stale' };
	const group = other.episode.group ?? one.episode.group ?? deps.ids.row<EpisodeId>();
	return commitGroups(
		deps,
		session,
		[one.episode, other.episode].map((episode) => ({ episode, group })),
	);
}

/** Takes this time away out of its group; the others keep theirs. */
export async function separateEpisode(
	deps: Deps,
	ask: { readonly session: Session; readonly episode: EpisodeId; readonly version: number },
): Promise<Joined> {
	const { session } = ask;
	if (!may(session.staff.role, 'episode.change')) return { outcome: 'refused' };
	const found = await episodeWithRecord(deps, session, ask.episode);
	if (found === undefined) return { outcome: 'not-found' };
	if (found.episode.version !== ask.version) return { outcome: 'stale' };
	return commitGroups(deps, session, [{ episode: found.episode, group: null }]);
}

async function commitGroups(
	deps: Deps,
	session: Session,
	rows: readonly { readonly episode: Episode; readonly group: string | null }[],
): Promise<Joined> {
	const changed = rows.filter(({ episode, group }) => episode.group !== group);
	const changes = changed.flatMap(({ episode, group }): Change[] => [
		{ change: 'episode-changed', episode: { ...episode, group, version: episode.version + 1 }, from: episode.version },
		recordChanged(episode.youngPerson),
	]);
	const committed = await deps.store.commit({
		project: session.project.id,
		at: deps.clock.now(),
		changes,
		audit: changed.map(({ episode, group }) => ({
			actor: session.staff.id,
			action: group === null ? 'episode.separated' : 'episode.joined',
			subject: episode.id,
			youngPerson: episode.youngPerson,
		})),
	});
	const [first] = rows;
	return committed === 'committed' && first !== undefined
		? { outcome: 'saved', youngPerson: first.episode.youngPerson }
		: { outcome: 'stale' };
}
