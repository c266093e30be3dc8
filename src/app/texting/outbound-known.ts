import type { CoverReads } from '#app/cover/ports.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import { dateAfter } from '#core/cover/dates.ts';
import { hourAt } from '#core/cover/hour-at.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { Project } from '#core/record/staff.ts';
import { knownFrom } from '#core/record/without-names.ts';
import type { OutboundKnown } from '#core/texting/outbound-lint.ts';

export type KnownReads = {
	readonly project: Pick<Project, 'id' | 'name'>;
	readonly people: Pick<YoungPeopleReads, 'one'>;
	readonly staff: StaffReads;
	readonly cover: Pick<CoverReads, 'table'>;
	/** Links and numbers of ours that may stand in a text. */
	readonly contacts: () => readonly string[];
};

/** A weekday that is promised lies no farther ahead. */
const DAYS = 8;
const PRODUCT = 'Waymark';

/**
 * What `lintOutbound` has to know about whoever a text goes to: the names and places of their record, who works here, what we are called,
 * and when somebody is at work. Where no rota was filled in every time may be promised, as everywhere.
 */
export async function outboundKnown(reads: KnownReads, youngPerson: YoungPersonId, now: Instant): Promise<OutboundKnown> {
	const { project, people, staff, cover, contacts } = reads;
	const today = calendarDate(now);
	const [person, everybody, table] = await Promise.all([
		people.one(project.id, youngPerson),
		staff.all(project.id),
		cover.table(project.id, dateAfter(today, -1), dateAfter(today, DAYS)),
	]);
	const here = everybody.filter(({ active }) => active);
	const at = (moment: Instant) => hourAt({ table, here: here.map(({ id }) => id), agreements: [], backstops: [], now: moment });
	return {
		...(person === undefined ? { names: [], places: [] } : knownFrom(person.about, [])),
		staff: here.map(({ name }) => name),
		service: [project.name, PRODUCT],
		contacts: contacts(),
		hours: { now, staffedAt: (moment) => at(moment).mode === 'staffed' },
	};
}
