import { ButtonLink } from '#app/layout/button.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { Icon } from '#app/layout/icon.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Panel, Section } from '#app/layout/panel.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate, clockTime } from '#core/clock/london.ts';
import type { Cover, CoverSpan } from '#core/cover/cover.ts';
import { coverWeek, gapsOf } from '#core/cover/cover-week.ts';
import { isoWeekday } from '#core/cover/dates.ts';
import { spansInWeek } from '#core/cover/duties.ts';
import type { LineChecked } from '#core/cover/national-lines.ts';
import { LinesOpen } from './lines-open.tsx';
import { NationalLines } from './national-lines.tsx';
import { coverNowInWords, gapInWords, type Names } from './staff-words.ts';
import { TakeHoursOut, UNTICKED } from './take-hours-out.tsx';
import { WeekBars } from './week-bars.tsx';
import type { WhoLooks } from './who-looks.ts';

export type CoverPageProps = {
	readonly session: Session;
	readonly now: Instant;
	readonly spans: readonly CoverSpan[];
	readonly cover: Cover;
	readonly looks: WhoLooks;
	readonly checks: readonly LineChecked[];
	readonly names: Names;
	readonly mayChange: boolean;
	/** "Take these out" was pressed with nothing ticked. */
	readonly unticked: boolean;
};

export const COVER_TITLE = 'Cover: who looks, and when';

/** The table of the week, what it tells a young person at this hour, and the national lines. */
export function CoverPage(props: CoverPageProps) {
	const { spans, names, now, mayChange, unticked } = props;
	return (
		<>
			<PageHead
				title={COVER_TITLE}
				under="Young people are told what stands here, before they write anything."
				aside={
					<>
						{may(props.session.staff.role, 'rota.see') ? (
							<ButtonLink href="/rota" look="second" icon="calendar-days">
								The next 14 days
							</ButtonLink>
						) : null}
						{mayChange ? (
							<ButtonLink href="/cover/new" icon="plus">
								Add hours
							</ButtonLink>
						) : null}
					</>
				}
			/>
			<ErrorSummary errors={unticked ? UNTICKED : []} />
			<div class="stack-wide">
				<div class="two-columns">
					<div class="stack-wide">
						<Now {...props} />
						<Gaps spans={spansInWeek(spans, calendarDate(now))} mayChange={mayChange} />
					</div>
					<Reads {...props} />
				</div>
				<Section title="The week" id="week">
					<Panel>
						<WeekBars
							week={coverWeek(spansInWeek(spans, calendarDate(now)))}
							names={names}
							here={{ weekday: isoWeekday(calendarDate(now)), time: clockTime(now) }}
						/>
					</Panel>
					<TakeHoursOut {...props} />
				</Section>
				<NationalLines {...props} />
			</div>
		</>
	);
}

function Now({ cover, names, now }: CoverPageProps) {
	const { who, next } = coverNowInWords(cover, names, now);
	return (
		<Section title="Who looks now">
			<Panel>
				<p class="cover-who">
					<Icon name={cover.mode === 'none' ? 'triangle-alert' : cover.mode === 'staffed' ? 'eye' : 'bell'} size={26} />
					<b>{who}</b>
				</p>
				{next === null ? null : <p>{next}</p>}
				{cover.mode === 'none' ? (
					<p class="small soft">No sensitive question is opened on a young person’s phone while nobody looks.</p>
				) : null}
			</Panel>
		</Section>
	);
}

/** Exactly what a young person reads, in their room. */
function Reads({ looks, now }: CoverPageProps) {
	return (
		<Section title="What a young person reads now">
			<div class="room cover-reads">
				{looks.sentences.map((sentence) => (
					<p>{sentence}</p>
				))}
				<LinesOpen lines={looks.lines} now={now} />
			</div>
		</Section>
	);
}

function Gaps({ spans, mayChange }: Pick<CoverPageProps, 'spans' | 'mayChange'>) {
	const gaps = gapsOf(spans);
	if (spans.length === 0)
		return (
			<Section title="Hours with nobody">
				<Empty
					title="Nobody is named for any hour yet"
					action={
						mayChange ? (
							<ButtonLink href="/cover/new" look="second" icon="plus">
								Add hours
							</ButtonLink>
						) : undefined
					}
				>
					Until somebody is, young people read at every hour that nobody looks, and no sensitive question is opened on their phone.
				</Empty>
			</Section>
		);
	return (
		<Section title="Hours with nobody">
			{gaps.length === 0 ? (
				<p>Every hour of the week has somebody.</p>
			) : (
				<ul class="govuk-list govuk-list--bullet">
					{gaps.map((gap) => (
						<li>{gapInWords(gap)}</li>
					))}
				</ul>
			)}
		</Section>
	);
}
