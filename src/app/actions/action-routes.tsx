import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { type Form, formFrom, readForm } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { sendNotAllowed, sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import { onlySeen } from '#app/staff/sight.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { addresses } from '#app/young-people/addresses.ts';
import type { ActionId, YoungPersonId } from '#core/id.ts';
import { withoutPractice } from '#core/practice/practice-person.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { actionForm } from './action-form.ts';
import { ActionPage, NewActionPage } from './action-pages.tsx';
import { PromisesPage } from './promises-page.tsx';
import { addAction, changeAction, type FoundAction, findAction } from './save-action.ts';

type Ctx = Context<AppEnv>;

/** `/promises`, one promise, and writing down a new one. */
export function actionRoutes(pages: StaffPages): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/promises', allow('today.see'), async (c) => {
		const now = pages.clock.now();
		const session = c.get('session');
		const promised = onlySeen(session, withoutPractice(session.project, await pages.today.promises(session.project.id, now)));
		await auditRead(pages, session, { action: 'promises.read', subject: session.project.id, youngPerson: null });
		return sendPage(c, pages, { title: 'Promises', current: 'promises', children: <PromisesPage promised={promised} now={now} /> });
	});
	app.get('/young-people/:id/actions/new', allow('action.add'), async (c) => {
		const record = await pages.people.record(c.get('session').project.id, youngPersonIn(c));
		if (record === undefined) return sendNotFound(c, pages);
		const { youngPerson } = record;
		await auditRead(pages, c.get('session'), { action: 'young-person.read', subject: youngPerson.id, youngPerson: youngPerson.id });
		return showNew(c, pages, { youngPerson, form: formFrom(''), errors: [], status: 200 });
	});
	app.post('/young-people/:id/actions/new', allow('action.add'), (c) => add(c, pages));
	app.get('/young-people/:id/actions/:action', allow('young-person.see'), async (c) => {
		const found = await findAction(pages, c.get('session'), youngPersonIn(c), actionIn(c));
		if (found === undefined) return sendNotFound(c, pages);
		await auditRead(pages, c.get('session'), { action: 'action.read', subject: found.action.id, youngPerson: found.youngPerson.id });
		return show(c, pages, { found, form: actionForm(found.action), errors: [], stale: false });
	});
	app.post('/young-people/:id/actions/:action', allow('action.change'), (c) => change(c, pages));
	return app;
}

const youngPersonIn = (c: Ctx) => c.req.param('id') as YoungPersonId;
const actionIn = (c: Ctx) => c.req.param('action') as ActionId;

async function add(c: Ctx, pages: StaffPages): Promise<Response> {
	const form = await readForm(c);
	const youngPerson = youngPersonIn(c);
	const added = await addAction(pages, { session: c.get('session'), youngPerson, form });
	switch (added.outcome) {
		case 'saved':
			return c.redirect(addresses.youngPerson(youngPerson), 303);
		case 'invalid':
			return showNew(c, pages, { ...added, form, status: 422 });
		case 'busy':
			return showNew(c, pages, { ...added, form, status: 409 });
		case 'not-found':
			return sendNotFound(c, pages);
		case 'refused':
			return sendNotAllowed(c);
	}
}

async function change(c: Ctx, pages: StaffPages): Promise<Response> {
	const form = await readForm(c);
	const changed = await changeAction(pages, { session: c.get('session'), youngPerson: youngPersonIn(c), action: actionIn(c), form });
	switch (changed.outcome) {
		case 'saved':
			return c.redirect(addresses.youngPerson(youngPersonIn(c)), 303);
		case 'invalid':
			return show(c, pages, { ...changed, form, stale: false });
		case 'stale':
			return show(c, pages, { ...changed, form, errors: [], stale: true });
		case 'not-found':
			return sendNotFound(c, pages);
		case 'refused':
			return sendNotAllowed(c);
	}
}

type New = {
	readonly youngPerson: YoungPerson;
	readonly form: Form;
	readonly errors: readonly FieldError[];
	readonly status: 200 | 409 | 422;
};

async function showNew(c: Ctx, pages: StaffPages, shown: New): Promise<Response> {
	const session = c.get('session');
	const staff = await pages.staff.all(session.project.id);
	return sendPage(c, pages, {
		title: 'Write down a promise',
		current: 'promises',
		status: shown.status,
		children: <NewActionPage session={session} staff={staff} {...shown} />,
	});
}

type Shown = { readonly found: FoundAction; readonly form: Form; readonly errors: readonly FieldError[]; readonly stale: boolean };

async function show(c: Ctx, pages: StaffPages, shown: Shown): Promise<Response> {
	const session = c.get('session');
	const staff = await pages.staff.all(session.project.id);
	return sendPage(c, pages, {
		title: 'A promise',
		current: 'promises',
		status: shown.stale ? 409 : shown.errors.length > 0 ? 422 : 200,
		children: <ActionPage session={session} staff={staff} now={pages.clock.now()} {...shown} />,
	});
}
