import type { CoverDay, CoverPart } from '#core/cover/cover-week.ts';
import { DAY_NAMES, type Names, stretchInWords } from './staff-words.ts';

const HATCH = 'cover-hatch';
const CROSSED = 'cover-crossed';

/** What fills a stretch: a hole in the rota of a date is crossed, an hour of the week that is meant to have nobody is empty. */
export const STRIPES: Readonly<Partial<Record<Drawn, string>>> = { 'on-call': `url(#${HATCH})`, gap: `url(#${CROSSED})` };
const MINUTES = 24 * 60;

type WeekBarsProps = {
	readonly week: readonly CoverDay[];
	readonly names: Names;
	/** Today, and how far the day has come: `{ weekday: 7, time: '15:00' }`. */
	readonly here: { readonly weekday: number; readonly time: string };
};

/**
 * The week as seven bars of 24 hours: solid is staffed, hatched is on call, empty is nobody. The same stands beside each
 * bar in words, so the drawing is hidden from assistive technology.
 */
export function WeekBars({ week, names, here }: WeekBarsProps) {
	return (
		<div class="cover-week">
			<Key />
			<Stripes />
			<ol>
				{week.map(({ weekday, parts }) => (
					<li>
						<h3>
							{DAY_NAMES[weekday]}
							{weekday === here.weekday ? <span class="cover-today"> today</span> : null}
						</h3>
						<div>
							<DayBar parts={parts} now={weekday === here.weekday ? here.time : null} />
							<ul class="cover-words small">
								{parts.map((part) => (
									<li>{stretchInWords(part, names)}</li>
								))}
							</ul>
						</div>
					</li>
				))}
			</ol>
		</div>
	);
}

/** What each pattern means. The names are the words beside the bars, so only the patterns are drawn here. */
function Key() {
	return (
		<ul class="cover-key small" aria-label="How the bars are drawn">
			{(['staffed', 'on-call', 'none'] as const).map((mode) => (
				<li>
					<svg class="cover-bar" aria-hidden="true" width="36" height="20">
						<Stretch x="1" width="34" mode={mode} height="18" y="1" />
					</svg>
					{KEY[mode]}
				</li>
			))}
		</ul>
	);
}

const KEY = { staffed: 'Solid: staffed', 'on-call': 'Striped: on call', none: 'Empty: nobody' } as const;

/** The stripes, drawn once for all bars. */
export function Stripes() {
	return (
		<svg class="cover-hatch" aria-hidden="true" width="0" height="0">
			<defs>
				<pattern id={HATCH} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
					<path class="cover-stripe" d="M4 0v8" />
				</pattern>
				<pattern id={CROSSED} width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
					<path class="cover-cross" d="M5 0v10M0 5h10" />
				</pattern>
			</defs>
		</svg>
	);
}

const share = (time: string): number => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) / MINUTES;
const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

/** How a part is drawn: as its mode, or as a gap. */
type Drawn = CoverPart['mode'] | 'gap';

/** One day as a bar of 24 hours, with how far it has come. */
export function DayBar({
	parts,
	now,
}: {
	readonly parts: readonly (Pick<CoverPart, 'from' | 'to'> & { readonly mode: Drawn })[];
	readonly now: string | null;
}) {
	return (
		<svg class="cover-bar" aria-hidden="true" width="100%" height="40">
			{parts.map(({ from, to, mode }) => (
				<Stretch x={percent(share(from))} width={percent(share(to) - share(from))} mode={mode} />
			))}
			{HOURS.map(({ hour, anchor }) => (
				<Hour hour={hour} anchor={anchor} />
			))}
			{now === null ? null : <circle class="cover-now" cx={percent(share(now))} cy="11" r="8" />}
		</svg>
	);
}

type HourMark = { readonly hour: number; readonly anchor: 'start' | 'middle' | 'end' };

const HOURS: readonly HourMark[] = [
	{ hour: 0, anchor: 'start' },
	{ hour: 6, anchor: 'middle' },
	{ hour: 12, anchor: 'middle' },
	{ hour: 18, anchor: 'middle' },
	{ hour: 24, anchor: 'end' },
];

function Hour({ hour, anchor }: HourMark) {
	return (
		<text x={percent(hour / 24)} y="39" text-anchor={anchor}>
			{hour}
		</text>
	);
}

type StretchProps = {
	readonly x: string;
	readonly width: string;
	readonly mode: Drawn;
	readonly y?: string;
	readonly height?: string;
};

function Stretch({ mode, y = '1', height = '20', ...place }: StretchProps) {
	return <rect class={`cover-${mode}`} {...place} y={y} height={height} fill={STRIPES[mode]} />;
}
