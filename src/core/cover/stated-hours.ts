import type { CoverMode, CoverSpan } from './cover.ts';
import type { StatedHours } from './cover-statement.ts';
import { WEEKDAYS } from './cover-week.ts';
import { dateAfter } from './dates.ts';
import { rotaDays } from './rota-days.ts';

/** As many weeks as a rota may take to repeat itself. */
const WEEKS = 4;
const LESS: readonly CoverMode[] = ['none', 'on-call', 'staffed'];

/**
 * The hours of the week that a rota keeps in every week, without changes of single dates: what can be agreed with a
 * commissioner. Where weeks differ, the lesser cover is what is promised.
 *
 * @param monday the Monday from which on
 */
export function statedHours(spans: readonly CoverSpan[], monday: string): readonly StatedHours[] {
	const days = rotaDays({ spans, changes: [] }, monday, WEEKS * 7);
	return WEEKDAYS.flatMap((weekday) => {
		const same = days.filter(({ date }) =>
			Array.from({ length: WEEKS }, (_none, week) => dateAfter(monday, weekday - 1 + 7 * week)).includes(date),
		);
		const times = [...new Set(same.flatMap(({ parts }) => parts.flatMap(({ from, to }) => [from, to])))].sort();
		const hours: StatedHours[] = [];
		for (const [index, to] of times.slice(1).entries()) {
			const from = times[index] ?? '00:00';
			const modes = same.map(({ parts }) => parts.find((part) => part.from <= from && from < part.to)?.mode ?? 'none');
			const mode = LESS.find((one) => modes.includes(one)) ?? 'none';
			const last = hours.at(-1);
			if (mode === 'none') continue;
			if (last?.to === from && last.mode === mode) hours.splice(-1, 1, { ...last, to });
			else hours.push({ weekday, from, to, mode });
		}
		return hours;
	});
}
