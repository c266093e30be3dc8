import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { lineInWords } from '#app/conversation/line-in-words.ts';
import { linesOf } from '#app/conversation/lines.ts';
import { openConversation } from '#app/conversation/open-conversations.ts';
import { topicOf } from '#app/conversation/topic-of.ts';
import { type Form, formFrom, readForm } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { may } from '#app/staff/permissions.ts';
import { sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import { addresses } from '#app/young-people/addresses.ts';
import type { ConversationId, YoungPersonId } from '#core/id.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { correctionsIn } from '#core/rights/correction.ts';
import { CorrectionPage, type CorrectionPageProps, WRONG } from './correction-page.tsx';
import { wrongAddress } from './request-addresses.ts';
import type { RightsDeps } from './weigh-request.ts';
import { type About, decideCorrection, readCorrection, readCorrectionDecision, writeCorrection } from './write-correction.ts';

type Ctx = Context<AppEnv>;
const NOTHING = formFrom('');
const BUSY = 'Somebody else was writing at the same moment, and this is not saved yet. Press the button again';

/** That something is wrong: on the record, or in one line of a talk; and what somebody decides about it. */
export function correctionRoutes(deps: RightsDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	const [say, decide] = [allow('correction.say'), allow('correction.decide')];
	app.get('/young-people/:id/wrong', say, async (c) => show(c, deps, await onRecord(c, deps)));
	app.post('/young-people/:id/wrong', say, async (c) => write(c, deps, await onRecord(c, deps)));
	app.post('/young-people/:id/wrong/:correction', decide, async (c) => decideOne(c, deps, await onRecord(c, deps)));
	app.get('/conversations/:id/lines/:entry/wrong', say, async (c) => show(c, deps, await inTalk(c, deps)));
	app.post('/conversations/:id/lines/:entry/wrong', say, async (c) => write(c, deps, await inTalk(c, deps)));
	return app;
}

/** What it is about, found in this project. */
type Found = { readonly about: About; readonly youngPerson: YoungPerson } & Pick<CorrectionPageProps, 'action' | 'back' | 'line'>;

async function onRecord(c: Ctx, deps: RightsDeps): Promise<Found | undefined> {
	const id = c.req.param('id') as YoungPersonId;
	const youngPerson = (await deps.people.record(c.get('session').project.id, id))?.youngPerson;
	const back = youngPerson && { href: addresses.youngPerson(id), words: youngPerson.about.nameUsed };
	return back && { about: { youngPerson: id, line: null }, youngPerson, action: wrongAddress(id), back, line: null };
}

async function inTalk(c: Ctx, deps: RightsDeps): Promise<Found | undefined> {
	const conversation = c.req.param('id') as ConversationId;
	const stored = await deps.reads.find(c.get('session').project.id, conversation);
	const line = stored && linesOf(stored.entries).find(({ entry }) => entry === c.req.param('entry'));
	if (stored === undefined || line === undefined) return undefined;
	const { youngPerson } = stored;
	const { flow } = openConversation(stored, deps.flows);
	const { words, ticked } = lineInWords(flow, line);
	return {
		about: { youngPerson: youngPerson.id, line: { conversation, entry: line.entry } },
		youngPerson,
		action: `/conversations/${conversation}/lines/${line.entry}/wrong`,
		back: { href: addresses.report(conversation), words: 'The report' },
		line: { topic: topicOf(flow, line.question), words: [words, ticked].filter(Boolean).join('\n') },
	};
}

async function show(
	c: Ctx,
	deps: RightsDeps,
	found: Found | undefined,
	form: Form = NOTHING,
	errors: readonly FieldError[] = [],
): Promise<Response> {
	if (found === undefined) return sendNotFound(c, deps);
	const session = c.get('session');
	const project = session.project.id;
	const { about, youngPerson } = found;
	const [rows, staff] = await Promise.all([deps.rights.correctionsOf(project, youngPerson.id), deps.staff.all(project)]);
	const corrections = correctionsIn(rows).filter(({ entry }) => about.line === null || entry === about.line.entry);
	await auditRead(deps, session, {
		action: 'corrections.read',
		subject: about.line?.conversation ?? youngPerson.id,
		youngPerson: youngPerson.id,
	});
	const mayDecide = may(session.staff.role, 'correction.decide');
	return sendPage(c, deps, {
		title: WRONG,
		current: 'young-people',
		status: errors.length > 0 ? 422 : 200,
		children: <CorrectionPage {...{ ...found, session, staff, corrections, mayDecide, form, errors }} />,
	});
}

async function write(c: Ctx, deps: RightsDeps, found: Found | undefined): Promise<Response> {
	if (found === undefined) return sendNotFound(c, deps);
	const form = await readForm(c);
	const read = readCorrection(form, found.about.line !== null);
	if (read.outcome === 'invalid') return show(c, deps, found, form, read.errors);
	const kept = await writeCorrection(deps, c.get('session'), found.about, read.value);
	return kept === 'saved' ? c.redirect(found.action, 303) : show(c, deps, found, form, [{ field: 'words', words: BUSY }]);
}

/** The newest decision stands; the earlier ones stay where they are. */
async function decideOne(c: Ctx, deps: RightsDeps, found: Found | undefined): Promise<Response> {
	if (found === undefined) return sendNotFound(c, deps);
	const session = c.get('session');
	const rows = await deps.rights.correctionsOf(session.project.id, found.youngPerson.id);
	const one = correctionsIn(rows).find(({ id }) => id === c.req.param('correction'));
	if (one === undefined) return sendNotFound(c, deps);
	const form = await readForm(c);
	const read = readCorrectionDecision(form);
	if (read.outcome === 'invalid') return show(c, deps, found, NOTHING, read.errors);
	const line = one.conversation === null || one.entry === null ? null : { conversation: one.conversation, entry: one.entry };
	const kept = await decideCorrection(deps, session, { ...found.about, line }, one.id, read.value);
	return kept === 'saved' ? c.redirect(found.action, 303) : show(c, deps, found, NOTHING, [{ field: 'why', words: BUSY }]);
}
