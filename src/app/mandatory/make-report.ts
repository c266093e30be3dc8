import type { Clock, Ids } from '#app/clock.ts';
import type { Form } from '#app/form.ts';
import type { Session } from '#app/staff/ports.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { AlertId, ProjectId, YoungPersonId } from '#core/id.ts';
import type { Change, RecordStore } from '#core/record/change.ts';
import { DUTIES, type MandatoryReport, type MandatoryReportBody, REPORTED_TO } from '#core/record/mandatory-report.ts';

export type ReportDeps = {
	readonly store: RecordStore;
	readonly clock: Clock;
	readonly ids: Ids;
	readonly alerts: {
		openFor(project: ProjectId, youngPerson: YoungPersonId): Promise<Pick<Alert, 'id' | 'youngPerson'> | undefined>;
		find(project: ProjectId, id: AlertId): Promise<{ readonly alert: Pick<Alert, 'id' | 'youngPerson'> } | undefined>;
	};
};

/** What was typed, as it was typed. A field that is missing is empty, and a choice that cannot be read is left open. */
export function bodyIn(form: Form): MandatoryReportBody {
	const words = (name: string) => form.one(name).trim();
	const text = { what: words('what'), when: words('when'), who: words('who'), how: words('how'), reporter: words('reporter') };
	return {
		...text,
		duty: DUTIES.find((one) => one === form.one('duty')) ?? 'not-sure',
		to: REPORTED_TO.find((one) => one === form.one('to')) ?? 'nobody-yet',
		...{ taken: words('taken'), reference: words('reference'), adds: words('adds') },
		alert: form.one('alert') || null,
		conversation: form.one('conversation') || null,
	};
}

/**
 * Keeps a report, or an addition to one, with its line on the trail of the alert it belongs to, its audit row and word to every screen. It
 * refuses nothing: an alert that cannot be found, read or written to any more is no reason not to keep it.
 *
 * @param addsTo the report that it adds to; null for a report
 * @throws when the store cannot keep anything at all
 */
export async function makeReport(
	deps: ReportDeps,
	session: Session,
	youngPerson: YoungPersonId,
	{ body, addsTo }: Pick<MandatoryReport, 'body' | 'addsTo'>,
): Promise<MandatoryReport> {
	const project = session.project.id;
	const now = deps.clock.now();
	const alert = await alertOf(deps, project, youngPerson, body.alert);
	const kept = { ...body, alert: alert?.id ?? null };
	const report: MandatoryReport = {
		...{ id: deps.ids.row<string>(), project, youngPerson, by: session.staff.id, at: now },
		...{ addsTo, sent: body.to !== 'nobody-yet', body: kept },
	};
	const line = alert && {
		id: deps.ids.row<string>(),
		alert: alert.id,
		at: now,
		by: session.staff.id,
		what: 'report-made' as const,
		words: null,
	};
	const changes: readonly Change[] = [
		{ change: 'mandatory-report-made', report },
		...(line === undefined ? [] : [{ change: 'trail-written', youngPerson, line } as const]),
		...(alert === undefined ? [] : [{ change: 'staff-told', event: { kind: 'alert-changed', subject: alert.id } } as const]),
	];
	const action = addsTo === null ? 'mandatory-report.made' : 'mandatory-report.added-to';
	const audit = [{ actor: session.staff.id, action, subject: report.id, youngPerson }];
	const outcome = await deps.store.commit({ project, at: now, changes, audit });
	if (outcome !== 'committed') throw new Error('A mandatory report could not be kept.');
	return report;
}

/** The alert that it was made from, or the one that is open. One of somebody else's is none. */
async function alertOf(
	{ alerts }: ReportDeps,
	project: ProjectId,
	youngPerson: YoungPersonId,
	named: string | null,
): Promise<Pick<Alert, 'id' | 'youngPerson'> | undefined> {
	const from = named === null ? undefined : await alerts.find(project, named as AlertId).catch(() => undefined);
	if (from?.alert.youngPerson === youngPerson) return from.alert;
	return alerts.openFor(project, youngPerson).catch(() => undefined);
}
