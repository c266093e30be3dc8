import { ButtonLink } from '#app/layout/button.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Panel, PlainList, Section } from '#app/layout/panel.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import { longDay } from '#core/clock/london.ts';
import { standingOf } from '#core/cover/backstop.ts';
import { type CoverRequest, requestsOf } from '#core/cover/cover-request.ts';
import type { EmergencyTeam } from '#core/cover/emergency-team.ts';
import { emptyHours } from '#core/cover/rota-days.ts';
import type { StaffId } from '#core/id.ts';
import { ChangedDays } from './changed-days.tsx';
import { EmergencyTeamNumber } from './emergency-team.tsx';
import { RequestRow } from './request-row.tsx';
import { RotaCalendar } from './rota-calendar.tsx';
import type { RotaNow } from './rota-now.ts';
import { gapInDays, nightsCounted } from './rota-words.ts';

export type RotaPageProps = {
	readonly session: Session;
	readonly rota: RotaNow;
	readonly warnings: ReadonlyMap<StaffId, readonly string[]>;
	readonly team: EmergencyTeam | undefined;
	/** Why the last thing that was pressed did not happen. */
	readonly problem?: string | undefined;
};

export const ROTA_TITLE = 'Rota: the next 14 days';

/** Who is there on which date, every gap, everybody who cannot be reached, and what waits for an answer. */
export function RotaPage({ session, rota, warnings, team, problem }: RotaPageProps) {
	const { days, names, now, today } = rota;
	const mayChange = may(session.staff.role, 'rota.change');
	return (
		<>
			<PageHead
				title={ROTA_TITLE}
				back={{ href: '/cover', words: 'Cover' }}
				under="The week as it repeats is on the page of cover. Here it is with the dates on which it is different."
				aside={
					<ButtonLink href="/rota/mine" icon="user-round">
						Your hours
					</ButtonLink>
				}
			/>
			{problem === undefined ? null : (
				<Inset tone="warning" live>
					<p>{problem}</p>
				</Inset>
			)}
			<div class="stack-wide">
				<Requests requests={requestsOf(rota.table.changes)} session={session} rota={rota} />
				<div class="two-columns">
					<Gaps rota={rota} mayChange={mayChange} />
					<div class="stack-wide">
						<Nights rota={rota} seesWakes={may(session.staff.role, 'wakes.see')} />
						<Last rota={rota} team={team} mayChange={mayChange} />
					</div>
				</div>
				<ChangedDays rota={rota} session={session} />
				<Section title="Day by day" id="days">
					<Panel>
						<RotaCalendar days={days} names={names} warnings={warnings} now={now} today={today} />
					</Panel>
				</Section>
				<Reach rota={rota} warnings={warnings} />
			</div>
		</>
	);
}

type Part = { readonly rota: RotaNow };

function Requests({ requests, session, rota }: Part & { readonly requests: readonly CoverRequest[]; readonly session: Session }) {
	if (requests.length === 0) return null;
	return (
		<Section title="Waiting for an answer">
			<PlainList>
				{requests.map((request) => (
					<RequestRow request={request} session={session} names={rota.names} />
				))}
			</PlainList>
		</Section>
	);
}

function Gaps({ rota, mayChange }: Part & { readonly mayChange: boolean }) {
	const gaps = emptyHours(rota.days, rota.now);
	return (
		<Section title="Hours with nobody">
			{gaps.length === 0 ? (
				<p>Every hour of the next 14 days has somebody.</p>
			) : (
				<ul class="govuk-list govuk-list--bullet">
					{gaps.map((gap) => (
						<li>{gapInDays(gap)}</li>
					))}
				</ul>
			)}
			{mayChange ? (
				<ButtonLink href="/rota/extra" look="second" icon="plus">
					Ask somebody for hours on one day
				</ButtonLink>
			) : null}
		</Section>
	);
}

function Nights({ rota, seesWakes }: Part & { readonly seesWakes: boolean }) {
	const counted = nightsCounted(rota);
	return (
		<Section title="Nights on call">
			{counted.length === 0 ? (
				<p>Nobody is on call at night in these two weeks.</p>
			) : (
				<ul class="govuk-list">
					{counted.map(({ name, thisWeek, nextWeek, agreed, over }) => (
						<li class={over ? 'rota-warning' : undefined}>
							<b>{name}</b>
							{`: ${thisWeek} this week, ${nextWeek} next week; ${agreed}`}
						</li>
					))}
				</ul>
			)}
			{seesWakes ? (
				<p>
					<a href="/rota/wakes">How often people were woken, and how often for nothing</a>
				</p>
			) : null}
		</Section>
	);
}

const LAST_WORDS = {
	asked: () => 'asked, and has not confirmed yet',
	counts: (until: string) => `confirmed until ${until}`,
	'runs-out': (until: string) => `confirmed until ${until}: ask them again now`,
	lapsed: (until: string) => `ran out on ${until}, so it does not count`,
	ended: () => 'ended',
} as const;

function Last({
	rota: { backstops, names, now },
	team,
	mayChange,
}: Part & { readonly team: EmergencyTeam | undefined; readonly mayChange: boolean }) {
	return (
		<Section title="The last to turn to">
			{backstops.length === 0 ? <p class="rota-warning">Nobody is the backstop.</p> : null}
			<ul class="govuk-list">
				{backstops.map((backstop) => {
					const until = backstop.confirmedUntil === null ? '' : longDay(backstop.confirmedUntil);
					const standing = standingOf(backstop, now);
					return (
						<li class={standing === 'counts' ? undefined : 'rota-warning'}>
							<b>{names(backstop.staff)}</b>
							{`: ${LAST_WORDS[standing](until)}`}
						</li>
					);
				})}
			</ul>
			<EmergencyTeamNumber team={team} />
			{mayChange ? (
				<p>
					<a href="/rota/backstop">Backstop</a>
					{' · '}
					<a href="/rota/emergency-team">Emergency duty team</a>
					{' · '}
					<a href="/rota/statement">Cover statement</a>
					{' · '}
					<a href="/going-live">Going live</a>
				</p>
			) : (
				<p>
					<a href="/rota/backstop">Backstop</a>
				</p>
			)}
		</Section>
	);
}

function Reach({ rota: { names }, warnings }: Part & Pick<RotaPageProps, 'warnings'>) {
	const wrong = [...warnings].filter(([, all]) => all.length > 0);
	return (
		<Section title="How people on it are reached" id="reach">
			{wrong.length === 0 ? (
				<p>Everybody on the rota has a verified way besides push.</p>
			) : (
				<ul class="govuk-list govuk-list--bullet">
					{wrong.map(([id, all]) => (
						<li>
							<b>{names(id)}</b>
							{`: ${all.join('; ')}`}
						</li>
					))}
				</ul>
			)}
		</Section>
	);
}
