import type { Clock, Ids } from '#app/clock.ts';
import type { StaffEvents } from '#app/live/ports.ts';
import { LATE_HOURS, type Sessions } from '#app/staff/ports.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { Commit, CommitOutcome } from '#core/record/change.ts';
import type { Project, StaffMember } from '#core/record/staff.ts';
import { mayLeave } from '#core/sign-in/safeguarding-lead.ts';
import { ENROLLING_MINUTES, LONGEST_MINUTES } from '#core/sign-in/staying.ts';
import { linkOpens } from '#core/sign-in/ways.ts';
import { inOrder } from '#server/store/changes/registry.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { memoryAccess } from './memory-access.ts';
import { memoryAlertStandings } from './memory-alert-standings.ts';
import { memoryChores } from './memory-chores.ts';
import { memoryClosing } from './memory-closing.ts';
import { memoryFaults } from './memory-faults.ts';
import { getsBackIn, memoryWaysBack, whoNeedsOne } from './memory-getting-back.ts';
import { memoryKeeping } from './memory-keeping.ts';
import { memoryLooks, type OneLook } from './memory-looks.ts';
import { memoryAlerts, memoryConversations, memoryDueWork, memoryToday, memoryYoungPeople } from './memory-reads.ts';
import { memoryRights } from './memory-rights.ts';
import { type MemorySession, memoryCover, memoryHandOvers, memoryLineChecks, memoryPrivatePages } from './memory-rooms.ts';
import { memoryHours, memoryRota } from './memory-rota.ts';
import { memoryScreening } from './memory-screening.ts';
import { byLink, emptyCredentials, memoryCredentials, memoryDevices, memoryHeldForms, memorySessionKeeping } from './memory-sign-in.ts';
import { APPLY, type Draft, emptyState, type MemoryState } from './memory-state.ts';
import { memorySubscriptions } from './memory-subscriptions.ts';
import { memoryThreads } from './memory-threads.ts';
import { memoryTotals } from './memory-totals.ts';
import { memoryReaching } from './memory-ways.ts';

/** Everything that is kept, without the parts that only a database has. */
export type KeptInMemory = Omit<OpenStore, 'vault' | 'db'> & { readonly state: MemoryState };

/** The same ports over maps: nothing is sealed and nothing is durable. A fake for tests and the bench's other side. */
export function openMemoryStore({
	clock,
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
	const sessions = new Map<string, MemorySession>();
	const marks = new Map<string, string>();
	const looks: OneLook[] = [];
	const signIn = emptyCredentials();
	const parts = { state, kept: signIn, staff, sessions, ids };
	const rota = memoryRota({ state, ids, staff, projects });
	const coverAdmin = memoryCover(state);
	const subscriptions = memorySubscriptions(sessions);
	let commits = 0;
	const enrolled = () => new Set([...[...signIn.passkeys.values()].map((passkey) => passkey.staff), ...signIn.secrets.keys()]);

	const commit = async (asked: Commit): Promise<CommitOutcome> => {
		const draft: Draft = { state, undo: [], project: asked.project, at: asked.at, newId: () => ids.row() };
		commits += 1;
		for (const change of inOrder(asked.changes)) {
			if (apply(change, draft)) continue;
			for (const undo of draft.undo.reverse()) undo();
			return 'stale';
		}
		state.audit.push(...asked.audit);
		looks.push(...asked.audit.map((row) => ({ ...row, project: asked.project, at: asked.at })));
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
		sessions: memorySessions(ids, staff, projects, sessions, signIn, state.audit),
		staff: { all: async (project) => [...staff.values()].filter((member) => member.project === project) },
		staffAdmin: {
			async add(member) {
				if (staff.has(member.id)) throw new Error(`A member of staff with the id ${member.id} is there already.`);
				staff.set(member.id, member);
			},
			async deactivate({ project, staff: who }, by, now) {
				const member = staff.get(who);
				const everybody = [...staff.values()].filter((one) => one.project === project);
				const may = mayLeave(everybody, enrolled(), who);
				if (may !== 'may') return may;
				if (member !== undefined) staff.set(who, { ...member, active: false });
				for (const session of sessions.values()) if (session.staff === who && session.endsAt > now) session.endsAt = now;
				for (const alert of state.alerts.values()) {
					const isTheirs = alert.state !== 'closed' && (alert.state === 'seen' ? alert.seenBy : alert.owner) === who;
					if (isTheirs) state.alerts.set(alert.id, { ...alert, nextDueAt: now });
				}
				state.audit.push({ actor: by, action: 'staff-deactivated', subject: who, youngPerson: null });
				return 'ended';
			},
			enrolled: async () => enrolled(),
		},
		sessionKeeping: memorySessionKeeping(parts),
		credentials: memoryCredentials(parts),
		devices: memoryDevices(parts),
		heldForms: memoryHeldForms(parts),
		...memoryWaysBack({ ...parts, projects }),
		projects: {
			async create(project) {
				if (projects.has(project.id)) throw new Error(`A project with the id ${project.id} is there already.`);
				projects.set(project.id, project);
			},
			find: async (id) => projects.get(id),
			first: async () => projects.values().next().value,
		},
		staffEvents: memoryEvents(state),
		pushSubscriptions: subscriptions,
		reaching: memoryReaching(state, subscriptions, subscriptions),
		chores: memoryChores(),
		faults: memoryFaults(ids),
		privatePages: memoryPrivatePages({ state, ids, clock, projects }),
		handOvers: memoryHandOvers(state, sessions),
		cover: memoryHours(coverAdmin, rota, staff),
		coverAdmin,
		lineChecks: memoryLineChecks(state),
		rota,
		feedback: {
			all: async (project) =>
				[...state.feedback.values()]
					.filter((feedback) => feedback.project === project)
					.sort((a, b) => b.month.localeCompare(a.month) || (a.id < b.id ? -1 : 1)),
		},
		screening: memoryScreening(state),
		looks: memoryLooks(looks),
		access: memoryAccess(state, looks),
		rights: memoryRights(state),
		mandatoryReports: {
			of: async (project, youngPerson) =>
				[...state.mandatoryReports.values()].filter((one) => one.project === project && one.youngPerson === youngPerson),
		},
		totals: memoryTotals(state),
		...memoryThreads(state),
		keeping: memoryKeeping(state, ids),
		closing: memoryClosing(state, ids),
		afterRestore: async () => ({ finished: 0, destroyed: 0, linesPutBack: 0, notOurs: 0 }),
		takeCheckpoint: async () => undefined,
		marks: {
			get: async (name) => marks.get(name),
			set: async (name, value) => void marks.set(name, value),
		},
		figures: () => ({ commits, transactions: commits }),
		unopened: () => 0,
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

function memorySessions(
	ids: Ids,
	staff: ReadonlyMap<string, StaffMember>,
	projects: ReadonlyMap<string, Project>,
	sessions: Map<string, MemorySession>,
	kept: ReturnType<typeof emptyCredentials>,
	audit: MemoryState['audit'],
): Sessions {
	const { devices, links, linksUsed } = kept;
	const byToken = (token: string) => [...sessions].find(([, session]) => session.token === token);
	const opened = (token: string) => {
		const [id, session] = byToken(token) ?? [];
		const member = staff.get(session?.staff ?? '');
		const project = projects.get(member?.project ?? '');
		if (id === undefined || session === undefined || member === undefined || project === undefined) return undefined;
		const { since, formToken, handedOver, endsAt } = session;
		const device = devices.get(session.how.device ?? '');
		if (device !== undefined && device.revokedAt !== null) return undefined;
		const how = { ...session.how, device: device === undefined ? null : { id: device.id, shared: device.shared } };
		return { session: { id, staff: member, project, since, formToken, handedOver, how }, endsAt };
	};
	return {
		async invite(who, expiresAt) {
			if (!staff.has(who)) throw new Error(`There is no member of staff with the id ${who}.`);
			if (whoNeedsOne(kept, staff, projects).has(who))
				throw new Error('They had a way in before: a link for them takes a confirmed way back.');
			const code = ids.secret();
			links.set(code, { staff: who, expiresAt });
			return code;
		},
		async open(code, now) {
			const link = links.get(code);
			if (link === undefined || link.expiresAt <= now || staff.get(link.staff)?.active !== true) return undefined;
			const method = linkOpens(projects.get(staff.get(link.staff)?.project ?? '')?.kind ?? '');
			if (!getsBackIn({ kept, sessions, staff, projects, audit }, { code, staff: link.staff }, now)) return undefined;
			links.delete(code);
			const token = ids.secret();
			if (method === 'enrolling') {
				linksUsed.push({ staff: link.staff, at: now });
				for (const [other, { staff: whose }] of links) if (whose === link.staff) links.delete(other);
			}
			const endsAt = addMinutes(now, method === 'enrolling' ? ENROLLING_MINUTES : LONGEST_MINUTES);
			const fresh = { since: now, endsAt, formToken: ids.secret(), handedOver: null, how: byLink(now, method) };
			sessions.set(ids.row(), { token, staff: link.staff, ...fresh });
			return { token };
		},
		async find(token, now) {
			const found = opened(token);
			return found === undefined || !found.session.staff.active || found.endsAt <= now ? undefined : found.session;
		},
		async end(token, now) {
			const [id, session] = byToken(token) ?? [];
			if (session !== undefined) audit.push({ actor: session.staff, action: 'signed-out', subject: session.staff, youngPerson: null });
			if (session?.handedOver === null) sessions.delete(id ?? '');
			else if (session !== undefined && session.endsAt > now) session.endsAt = now;
		},
		async over(token, now) {
			const { session, endsAt } = opened(token) ?? {};
			if (session === undefined || endsAt === undefined || session.handedOver !== null || !session.staff.active) return undefined;
			return endsAt <= now && addMinutes(endsAt, LATE_HOURS * 60) > now ? session : undefined;
		},
		async ended(token, now) {
			const { session, endsAt } = opened(token) ?? {};
			if (session === undefined || endsAt === undefined || session.handedOver === null) return undefined;
			const isOver = !session.staff.active || endsAt <= now;
			return isOver && addMinutes(endsAt, LATE_HOURS * 60) > now ? { ...session, handedOver: session.handedOver } : undefined;
		},
	};
}
