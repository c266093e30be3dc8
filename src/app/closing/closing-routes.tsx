import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { type Form, readForm } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { allow } from '#app/staff/allow.tsx';
import { may } from '#app/staff/permissions.ts';
import { sendPage } from '#app/staff/send-page.tsx';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { GRADE } from '#core/wording/check-words.ts';
import { gradeOf, sentencesIn } from '#core/wording/reading-age.ts';
import { CLOSE_ADDRESS, CLOSE_TITLE, ClosingPage, openWords } from './closing-page.tsx';

type C = Context<AppEnv>;

/**
 * `/close-the-project`: the end of a project, its standing, and the packages that were made.
 *
 * @param proved what lets only somebody through who has just proved who they are
 */
export function closingRoutes(pages: StaffPages, proved: MiddlewareHandler<AppEnv>): Hono<AppEnv> {
	// Asked before anything is typed as well, so that no words are lost by it.
	const first: MiddlewareHandler<AppEnv> = async (c, next) =>
		may(c.get('session').staff.role, 'closing.close') ? proved(c, next) : next();
	const app = new Hono<AppEnv>();
	app.get(CLOSE_ADDRESS, allow('closing.see'), first, (c) => show(c, pages, [], undefined));
	app.post(CLOSE_ADDRESS, allow('closing.close'), proved, async (c) => {
		const form = await readForm(c);
		const errors = form.one('do') === 'open-again' ? await openAgain(c, pages, form) : await close(c, pages, form);
		return errors.length === 0 ? c.redirect(CLOSE_ADDRESS, 303) : show(c, pages, errors, form);
	});
	return app;
}

const CHANGED: FieldError = { field: 'main', words: 'Somebody changed this at the same moment. Look again' };

async function close(c: C, { closing, clock }: StaffPages, form: Form): Promise<readonly FieldError[]> {
	const { project, staff } = c.get('session');
	const [receiver, goNow] = [form.one('receiver').trim().slice(0, 300), form.one('goNow').trim().slice(0, 600)];
	const now = clock.now();
	const left = openWords(await closing.stillOpen(project.id, now));
	if (left.length > 0) return [stillThere(left)];
	const errors: FieldError[] = [];
	if (receiver === '') errors.push({ field: 'receiver', words: 'Say who takes the records over' });
	if (goNow === '') errors.push({ field: 'goNow', words: 'Say where young people go now' });
	else if (gradeOf(sentencesIn(goNow)) > GRADE.sentence)
		errors.push({ field: 'goNow', words: 'A child of nine has to be able to read it. Use short sentences and short words' });
	if (errors.length > 0) return errors;
	const saved = await closing.close(project.id, { by: staff.id, at: now, receiver, goNow });
	if (saved === 'saved') return [];
	const arrived = openWords(await closing.stillOpen(project.id, now));
	return [arrived.length > 0 ? stillThere(arrived) : CHANGED];
}

const stillThere = (left: readonly string[]): FieldError => ({ field: 'main', words: `There is still: ${left.join('; ')}` });

async function openAgain(c: C, { closing, clock }: StaffPages, form: Form): Promise<readonly FieldError[]> {
	const { project, staff } = c.get('session');
	const saved = await closing.openAgain(project.id, form.one('closure'), { by: staff.id, at: clock.now() });
	return saved === 'saved' ? [] : [CHANGED];
}

async function show(c: C, pages: StaffPages, errors: readonly FieldError[], form: Form | undefined): Promise<Response> {
	const session = c.get('session');
	const { id } = session.project;
	const { closing } = pages;
	const [closure, open, packages, staff] = await Promise.all([
		closing.standing(id),
		closing.stillOpen(id, pages.clock.now()),
		closing.packages(id),
		pages.staff.all(id),
	]);
	return sendPage(c, pages, {
		title: CLOSE_TITLE,
		current: null,
		status: errors.length === 0 ? 200 : 422,
		children: <ClosingPage {...{ session, closure, open, packages, staff, errors }} typed={(name) => form?.one(name) ?? ''} />,
	});
}
