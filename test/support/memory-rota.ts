import type { Ids } from '#app/clock.ts';
import type { CoverReads } from '#app/cover/ports.ts';
import type { LiveSignature, Rota, RotaChanges, Settled } from '#app/rota/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import { type Backstop, backstopUntil } from '#core/cover/backstop.ts';
import { coverOrNone, wholeRows } from '#core/cover/broken-rota.ts';
import { LOOKS_AHEAD_DAYS } from '#core/cover/cover.ts';
import { dateAfter } from '#core/cover/dates.ts';
import { ofThoseHere } from '#core/cover/duties.ts';
import { hourAt } from '#core/cover/hour-at.ts';
import type { RotaChange } from '#core/cover/rota-change.ts';
import type { WakeAgreement } from '#core/cover/wake-agreement.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { Project, StaffMember } from '#core/record/staff.ts';
import type { MemoryState } from './memory-state.ts';

type Said = { readonly id: string; readonly project: ProjectId; readonly by: StaffId; readonly at: Instant };
type People = ReadonlyMap<string, StaffMember>;
type Parts = { readonly state: MemoryState; readonly ids: Ids; readonly staff: People; readonly projects: Map<string, Project> };

export function memoryRota({ state, ids, staff, projects }: Parts): Rota {
	return {
		changes: memoryChanges(state),
		wakes: memoryWakes(state),
		backstops: memoryBackstops(state),
		statements: newestOf(state, 'cover-statement.added'),
		teams: newestOf(state, 'emergency-team.added'),
		feeds: memoryFeeds(state, ids, staff),
		live: memoryLive(state, projects),
	};
}

/** What is worked out from the week and the rota, as the databases do it. */
export function memoryHours(week: Pick<CoverReads, 'spans'>, rota: Rota, staff: People): CoverReads {
	const here = (project: ProjectId) => [...staff.values()].filter((one) => one.project === project && one.active).map(({ id }) => id);
	const kept = async (project: ProjectId, first: string, last: string) =>
		ofThoseHere({ spans: await week.spans(project), changes: await rota.changes.between(project, first, last) }, new Set(here(project)));
	const from = (project: ProjectId, now: Instant) => kept(project, calendarDate(now), dateAfter(calendarDate(now), LOOKS_AHEAD_DAYS + 1));
	return {
		spans: week.spans,
		table: async (...dates) => wholeRows(await kept(...dates)),
		async at(project, now) {
			return coverOrNone(await from(project, now), now, () => undefined);
		},
		async hour(project, now) {
			const [known, agreements, backstops] = [
				await from(project, now),
				await rota.wakes.newest(project),
				await rota.backstops.standing(project),
			];
			return hourAt({ table: known, here: here(project), agreements, backstops, now });
		},
	};
}

function auditing({ audit }: MemoryState) {
	return (actor: StaffId, action: string, subject: string) => void audit.push({ actor, action, subject, youngPerson: null });
}

function memoryChanges(state: MemoryState): RotaChanges {
	const kept = new Map<string, RotaChange>();
	const write = auditing(state);
	const settle =
		(may: (change: RotaChange) => boolean, action: string, to: (now: Instant) => Partial<RotaChange>) =>
		async (project: ProjectId, all: readonly string[], by: StaffId, now: Instant): Promise<Settled> => {
			const found = all.map((id) => kept.get(id));
			if (!found.every((one) => one !== undefined && one.project === project && may(one))) return 'gone';
			for (const one of found) if (one !== undefined) kept.set(one.id, { ...one, ...to(now) });
			for (const id of all) write(by, action, id);
			return 'done';
		};
	return {
		between: async (project, first, last) =>
			[...kept.values()]
				.filter((one) => one.project === project && one.date >= first && one.date <= last && one.withdrawnAt === null)
				.sort((a, b) => a.date.localeCompare(b.date) || a.from.localeCompare(b.from) || a.id.localeCompare(b.id)),
		async add(changes, by) {
			const again = changes.find(({ id }) => kept.has(id));
			if (again !== undefined) throw new Error(`A change of the rota with the id ${again.id} is there already.`);
			for (const change of changes) kept.set(change.id, change);
			for (const { kind, id } of changes) write(by, `rota.${kind}`, id);
		},
		accept: settle(
			(one) => one.acceptedAt === null && one.withdrawnAt === null,
			'rota.accepted',
			(acceptedAt) => ({ acceptedAt }),
		),
		withdraw: settle(
			(one) => one.withdrawnAt === null,
			'rota.withdrawn',
			(withdrawnAt) => ({ withdrawnAt }),
		),
	};
}

function memoryWakes(state: MemoryState): Rota['wakes'] {
	const all: WakeAgreement[] = [];
	return {
		newest: async (project) => [...new Map(all.filter((one) => one.project === project).map((one) => [one.staff, one])).values()],
		async add(agreement) {
			all.push(agreement);
			auditing(state)(agreement.staff, `waking.${agreement.agrees}`, agreement.id);
		},
	};
}

function memoryBackstops(state: MemoryState): Rota['backstops'] {
	const kept = new Map<string, Backstop>();
	const write = auditing(state);
	const open = (project: ProjectId, id: string) => {
		const found = kept.get(id);
		return found?.project === project && found.endedAt === null ? found : undefined;
	};
	return {
		standing: async (project) => [...kept.values()].filter((one) => one.project === project && one.endedAt === null),
		async ask(backstop) {
			kept.set(backstop.id, backstop);
			write(backstop.askedBy, 'backstop.asked', backstop.id);
		},
		async confirm(project, id, by, now) {
			const found = open(project, id);
			if (found === undefined || found.staff !== by) return 'gone';
			kept.set(id, { ...found, confirmedAt: now, confirmedUntil: backstopUntil(now) });
			write(by, 'backstop.confirmed', id);
			return 'done';
		},
		async end(project, id, by, now) {
			const found = open(project, id);
			if (found === undefined) return 'gone';
			kept.set(id, { ...found, endedAt: now });
			write(by, 'backstop.ended', id);
			return 'done';
		},
	};
}

function newestOf<One extends Said>(state: MemoryState, action: string) {
	const all: One[] = [];
	return {
		newest: async (project: ProjectId) =>
			all.filter((one) => one.project === project).sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id))[0],
		async add(one: One) {
			if (all.some(({ id, project }) => id === one.id && project === one.project)) throw new Error(`There is ${one.id} already.`);
			all.push(one);
			auditing(state)(one.by, action, one.id);
		},
	};
}

function memoryFeeds(state: MemoryState, ids: Ids, staff: People): Rota['feeds'] {
	const open = new Map<string, { readonly project: ProjectId; readonly staff: StaffId; readonly madeAt: Instant }>();
	const drop = (who: StaffId) => {
		const theirs = [...open].filter(([, feed]) => feed.staff === who).map(([secret]) => secret);
		for (const secret of theirs) open.delete(secret);
		return theirs.length > 0;
	};
	return {
		async make(project, who, now) {
			drop(who);
			const secret = ids.secret();
			open.set(secret, { project, staff: who, madeAt: now });
			auditing(state)(who, 'calendar.made', who);
			return secret;
		},
		since: async (_project, who) => [...open.values()].find((feed) => feed.staff === who)?.madeAt,
		async end(_project, who) {
			if (drop(who)) auditing(state)(who, 'calendar.ended', who);
		},
		async whose(secret) {
			const feed = open.get(secret);
			return feed === undefined || staff.get(feed.staff)?.active !== true ? undefined : { project: feed.project, staff: feed.staff };
		},
	};
}

function memoryLive(state: MemoryState, projects: Map<string, Project>): Rota['live'] {
	const signatures: LiveSignature[] = [];
	const live = new Map<string, Instant>();
	const write = auditing(state);
	const sign = (signature: LiveSignature) => {
		signatures.push(signature);
		write(signature.staff, 'live.signed', signature.project);
	};
	return {
		since: async (project) => live.get(project),
		signatures: async (project) => signatures.filter((one) => one.project === project),
		sign: async (signature) => sign(signature),
		async goLive(signature) {
			const project = projects.get(signature.project);
			if (project === undefined || project.kind === 'demonstration' || live.has(project.id)) return 'gone';
			sign(signature);
			live.set(project.id, signature.at);
			projects.set(project.id, { ...project, kind: 'live' });
			write(signature.staff, 'live.began', project.id);
			return 'done';
		},
	};
}
