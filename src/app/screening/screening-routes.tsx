import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import { allow } from '#app/staff/allow.tsx';
import { type AuditedRead, auditReads } from '#app/staff/audit-read.ts';
import { sendPage } from '#app/staff/send-page.tsx';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { SCREENING_TITLE, ScreeningPage } from './screening-page.tsx';
import { type ScreeningView, type ScreeningViewDeps, screeningView } from './screening-view.ts';
import { type SettleDeps, type Settled, settleOffer } from './settle-offer.ts';

export type ScreeningRouteDeps = ScreeningViewDeps & SettleDeps & Pick<StaffPages, 'strips' | 'staff'>;

type Ctx = Context<AppEnv>;

/** `/screening`: for whoever answers for safeguarding. Whose words were read on it is in the audit before it goes out. */
export function screeningRoutes(deps: ScreeningRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/screening', allow('screening.see'), (c) => show(c, deps));
	app.post('/screening/offered', allow('screening.settle-example'), async (c) => {
		const form = await readForm(c);
		const accept = form.one('do') === 'accept';
		if (!accept && form.one('do') !== 'leave-out') return show(c, deps, NOTHING_PRESSED);
		const settled = await settleOffer(deps, c.get('session'), form.one('offer'), accept);
		return settled === 'settled' ? c.redirect('/screening#offered', 303) : show(c, deps, WHY_NOT[settled]);
	});
	return app;
}

const NOTHING_PRESSED = 'Nothing was changed. Press one of the two buttons.';
const WHY_NOT: Readonly<Record<Exclude<Settled, 'settled'>, string>> = {
	gone: 'That is not here any more: somebody settled it, or there is an objection. Nothing was kept of it.',
	own: 'You offered it, so somebody else accepts it. Nothing was changed.',
	objection: 'There is an objection, or nobody has told them. It was left out.',
};

async function show(c: Ctx, deps: ScreeningRouteDeps, note?: string): Promise<Response> {
	const session = c.get('session');
	const [view, staff] = await Promise.all([screeningView(deps, session), deps.staff.all(session.project.id)]);
	await auditReads(deps, session, readsOf(view, session.project.id));
	return sendPage(c, deps, {
		title: SCREENING_TITLE,
		current: 'today',
		status: note === undefined ? 200 : 409,
		children: <ScreeningPage view={view} session={session} staff={staff} note={note} />,
	});
}

/** One row for each talk of which words are on the page, and one for the page itself. */
function readsOf({ sample, wrong, offers }: ScreeningView, project: string): readonly AuditedRead[] {
	const shown = [...sample, ...wrong].flatMap(({ line }) => (line === null ? [] : [line.is]));
	const talks = [
		...shown.map(({ conversation, entry, youngPerson }) => ({ id: conversation ?? entry.id, youngPerson: youngPerson.id })),
		...offers.map(({ conversation, youngPerson }) => ({ id: conversation, youngPerson })),
	];
	const once = [...new Map(talks.map((talk) => [talk.id, talk])).values()];
	return [
		{ action: 'screening.read', subject: project, youngPerson: null },
		...once.map(({ id, youngPerson }) => ({ action: 'screening.words-read', subject: id, youngPerson })),
	];
}
