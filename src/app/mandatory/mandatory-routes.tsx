import { type Context, Hono } from 'hono';
import type { AccessReads } from '#app/access/ports.ts';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import type { Rota } from '#app/rota/ports.ts';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { mandatoryReportAddress } from '#app/staff/never-blocked.ts';
import { sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import type { YoungPersonId } from '#core/id.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { MadeReport } from './made-report.tsx';
import { bodyIn, makeReport, type ReportDeps } from './make-report.ts';
import { MANDATORY_WORDS } from './mandatory-words.ts';
import type { MandatoryReports } from './ports.ts';
import { ReportForm } from './report-form.tsx';

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
export function mandatoryRoutes(deps: MandatoryDeps): Hono<AppEnv> {
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
		const report = (await madeOf(c, deps)).find((one) => one.id === c.req.param('report') && one.addsTo === null);
		if (report === undefined) return sendNotFound(c, deps);
		const body = { ...bodyIn(await readForm(c)), duty: report.body.duty, alert: report.body.alert };
		await makeReport(deps, c.get('session'), caseIn(c), { body, addsTo: report.id });
		return c.redirect(`${mandatoryReportAddress(caseIn(c))}/${report.id}`, 303);
	});
	return app;
}

const caseIn = (c: Ctx) => c.req.param('id') as YoungPersonId;

async function isHere(c: Ctx, { access }: MandatoryDeps): Promise<boolean> {
	return (await access.whose(c.get('session').project.id, caseIn(c))) === caseIn(c);
}

const madeOf = (c: Ctx, { mandatoryReports }: MandatoryDeps) => mandatoryReports.of(c.get('session').project.id, caseIn(c));

/** A record that does not open is no reason not to report. */
async function aboutOf(c: Ctx, { people }: MandatoryDeps): Promise<About> {
	const record = await people.record(c.get('session').project.id, caseIn(c)).catch(() => undefined);
	return record?.youngPerson ?? { id: caseIn(c), about: UNREADABLE };
}

const UNREADABLE: YoungPerson['about'] = {
	nameUsed: 'Name cannot be opened',
	...{ parentalResponsibility: [], mustNotBeTold: [], communicationNeeds: [], trustedPeople: [] },
};

async function showForm(c: Ctx, deps: MandatoryDeps): Promise<Response> {
	if (!(await isHere(c, deps))) return sendNotFound(c, deps);
	const session = c.get('session');
	const [{ about, id }, staff, made, team] = await Promise.all([
		aboutOf(c, deps),
		deps.staff.all(session.project.id),
		madeOf(c, deps).catch(() => []),
		deps.rota.teams.newest(session.project.id).catch(() => undefined),
	]);
	await auditRead(deps, session, { action: 'mandatory-report.form-read', subject: id, youngPerson: id });
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
		deps.staff.all(session.project.id),
		madeOf(c, deps),
		deps.rota.teams.newest(session.project.id).catch(() => undefined),
	]);
	const report = made.find((one) => one.id === c.req.param('report') && one.addsTo === null);
	if (report === undefined) return sendNotFound(c, deps);
	await auditRead(deps, session, { action: 'mandatory-report.read', subject: report.id, youngPerson: youngPerson.id });
	const additions = made.filter(({ addsTo }) => addsTo === report.id);
	return sendPage(c, deps, {
		title: 'Mandatory report',
		current: 'young-people',
		printFoot: 'Mandatory report',
		children: <MadeReport {...{ session, youngPerson, report, additions, staff, team }} />,
	});
}
