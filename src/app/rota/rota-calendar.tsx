import { MODE_WORDS, type Names } from '#app/cover/staff-words.ts';
import { DayBar, STRIPES, Stripes } from '#app/cover/week-bars.tsx';
import { Icon } from '#app/layout/icon.tsx';
import type { Instant } from '#core/clock/instant.ts';
import { clockTime } from '#core/clock/london.ts';
import type { RotaDay, RotaPart } from '#core/cover/rota-days.ts';
import type { StaffId } from '#core/id.ts';
import { dateInWords, partHours } from './rota-words.ts';

type CalendarProps = {
	readonly days: readonly RotaDay[];
	readonly names: Names;
	readonly warnings: ReadonlyMap<StaffId, readonly string[]>;
	readonly now: Instant;
	readonly today: string;
};

/**
 * One row a day: a bar of 24 hours, and the same in words beside it, so the drawing is hidden from assistive technology. On a
 * phone the words stand alone.
 */
export function RotaCalendar({ days, now, today, ...about }: CalendarProps) {
	return (
		<div class="cover-week rota-days">
			<Stripes />
			<ul class="cover-key small" aria-label="How the bars are drawn">
				{KEY.map(({ mode, words }) => (
					<li>
						<svg class="cover-bar" aria-hidden="true" width="36" height="20">
							<rect class={`cover-${mode}`} x="1" y="1" width="34" height="18" fill={STRIPES[mode]} />
						</svg>
						{words}
					</li>
				))}
			</ul>
			<ol>
				{days.map(({ date, parts }) => (
					<li>
						<h3>{dateInWords(date, today)}</h3>
						<div>
							<DayBar parts={parts.map(asDrawn)} now={date === today ? clockTime(now) : null} />
							<ul class="cover-words small">
								{parts.map((part) => (
									<PartInWords part={part} {...about} />
								))}
							</ul>
						</div>
					</li>
				))}
			</ol>
		</div>
	);
}

const KEY = [
	{ mode: 'staffed', words: 'Solid: staffed' },
	{ mode: 'on-call', words: 'Striped: on call' },
	{ mode: 'gap', words: 'Crossed: nobody' },
] as const;

const asDrawn = ({ from, to, mode }: RotaPart) => ({ from, to, mode: mode === 'none' ? ('gap' as const) : mode });

function PartInWords({ part, names, warnings }: { readonly part: RotaPart } & Pick<CalendarProps, 'names' | 'warnings'>) {
	if (part.mode === 'none')
		return (
			<li class="rota-gap">
				<Icon name="triangle-alert" size={20} />
				<b>{`${partHours(part)}: nobody`}</b>
			</li>
		);
	return (
		<li>
			{`${partHours(part)}: ${MODE_WORDS[part.mode].toLowerCase()}, `}
			{part.duties.map(({ staff, mode }, at) => (
				<>
					{at === 0 ? '' : ', then '}
					{names(staff)}
					{mode === part.mode ? '' : ` (${MODE_WORDS[mode].toLowerCase()})`}
					<Unreachable of={warnings.get(staff) ?? []} />
				</>
			))}
		</li>
	);
}

/** Beside a name, in words: the colour alone would say nothing. */
function Unreachable({ of }: { readonly of: readonly string[] }) {
	return of.length === 0 ? null : <span class="rota-warning">{` (${of.join('; ')})`}</span>;
}
