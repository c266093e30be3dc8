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
import { turnsOf } from '#core/cover/turns.ts';
import { agreeToWaking } from './agree-to-waking.ts';
import { askSections } from './ask-form.ts';
import { acceptRequest, askToCover, beAway, endRequest, type RotaChanged, turnsToChange, undoChange } from './change-rota.ts';
import { addExtraHours, extraSections } from './extra-hours.ts';
import { MINE_TITLE, MinePage } from './mine-page.tsx';
import { peopleOn, rotaNow, warningsFor } from './rota-now.ts';
import { ROTA_TITLE, RotaPage } from './rota-page.tsx';

type Ctx = Context<AppEnv>;
/** What somebody reads when they were too late. */
const GONE = 'That has changed meanwhile, so nothing was moved. This is how it stands now.';

/** `/rota`: who is there on which date, and what each says about their own hours. No account of anybody is in it. */
export function rotaRoutes(pages: StaffPages): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/rota', allow('rota.see'), (c) => showRota(c, pages));
	app.get('/rota/mine', allow('rota.own'), (c) => showMine(c, pages, []));
	app.post('/rota/away', allow('rota.own'), async (c) => {
		const done = await beAway(pages, c.get('session'), await readForm(c));
		return done.outcome === 'invalid' ? showMine(c, pages, done.errors) : settled(c, pages, done, '/rota/mine#away');
	});
	app.get('/rota/ask', allow('rota.own'), (c) => showAsk(c, pages, formFrom(new URL(c.req.url).search), []));
	app.post('/rota/ask', allow('rota.own'), async (c) => {
		const form = await readForm(c);
		const done = await askToCover(pages, c.get('session'), form);
		return done.outcome === 'invalid' ? showAsk(c, pages, form, done.errors) : settled(c, pages, done, '/rota/mine');
	});
	app.get('/rota/extra', allow('rota.change'), (c) => showExtra(c, pages, formFrom(''), []));
	app.post('/rota/extra', allow('rota.change'), async (c) => {
		const form = await readForm(c);
		const done = await addExtraHours(pages, c.get('session'), form);
		return done.outcome === 'invalid' ? showExtra(c, pages, form, done.errors) : settled(c, pages, done, '/rota');
	});
	app.post('/rota/requests/:id/accept', allow('rota.own'), async (c) =>
		settled(c, pages, await acceptRequest(pages, c.get('session'), c.req.param('id')), '/rota/mine'),
	);
	app.post('/rota/requests/:id/decline', allow('rota.own'), async (c) =>
		settled(c, pages, await endRequest(pages, c.get('session'), c.req.param('id')), '/rota'),
	);
	app.post('/rota/changes/:id/undo', allow('rota.own'), async (c) =>
		settled(c, pages, await undoChange(pages, c.get('session'), c.req.param('id')), '/rota/mine'),
	);
	app.post('/rota/waking', allow('waking.agree'), async (c) => {
		const done = await agreeToWaking(pages, c.get('session'), await readForm(c));
		return done.outcome === 'invalid' ? showMine(c, pages, done.errors) : settled(c, pages, done, '/rota/mine#waking');
	});
	app.post('/rota/calendar', allow('calendar.own'), async (c) => {
		const { project, staff } = c.get('session');
		const secret = await pages.rota.feeds.make(project.id, staff.id, pages.clock.now());
		return showMine(c, pages, [], `${pages.origin?.() ?? new URL(c.req.url).origin}/calendar/${secret}`);
	});
	app.post('/rota/calendar/end', allow('calendar.own'), async (c) => {
		const { project, staff } = c.get('session');
		await pages.rota.feeds.end(project.id, staff.id, pages.clock.now());
		return c.redirect('/rota/mine#calendar', 303);
	});
	return app;
}

function settled(c: Ctx, pages: StaffPages, done: RotaChanged, to: string): Response | Promise<Response> {
	if (done.outcome === 'refused') return sendNotAllowed(c);
	if (done.outcome === 'not-found') return sendNotFound(c, pages);
	if (done.outcome === 'invalid') return showRota(c, pages, done.errors.map(({ words }) => words).join('. '));
	return done.outcome === 'gone' ? showRota(c, pages, GONE) : c.redirect(to, 303);
}

async function showRota(c: Ctx, pages: StaffPages, problem?: string): Promise<Response> {
	const session = c.get('session');
	const { id } = session.project;
	const rota = await rotaNow(pages, id, pages.clock.now());
	const [warnings, team] = await Promise.all([warningsFor(pages, id, peopleOn(rota), rota.now), pages.rota.teams.newest(id)]);
	const children = <RotaPage session={session} rota={rota} warnings={warnings} team={team} problem={problem} />;
	return sendPage(c, pages, { title: ROTA_TITLE, current: 'cover', status: problem === undefined ? 200 : 409, children });
}

async function showMine(c: Ctx, pages: StaffPages, errors: readonly FieldError[], feed?: string): Promise<Response> {
	const session = c.get('session');
	const { project, staff } = session;
	const rota = await rotaNow(pages, project.id, pages.clock.now());
	const feedSince = await pages.rota.feeds.since(project.id, staff.id);
	const children = <MinePage session={session} rota={rota} feedSince={feedSince} feed={feed} errors={errors} />;
	return sendPage(c, pages, { title: MINE_TITLE, current: 'cover', status: errors.length > 0 ? 422 : 200, children });
}

const ASK_TITLE = 'Ask somebody to take hours';

async function showAsk(c: Ctx, pages: StaffPages, form: Form, errors: readonly FieldError[]): Promise<Response> {
	const session = c.get('session');
	const rota = await rotaNow(pages, session.project.id, pages.clock.now());
	const whose = may(session.staff.role, 'rota.change') ? rota.staff.map(({ id }) => id) : [session.staff.id];
	const turns = whose.flatMap((staff) => turnsToChange(session, rota, staff));
	const back = rota.staff.flatMap(({ id }) =>
		id === session.staff.id ? [] : turnsOf(rota.duties, id).filter(({ ends }) => ends > rota.now),
	);
	return sendForm(c, pages, {
		...{ title: ASK_TITLE, under: 'Nothing moves until they accept. You can take the request back until then.', back: '/rota/mine' },
		...{ action: '/rota/ask', sections: askSections(session, rota, turns, back), save: 'Ask', form, errors },
	});
}

const EXTRA_TITLE = 'Hours on one day';

async function showExtra(c: Ctx, pages: StaffPages, form: Form, errors: readonly FieldError[]): Promise<Response> {
	const { staff } = await rotaNow(pages, c.get('session').project.id, pages.clock.now());
	return sendForm(c, pages, {
		...{ title: EXTRA_TITLE, under: 'For a holiday or a gap. What repeats belongs in the week, on the page of cover.', back: '/rota' },
		...{ action: '/rota/extra', sections: extraSections(staff), save: 'Ask for these hours', form, errors },
	});
}

type FormShown = Pick<Parameters<typeof FormBody>[0], 'action' | 'sections' | 'form' | 'errors' | 'save'> & {
	readonly title: string;
	readonly under: string;
	readonly back: string;
};

function sendForm(c: Ctx, pages: StaffPages, { title, under, back, ...form }: FormShown): Promise<Response> {
	return sendPage(c, pages, {
		title,
		current: 'cover',
		status: form.errors.length > 0 ? 422 : 200,
		children: (
			<>
				<PageHead title={title} back={{ href: back, words: back === '/rota' ? 'Rota' : 'Your hours' }} under={under} />
				<FormBody session={c.get('session')} {...form} cancel={back} />
			</>
		),
	});
}
