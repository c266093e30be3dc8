import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { sendNotAllowed, sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import { addresses } from '#app/young-people/addresses.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { StaffId, YoungPersonId } from '#core/id.ts';
import { CasePeoplePage } from './case-people-page.tsx';
import {
	type AccessChanged,
	type AccessDeps,
	closeCaseTo,
	giveBackCase,
	nameCase,
	openCase,
	recordCheck,
	refuseOpening,
	unnameCase,
} from './change-access.ts';
import { markTold } from './mark-told.ts';
import { sendNotYours } from './not-yours-page.tsx';
import { PermissionsPage, WHO_MAY } from './permissions-page.tsx';
import { VOLUNTEERS, VolunteersPage } from './volunteers-page.tsx';

type Ctx = Context<AppEnv>;

/** What each button of `/young-people/:id/people` asks for. */
const ACTS = { name: nameCase, unname: unnameCase, close: closeCaseTo, 'give-back': giveBackCase } as const;

/** Who may see whom: the table, whom a case names and to whom it is closed, volunteers and their dates, opening with a reason. */
export function accessRoutes(deps: AccessDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/who-may-do-what', allow('permissions.see'), (c) =>
		sendPage(c, deps, { title: WHO_MAY, current: null, children: <PermissionsPage /> }),
	);
	app.get('/young-people/:id/people', allow('case.mark-named'), (c) => showCase(c, deps));
	app.post('/young-people/:id/people', allow('case.mark-named'), async (c) => {
		const form = await readForm(c);
		const act = Object.entries(ACTS).find(([name]) => name === form.one('do'))?.[1];
		const about = { session: c.get('session'), youngPerson: caseIn(c), staff: form.one('staff') as StaffId };
		if ((await deps.people.record(about.session.project.id, about.youngPerson)) === undefined) return sendNotFound(c, deps);
		const outcome = act === undefined || about.staff === '' ? 'nobody' : await act(deps, about);
		if (outcome === 'saved' && form.one('do') === 'close' && about.staff === about.session.staff.id) return sendNotAllowed(c);
		return outcome === 'saved'
			? c.redirect(`${addresses.people(about.youngPerson)}`, 303)
			: settled(c, outcome, (words) => showCase(c, deps, words));
	});
	app.post('/open-with-a-reason/:id', allow('young-person.open-with-reason'), (c) => openWithReason(c, deps));
	app.post('/told/read', allow('case.mark-told-read'), async (c) => {
		const form = await readForm(c);
		await markTold(deps, c.get('session'), form.one('note'));
		return c.redirect('/today', 303);
	});
	app.get('/volunteers', allow('volunteers.see'), (c) => showVolunteers(c, deps));
	app.post('/volunteers', allow('volunteers.see'), async (c) => {
		const form = await readForm(c);
		const dates = { staff: form.one('staff') as StaffId, trainingUntil: form.one('trainingUntil'), dbsUntil: form.one('dbsUntil') };
		if (![dates.trainingUntil, dates.dbsUntil].every(isDate))
			return showVolunteers(c, deps, { staff: dates.staff, words: 'Give both dates' });
		const outcome = await recordCheck(deps, c.get('session'), dates);
		return outcome === 'saved'
			? c.redirect('/volunteers', 303)
			: settled(c, outcome, (words) => showVolunteers(c, deps, { staff: dates.staff, words }));
	});
	return app;
}

const caseIn = (c: Ctx) => c.req.param('id') as YoungPersonId;

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

const WHY_NOT = {
	nobody: 'Choose a person',
	stale: 'That stands already. Look again',
	'last-one':
		'They are the last safeguarding lead or manager who sees this record: after it, nobody who answers for safeguarding would see it. Ring the LADO, the designated officer of the council, now. Ask an administrator to invite another lead, then close it',
} as const;

function settled(
	c: Ctx,
	outcome: Exclude<AccessChanged, 'saved'>,
	show: (words: string) => Promise<Response>,
): Response | Promise<Response> {
	return outcome === 'refused' ? sendNotAllowed(c) : show(WHY_NOT[outcome]);
}

async function showCase(c: Ctx, deps: AccessDeps, problem?: string): Promise<Response> {
	const session = c.get('session');
	const project = session.project.id;
	const [record, staff, marks] = await Promise.all([
		deps.people.record(project, caseIn(c)),
		deps.staff.all(project),
		deps.access.of(project, caseIn(c)),
	]);
	if (record === undefined) return sendNotFound(c, deps);
	const { youngPerson } = record;
	await auditRead(deps, session, { action: 'case.people-read', subject: youngPerson.id, youngPerson: youngPerson.id });
	return sendPage(c, deps, {
		title: 'Who may see this',
		current: 'young-people',
		status: problem === undefined ? 200 : 422,
		children: <CasePeoplePage {...{ session, youngPerson, staff, marks, problem, now: deps.clock.now() }} />,
	});
}

async function openWithReason(c: Ctx, deps: AccessDeps): Promise<Response> {
	const session = c.get('session');
	const youngPerson = caseIn(c);
	const reason = (await readForm(c)).one('reason').trim().slice(0, 1_000);
	if ((await deps.access.whose(session.project.id, youngPerson)) !== youngPerson) return sendNotFound(c, deps);
	const sight = session.sight?.of(youngPerson);
	if (sight === 'open') return c.redirect(addresses.youngPerson(youngPerson), 303);
	if (sight === 'checks-over') return sendNotAllowed(c);
	if (reason === '') return sendNotYours(c, youngPerson, { error: 'Say why' });
	if (sight === 'closed') await refuseOpening(deps, session, youngPerson);
	const outcome = sight === 'closed' ? 'refused' : await openCase(deps, session, youngPerson, reason);
	return outcome === 'saved' ? c.redirect(addresses.youngPerson(youngPerson), 303) : sendNotAllowed(c);
}

async function showVolunteers(c: Ctx, deps: AccessDeps, problem?: { readonly staff: StaffId; readonly words: string }): Promise<Response> {
	const session = c.get('session');
	const project = session.project.id;
	const [staff, named, checks] = await Promise.all([deps.staff.all(project), deps.access.named(project), deps.access.checks(project)]);
	const volunteers = staff.filter(({ role, active }) => active && role === 'volunteer');
	return sendPage(c, deps, {
		title: VOLUNTEERS,
		current: null,
		status: problem === undefined ? 200 : 422,
		children: <VolunteersPage {...{ session, volunteers, named, checks, problem, today: calendarDate(deps.clock.now()) }} />,
	});
}
