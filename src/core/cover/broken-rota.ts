import type { Instant } from '#core/clock/instant.ts';
import { type Cover, coverAt, NO_COVER } from './cover.ts';
import { mondayOf, passes } from './dates.ts';
import type { RotaTable } from './duties.ts';

/**
 * The cover of this moment for whoever reads it. A rota that cannot be worked out promises nobody: it must not keep anybody's words
 * from being stored, nor a page from opening. The ladder asks people by their role meanwhile: see `hourAt`.
 *
 * @example coverOrNone(table, now, () => desk.raise('rota-broken', 'rota')).mode // 'none'
 */
export function coverOrNone({ spans, changes }: RotaTable, now: Instant, onBroken: () => void): Cover {
	try {
		return coverAt(spans, now, changes);
	} catch {
		onBroken();
		return NO_COVER;
	}
}

const ANY_DATE = '2026-01-05';

/** The table without rows whose dates or times are none, for pages that show the rest of it: a gap stands where such a row is. */
export function wholeRows({ spans, changes }: RotaTable): RotaTable {
	return {
		spans: spans.filter(({ from, to, firstDate, lastDate }) => isWhole([from, to], [firstDate, lastDate])),
		changes: changes.filter(({ date, from, to }) => isWhole([from, to], [date])),
	};
}

function isWhole(times: readonly string[], dates: readonly (string | null | undefined)[]): boolean {
	try {
		for (const date of dates) if (date != null) mondayOf(date);
		for (const time of times) passes(ANY_DATE, time);
		return true;
	} catch {
		return false;
	}
}
