import { ButtonLink } from '#app/layout/button.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PanelList, Row, Section } from '#app/layout/panel.tsx';
import { ROLE_WORDS } from '#app/staff/role-words.ts';
import { addresses } from '#app/young-people/addresses.ts';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate, dayInWords, longDay, timeOfDay } from '#core/clock/london.ts';
import type { AuditActor } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { Deeds, LookDay, Visit } from './days-of-looks.ts';

export type LooksPageProps = {
	readonly youngPerson: YoungPerson;
	readonly staff: readonly StaffMember[];
	readonly days: readonly LookDay[];
	/** The first day of earlier ones, when there are any. */
	readonly earlier: string | null;
	/** Whether these are not the newest. */
	readonly later: boolean;
	readonly now: Instant;
};

/** Who read or changed a young person's record: by day, then by person. */
export function LooksPage({ youngPerson, staff, days, earlier, later, now }: LooksPageProps) {
	const { nameUsed } = youngPerson.about;
	const here = addresses.looks(youngPerson.id);
	const whose = (visit: Visit) => whoIs(visit.actor, staff, nameUsed);
	return (
		<>
			<PageHead
				title="Who looked"
				back={{ href: addresses.youngPerson(youngPerson.id), words: nameUsed }}
				under={`Everybody who opened ${nameUsed}’s record or changed it. Nobody can switch this off, and nobody can take themselves out.`}
			/>
			<div class="stack-wide">
				{days.length === 0 ? <Empty title={later ? 'Nobody looked before that' : 'Nobody has looked yet'} /> : null}
				{days.map((day) => (
					<Section title={dayTitle(day.at, now)}>
						<PanelList label={dayTitle(day.at, now)}>
							{day.visits.map((visit) => (
								<OneVisit visit={visit} who={whose(visit)} />
							))}
						</PanelList>
					</Section>
				))}
				<p class="row">
					{earlier === null ? null : (
						<ButtonLink href={`${here}?before=${earlier}`} look="second">
							Earlier days
						</ButtonLink>
					)}
					{later ? (
						<ButtonLink href={here} look="plain">
							Back to the newest
						</ButtonLink>
					) : null}
				</p>
				<p class="small soft">
					Lists with many young people on them, such as Today, are written down as well, but not here: they show a name and how it stands.
				</p>
			</div>
		</>
	);
}

function OneVisit({ visit, who }: { readonly visit: Visit; readonly who: Who }) {
	return (
		<Row>
			<p>
				<b>{who.name}</b>
				{who.role === null ? null : <span class="soft">, {who.role}</span>}
				<span class="soft">. {timesOf(visit)}</span>
			</p>
			{visit.read.length === 0 ? null : <p>{`Read: ${deedsInWords(visit.read)}`}</p>}
			{visit.changed.length === 0 ? null : <p>{`Changed: ${deedsInWords(visit.changed)}`}</p>}
		</Row>
	);
}

type Who = { readonly name: string; readonly role: string | null };

function whoIs(actor: AuditActor, staff: readonly StaffMember[], nameUsed: string): Who {
	if (actor === 'system') return { name: 'Waymark', role: 'by itself' };
	if (actor === 'young-person') return { name: nameUsed, role: 'on their own page' };
	const member = staff.find(({ id }) => id === actor);
	if (member === undefined) return { name: 'Somebody who is not on the list of staff', role: null };
	return { name: member.name, role: member.active ? ROLE_WORDS[member.role] : 'works here no more' };
}

function timesOf({ first, last }: Visit): string {
	const [from, to] = [timeOfDay(first), timeOfDay(last)];
	return from === to ? from : `${from} to ${to}`;
}

function deedsInWords(deeds: readonly Deeds[]): string {
	return `${deeds.map(({ words, times }) => (times === 1 ? words : `${words} (${times} times)`)).join(', ')}.`;
}

function dayTitle(at: Instant, now: Instant): string {
	const near = dayInWords(at, now);
	const day = near === 'today' || near === 'yesterday' ? `${near === 'today' ? 'Today' : 'Yesterday'}, ${longDay(at)}` : longDay(at);
	const year = calendarDate(at).slice(0, 4);
	return year === calendarDate(now).slice(0, 4) ? day : `${day} ${year}`;
}
