import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { formFrom, readForm } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { ConversationId } from '#core/id.ts';
import { besideLines } from './beside-lines.ts';
import { backTo, cameFrom, readCheck } from './check-form.ts';
import { findLine, type LineDeps, type ScreenedWords, screenedLines } from './one-line.ts';
import { type FindTextDeps, findText } from './one-text.ts';
import type { ScreeningReads } from './ports.ts';
import { saveCheck } from './save-check.ts';
import { LINE_TITLE, ScreenedLinePage } from './screened-line-page.tsx';
import { ScreenedTalkPage, TALK_TITLE } from './screened-talk-page.tsx';

export type CheckRouteDeps = Pick<StaffPages, 'store' | 'clock' | 'ids' | 'strips' | 'staff'> &
	LineDeps &
	FindTextDeps & { readonly screening: ScreeningReads };

type Ctx = Context<AppEnv>;
const LINE = '/conversations/:id/lines/:entry/screening';
const TEXT = '/texts/:id/screening';

/** What screening made of a talk and of one line of it, and whether that was right. Staff pages; no young person's page leads here. */
export function checkRoutes(deps: CheckRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/conversations/:id/screening', allow('screening.check'), (c) => showTalk(c, deps));
	app.get(LINE, allow('screening.check'), async (c) => {
		const line = await lineOf(c, deps);
		return line === undefined ? sendNotFound(c, deps) : showWords(c, deps, line, []);
	});
	app.post(LINE, allow('screening.check'), async (c) => check(c, deps, await lineOf(c, deps)));
	app.get(TEXT, allow('screening.check'), async (c) => {
		const text = await textOf(c, deps);
		return text === undefined ? sendNotFound(c, deps) : showWords(c, deps, text, []);
	});
	app.post(TEXT, allow('screening.check'), async (c) => check(c, deps, await textOf(c, deps)));
	return app;
}

async function check(c: Ctx, deps: CheckRouteDeps, line: ScreenedWords | undefined): Promise<Response> {
	if (line === undefined) return sendNotFound(c, deps);
	const form = await readForm(c);
	const read = readCheck(form, line.verdict.level, line.entry.id);
	if (read.outcome === 'invalid') return showWords(c, deps, line, read.errors);
	const saved = await saveCheck(deps, c.get('session'), line, read.value);
	if (saved === 'busy') return showWords(c, deps, line, [{ field: `about-${line.entry.id}`, words: BUSY }]);
	return c.redirect(backTo(cameFrom(form), line.conversation, line.entry.id), 303);
}

const BUSY = 'Somebody else was writing at the same moment, and this is not kept yet. Press the button again';

const lineOf = (c: Ctx, deps: CheckRouteDeps) =>
	findLine(deps, c.get('session'), c.req.param('id') as ConversationId, c.req.param('entry') ?? '');

const textOf = (c: Ctx, deps: CheckRouteDeps) => findText(deps, c.get('session'), c.req.param('id') ?? '');

async function showWords(c: Ctx, deps: CheckRouteDeps, line: ScreenedWords, errors: readonly FieldError[]): Promise<Response> {
	const session = c.get('session');
	const { conversation, youngPerson, entry } = line;
	const form = c.req.method === 'POST' ? await readForm(c) : formFrom('');
	await auditRead(deps, session, { action: 'screening.line-read', subject: conversation ?? entry.id, youngPerson: youngPerson.id });
	const [staff, beside] = await Promise.all([
		deps.staff.all(session.project.id),
		besideLines(deps.screening, session, youngPerson, conversation === null ? [] : [conversation]),
	]);
	const typed = { answer: form.one('answer'), why: form.one('why') };
	const readers = { session, staff, now: deps.clock.now() };
	return sendPage(c, deps, {
		title: LINE_TITLE,
		current: 'young-people',
		status: errors.length > 0 ? 422 : 200,
		children: <ScreenedLinePage line={line} beside={beside} came={cameFrom(form)} typed={typed} errors={errors} {...readers} />,
	});
}

async function showTalk(c: Ctx, deps: CheckRouteDeps): Promise<Response> {
	const session = c.get('session');
	const stored = await deps.reads.find(session.project.id, c.req.param('id') as ConversationId);
	if (stored === undefined) return sendNotFound(c, deps);
	const { conversation, youngPerson } = stored;
	await auditRead(deps, session, { action: 'screening.talk-read', subject: conversation.id, youngPerson: youngPerson.id });
	const lines = screenedLines(stored, deps.flows, session).filter(({ verdict }) => verdict.level !== 'none');
	const [staff, beside] = await Promise.all([
		deps.staff.all(session.project.id),
		besideLines(deps.screening, session, youngPerson, [conversation.id]),
	]);
	const readers = { session, staff, now: deps.clock.now() };
	return sendPage(c, deps, {
		title: TALK_TITLE,
		current: 'young-people',
		children: <ScreenedTalkPage conversation={conversation} lines={lines} beside={beside} {...readers} />,
	});
}
