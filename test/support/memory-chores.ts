import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { Chores } from '#server/jobs/chores.ts';

type Row = { dueAt: Instant; lockedUntil: Instant | null; attempts: number; lastDoneAt: Instant | null; lastError: string | null };

/** Chores over a map; the same rules as the databases. */
export function memoryChores(): Chores {
	const rows = new Map<string, Row>();
	const keyOf = (project: string, kind: string) => `${project} ${kind}`;
	return {
		async plan(project, kind, dueAt) {
			const key = keyOf(project, kind);
			if (!rows.has(key)) rows.set(key, { dueAt, lockedUntil: null, attempts: 0, lastDoneAt: null, lastError: null });
		},
		async claim(project, kinds, now, leaseSeconds) {
			const due = kinds
				.map((kind) => ({ kind, row: rows.get(keyOf(project, kind)) }))
				.filter(
					({ row }) =>
						row !== undefined && (row.dueAt <= now || row.dueAt > addMinutes(now, 40 * 24 * 60)) && (row.lockedUntil ?? now) <= now,
				)
				.sort((a, b) => (a.row?.dueAt ?? '').localeCompare(b.row?.dueAt ?? ''));
			const [{ kind, row } = {}] = due;
			if (kind === undefined || row === undefined) return undefined;
			row.lockedUntil = addMinutes(now, leaseSeconds / 60);
			row.attempts += 1;
			return { kind, dueAt: row.dueAt, attempts: row.attempts, lastDoneAt: row.lastDoneAt };
		},
		async done(project, kind, dueAt, now) {
			const row = rows.get(keyOf(project, kind));
			if (row !== undefined) Object.assign(row, { dueAt, lockedUntil: null, attempts: 0, lastDoneAt: now, lastError: null });
		},
		async failed(project, kind, dueAt, lastError) {
			const row = rows.get(keyOf(project, kind));
			if (row !== undefined) Object.assign(row, { dueAt, lockedUntil: null, lastError });
		},
		all: async (project) =>
			[...rows]
				.filter(([key]) => key.startsWith(`${project} `))
				.sort(([one, a], [other, b]) => a.dueAt.localeCompare(b.dueAt) || one.localeCompare(other))
				.map(([key, { lockedUntil: _lock, ...row }]) => ({ kind: key.slice(project.length + 1), ...row })),
	};
}
