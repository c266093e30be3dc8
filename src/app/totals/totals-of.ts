import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { calendarDate, fromLondon } from '#core/clock/london.ts';
import { returnInterviewClock } from '#core/clock/return-interview.ts';
import type { YoungPersonId } from '#core/id.ts';
import { type Part, partition, type Told } from '#core/totals/partition.ts';
import type { Returned, TotalsReads } from './ports.ts';

/** Three months of the calendar that are over: `2026-07-01` is July to September of that year. */
export type Quarter = { readonly first: string; readonly after: string };

/** How long after a quarter its numbers are settled. Whatever is done later changes none of them. */
const SETTLED_MINUTES = 28 * 24 * 60;

/**
 * The quarters whose numbers are settled, newest first. They never overlap and what is done later moves none of their numbers:
 * whoever looks before something and again after it learns nothing by it.
 *
 * @example quartersOver(instant('2026-11-22T10:00:00Z'))[0] // { first: '2026-07-01', after: '2026-10-01' }
 */
export function quartersOver(now: Instant, many = 4): readonly Quarter[] {
	const [year = 0, month = 1] = calendarDate(addMinutes(now, -SETTLED_MINUTES)).split('-').map(Number);
	const current = year * 4 + Math.floor((month - 1) / 3);
	const firstOf = (quarter: number) => `${Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`;
	return Array.from({ length: many }, (_one, at) => ({ first: firstOf(current - 1 - at), after: firstOf(current - at) }));
}

export type Asked = 'yes' | 'no' | 'no-answer' | 'not-asked';
export type Talked = 'in-time' | 'later' | 'goes-on' | 'not-yet';
export type Kept = 'told' | 'not-told';

export type QuarterTotals = {
	readonly quarter: Quarter;
	readonly asked: Told<Asked>;
	readonly talked: Told<Talked>;
	readonly promised: Told<Kept>;
};

/**
 * Counts one quarter.
 *
 * @param leftOut made up for practice: counted nowhere
 */
export async function quarterTotals(
	reads: TotalsReads,
	project: Parameters<TotalsReads['returned']>[0],
	quarter: Quarter,
	leftOut: ReadonlySet<YoungPersonId>,
): Promise<QuarterTotals> {
	const [from, until] = [beginning(quarter.first), beginning(quarter.after)];
	const [returned, promised] = await Promise.all([reads.returned(project, from, until), reads.promised(project, from, until)]);
	const settled = addMinutes(until, SETTLED_MINUTES);
	const back = without(leftOut, returned).map((one) => asOf(one, settled));
	const kept = without(leftOut, promised).filter(({ idea }) => idea !== 'offered-no');
	return {
		quarter,
		asked: counted(['yes', 'no', 'no-answer', 'not-asked'], back.map(askedOf)),
		talked: counted(
			['in-time', 'later', 'goes-on', 'not-yet'],
			back.map((one) => talkedOf(one, settled)),
		),
		promised: counted(
			['told', 'not-told'],
			kept.map(({ toldOn }) => (toldOn !== null && toldOn <= calendarDate(settled) ? 'told' : 'not-told')),
		),
	};
}

function without<Row extends { readonly youngPerson: YoungPersonId }>(
	leftOut: ReadonlySet<YoungPersonId>,
	rows: readonly Row[],
): readonly Row[] {
	return rows.filter(({ youngPerson }) => !leftOut.has(youngPerson));
}

/** As it stood at that moment: what came later is not counted in this quarter. */
function asOf({ offers, conversation, ...rest }: Returned, settled: Instant): Returned {
	const ended = conversation?.endedAt ?? null;
	return {
		...rest,
		offers: offers.filter(({ at }) => at <= settled),
		conversation: ended !== null && ended <= settled ? conversation : null,
	};
}

function beginning(day: string): Instant {
	const found = fromLondon(day, '00:00');
	if (found === undefined) throw new RangeError(`${day} is no day.`);
	return found.at;
}

function counted<Name extends string>(names: readonly Name[], all: readonly Name[]): Told<Name> {
	return partition(names.map((name): Part<Name> => ({ name, count: all.filter((one) => one === name).length })));
}

function askedOf({ offers }: Returned): Asked {
	const asked = offers.filter(({ outcome }) => outcome !== 'not-offered').toSorted((a, b) => b.at.localeCompare(a.at));
	const [latest] = asked;
	if (latest === undefined) return 'not-asked';
	if (latest.outcome === 'accepted' || latest.outcome === 'partly-accepted') return 'yes';
	return latest.outcome === 'declined' ? 'no' : 'no-answer';
}

function talkedOf(returned: Returned, now: Instant): Talked {
	const { state } = returnInterviewClock({ ...returned, now });
	if (state === 'done') return 'in-time';
	return state === 'done-late' ? 'later' : state === 'part-done' ? 'goes-on' : 'not-yet';
}
