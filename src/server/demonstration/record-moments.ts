import { joinEpisodes } from '#app/episodes/join-episodes.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ActionId, ConversationId, EpisodeId, OfferId, YoungPersonId } from '#core/id.ts';
import type { Action } from '#core/record/action.ts';
import type { AuditRow, Change } from '#core/record/change.ts';
import type { Episode } from '#core/record/episode.ts';
import type { Offer } from '#core/record/offer.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { AboutYoungPerson, YoungPerson } from '#core/record/young-person.ts';
import type { Moment, Setting } from './setting.ts';

/** A record together with the moment at which somebody wrote it down. */
export type Written<Record> = { readonly record: Record; readonly moment: Moment };

/** What every record about somebody needs: whose, written by whom, when. */
export type Writing = { readonly by: StaffMember; readonly at: Instant; readonly youngPerson: YoungPersonId };

export function youngPersonAdded(
	{ ids, project }: Setting,
	{ by, at }: Omit<Writing, 'youngPerson'>,
	about: AboutYoungPerson,
): Written<YoungPerson> {
	const record: YoungPerson = { id: ids.row<YoungPersonId>(), project: project.id, createdAt: at, version: 1, about };
	return {
		record,
		moment: wrote({ by, at, youngPerson: record.id }, 'young-person.added', record.id, {
			change: 'young-person-added',
			youngPerson: record,
		}),
	};
}

type EpisodeFacts = Pick<Episode, 'leftAt' | 'returnedAt' | 'about'> & Partial<Episode>;

/** What is not given is not known: never seen, never reported, no grade. */
export function timeAwayAdded({ ids, project }: Setting, writing: Writing, facts: EpisodeFacts): Written<Episode> {
	const record: Episode = {
		id: ids.row<EpisodeId>(),
		project: project.id,
		youngPerson: writing.youngPerson,
		lastSeenAt: null,
		reportedAt: null,
		foundAt: null,
		howReturned: null,
		policeGrade: null,
		careCode: null,
		reportedToPolice: false,
		group: null,
		preventionInterview: null,
		createdAt: writing.at,
		version: 1,
		...facts,
	};
	return { record, moment: wrote(writing, 'episode.added', record.id, { change: 'episode-added', episode: record }) };
}

type OfferFacts = Pick<Offer, 'episode' | 'how' | 'outcome'> & Partial<Offer>;

export function offerMade({ ids, project }: Setting, writing: Writing, facts: OfferFacts): Moment {
	const offer: Offer = {
		id: ids.row<OfferId>(),
		project: project.id,
		youngPerson: writing.youngPerson,
		at: writing.at,
		by: writing.by.id,
		reason: null,
		plannedFor: null,
		worker: null,
		about: {},
		...facts,
	};
	return wrote(writing, 'offer.made', offer.id, { change: 'offer-made', offer });
}

type PromiseFacts = Pick<Action, 'dueOn' | 'idea' | 'about'> & {
	readonly owner?: StaffMember;
	readonly state?: Action['state'];
	/** The talk in which it was promised. */
	readonly talk?: { readonly id: () => ConversationId };
	/** What came of it, and when somebody wrote that down. */
	readonly came?: Pick<Action, 'state' | 'toldOn'> & { readonly at: Instant; readonly outcome: string };
};

/** A promise, and what came of it as a change of its own. */
export function promised(
	{ ids, project }: Setting,
	writing: Writing,
	{ owner, state, talk, came, ...facts }: PromiseFacts,
): readonly Moment[] {
	const id = ids.row<ActionId>();
	const made = (): Action => ({
		...facts,
		id,
		project: project.id,
		youngPerson: writing.youngPerson,
		conversation: talk?.id() ?? null,
		owner: owner?.id ?? null,
		state: state ?? 'open',
		toldOn: null,
		createdAt: writing.at,
		version: 1,
	});
	const added = wrote(writing, 'action.added', id, () => ({ change: 'action-added', action: made() }));
	if (came === undefined) return [added];
	const { at, outcome, ...now } = came;
	const after = (): Action => ({ ...made(), ...now, version: 2, about: { ...facts.about, outcome } });
	return [added, wrote({ ...writing, at }, 'action.changed', id, () => ({ change: 'action-changed', action: after(), from: 1 }))];
}

/** One change by one person, with the audit row and the news to open screens that the use cases give it. */
function wrote({ by, at, youngPerson }: Writing, action: AuditRow['action'], subject: string, change: Change | (() => Change)): Moment {
	return {
		at,
		happens: (stage) =>
			stage.commit(by, { action, subject, youngPerson }, [
				typeof change === 'function' ? change() : change,
				{ change: 'staff-told', event: { kind: 'record-changed', subject: youngPerson } },
			]),
	};
}

/** Two young people were away together: both times away get one group, and neither record names the other. */
export function awayTogether(by: StaffMember, at: Instant, one: Episode, other: Episode): Moment {
	return {
		at,
		happens: async (stage) => {
			const deps = { ...stage.deps, today: stage.kept.today };
			const joined = await joinEpisodes(deps, { session: stage.as(by), episode: one.id, with: other.id, version: one.version });
			if (joined.outcome !== 'saved') throw new Error(`Two times away could not be put together: ${joined.outcome}.`);
		},
	};
}
