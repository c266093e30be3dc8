import { Empty } from '#app/layout/empty.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Panel, Section } from '#app/layout/panel.tsx';
import { dayAndMonth } from '#core/clock/london.ts';
import { passes } from '#core/cover/dates.ts';
import { FALSE_WAKES_AIM, type WeekOfWakes } from '#core/escalation/wakes.ts';

export const WAKES = 'How often people were woken';

/** Twelve weeks: how often somebody on call was woken, and how often for nothing. It names nobody. */
export function WakesPage({ weeks }: { readonly weeks: readonly WeekOfWakes[] }) {
	return (
		<>
			<PageHead
				title={WAKES}
				back={{ href: '/rota', words: 'Rota' }}
				under="Whoever closes an alert that woke somebody says whether that was needed. The aim is one for nothing in a week, at most."
			/>
			{weeks.every(({ needed, notNeeded }) => needed + notNeeded === 0) ? (
				<Empty title="Nothing to count yet">
					{`No alert that woke somebody was closed in the last ${weeks.length} weeks. Whoever closes one says whether it was needed, and then it stands here.`}
				</Empty>
			) : (
				<Woken weeks={weeks} />
			)}
		</>
	);
}

/** The weeks, drawn and in words. */
function Woken({ weeks }: { readonly weeks: readonly WeekOfWakes[] }) {
	const over = weeks.filter(({ notNeeded }) => notNeeded > FALSE_WAKES_AIM);
	return (
		<div class="stack-wide">
			<p>
				{over.length === 0
					? 'In none of these weeks was somebody woken for nothing more than once.'
					: `In ${over.length === 1 ? 'one week' : `${over.length} weeks`} somebody was woken for nothing more than once. Look at what woke them, not at who.`}
			</p>
			<Section title="Week by week">
				<Panel>
					<Bars weeks={weeks} />
					<p class="small soft">Solid: it was needed. Hatched: for nothing. The dashed line is the aim.</p>
					<ul class="wakes-list">
						{weeks.toReversed().map((week) => (
							<li>
								<b>{`Week of ${dayAndMonth(passes(week.monday, '12:00'))}`}</b>
								{`: ${inWords(week)}`}
							</li>
						))}
					</ul>
				</Panel>
			</Section>
		</div>
	);
}

const times = (count: number): string => ['', 'once', 'twice'][count] ?? `${count} times`;

function inWords({ needed, notNeeded }: WeekOfWakes): string {
	if (needed + notNeeded === 0) return 'nobody was woken';
	return [needed > 0 ? `${times(needed)} when it was needed` : '', notNeeded > 0 ? `${times(notNeeded)} for nothing` : '']
		.filter(Boolean)
		.join(', ');
}

const [COLUMN, BAR, HIGH, LEAST] = [40, 24, 120, 4] as const;

/** A column for each week: solid was needed, hatched was for nothing, and a line at the aim. The same stands below in words. */
function Bars({ weeks }: { readonly weeks: readonly WeekOfWakes[] }) {
	const most = Math.max(LEAST, ...weeks.map(({ needed, notNeeded }) => needed + notNeeded));
	const unit = HIGH / most;
	const width = COLUMN * weeks.length;
	return (
		<svg class="wakes" viewBox={`0 0 ${width} ${HIGH + 4}`} aria-hidden="true" focusable="false">
			<defs>
				<pattern id="wakes-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
					<rect class="wakes-ground" width="6" height="6" />
					<rect class="wakes-stripe" width="3" height="6" />
				</pattern>
			</defs>
			<line class="wakes-base" x1="0" x2={width} y1={HIGH + 2} y2={HIGH + 2} />
			{weeks.map(({ needed, notNeeded }, week) => {
				const x = week * COLUMN + (COLUMN - BAR) / 2;
				return (
					<>
						<rect class="wakes-false" fill="url(#wakes-hatch)" x={x} y={HIGH - notNeeded * unit} width={BAR} height={notNeeded * unit} />
						<rect class="wakes-needed" x={x} y={HIGH - (needed + notNeeded) * unit} width={BAR} height={needed * unit} />
					</>
				);
			})}
			<line class="wakes-aim" x1="0" x2={width} y1={HIGH - FALSE_WAKES_AIM * unit} y2={HIGH - FALSE_WAKES_AIM * unit} />
		</svg>
	);
}
