import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { waitingInWords } from '#app/layout/places.ts';
import { standing } from '#app/safe-contact/safe-contact-words.ts';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { sendPage } from '#app/staff/send-page.tsx';
import { countWaiting } from './count-waiting.ts';
import { InboxList } from './inbox-list.tsx';
import { INBOX_LOADS, readsOf } from './inbox-loads.ts';
import { InboxPage, noneYet } from './inbox-page.tsx';
import type { InboxPages } from './inbox-pages.ts';
import { type InboxRow, inboxRows } from './inbox-rows.ts';
import { EVERYBODY, readWanted, rowsLike, type Wanted } from './search-threads.ts';
import { shownBefore } from './shown-before.ts';
import { readersOf } from './thread-reads.ts';
import { threadRoutes } from './thread-routes.tsx';

type Ctx = Context<AppEnv>;

/**
 * `/inbox`: everybody who texts, and one thread below it. Whom or what somebody looks for travels in a form, so no address, log or history
 * holds a name, a number or a word.
 *
 * @example app.route('/', inboxRoutes(pages))
 */
export function inboxRoutes(pages: InboxPages): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	const shown = shownBefore(pages);
	app.get('/inbox', allow('inbox.see'), async (c) => {
		await auditRead(pages, c.get('session'), { action: 'inbox.listed', subject: c.get('session').project.id, youngPerson: null });
		return show(c, { pages, shown }, null, []);
	});
	app.post('/inbox', allow('inbox.see'), async (c) => {
		const read = readWanted(await readForm(c));
		return read.outcome === 'read' ? show(c, { pages, shown }, read.value, []) : show(c, { pages, shown }, EVERYBODY, read.errors);
	});
	app.get('/inbox/now', allow('inbox.see'), async (c) => {
		const session = c.get('session');
		const [{ readers, now }, rows] = await Promise.all([readersOf(pages, session), inboxRows(pages, session, pages.clock.now())]);
		await shown(session, readsOf(rows));
		c.header('cache-control', 'no-store');
		return c.html(<InboxList rows={rows} readers={{ ...readers, now }} none={noneYet(pages.hasGateway)} />);
	});
	app.get('/inbox/waiting', allow('inbox.see'), async (c) => {
		c.header('cache-control', 'no-store');
		return c.text(waitingInWords((await countWaiting(pages, c.get('session'))).count));
	});
	app.route('/', threadRoutes(pages, shown));
	return app;
}

type Showing = { readonly pages: InboxPages; readonly shown: ReturnType<typeof shownBefore> };

async function show(c: Ctx, { pages, shown }: Showing, wanted: Wanted | null, errors: readonly FieldError[]): Promise<Response> {
	const session = c.get('session');
	const { readers, on, now } = await readersOf(pages, session);
	const all = await inboxRows(pages, session, now);
	const mayBeTexted = ({ number }: InboxRow) => standing(number, now).words.may;
	const rows = wanted === null ? all : await rowsLike({ people: pages.people, mayBeTexted }, session, wanted, all);
	await shown(session, readsOf(rows));
	return sendPage(c, pages, {
		title: 'Inbox',
		current: 'inbox',
		...INBOX_LOADS,
		...(errors.length > 0 ? { status: 422 } : {}),
		children: <InboxPage {...{ session, rows, readers, on, wanted, errors }} hasGateway={pages.hasGateway} />,
	});
}
