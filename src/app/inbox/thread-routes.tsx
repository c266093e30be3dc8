import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { type Form, readForm } from '#app/form.ts';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import { addresses } from '#app/young-people/addresses.ts';
import type { NumberId } from '#core/id.ts';
import { answerSent } from './answer-sent.ts';
import { INBOX_LOADS, readsOf } from './inbox-loads.ts';
import type { InboxPages } from './inbox-pages.ts';
import { doingIn } from './inbox-pages.ts';
import type { ShownBefore } from './shown-before.ts';
import { doInThread, THREAD_ACTS, type ThreadActName } from './thread-doing.ts';
import { Standing } from './thread-head.tsx';
import { Texts, ThreadPage } from './thread-page.tsx';
import type { ThreadPageProps } from './thread-props.ts';
import { threadProps } from './thread-reads.ts';
import { writtenIn } from './written-in.ts';

type Ctx = Context<AppEnv>;

const numberIn = (c: Ctx) => c.req.param('number') as NumberId;

/** One thread: what was texted, the answer, and everything else that is done with it. */
export function threadRoutes(pages: InboxPages, shown: ShownBefore): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/inbox/:number', allow('inbox.see'), async (c) => {
		const props = await threadProps(pages, c.get('session'), numberIn(c));
		if (props === undefined) return sendNotFound(c, pages);
		const { number, thread } = props.found;
		await auditRead(pages, c.get('session'), { action: 'thread.read', subject: number.id, youngPerson: thread.youngPerson });
		return show(c, pages, shown, props);
	});
	app.get('/inbox/:number/now', allow('inbox.see'), (c) => now(c, pages, shown));
	app.post('/inbox/:number/send', allow('thread.answer'), (c) => send(c, pages, shown));
	app.post('/inbox/:number/writing', allow('thread.answer'), async (c) => {
		const session = c.get('session');
		const said = await writtenIn(doingIn(pages, session), { number: numberIn(c), by: session.staff.id });
		return said === 'said' ? c.body(null, 204) : sendNotFound(c, pages);
	});
	for (const [to, { action }] of Object.entries(THREAD_ACTS))
		app.post(`/inbox/:number/${to}`, allow(action), (c) => act(c, pages, shown, to as ThreadActName));
	return app;
}

async function show(c: Ctx, pages: InboxPages, shown: ShownBefore, props: ThreadPageProps, status?: 422): Promise<Response> {
	await shown(c.get('session'), readsOf(props.rows));
	return sendPage(c, pages, {
		title: 'Texts',
		current: 'inbox',
		...INBOX_LOADS,
		...(status === undefined ? {} : { status }),
		children: <ThreadPage {...props} />,
	});
}

/** The parts that change by themselves, for a page that is open. */
async function now(c: Ctx, pages: InboxPages, shown: ShownBefore): Promise<Response> {
	const session = c.get('session');
	const props = await threadProps(pages, session, numberIn(c));
	if (props === undefined) return sendNotFound(c, pages);
	const { number, thread, texts, ours, notes } = props.found;
	const newest = [texts.at(-1)?.id, ours.at(-1)?.id, notes.at(-1)?.id].join(' ');
	await shown(session, [{ action: 'thread.read', subject: number.id, youngPerson: thread.youngPerson, newest }]);
	c.header('cache-control', 'no-store');
	return c.html(
		<div>
			<Standing {...props} />
			<Texts {...props} />
		</div>,
	);
}

async function send(c: Ctx, pages: InboxPages, shown: ShownBefore): Promise<Response> {
	const session = c.get('session');
	const number = numberIn(c);
	const sent = await answerSent(doingIn(pages, session), { staff: session.staff, number, form: await readForm(c) });
	if (sent.outcome === 'nobody') return sendNotFound(c, pages);
	if (sent.outcome === 'sent') return c.redirect(`${addresses.texts(number)}#answer`, 303);
	return again(c, pages, shown, { typed: sent.typed }, sent.outcome === 'refused');
}

async function act(c: Ctx, pages: InboxPages, shown: ShownBefore, name: ThreadActName): Promise<Response> {
	const session = c.get('session');
	const number = numberIn(c);
	const form: Form = await readForm(c);
	const done = await doInThread(doingIn(pages, session), name, { number, by: session.staff.id, form });
	if (done.outcome === 'not-found') return sendNotFound(c, pages);
	if (done.outcome === 'done') return c.redirect(addresses.texts(number), 303);
	return again(c, pages, shown, { form, problem: done.says }, true);
}

type Again = Partial<Pick<ThreadPageProps, 'typed' | 'form' | 'problem'>>;

/** The same page with what was typed still in it. */
async function again(c: Ctx, pages: InboxPages, shown: ShownBefore, over: Again, refused: boolean): Promise<Response> {
	const props = await threadProps(pages, c.get('session'), numberIn(c));
	if (props === undefined) return sendNotFound(c, pages);
	const { number, thread } = props.found;
	await auditRead(pages, c.get('session'), { action: 'thread.read', subject: number.id, youngPerson: thread.youngPerson });
	return show(c, pages, shown, { ...props, ...over }, refused ? 422 : undefined);
}
