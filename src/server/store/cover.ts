import { and, asc, eq, sql } from 'drizzle-orm';
import type { CoverAdmin, CoverReads } from '#app/cover/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import { coverOrNone, wholeRows } from '#core/cover/broken-rota.ts';
import { type CoverSpan, LOOKS_AHEAD_DAYS } from '#core/cover/cover.ts';
import { dateAfter } from '#core/cover/dates.ts';
import { ofThoseHere } from '#core/cover/duties.ts';
import { hourAt } from '#core/cover/hour-at.ts';
import type { ProjectId } from '#core/id.ts';
import { coverSpans, staff } from '#db/schema/index.ts';
import { deleteFrom, insertInto, updateOf } from '#db/statement.ts';
import { type Db, remembered } from '#dialect';
import { readAgreements, readBackstops } from '#server/store/on-call-people.ts';
import type { WriteAudited } from '#server/store/record-store.ts';
import { readRotaChanges } from '#server/store/rota-changes.ts';

const addSpan = insertInto(coverSpans);
const dropSpan = deleteFrom(coverSpans, ['project', 'id']);
const endSpan = updateOf(coverSpans, ['lastDate'], ['project', 'id']);

/** What a stretch of the week means that says nothing else. */
const EVERY_WEEK = { rank: 1, firstDate: null, lastDate: null, everyWeeks: 1 };

/**
 * Nothing here is about anybody in particular, so nothing is sealed: it is read whatever else cannot be.
 *
 * @param onRota told with every reading whether the rota could be worked out; it must neither throw nor be waited for
 */
export function openCover(db: Db, onRota: (isWhole: boolean) => void = () => undefined): CoverReads {
	const week = remembered(
		db,
		[coverSpans],
		db.read
			.select()
			.from(coverSpans)
			.where(eq(coverSpans.project, sql.placeholder('project')))
			.orderBy(asc(coverSpans.weekday), asc(coverSpans.from), asc(coverSpans.id)),
	);
	const spans = (project: ProjectId): Promise<readonly CoverSpan[]> => week({ project });
	const changes = readRotaChanges(db);
	const [agreementsOf, backstopsOf] = [readAgreements(db), readBackstops(db)];
	const working = remembered(
		db,
		[staff],
		db.read
			.select({ id: staff.id })
			.from(staff)
			.where(and(eq(staff.project, sql.placeholder('project')), eq(staff.active, true)))
			.orderBy(asc(staff.createdAt), asc(staff.id)),
	);
	const everything = async (project: ProjectId, first: string, last: string) => {
		const [week, dates, rows] = await Promise.all([spans(project), changes(project, first, last), working({ project })]);
		return { table: { spans: week, changes: dates }, here: rows.map(({ id }) => id) };
	};
	const from = (project: ProjectId, now: Instant) =>
		everything(project, calendarDate(now), dateAfter(calendarDate(now), LOOKS_AHEAD_DAYS + 1));
	const said = sayingWhether(onRota);
	return {
		spans,
		async at(project, now) {
			const { table, here } = await from(project, now);
			return said((onBroken) => coverOrNone(ofThoseHere(table, new Set(here)), now, onBroken));
		},
		async hour(project, now) {
			const [known, agreements, backstops] = await Promise.all([from(project, now), agreementsOf(project), backstopsOf(project)]);
			return said((onBroken) => hourAt({ ...known, agreements, backstops, now }, onBroken));
		},
		async table(project, first, last) {
			const { table, here } = await everything(project, first, last);
			return wholeRows(ofThoseHere(table, new Set(here)));
		},
	};
}

function sayingWhether(onRota: (isWhole: boolean) => void) {
	return <Read>(read: (onBroken: () => void) => Read): Read => {
		let isWhole = true;
		const found = read(() => {
			isWhole = false;
		});
		onRota(isWhole);
		return found;
	};
}

export function openCoverAdmin(writeAudited: WriteAudited): CoverAdmin {
	return {
		async add(span, by, now) {
			const row = { actor: by, action: 'cover.added', subject: span.id, youngPerson: null };
			const outcome = await writeAudited(span.project, now, [addSpan({ ...EVERY_WEEK, ...span })], [row]);
			if (outcome === 'stale') throw new Error(`Hours of cover with the id ${span.id} are there already.`);
		},
		/** Hours that are gone already stay gone, and are not written down a second time. */
		async remove(project, id, by, now) {
			const row = { actor: by, action: 'cover.removed', subject: id, youngPerson: null };
			await writeAudited(project, now, [{ ...dropSpan({ project, id }), rows: 1 }], [row]);
		},
		async endAfter(project, id, lastDate, by, now) {
			const row = { actor: by, action: 'cover.ended', subject: id, youngPerson: null };
			await writeAudited(project, now, [endSpan({ lastDate }, { project, id })], [row]);
		},
	};
}
