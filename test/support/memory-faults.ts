import type { Ids } from '#app/clock.ts';
import type { Faults } from '#app/faults/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Fault } from '#core/escalation/fault.ts';
import type { FaultId, ProjectId } from '#core/id.ts';

/** Faults over a list; the same rules as the databases. */
export function memoryFaults(ids: Pick<Ids, 'row'>): Faults {
	const rows: Fault[] = [];
	const open = (project: ProjectId) => rows.filter((row) => row.project === project && row.clearedAt === null);
	const change = (id: FaultId, more: Partial<Fault>) => {
		const at = rows.findIndex((row) => row.id === id);
		const row = rows[at];
		if (row !== undefined) rows[at] = { ...row, ...more, version: row.version + 1 };
	};
	const over = (now: Instant) => ({ clearedAt: now, nextDueAt: null });
	return {
		async raise(project, kind, subject, now) {
			const known = open(project).find((row) => row.kind === kind && row.subject === subject);
			if (known !== undefined) {
				change(known.id, { lastAt: now, times: known.times + 1 });
				return 'counted';
			}
			const fresh = { project, id: ids.row<FaultId>(), kind, subject, firstAt: now, lastAt: now, times: 1, nextDueAt: now };
			rows.push({ ...fresh, takenBy: null, takenAt: null, clearedAt: null, version: 0 });
			return 'raised';
		},
		open: async (project) => open(project).reverse(),
		async take({ project, id, by, now }) {
			const fault = open(project).find((row) => row.id === id);
			if (fault === undefined || fault.takenBy === by) return false;
			change(id, { takenBy: by, takenAt: now, nextDueAt: null });
			return true;
		},
		async clear({ project, id, now }) {
			if (!open(project).some((row) => row.id === id)) return false;
			change(id, over(now));
			return true;
		},
		async worksAgain(project, kind, subject, now) {
			const fault = open(project).find((row) => row.kind === kind && row.subject === subject);
			if (fault !== undefined) change(fault.id, over(now));
			return fault !== undefined;
		},
		async claimDue(project, now, until) {
			const [fault] = open(project)
				.filter(({ nextDueAt }) => nextDueAt !== null && nextDueAt <= now)
				.sort((a, b) => (a.nextDueAt ?? '').localeCompare(b.nextDueAt ?? ''));
			if (fault === undefined) return undefined;
			change(fault.id, { nextDueAt: until });
			return { ...fault, nextDueAt: until, version: fault.version + 1 };
		},
		async told({ project, id, nextDueAt: until }, again) {
			if (open(project).some((row) => row.id === id && row.nextDueAt === until)) change(id, { nextDueAt: again });
		},
	};
}
