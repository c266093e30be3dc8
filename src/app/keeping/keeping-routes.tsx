import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { type Form, readForm } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { allow } from '#app/staff/allow.tsx';
import { auditRead, auditReads } from '#app/staff/audit-read.ts';
import { sendNotAllowed, sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import { sees } from '#app/staff/sight.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { addresses } from '#app/young-people/addresses.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { YoungPersonId } from '#core/id.ts';
import { yearsAfter } from '#core/keeping/keep-until.ts';
import { CaseKeepingPage } from './case-keeping-page.tsx';
import { agreeTerm, decideOnCase, decideOnEverything, type Outcome } from './decide.ts';
import { DELETION_LOG, HOW_LONG, WHAT_IS_KEPT } from './keeping-words.ts';
import { LogPage, TIMES_ADDRESS, TimesPage } from './times-page.tsx';
import { KEPT_ADDRESS, listedIn, WhatIsKeptPage } from './what-is-kept-page.tsx';

type C = Context<AppEnv>;
type Shown = { readonly errors: readonly FieldError[]; readonly form: Form | undefined };
const FRESH: Shown = { errors: [], form: undefined };

/** What cannot be taken back: only whoever has just proved who they are, never whoever found a screen that stood open. */
const FOR_GOOD: ReadonlySet<string> = new Set(['propose', 'approve']);

/**
 * How long records are kept, what holds them, what is due, and what went. A hold, and keeping what was to go, wait for nothing.
 *
 * @param proved what lets only somebody through who has just proved who they are
 */
export function keepingRoutes(pages: StaffPages, proved: MiddlewareHandler<AppEnv>): Hono<AppEnv> {
	const forGood: MiddlewareHandler<AppEnv> = async (c, next) => (FOR_GOOD.has((await readForm(c)).one('do')) ? proved(c, next) : next());
	const app = new Hono<AppEnv>();
	const answer = async (c: C, outcome: Outcome, to: string, form: Form, show: (shown: Shown) => Promise<Response>) => {
		if (outcome === 'done') return c.redirect(to, 303);
		return outcome === 'refused' ? sendNotAllowed(c) : show({ errors: outcome, form });
	};
	app.get('/young-people/:id/keeping', allow('keeping.see'), (c) => showCase(c, pages, FRESH));
	app.post('/young-people/:id/keeping', allow('keeping.hold'), forGood, async (c) => {
		const [form, id] = [await readForm(c), caseIn(c)];
		if ((await pages.keeping.of(c.get('session').project.id, id)) === undefined) return sendNotFound(c, pages);
		const outcome = await decideOnCase(pages, c.get('session'), id, form);
		return answer(c, outcome, addresses.keeping(id), form, (shown) => showCase(c, pages, shown));
	});
	app.get(KEPT_ADDRESS, allow('keeping.see'), (c) => showAll(c, pages, FRESH));
	app.post(KEPT_ADDRESS, allow('keeping.destroy'), forGood, async (c) => {
		const form = await readForm(c);
		const outcome = await decideOnEverything(pages, c.get('session'), form);
		return answer(c, outcome, KEPT_ADDRESS, form, (shown) => showAll(c, pages, shown));
	});
	app.get(TIMES_ADDRESS, allow('keeping.see'), (c) => showTimes(c, pages, FRESH));
	app.post(TIMES_ADDRESS, allow('keeping.terms'), async (c) => {
		const form = await readForm(c);
		const outcome = await agreeTerm(pages, c.get('session'), form);
		return answer(c, outcome, TIMES_ADDRESS, form, (shown) => showTimes(c, pages, shown));
	});
	app.get('/what-is-kept/log', allow('keeping.see'), async (c) => {
		const { id } = c.get('session').project;
		const [deletions, staff] = await Promise.all([pages.keeping.deletions(id), pages.staff.all(id)]);
		await auditRead(pages, c.get('session'), { action: 'deletion-log.read', subject: id, youngPerson: null });
		const seen = deletions.filter(({ caseNumber }) => sees(c.get('session'), caseNumber));
		return sendPage(c, pages, { title: DELETION_LOG, current: null, children: <LogPage deletions={seen} staff={staff} /> });
	});
	return app;
}

const caseIn = (c: C) => c.req.param('id') as YoungPersonId;
const statusOf = ({ errors }: Shown) => (errors.length === 0 ? 200 : 422);
const typedIn =
	({ form }: Shown) =>
	(name: string) =>
		form?.one(name) ?? '';

async function showCase(c: C, pages: StaffPages, shown: Shown): Promise<Response> {
	const session = c.get('session');
	const { id: project } = session.project;
	const [keeping, staff] = await Promise.all([pages.keeping.of(project, caseIn(c)), pages.staff.all(project)]);
	if (keeping === undefined) return sendNotFound(c, pages);
	await auditRead(pages, session, { action: 'keeping.read', subject: keeping.youngPerson, youngPerson: keeping.youngPerson });
	const today = calendarDate(pages.clock.now());
	return sendPage(c, pages, {
		title: 'How long it is kept',
		current: 'young-people',
		status: statusOf(shown),
		children: <CaseKeepingPage {...{ session, keeping, staff, today }} errors={shown.errors} typed={typedIn(shown)} />,
	});
}

async function showAll(c: C, pages: StaffPages, shown: Shown): Promise<Response> {
	const session = c.get('session');
	const { id: project } = session.project;
	const [cases, moratoria, staff] = await Promise.all([
		pages.keeping.all(project),
		pages.keeping.moratoria(project),
		pages.staff.all(project),
	]);
	const today = calendarDate(pages.clock.now());
	const dates = { today, soonUntil: yearsAfter(today, 1) };
	const seen = listedIn(cases, dates).filter(({ youngPerson }) => sees(session, youngPerson));
	// Beside each name stands why it is kept so long, which says what was told: whoever reads it is in the list of who looked.
	await auditReads(pages, session, [
		{ action: 'what-is-kept.read', subject: project, youngPerson: null },
		...seen.map(({ youngPerson }) => ({ action: 'keeping.listed', subject: youngPerson, youngPerson })),
	]);
	return sendPage(c, pages, {
		title: WHAT_IS_KEPT,
		current: null,
		status: statusOf(shown),
		children: <WhatIsKeptPage {...{ session, moratoria, staff, ...dates }} cases={seen} errors={shown.errors} typed={typedIn(shown)} />,
	});
}

async function showTimes(c: C, pages: StaffPages, shown: Shown): Promise<Response> {
	const session = c.get('session');
	const terms = await pages.keeping.terms(session.project.id);
	return sendPage(c, pages, {
		title: HOW_LONG,
		current: null,
		status: statusOf(shown),
		children: <TimesPage {...{ session, terms }} errors={shown.errors} typed={typedIn(shown)} />,
	});
}
