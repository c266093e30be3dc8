import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { type Form, formFrom, readForm } from '#app/form.ts';
import { FormBody } from '#app/forms/form-page.tsx';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { allow } from '#app/staff/allow.tsx';
import { may } from '#app/staff/permissions.ts';
import { sendNotAllowed, sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { calendarDate } from '#core/clock/london.ts';
import { mondayOf } from '#core/cover/dates.ts';
import { standingSignatures } from '#core/cover/going-live.ts';
import { statedHours } from '#core/cover/stated-hours.ts';
import { BACKSTOP_TITLE, BackstopPage } from './backstop-page.tsx';
import { sayLive } from './go-live.ts';
import { LIVE_TITLE, LivePage } from './live-page.tsx';
import { isReachable } from './reach-words.ts';
import { readinessOf } from './readiness.ts';
import { rotaNow, waysNow } from './rota-now.ts';
import { readStatement, readTeam, TEAM_SECTIONS } from './statement-form.ts';
import { STATEMENT_TITLE, StatementPage } from './statement-page.tsx';
import { WORDS_FOR_NONE } from './words-for-none.ts';

type Ctx = Context<AppEnv>;

/** The backstop, the emergency duty team, what was agreed with the commissioner, and going live. */
export function liveRoutes(pages: StaffPages): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/rota/backstop', allow('rota.see'), (c) => showBackstop(c, pages, []));
	app.post('/rota/backstop', allow('backstop.ask'), (c) => askBackstop(c, pages));
	app.post('/rota/backstop/:id/confirm', allow('backstop.confirm'), (c) => confirmBackstop(c, pages, c.req.param('id')));
	app.post('/rota/backstop/:id/end', allow('backstop.confirm'), (c) => endBackstop(c, pages, c.req.param('id')));
	app.get('/rota/emergency-team', allow('emergency-team.change'), async (c) => {
		const team = await pages.rota.teams.newest(c.get('session').project.id);
		const { name = '', number = '', hours = '', checkedOn = null } = team ?? {};
		return showTeam(c, pages, formFrom(new URLSearchParams({ name, number, hours, checkedOn: checkedOn ?? '' }).toString()), []);
	});
	app.post('/rota/emergency-team', allow('emergency-team.change'), (c) => keepTeam(c, pages));
	app.get('/rota/statement', allow('cover-statement.add'), (c) => showStatement(c, pages, formFrom(''), []));
	app.post('/rota/statement', allow('cover-statement.add'), (c) => keepStatement(c, pages));
	app.get('/going-live', allow('going-live.see'), (c) => showLive(c, pages));
	app.post('/going-live', allow('going-live.sign'), async (c) => {
		const { outcome } = await sayLive(pages, c.get('session'));
		if (outcome === 'missing') return showLive(c, pages, 'Something is still missing, so nothing was kept.');
		return outcome === 'refused' ? sendNotAllowed(c) : c.redirect('/going-live', 303);
	});
	return app;
}

async function showBackstop(c: Ctx, pages: StaffPages, errors: readonly FieldError[]): Promise<Response> {
	const session = c.get('session');
	const { project, staff } = session;
	const now = pages.clock.now();
	const [rota, standing] = await Promise.all([rotaNow(pages, project.id, now), waysNow(pages, project.id, staff.id, now)]);
	const children = <BackstopPage session={session} rota={rota} reachable={isReachable(standing)} errors={errors} />;
	return sendPage(c, pages, { title: BACKSTOP_TITLE, current: 'cover', status: errors.length > 0 ? 422 : 200, children });
}

async function askBackstop(c: Ctx, pages: StaffPages): Promise<Response> {
	const { project, staff: by } = c.get('session');
	const now = pages.clock.now();
	const rota = await rotaNow(pages, project.id, now);
	const asked = (await readForm(c)).one('staff');
	const member = rota.staff.find(({ id }) => id === asked);
	if (member === undefined) return showBackstop(c, pages, [{ field: 'staff', words: 'Choose who is asked' }]);
	if (rota.backstops.some(({ staff }) => staff === member.id))
		return showBackstop(c, pages, [{ field: 'staff', words: `${member.name} was asked already` }]);
	const nothingYet = { confirmedAt: null, confirmedUntil: null, endedAt: null };
	const backstop = { id: pages.ids.row<string>(), project: project.id, staff: member.id, askedBy: by.id, askedAt: now };
	await pages.rota.backstops.ask({ ...backstop, ...nothingYet });
	return c.redirect('/rota/backstop', 303);
}

/** By the person themself, and only while something verified besides push can reach them from here. */
async function confirmBackstop(c: Ctx, pages: StaffPages, id: string): Promise<Response> {
	const { project, staff } = c.get('session');
	const now = pages.clock.now();
	const mine = (await pages.rota.backstops.standing(project.id)).find((one) => one.id === id);
	if (mine === undefined) return sendNotFound(c, pages);
	if (mine.staff !== staff.id) return sendNotAllowed(c);
	if (!isReachable(await waysNow(pages, project.id, staff.id, now))) {
		const words = 'Verify a number or an e-mail address of yours first, one that can be sent to from here';
		return showBackstop(c, pages, [{ field: 'main', words }]);
	}
	const done = await pages.rota.backstops.confirm(project.id, id, staff.id, now);
	return done === 'gone' ? sendNotFound(c, pages) : c.redirect('/rota/backstop', 303);
}

async function endBackstop(c: Ctx, pages: StaffPages, id: string): Promise<Response> {
	const { project, staff } = c.get('session');
	const one = (await pages.rota.backstops.standing(project.id)).find((backstop) => backstop.id === id);
	if (one === undefined) return sendNotFound(c, pages);
	if (one.staff !== staff.id && !may(staff.role, 'backstop.ask')) return sendNotAllowed(c);
	await pages.rota.backstops.end(project.id, id, staff.id, pages.clock.now());
	return c.redirect('/rota/backstop', 303);
}

const TEAM_TITLE = 'Emergency duty team';

function showTeam(c: Ctx, pages: StaffPages, form: Form, errors: readonly FieldError[]): Promise<Response> {
	const under =
		'The council’s team for nights and weekends. It is a number that somebody here rings. It is never told by this app and never owns an alert.';
	return sendPage(c, pages, {
		title: TEAM_TITLE,
		current: 'cover',
		status: errors.length > 0 ? 422 : 200,
		children: (
			<>
				<PageHead title={TEAM_TITLE} back={{ href: '/rota', words: 'Rota' }} under={under} />
				<FormBody
					session={c.get('session')}
					action="/rota/emergency-team"
					sections={TEAM_SECTIONS}
					form={form}
					errors={errors}
					save="Keep this number"
					cancel="/rota"
				/>
			</>
		),
	});
}

async function keepTeam(c: Ctx, pages: StaffPages): Promise<Response> {
	const { project, staff } = c.get('session');
	const [form, now] = [await readForm(c), pages.clock.now()];
	const read = readTeam(form, calendarDate(now));
	if (read.outcome === 'invalid') return showTeam(c, pages, form, read.errors);
	await pages.rota.teams.add({ id: pages.ids.row<string>(), project: project.id, by: staff.id, at: now, ...read.value });
	return c.redirect('/rota', 303);
}

async function showStatement(c: Ctx, pages: StaffPages, form: Form, errors: readonly FieldError[]): Promise<Response> {
	const session = c.get('session');
	const [statement, hours] = await Promise.all([pages.rota.statements.newest(session.project.id), hoursNow(c, pages)]);
	const children = <StatementPage session={session} statement={statement} hours={hours} form={form} errors={errors} />;
	return sendPage(c, pages, { title: STATEMENT_TITLE, current: 'cover', status: errors.length > 0 ? 422 : 200, children });
}

async function hoursNow(c: Ctx, pages: StaffPages) {
	const monday = mondayOf(calendarDate(pages.clock.now()));
	return statedHours((await pages.cover.table(c.get('session').project.id, monday, monday)).spans, monday);
}

async function keepStatement(c: Ctx, pages: StaffPages): Promise<Response> {
	const { project, staff } = c.get('session');
	const [form, now] = [await readForm(c), pages.clock.now()];
	const read = readStatement(form, calendarDate(now));
	if (read.outcome === 'invalid') return showStatement(c, pages, form, read.errors);
	const said = { id: pages.ids.row<string>(), project: project.id, by: staff.id, at: now };
	await pages.rota.statements.add({ ...said, ...read.value, hours: await hoursNow(c, pages), wordsForNone: WORDS_FOR_NONE });
	return c.redirect('/rota/statement', 303);
}

async function showLive(c: Ctx, pages: StaffPages, problem?: string): Promise<Response> {
	const session = c.get('session');
	const { id } = session.project;
	const now = pages.clock.now();
	const [readiness, signatures, since] = await Promise.all([
		readinessOf(pages, id, now),
		pages.rota.live.signatures(id),
		pages.rota.live.since(id),
	]);
	const signed = standingSignatures(signatures, readiness.facts.staff, now);
	const children = <LivePage session={session} readiness={readiness} signed={signed} since={since} problem={problem} />;
	return sendPage(c, pages, { title: LIVE_TITLE, current: 'cover', status: problem === undefined ? 200 : 409, children });
}
