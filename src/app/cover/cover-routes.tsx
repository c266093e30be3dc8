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
import type { CoverSpan } from '#core/cover/cover.ts';
import { addHours, changeHours, checkLine, takeHours } from './change-cover.ts';
import { COVER_TITLE, CoverPage } from './cover-page.tsx';
import { hoursSections } from './hours-form.ts';
import { EVERY_WEEK } from './repeats-form.ts';
import { DAY_NAMES, hoursInWords, namesOf } from './staff-words.ts';
import { whoLooks } from './who-looks.ts';

type Ctx = Context<AppEnv>;
const NEW_TITLE = 'Add hours';

/** `/cover`: who looks at which hour, and the national lines. No account of anybody is in it. */
export function coverRoutes(pages: StaffPages): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/cover', allow('cover.see'), (c) => show(c, pages, false));
	app.get('/cover/new', allow('cover.change'), (c) => showNew(c, pages, formFrom(EVERY_WEEK), []));
	app.post('/cover/new', allow('cover.change'), async (c) => {
		const form = await readForm(c);
		const added = await addHours(pages, c.get('session'), form);
		if (added.outcome === 'refused') return sendNotAllowed(c);
		return added.outcome === 'invalid' ? showNew(c, pages, form, added.errors) : c.redirect('/cover', 303);
	});
	app.get('/cover/:id/change', allow('cover.change'), (c) => showChange(c, pages, undefined, []));
	app.post('/cover/:id/change', allow('cover.change'), async (c) => {
		const form = await readForm(c);
		const done = await changeHours(pages, c.get('session'), c.req.param('id'), form);
		if (done.outcome === 'not-found') return sendNotFound(c, pages);
		if (done.outcome === 'refused') return sendNotAllowed(c);
		return done.outcome === 'invalid' ? showChange(c, pages, form, done.errors) : c.redirect('/cover', 303);
	});
	app.post('/cover/take-out', allow('cover.change'), async (c) => {
		const form = await readForm(c);
		const ticked = form.all('span');
		if (form.one('then') === 'change' && ticked.length > 0) return c.redirect(`/cover/${encodeURIComponent(ticked[0] ?? '')}/change`, 303);
		const { outcome } = await takeHours(pages, c.get('session'), ticked, form.one('last'));
		if (outcome === 'nothing-ticked') return show(c, pages, true);
		return settled(c, pages, outcome === 'taken' ? '/cover' : outcome);
	});
	app.post('/cover/lines', allow('cover.check-line'), async (c) => {
		const { outcome } = await checkLine(pages, c.get('session'), (await readForm(c)).one('line'));
		return settled(c, pages, outcome === 'checked' ? '/cover#lines' : outcome);
	});
	return app;
}

function settled(c: Ctx, pages: StaffPages, to: string): Response | Promise<Response> {
	if (to === 'refused') return sendNotAllowed(c);
	return to === 'not-found' ? sendNotFound(c, pages) : c.redirect(to, 303);
}

async function show(c: Ctx, pages: StaffPages, unticked: boolean): Promise<Response> {
	const session = c.get('session');
	const { id } = session.project;
	const now = pages.clock.now();
	const [spans, cover, staff, checks] = await Promise.all([
		pages.cover.spans(id),
		pages.cover.at(id, now),
		pages.staff.all(id),
		pages.lineChecks.newest(id),
	]);
	const looks = whoLooks({ cover, staff, checks, now });
	const mayChange = may(session.staff.role, 'cover.change');
	const shown = { session, now, spans, cover, looks, checks, names: namesOf(staff), mayChange, unticked };
	return sendPage(c, pages, {
		title: COVER_TITLE,
		current: 'cover',
		status: unticked ? 422 : 200,
		children: <CoverPage {...shown} />,
	});
}

async function showNew(c: Ctx, pages: StaffPages, form: Form, errors: readonly FieldError[]): Promise<Response> {
	const session = c.get('session');
	const staff = await pages.staff.all(session.project.id);
	return sendPage(c, pages, {
		title: NEW_TITLE,
		current: 'cover',
		status: errors.length > 0 ? 422 : 200,
		children: (
			<>
				<PageHead
					title={NEW_TITLE}
					back={{ href: '/cover', words: 'Cover' }}
					under="Only hours that somebody has agreed to. Young people are told them as they stand."
				/>
				<FormBody
					session={session}
					action="/cover/new"
					sections={hoursSections(staff)}
					form={form}
					errors={errors}
					save="Add these hours"
					cancel="/cover"
				/>
			</>
		),
	});
}

const CHANGE_TITLE = 'Change hours';

/** A stretch as its form shows it. */
function filledFrom({ weekday, from, to, mode, staff, replyMinutes, rank, everyWeeks, lastDate }: CoverSpan, first: string): Form {
	const fields = { day: weekday, from, to: to === '24:00' ? '00:00' : to, mode, staff, reply: replyMinutes ?? '', rank: rank ?? 1 };
	const all = { ...fields, weeks: everyWeeks ?? 1, first, last: lastDate ?? '' };
	return formFrom(new URLSearchParams(Object.entries(all).map(([name, value]): [string, string] => [name, String(value)])).toString());
}

async function showChange(c: Ctx, pages: StaffPages, typed: Form | undefined, errors: readonly FieldError[]): Promise<Response> {
	const session = c.get('session');
	const [staff, spans] = await Promise.all([pages.staff.all(session.project.id), pages.cover.spans(session.project.id)]);
	const span = spans.find(({ id }) => id === c.req.param('id'));
	if (span === undefined) return sendNotFound(c, pages);
	const was = `${DAY_NAMES[span.weekday]}, ${hoursInWords(span)}, ${namesOf(staff)(span.staff)}`;
	return sendPage(c, pages, {
		title: CHANGE_TITLE,
		current: 'cover',
		status: errors.length > 0 ? 422 : 200,
		children: (
			<>
				<PageHead
					title={CHANGE_TITLE}
					back={{ href: '/cover', words: 'Cover' }}
					under={`Now: ${was}. From the first day on it is what you write here; until then it stays.`}
				/>
				<FormBody
					session={session}
					action={`/cover/${span.id}/change`}
					sections={hoursSections(staff)}
					form={typed ?? filledFrom(span, calendarDate(pages.clock.now()))}
					errors={errors}
					save="Change these hours"
					cancel="/cover"
				/>
			</>
		),
	});
}
