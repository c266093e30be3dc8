import { mayCover } from '#app/cover/hours-form.ts';
import { type Names, namesOf } from '#app/cover/staff-words.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { Backstop } from '#core/cover/backstop.ts';
import { dateAfter, mondayOf, passes } from '#core/cover/dates.ts';
import { type Duty, dutiesBetween, type RotaTable } from '#core/cover/duties.ts';
import { ROTA_DAYS, type RotaDay, rotaDays } from '#core/cover/rota-days.ts';
import type { WakeAgreement } from '#core/cover/wake-agreement.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { type ReachStanding, reachWarnings } from './reach-words.ts';

/** Weeks ahead in which hours may be asked for, and in which nights are counted. */
const WEEKS_AHEAD = 9;

export type RotaReads = Pick<StaffPages, 'cover' | 'staff' | 'rota' | 'reaching'>;

/** The rota of a project at a moment, with everything that is shown of it. */
export type RotaNow = {
	readonly now: Instant;
	readonly today: string;
	/** Who works here and may take an alert. */
	readonly staff: readonly StaffMember[];
	readonly names: Names;
	readonly table: RotaTable;
	/** From the Monday of this week for nine weeks. */
	readonly duties: readonly Duty[];
	/** The next fourteen dates, today first. */
	readonly days: readonly RotaDay[];
	readonly agreements: readonly WakeAgreement[];
	readonly backstops: readonly Backstop[];
};

/** @example const rota = await rotaNow(pages, session.project.id, pages.clock.now()) */
export async function rotaNow({ cover, staff, rota }: RotaReads, project: ProjectId, now: Instant): Promise<RotaNow> {
	const today = calendarDate(now);
	const [first, last] = [mondayOf(today), dateAfter(mondayOf(today), WEEKS_AHEAD * 7 - 1)];
	const [members, table, agreements, backstops] = await Promise.all([
		staff.all(project),
		cover.table(project, first, last),
		rota.wakes.newest(project),
		rota.backstops.standing(project),
	]);
	return {
		...{ now, today, table, agreements },
		// Somebody who has left is nobody's backstop, whatever they confirmed.
		backstops: backstops.filter((one) => members.some(({ id, active }) => active && id === one.staff)),
		staff: mayCover(members),
		names: namesOf(members),
		duties: dutiesBetween(table, passes(first, '00:00'), passes(last, '24:00')),
		days: rotaDays(table, today, ROTA_DAYS),
	};
}

/** What is wrong with the ways by which people are reached, for each of those asked about. */
export async function warningsFor(
	pages: ReachReads,
	project: ProjectId,
	people: readonly StaffId[],
	now: Instant,
): Promise<ReadonlyMap<StaffId, readonly string[]>> {
	const standings = await standingsOf(pages, project, people, now);
	return new Map([...standings].map(([id, standing]) => [id, reachWarnings(standing, now)]));
}

export type ReachReads = Pick<StaffPages, 'reaching' | 'reach'>;

export async function standingsOf(
	pages: ReachReads,
	project: ProjectId,
	people: readonly StaffId[],
	now: Instant,
): Promise<ReadonlyMap<StaffId, ReachStanding>> {
	const { staffWays } = pages.reaching;
	const [devices, addresses] = await Promise.all([staffWays.devices(project), staffWays.addresses(project)]);
	const known = await Promise.all(
		[...new Set(people)].map(async (staff): Promise<readonly [StaffId, ReachStanding]> => {
			const own = <One extends { readonly staff: StaffId }>(all: readonly One[]) => all.filter((one) => one.staff === staff);
			return [staff, { ...(await waysNow(pages, project, staff, now)), devices: own(devices), addresses: own(addresses) }];
		}),
	);
	return new Map(known);
}

/** The ways of somebody by which they can be told now, and besides them those that are verified and that nothing can be sent by. */
export async function waysNow(
	{ reaching, reach }: ReachReads,
	project: ProjectId,
	staff: StaffId,
	now: Instant,
): Promise<Pick<ReachStanding, 'ways' | 'unsent'>> {
	const all = await reaching.ways.of(project, staff, now);
	const isCarried = ({ channel }: (typeof all)[number]) => reach === undefined || reach.carriers.has(channel);
	return { ways: all.filter(isCarried), unsent: all.filter((way) => !isCarried(way)).map(({ channel }) => channel) };
}

/** Everybody who is on duty in the next fourteen days, and whoever is the backstop. */
export function peopleOn({ days, backstops }: Pick<RotaNow, 'days' | 'backstops'>): readonly StaffId[] {
	const onDuty = days.flatMap(({ parts }) => parts.flatMap(({ duties }) => duties.map(({ staff }) => staff)));
	return [...new Set([...onDuty, ...backstops.map(({ staff }) => staff)])];
}
