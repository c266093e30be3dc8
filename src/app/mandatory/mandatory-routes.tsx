import { type Context, Hono } from 'hono';
import type { AccessReads } from '#app/access/ports.ts';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import { SHORT_ALERTS } from '#app/layout/alert-strip.tsx';
import { ButtonLink } from '#app/layout/button.tsx';
import { ErrorWords } from '#app/layout/error-page.tsx';
import type { Rota } from '#app/rota/ports.ts';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { mandatoryReportAddress } from '#app/staff/never-blocked.ts';
import { sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import type { YoungPersonId } from '#core/id.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import type { MandatoryReport } from '#core/record/mandatory-report.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { MadeReport } from './made-report.tsx';
import { bodyIn, makeReport, type ReportDeps } from './make-report.ts';
import { MANDATORY_WORDS } from './mandatory-words.ts';
import type { MandatoryReports } from './ports.ts';
import { NAME_HIDDEN, ReportForm } from './report-form.tsx';

export type MandatoryDeps = ReportDeps &
	Pick<StaffPages, 'staff' | 'strips'> & {
		readonly people: Pick<YoungPeopleReads, 'record'>;
		readonly access: Pick<AccessReads, 'whose'>;
		readonly mandatoryReports: MandatoryReports;
		readonly rota: Pick<Rota, 'teams'>;
	};

type Ctx = Context<AppEnv>;
type About = Pick<YoungPerson, 'id' | 'about'>;

/**
 * `/young-people/:id/mandatory-report`: making one, reading it, adding to it. It asks whether this person sees the case and nothing else:
 * what cannot be read beside the form leaves the form standing.
 */
export function mandatoryRoutes(given: MandatoryDeps): Hono<AppEnv> {
	const deps = { ...given, strips: standingAlone(given) };
	const app = new Hono<AppEnv>();
	const make = allow('mandatory-report.make');
	app.get('/young-people/:id/mandatory-report', make, (c) => showForm(c, deps));
	app.post('/young-people/:id/mandatory-report', make, async (c) => {
		if (!(await isHere(c, deps))) return sendNotFound(c, deps);
		const report = await makeReport(deps, c.get('session'), caseIn(c), { body: bodyIn(await readForm(c)), addsTo: null });
		return c.redirect(`${mandatoryReportAddress(caseIn(c))}/${report.id}`, 303);
	});
	app.get('/young-people/:id/mandatory-report/:report', make, (c) => showReport(c, deps));
	app.post('/young-people/:id/mandatory-report/:report', make, async (c) => {
		if (!(await isHere(c, deps))) return sendNotFound(c, deps);
		const made = await madeIfRead(c, deps);
		const to = made?.find((one) => one.id === c.req.param('report') && one.addsTo === null);
		if (made !== undefined && to === undefined) return sendNotFound(c, deps);
		const body = bodyIn(await readForm(c));
		// What it adds to cannot be read: it is kept as a report of its own, never lost and never put with somebody else's.
		const adds = to === undefined ? { body, addsTo: null } : { body: { ...body, duty: to.body.duty, alert: to.body.alert }, addsTo: to.id };
		const { id } = await makeReport(deps, c.get('session'), caseIn(c), adds);
		return c.redirect(`${mandatoryReportAddress(caseIn(c))}/${to?.id ?? id}`, 303);
	});
	return app;
}

const caseIn = (c: Ctx) => c.req.param('id') as YoungPersonId;

async function isHere(c: Ctx, { access }: MandatoryDeps): Promise<boolean> {
	return (await access.whose(c.get('session').project.id, caseIn(c))) === caseIn(c);
}

const madeOf = (c: Ctx, { mandatoryReports }: MandatoryDeps) => mandatoryReports.of(c.get('session').project.id, caseIn(c));

async function madeIfRead(c: Ctx, deps: MandatoryDeps): Promise<readonly MandatoryReport[] | undefined> {
	try {
		return await madeOf(c, deps);
	} catch (error) {
		deps.onAlone(error);
		return undefined;
	}
}

/** A record that does not open is no reason not to report. */
async function aboutOf(c: Ctx, { people }: MandatoryDeps): Promise<About> {
	const record = await people.record(c.get('session').project.id, caseIn(c)).catch(() => undefined);
	return record?.youngPerson ?? { id: caseIn(c), about: UNREADABLE };
}

const UNREADABLE: YoungPerson['about'] = {
	nameUsed: 'Name cannot be opened',
	...{ parentalResponsibility: [], mustNotBeTold: [], communicationNeeds: [], trustedPeople: [] },
};

/** The alerts above the page are no reason not to open it. */
function standingAlone({ strips, onAlone }: MandatoryDeps): MandatoryDeps['strips'] {
	return async (session) => {
		try {
			return await strips(session);
		} catch (error) {
			onAlone(error);
			return null;
		}
	};
}

/** Whether the audit keeps that it was read. What it does not keep is not shown; the form is. */
async function isAudited(c: Ctx, deps: MandatoryDeps, action: string, subject: string): Promise<boolean> {
	try {
		await auditRead(deps, c.get('session'), { action, subject, youngPerson: caseIn(c) });
		return true;
	} catch (error) {
		deps.onAlone(error);
		return false;
	}
}

async function showForm(c: Ctx, deps: MandatoryDeps): Promise<Response> {
	if (!(await isHere(c, deps))) return sendNotFound(c, deps);
	const session = c.get('session');
	const shown = await isAudited(c, deps, 'mandatory-report.form-read', caseIn(c));
	const [{ about, id }, staff, made, team] = await Promise.all([
		shown ? aboutOf(c, deps) : { id: caseIn(c), about: { ...UNREADABLE, nameUsed: NAME_HIDDEN } },
		deps.staff.all(session.project.id).catch(() => []),
		shown ? madeIfRead(c, deps) : undefined,
		deps.rota.teams.newest(session.project.id).catch(() => undefined),
	]);
	const from = { alert: c.req.query('alert') ?? '', conversation: c.req.query('conversation') ?? '' };
	const practice = isPractice(session.project, { about });
	return sendPage(c, deps, {
		title: MANDATORY_WORDS.title,
		current: 'young-people',
		children: (
			<ReportForm {...{ session, youngPerson: id, nameUsed: about.nameUsed, staff, now: deps.clock.now(), team, made, from, practice }} />
		),
	});
}

async function showReport(c: Ctx, deps: MandatoryDeps): Promise<Response> {
	const session = c.get('session');
	const [youngPerson, staff, made, team] = await Promise.all([
		aboutOf(c, deps),
		deps.staff.all(session.project.id).catch(() => []),
		madeIfRead(c, deps),
		deps.rota.teams.newest(session.project.id).catch(() => undefined),
	]);
	if (made === undefined) return showNothing(c, deps);
	const report = made.find((one) => one.id === c.req.param('report') && one.addsTo === null);
	if (report === undefined) return sendNotFound(c, deps);
	if (!(await isAudited(c, deps, 'mandatory-report.read', report.id))) return showNothing(c, deps);
	const additions = made.filter(({ addsTo }) => addsTo === report.id);
	return sendPage(c, deps, {
		title: 'Mandatory report',
		current: 'young-people',
		printFoot: 'Mandatory report',
		children: <MadeReport {...{ session, youngPerson, report, additions, staff, team }} />,
	});
}

/** Where a report cannot be shown: whoever just sent one reads that it is kept, and not that something went wrong with it. */
function showNothing(c: Ctx, deps: MandatoryDeps): Promise<Response> {
	const again = (
		<ButtonLink href={mandatoryReportAddress(caseIn(c))} look="second">
			Make another report
		</ButtonLink>
	);
	return sendPage(c, deps, {
		title: 'Mandatory report',
		current: 'young-people',
		children: (
			<div {...SHORT_ALERTS}>
				<ErrorWords title="It cannot be shown just now" icon="lock" action={again}>
					<p>What you sent from the form is kept. You can ring the police or the council now: nothing here has to work for that.</p>
				</ErrorWords>
			</div>
		),
	});
}
