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
	/** A report or its form stands without what belongs to it, such as its line in the audit. It must neither throw nor be waited for. */
	readonly onAlone: (error: unknown) => void;
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
 * refuses nothing: an alert that cannot be found, read or written to any more is no reason not to keep it, nor is an audit that cannot be
 * written. It is kept alone then, and a fault says so.
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
	const about = { project, youngPerson, by: session.staff.id, at: now, addsTo, sent: body.to !== 'nobody-yet' };
	const kept = { ...body, alert: alert?.id ?? null };
	// Each try is a report of its own: of one that failed nobody can always say whether it stands. Kept twice perhaps, never lost.
	const failed: unknown[] = [];
	for (const [besides, audited] of PARTS) {
		const report: MandatoryReport = { ...about, id: deps.ids.row<string>(), body: kept };
		const changes = [{ change: 'mandatory-report-made', report } as const, ...(besides ? onAlert(deps, report, alert) : [])];
		const commit = { project, at: now, changes, audit: audited ? [auditRowOf(report)] : [] };
		const outcome = await deps.store.commit(commit).catch((error: unknown) => void failed.push(error));
		if (outcome !== 'committed') continue;
		if (!(besides && audited)) deps.onAlone(failed[0]);
		return report;
	}
	throw new Error('A mandatory report could not be kept.', { cause: failed.at(-1) });
}

/** What is kept with a report, one try after another: its line on the alert, and its row in the audit. */
const PARTS = [
	[true, true],
	[false, true],
	[true, false],
	[false, false],
] as const;

function onAlert({ ids }: ReportDeps, { by, at, youngPerson }: MandatoryReport, alert: Pick<Alert, 'id'> | undefined): readonly Change[] {
	if (alert === undefined) return [];
	const line = { id: ids.row<string>(), alert: alert.id, at, by, what: 'report-made' as const, words: null };
	return [
		{ change: 'trail-written', youngPerson, line },
		{ change: 'staff-told', event: { kind: 'alert-changed', subject: alert.id } },
	];
}

function auditRowOf({ id, by, addsTo, youngPerson }: MandatoryReport) {
	return { actor: by, action: addsTo === null ? 'mandatory-report.made' : 'mandatory-report.added-to', subject: id, youngPerson };
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
