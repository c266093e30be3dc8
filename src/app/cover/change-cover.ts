import type { Clock, Ids } from '#app/clock.ts';
import type { Form } from '#app/form.ts';
import { textIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import type { Rota } from '#app/rota/ports.ts';
import { may } from '#app/staff/permissions.ts';
import type { Session, StaffReads } from '#app/staff/ports.ts';
import { calendarDate, isCalendarDate } from '#core/clock/london.ts';
import type { CoverSpan } from '#core/cover/cover.ts';
import { dateAfter, mondayOf, passes } from '#core/cover/dates.ts';
import { dutiesBetween } from '#core/cover/duties.ts';
import { NATIONAL_LINES } from '#core/cover/national-lines.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { type Hours, readHours } from './hours-form.ts';
import { nightsRefused } from './nights-refused.ts';
import type { CoverAdmin, CoverReads, LineChecks } from './ports.ts';

export type CoverDeps = {
	readonly cover: CoverReads;
	readonly coverAdmin: CoverAdmin;
	readonly lineChecks: LineChecks;
	readonly rota: Pick<Rota, 'wakes'>;
	readonly staff: StaffReads;
	readonly clock: Clock;
	readonly ids: Ids;
};

export type HoursAdded =
	| { readonly outcome: 'saved' }
	| { readonly outcome: 'invalid'; readonly errors: readonly FieldError[] }
	| { readonly outcome: 'refused' };

/** Adds hours to the table, one stretch for each day and each side of midnight. */
export async function addHours(deps: CoverDeps, session: Session, form: Form): Promise<HoursAdded> {
	if (!may(session.staff.role, 'cover.change')) return { outcome: 'refused' };
	const project = session.project.id;
	const [staff, spans] = await Promise.all([deps.staff.all(project), deps.cover.spans(project)]);
	const read = readHours(form, staff, spans);
	if (read.outcome === 'invalid') return read;
	const made = madeOf(deps, session, read.value);
	const errors = await tooManyNights(deps, session, staff, made, spans);
	if (errors.length > 0) return { outcome: 'invalid', errors };
	await addAll(deps, session, made);
	return { outcome: 'saved' };
}

/**
 * Changes a stretch from a date on: what it was stays until the day before, so that no hour that was is told otherwise. The
 * new hours are written first: for a moment there are two, never none.
 */
export async function changeHours(
	deps: CoverDeps,
	session: Session,
	id: string,
	form: Form,
): Promise<HoursAdded | { readonly outcome: 'not-found' }> {
	if (!may(session.staff.role, 'cover.change')) return { outcome: 'refused' };
	const project = session.project.id;
	const [staff, all] = await Promise.all([deps.staff.all(project), deps.cover.spans(project)]);
	const old = all.find((span) => span.id === id);
	if (old === undefined) return { outcome: 'not-found' };
	const today = calendarDate(deps.clock.now());
	const first = isCalendarDate(textIn(form, 'first')) ? textIn(form, 'first') : today;
	if (first < today)
		return { outcome: 'invalid', errors: [{ field: 'first', words: 'Give today or a day to come: what was stays as it was' }] };
	const ended = { ...old, lastDate: dateAfter(first, -1) };
	const rest = all.map((span) => (span === old ? ended : span));
	const read = readHours(form, staff, rest);
	if (read.outcome === 'invalid') return read;
	const made = madeOf(deps, session, read.value).map((span) => ({ ...span, firstDate: span.firstDate ?? first }));
	const errors = await tooManyNights(deps, session, staff, made, rest);
	if (errors.length > 0) return { outcome: 'invalid', errors };
	await addAll(deps, session, made);
	const now = deps.clock.now();
	if ((old.firstDate ?? '') >= first) await deps.coverAdmin.remove(project, id, session.staff.id, now);
	else await deps.coverAdmin.endAfter(project, id, ended.lastDate, session.staff.id, now);
	return { outcome: 'saved' };
}

function madeOf(deps: CoverDeps, session: Session, { parts, ...about }: Hours): readonly CoverSpan[] {
	return parts.map((part) => ({ id: deps.ids.row<string>(), project: session.project.id, ...part, ...about }));
}

async function addAll(deps: CoverDeps, session: Session, made: readonly CoverSpan[]): Promise<void> {
	for (const span of made) await deps.coverAdmin.add(span, session.staff.id, deps.clock.now());
}

/** Weeks in which nights are counted: a rota of two weeks comes round in them often enough. */
const WEEKS = 9;

async function tooManyNights(
	deps: CoverDeps,
	session: Session,
	staff: readonly StaffMember[],
	made: readonly CoverSpan[],
	spans: readonly CoverSpan[],
): Promise<readonly FieldError[]> {
	const [{ staff: who } = {}] = made;
	const member = staff.find(({ id }) => id === who);
	if (member === undefined) return [];
	const project = session.project.id;
	const firsts = made.flatMap(({ firstDate }) => (firstDate == null ? [] : [firstDate]));
	const today = calendarDate(deps.clock.now());
	const monday = mondayOf([today, ...firsts].sort().at(-1) ?? today);
	const last = dateAfter(monday, 7 * WEEKS);
	const [{ changes }, agreements] = await Promise.all([deps.cover.table(project, monday, last), deps.rota.wakes.newest(project)]);
	const duties = (week: readonly CoverSpan[]) => dutiesBetween({ spans: week, changes }, passes(monday, '00:00'), passes(last, '24:00'));
	const agreement = agreements.find((one) => one.staff === member.id);
	const facts = { before: duties(spans), then: duties([...spans, ...made]), staff: member.id, name: member.name, agreement };
	const words = nightsRefused(facts);
	return words === undefined ? [] : [{ field: 'staff', words }];
}

export type HoursTaken = { readonly outcome: 'taken' | 'nothing-ticked' | 'not-found' | 'refused' };

/**
 * Takes stretches out of the table, at once or after a last day. What is gone already stays gone; an id that was never here
 * takes nothing.
 */
export async function takeHours(deps: CoverDeps, session: Session, asked: readonly string[], last = ''): Promise<HoursTaken> {
	if (!may(session.staff.role, 'cover.change')) return { outcome: 'refused' };
	if (asked.length === 0) return { outcome: 'nothing-ticked' };
	const spans = await deps.cover.spans(session.project.id);
	const there = spans.filter(({ id }) => asked.includes(id));
	if (there.length === 0) return { outcome: 'not-found' };
	const [project, by, now] = [session.project.id, session.staff.id, deps.clock.now()];
	const ends = isCalendarDate(last) && last >= calendarDate(now);
	for (const { id } of there)
		await (ends ? deps.coverAdmin.endAfter(project, id, last, by, now) : deps.coverAdmin.remove(project, id, by, now));
	return { outcome: 'taken' };
}

export type LineTried = { readonly outcome: 'checked' | 'not-found' | 'refused' };

/** Somebody here tried a national line, and it is as it is written. */
export async function checkLine(deps: CoverDeps, session: Session, id: string): Promise<LineTried> {
	if (!may(session.staff.role, 'cover.check-line')) return { outcome: 'refused' };
	const line = NATIONAL_LINES.find((one) => one.id === id);
	if (line === undefined) return { outcome: 'not-found' };
	await deps.lineChecks.add(session.project.id, { line: line.id, by: session.staff.id, at: deps.clock.now() });
	return { outcome: 'checked' };
}
