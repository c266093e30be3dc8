import type { Ids } from '#app/clock.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Alert } from '#core/escalation/alert.ts';
import { raiseOrJoin } from '#core/escalation/raise.ts';
import type { AlertId, ConversationId, EntryId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { START } from './world.ts';

type Raising = {
	readonly now: Instant;
	readonly ids: Ids;
	readonly level?: Alert['level'];
	/** What is stored in place of the alert that was raised. */
	readonly as?: (alert: Alert) => Alert;
};

/** A young person whom nobody knew says something to nobody who is there: everything of it in one commit. Resolves once it is kept. */
export async function raiseIn(
	kept: Pick<OpenStore, 'store'> & { readonly staff: Pick<OpenStore['staff'], 'all'>; readonly cover: Pick<OpenStore['cover'], 'hour'> },
	project: ProjectId,
	{ now, ids, level = 'urgent', as = (alert) => alert }: Raising,
): Promise<AlertId> {
	const [youngPerson, conversation] = [ids.row<YoungPersonId>(), ids.row<ConversationId>()];
	const staff = await kept.staff.all(project);
	const { alert, changes } = raiseOrJoin(
		{
			...{ project, youngPerson, conversation, entry: ids.row<EntryId>(), present: null, open: undefined },
			assessment: { level, categories: [], rules: [] },
		},
		{ now, newId: ids.row, staff, skip: [], hour: await kept.cover.hour(project, now), standsAlone: false },
	);
	if (alert === null) throw new Error('Nothing was raised.');
	const about = { nameUsed: 'Sam', parentalResponsibility: [], mustNotBeTold: [], communicationNeeds: [], trustedPeople: [] };
	const talk = {
		...{
			id: conversation,
			project,
			youngPerson,
			episodes: [],
			worker: staff[0]?.id ?? ids.row<StaffId>(),
			channel: 'private-page' as const,
		},
		...{ startedAt: now, endedAt: null, outcome: null, position: START, version: 1, about: { place: 'Nowhere' } },
	};
	const begun: readonly Change[] = [
		{ change: 'young-person-added', youngPerson: { id: youngPerson, project, createdAt: now, version: 1, about } },
		{ change: 'conversation-begun', conversation: talk },
	];
	const stored = changes.map((change): Change => (change.change === 'alert-raised' ? { ...change, alert: as(alert) } : change));
	const audit = [{ actor: 'system' as const, action: 'alert.raised', subject: alert.id, youngPerson }];
	const outcome = await kept.store.commit({ project, at: now, changes: [...begun, ...stored], audit });
	if (outcome !== 'committed') throw new Error('An alert was not kept.');
	return alert.id;
}
