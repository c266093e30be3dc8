import { dayAndMonth } from '#core/clock/london.ts';
import { Brackets, bracketsHeight } from './brackets.tsx';
import { capital, numberInWords, timesInWords } from './count-words.ts';
import type { DrawnTimesProps } from './drawn-times.tsx';
import { Lanes } from './lanes.tsx';
import { TalkMark } from './talk-mark.tsx';
import { TALK_STATES, TALK_WORDS, type TalkState, type TimeAway } from './time-away.ts';
import { MOST_MONTHS, monthOf, scaleFor, spread, TIMELINE } from './timeline-geometry.ts';

export type MonthFold = { readonly month: string; readonly times: readonly TimeAway[] };

/** Times away gathered by London month, oldest first; `earlier` are those before the last seven such months. */
export function foldByMonth(oldestFirst: readonly TimeAway[]): {
	readonly shown: readonly MonthFold[];
	readonly earlier: readonly TimeAway[];
} {
	const months = [...new Set(oldestFirst.map(({ beganAt }) => monthOf(beganAt)))];
	const folds = months.map((month) => ({ month, times: oldestFirst.filter(({ beganAt }) => monthOf(beganAt) === month) }));
	return { shown: folds.slice(-MOST_MONTHS), earlier: folds.slice(0, -MOST_MONTHS).flatMap(({ times }) => times) };
}

/** More than eight times away: one stone a month, with the number in words and what came of the talks. */
export function FoldedTimes({ times, now, brackets, label }: DrawnTimesProps) {
	const { shown, earlier } = foldByMonth(times);
	const first = shown[0]?.times[0]?.beganAt ?? now;
	const scale = scaleFor(first, now);
	const wanted = shown.map((fold) => scale.xOf(middleOf(fold).beganAt));
	const columns = spread(wanted, TIMELINE.column, TIMELINE.left + 40, TIMELINE.right - 48);
	const columnOf = (id: string) => columns[shown.findIndex((fold) => fold.times.some((time) => time.id === id))];
	const height = 226 + KEY + bracketsHeight(brackets) + (earlier.length > 0 ? 28 : 0);
	const states = TALK_STATES.filter((state) => shown.some((fold) => fold.times.some(({ talk }) => talk?.state === state)));
	return (
		<svg
			class="drawing times-drawing"
			role="img"
			aria-label={label}
			width={TIMELINE.width}
			height={height}
			viewBox={`0 0 ${TIMELINE.width} ${height}`}
		>
			<Lanes scale={scale} />
			{shown.map((fold, n) => (
				<FoldDrawn fold={fold} x={columns[n] ?? 0} />
			))}
			<g transform="translate(0 26)">
				<Brackets brackets={brackets} columnOf={columnOf} />
			</g>
			<Key states={states} y={height - 8 - (earlier.length > 0 ? 28 : 0)} />
			{earlier.length === 0 ? null : (
				<text class="soft" x="0" y={height - 8}>
					{`Before ${dayAndMonth(first)}: ${timesInWords(earlier.length)}. All of them are in the list.`}
				</text>
			)}
		</svg>
	);
}

/** The height of the key, and how wide its letters are on average. */
const KEY = 30;
const LETTER = 8.2;

/** One mark stands for several talks here, so what each means is said once. */
const KEY_WORDS = { ...TALK_WORDS, 'not-asked': 'No talk' };

function Key({ states, y }: { readonly states: readonly TalkState[]; readonly y: number }) {
	const widths = states.map((state) => KEY_WORDS[state].length * LETTER + 48);
	return (
		<g>
			{states.map((state, n) => {
				const x = widths.slice(0, n).reduce((sum, width) => sum + width, 10);
				return (
					<g>
						<TalkMark state={state} x={x} y={y - 6} />
						<text class="soft" x={x + 16} y={y}>
							{KEY_WORDS[state]}
						</text>
					</g>
				);
			})}
		</g>
	);
}

function middleOf({ times }: MonthFold): TimeAway {
	const middle = times[Math.floor((times.length - 1) / 2)];
	if (middle === undefined) throw new RangeError('A month without a time away was folded');
	return middle;
}

function FoldDrawn({ fold, x }: { readonly fold: MonthFold; readonly x: number }) {
	const width = Math.min(76, 20 + 10 * (fold.times.length - 1));
	const talks = TALK_STATES.flatMap((state) => {
		const count = fold.times.filter(({ talk }) => talk?.state === state).length;
		return count === 0 ? [] : [{ state, count }];
	}).slice(0, 3);
	return (
		<g>
			<text class="bold" x={x} y="76" text-anchor="middle">
				{capital(timesInWords(fold.times.length))}
			</text>
			<rect class="away" x={x - width / 2} y="94" width={width} height="20" rx="10" />
			{talks.length === 0 ? null : <path class="link" d={`M${x} 118v18`} />}
			{talks.map(({ state, count }, n) => (
				<g>
					<TalkMark state={state} x={x - 20} y={152 + n * 25} />
					<text x={x - 4} y={158 + n * 25}>
						{numberInWords(count)}
					</text>
				</g>
			))}
		</g>
	);
}
