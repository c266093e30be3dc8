import { and, asc, eq, gte, isNull, lte, sql } from 'drizzle-orm';
import type { RotaChanges } from '#app/rota/ports.ts';
import type { RotaChange } from '#core/cover/rota-change.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { rotaChanges } from '#db/schema/index.ts';
import { insertInto, updateOf } from '#db/statement.ts';
import { type Db, remembered } from '#dialect';
import type { WriteAudited } from '#server/store/record-store.ts';

const addChange = insertInto(rotaChanges);
const asked = isNull(rotaChanges.acceptedAt);
const standing = isNull(rotaChanges.withdrawnAt);
const acceptOne = updateOf(rotaChanges, ['acceptedAt'], ['project', 'id'], and(asked, standing));
const withdrawOne = updateOf(rotaChanges, ['withdrawnAt'], ['project', 'id'], standing);

/** Who is where on which date is no content, so nothing is sealed: it is read whatever else cannot be. Asked with every disclosure. */
export function readRotaChanges(db: Db): RotaChanges['between'] {
	const dates = remembered(
		db,
		[rotaChanges],
		db.read
			.select()
			.from(rotaChanges)
			.where(
				and(
					eq(rotaChanges.project, sql.placeholder('project')),
					gte(rotaChanges.date, sql.placeholder('first')),
					lte(rotaChanges.date, sql.placeholder('last')),
					standing,
				),
			)
			.orderBy(asc(rotaChanges.date), asc(rotaChanges.from), asc(rotaChanges.id)),
	);
	return (project, first, last): Promise<readonly RotaChange[]> => dates({ project, first, last });
}

const audited = (actor: StaffId, action: string, subject: string) => ({ actor, action, subject, youngPerson: null });

export function openRotaChanges(db: Db, writeAudited: WriteAudited): RotaChanges {
	const settle =
		(action: string, write: (project: ProjectId, id: string) => ReturnType<typeof addChange>) =>
		async (project: ProjectId, ids: readonly string[], by: StaffId, now: RotaChange['askedAt']) => {
			const outcome = await writeAudited(
				project,
				now,
				ids.map((id) => write(project, id)),
				ids.map((id) => audited(by, action, id)),
			);
			return outcome === 'committed' ? ('done' as const) : ('gone' as const);
		};
	return {
		between: readRotaChanges(db),
		async add(changes, by, now) {
			const [first] = changes;
			if (first === undefined) return;
			const rows = changes.map(({ kind, id }) => audited(by, `rota.${kind}`, id));
			const outcome = await writeAudited(first.project, now, changes.map(addChange), rows);
			if (outcome === 'stale') throw new Error(`A change of the rota with the id ${first.id} is there already.`);
		},
		accept: (project, ids, by, now) =>
			settle('rota.accepted', (of, id) => acceptOne({ acceptedAt: now }, { project: of, id }))(project, ids, by, now),
		withdraw: (project, ids, by, now) =>
			settle('rota.withdrawn', (of, id) => withdrawOne({ withdrawnAt: now }, { project: of, id }))(project, ids, by, now),
	};
}
