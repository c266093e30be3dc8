import { Level, type MarkedLevel } from '#app/layout/level.tsx';
import type { Instant } from '#core/clock/instant.ts';
import { addMinutes } from '#core/clock/instant.ts';
import { dayAndMonth } from '#core/clock/london.ts';
import { COUNTED_AS, type CountedAs, WEEKS } from './judged-lines.ts';

export type LevelWeeksProps = { readonly counts: Readonly<Record<CountedAs, readonly number[]>>; readonly now: Instant };

const NOT_A_LEVEL: Readonly<Record<Exclude<CountedAs, MarkedLevel>, string>> = { none: 'Not flagged', fault: 'Screening broke down' };
const isLevel = (as: CountedAs): as is MarkedLevel => !(as in NOT_A_LEVEL);
const LEVELS_IN_WORDS: Readonly<Record<MarkedLevel, string>> = {
	immediate: 'Immediate',
	urgent: 'Urgent',
	unclear: 'Unclear',
	concern: 'Concern',
};
const nameOf = (as: CountedAs): string => (isLevel(as) ? LEVELS_IN_WORDS[as] : NOT_A_LEVEL[as]);

const BAR = { width: 12, gap: 6, height: 44, least: 3 } as const;
const WIDTH = WEEKS * (BAR.width + BAR.gap) - BAR.gap;

/**
 * Thirteen weeks for each level, as small bars with the same numbers beside them in words and below them as a table. Each
 * row has a scale of its own: what was not flagged would hide everything else.
 */
export function LevelWeeks({ counts, now }: LevelWeeksProps) {
	return (
		<>
			<ul class="level-weeks">
				{COUNTED_AS.map((as) => (
					<li>
						<div class="level-weeks-name">{isLevel(as) ? <Level level={as} /> : <b>{NOT_A_LEVEL[as]}</b>}</div>
						<Bars weeks={counts[as]} />
						<p class="small">
							<b>{`${counts[as].at(-1) ?? 0}`}</b>
							{' in the last 7 days. '}
							<span class="soft">{`${sum(counts[as].slice(0, -1))} in the 12 weeks before.`}</span>
						</p>
					</li>
				))}
			</ul>
			<details class="unfold">
				<summary>Show as a table</summary>
				<WeekTable counts={counts} now={now} />
			</details>
		</>
	);
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

function Bars({ weeks }: { readonly weeks: readonly number[] }) {
	const most = Math.max(1, ...weeks);
	return (
		<svg class="drawing level-bars" aria-hidden="true" width={WIDTH} height={BAR.height + 2} viewBox={`0 0 ${WIDTH} ${BAR.height + 2}`}>
			<path class="level-floor" d={`M0 ${BAR.height + 1}H${WIDTH}`} />
			{weeks.map((count, at) => {
				const height = count === 0 ? 0 : Math.max(BAR.least, Math.round((count / most) * (BAR.height - 2)));
				const last = at === weeks.length - 1;
				return (
					<rect
						class={last ? 'level-bar level-bar-now' : 'level-bar'}
						x={at * (BAR.width + BAR.gap) + (last ? 1 : 0)}
						y={BAR.height - height}
						width={BAR.width - (last ? 2 : 0)}
						height={height}
						rx="2"
					/>
				);
			})}
		</svg>
	);
}

function WeekTable({ counts, now }: LevelWeeksProps) {
	const weeks = Array.from({ length: WEEKS }, (_week, at) => at).reverse();
	return (
		<section class="table-scroll" tabindex={0} aria-label="Lines a week, by level">
			<table class="table small">
				<thead>
					<tr>
						<th scope="col">Seven days to</th>
						{COUNTED_AS.map((as) => (
							<th scope="col">{nameOf(as)}</th>
						))}
					</tr>
				</thead>
				<tbody>
					{weeks.map((at) => (
						<tr>
							<th scope="row">{dayAndMonth(addMinutes(now, -(WEEKS - 1 - at) * 7 * 24 * 60))}</th>
							{COUNTED_AS.map((as) => (
								<td>{String(counts[as][at] ?? 0)}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
