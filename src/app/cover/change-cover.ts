import type { Clock, Ids } from '#app/clock.ts';
import type { Form } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session, StaffReads } from '#app/staff/ports.ts';
import { NATIONAL_LINES } from '#core/cover/national-lines.ts';
import { readHours } from './hours-form.ts';
import type { CoverAdmin, CoverReads, LineChecks } from './ports.ts';

export type CoverDeps = {
	readonly cover: CoverReads;
	readonly coverAdmin: CoverAdmin;
	readonly lineChecks: LineChecks;
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
	const { parts, ...about } = read.value;
	const now = deps.clock.now();
	for (const part of parts) await deps.coverAdmin.add({ id: deps.ids.row<string>(), project, ...part, ...about }, session.staff.id, now);
	return { outcome: 'saved' };
}

export type HoursTaken = { readonly outcome: 'taken' | 'nothing-ticked' | 'not-found' | 'refused' };

/** Takes stretches out of the table. What is gone already stays gone; an id that was never here takes nothing. */
export async function takeHours(deps: CoverDeps, session: Session, asked: readonly string[]): Promise<HoursTaken> {
	if (!may(session.staff.role, 'cover.change')) return { outcome: 'refused' };
	if (asked.length === 0) return { outcome: 'nothing-ticked' };
	const spans = await deps.cover.spans(session.project.id);
	const there = spans.filter(({ id }) => asked.includes(id));
	if (there.length === 0) return { outcome: 'not-found' };
	for (const { id } of there) await deps.coverAdmin.remove(session.project.id, id, session.staff.id, deps.clock.now());
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
