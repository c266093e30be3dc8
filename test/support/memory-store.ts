import type { Clock, Ids } from '#app/clock.ts';
import type { StaffEvents } from '#app/live/ports.ts';
import type { PushSubscription, PushSubscriptions } from '#app/push/ports.ts';
import type { Session, Sessions } from '#app/staff/ports.ts';
import type { Commit, CommitOutcome } from '#core/record/change.ts';
import type { Project, StaffMember } from '#core/record/staff.ts';
import { inOrder } from '#server/store/changes/registry.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { memoryAlertStandings } from './memory-alert-standings.ts';
import { memoryAlerts, memoryConversations, memoryDueWork, memoryToday, memoryYoungPeople } from './memory-reads.ts';
import { APPLY, type Draft, emptyState, type MemoryState } from './memory-state.ts';

/** Everything that is kept, without the parts that only a database has. */
export type KeptInMemory = Omit<OpenStore, 'vault' | 'db'> & { readonly state: MemoryState };

/** The same ports over maps: nothing is sealed and nothing is durable. A fake for tests and the bench's other side. */
export function openMemoryStore({
	ids,
	onCommitted,
}: {
	readonly clock: Clock;
	readonly ids: Ids;
	readonly onCommitted?: (commit: Commit) => void;
}): KeptInMemory {
	const state = emptyState();
	const staff = new Map<string, StaffMember>();
	const projects = new Map<string, Project>();
	const marks = new Map<string, string>();
	let commits = 0;

	const commit = async (asked: Commit): Promise<CommitOutcome> => {
		const draft: Draft = { state, undo: [], project: asked.project, newId: () => ids.row() };
		commits += 1;
		for (const change of inOrder(asked.changes)) {
			if (apply(change, draft)) continue;
			for (const undo of draft.undo.reverse()) undo();
			return 'stale';
		}
		state.audit.push(...asked.audit);
		onCommitted?.(asked);
		return 'committed';
	};

	return {
		state,
		store: { commit },
		youngPeople: memoryYoungPeople(state),
		conversations: memoryConversations(state, (id) => staff.get(id)?.name ?? ''),
		today: memoryToday(state),
		alerts: memoryAlerts(state),
		alertStandings: memoryAlertStandings(state),
		dueWork: memoryDueWork(state),
		sessions: memorySessions(ids, staff, projects),
		staff: { all: async (project) => [...staff.values()].filter((member) => member.project === project) },
		staffAdmin: {
			async add(member) {
				if (staff.has(member.id)) throw new Error(`A member of staff with the id ${member.id} is there already.`);
				staff.set(member.id, member);
			},
		},
		projects: {
			async create(project) {
				if (projects.has(project.id)) throw new Error(`A project with the id ${project.id} is there already.`);
				projects.set(project.id, project);
			},
			find: async (id) => projects.get(id),
			first: async () => projects.values().next().value,
		},
		staffEvents: memoryEvents(state),
		pushSubscriptions: memorySubscriptions(),
		feedback: {
			all: async (project) =>
				[...state.feedback.values()]
					.filter((feedback) => feedback.project === project)
					.sort((a, b) => b.month.localeCompare(a.month) || (a.id < b.id ? -1 : 1)),
		},
		marks: {
			get: async (name) => marks.get(name),
			set: async (name, value) => void marks.set(name, value),
		},
		figures: () => ({ commits, transactions: commits }),
		close: async () => undefined,
	};
}

function apply<Name extends keyof typeof APPLY>(change: Commit['changes'][number] & { readonly change: Name }, draft: Draft): boolean {
	const handle = APPLY[change.change] as (change: Commit['changes'][number], draft: Draft) => boolean;
	return handle(change, draft);
}

function memoryEvents(state: MemoryState): StaffEvents {
	return {
		after: async (project, cursor) =>
			state.events
				.filter((event) => event.project === project && (cursor === null || event.id > cursor))
				.map(({ id, kind, subject }) => ({ id, kind, subject })),
	};
}

function memorySubscriptions(): PushSubscriptions {
	const kept = new Map<string, PushSubscription>();
	return {
		keep: async (_project, subscription) => void kept.set(subscription.id, subscription),
		of: async (_project, staff) => [...kept.values()].filter((subscription) => subscription.staff === staff),
		disable: async (_project, id) => void kept.delete(id),
	};
}

function memorySessions(ids: Ids, staff: Map<string, StaffMember>, projects: Map<string, Project>): Sessions {
	const links = new Map<string, { readonly staff: string; readonly expiresAt: string }>();
	const open = new Map<string, { readonly staff: string; readonly since: Session['since']; readonly formToken: string }>();
	return {
		async invite(who, expiresAt) {
			if (!staff.has(who)) throw new Error(`There is no member of staff with the id ${who}.`);
			const code = ids.secret();
			links.set(code, { staff: who, expiresAt });
			return code;
		},
		async open(code, now) {
			const link = links.get(code);
			if (link === undefined || link.expiresAt <= now || staff.get(link.staff)?.active !== true) return undefined;
			links.delete(code);
			const token = ids.secret();
			open.set(token, { staff: link.staff, since: now, formToken: ids.secret() });
			return { token };
		},
		async find(token, now) {
			const session = open.get(token);
			const member = staff.get(session?.staff ?? '');
			const project = projects.get(member?.project ?? '');
			if (session === undefined || member?.active !== true || project === undefined) return undefined;
			if (Date.parse(now) - Date.parse(session.since) >= 12 * 3_600_000) return undefined;
			return { id: token, staff: member, project, since: session.since, formToken: session.formToken, handedOver: null };
		},
		end: async (token) => void open.delete(token),
	};
}
