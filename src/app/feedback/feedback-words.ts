import type { Cell, YearCell } from '#app/feedback/feedback-totals.ts';
import { instant } from '#core/clock/instant.ts';
import { dayAndMonth } from '#core/clock/london.ts';

/** `2026-10` → `October 2026`. */
export function monthInWords(month: string): string {
	return `${dayAndMonth(instant(`${month}-15T12:00:00Z`)).replace(/^\d+ /, '')} ${month.slice(0, 4)}`;
}

/** `nobody`, `fewer than five`, `at least 7`, `12`. Never a share of anything. */
export function cellInWords(cell: Cell | YearCell): string {
	if (cell === 'nobody') return 'nobody';
	if (cell === 'few') return 'fewer than five';
	return typeof cell === 'number' ? String(cell) : `at least ${cell.atLeast}`;
}
