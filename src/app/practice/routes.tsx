import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { openConversation } from '#app/conversation/open-conversations.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { workerSpeaking } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import { type ConversationRouteDeps, find } from '#app/conversation/taking.tsx';
import { readForm } from '#app/form.ts';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { sendNotAllowed, sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import type { YoungPersonId } from '#core/id.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import { review } from '#core/practice/review.ts';
import type { PracticeScript } from '#core/practice/script.ts';
import { PRACTICES } from '#core/record/young-person.ts';
import { beginPractice } from './begin-practice.ts';
import { maySee, pastPractices } from './past-practices.ts';
import { PracticePage } from './practice-page.tsx';
import { practisedFrom } from './practised-from.ts';
import { ReviewPage, type ReviewPageProps } from './review-page.tsx';

type Ctx = Context<AppEnv>;

/** Practice with scripted children, and what a supervisor would look at. Anywhere but in the demonstration it is not here. */
export function practiceRoutes(deps: ConversationRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/practice', allow('practice.see'), (c) => show(c, deps, false));
	app.post('/practice', allow('practice.begin'), (c) => begin(c, deps));
	app.get('/conversations/:id/practice', allow('practice.see'), (c) =>
		withPractice(c, deps, ({ stored, script }) => showReview(c, deps, { stored, script })),
	);
	app.post('/conversations/:id/practice', allow('practice.supervise'), (c) =>
		withPractice(c, deps, ({ stored, script }) => keepNote(c, deps, { stored, script })),
	);
	return app;
}

function scriptsFor(c: Ctx, { practice }: ConversationRouteDeps): ConversationRouteDeps['practice'] {
	return c.get('session').project.kind === 'demonstration' ? practice : undefined;
}

async function show(c: Ctx, deps: ConversationRouteDeps, problem: boolean): Promise<Response> {
	const scripts = scriptsFor(c, deps)?.all();
	if (scripts === undefined) return sendNotFound(c, deps);
	const session = c.get('session');
	const [past, staff] = await Promise.all([pastPractices(deps, session), deps.staff.all(session.project.id)]);
	await auditRead(deps, session, { action: 'practice.read', subject: session.project.id, youngPerson: null });
	return sendPage(c, deps, {
		title: 'Practise with a made-up child',
		current: null,
		status: problem ? 409 : 200,
		children: (
			<PracticePage
				session={session}
				now={deps.clock.now()}
				scripts={scripts}
				once={scripts.map(() => deps.ids.row<YoungPersonId>())}
				past={past}
				staff={staff}
				problem={problem}
			/>
		),
	});
}

const ROW_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function begin(c: Ctx, deps: ConversationRouteDeps): Promise<Response> {
	if (scriptsFor(c, deps) === undefined) return sendNotFound(c, deps);
	const form = await readForm(c);
	const practice = PRACTICES.find((one) => one === form.one('practice'));
	if (practice === undefined || !ROW_ID.test(form.one('once'))) return show(c, deps, true);
	const once = form.one('once') as YoungPersonId;
	const conversation = await beginPractice(deps, { session: c.get('session'), practice, once });
	return conversation === undefined ? show(c, deps, true) : c.redirect(`/conversations/${conversation}`, 303);
}

type Found = { readonly stored: StoredConversation; readonly script: PracticeScript };

/** A practice that this person may look at. A real conversation is not here, whoever asks. */
async function withPractice(c: Ctx, deps: ConversationRouteDeps, then: (found: Found) => Promise<Response>): Promise<Response> {
	const scripts = scriptsFor(c, deps);
	const stored = scripts && (await find(c, deps));
	const id = stored?.youngPerson.about.practice;
	const session = c.get('session');
	if (scripts === undefined || stored === undefined || id === undefined || !isPractice(session.project, stored.youngPerson))
		return sendNotFound(c, deps);
	if (!maySee(session, stored.conversation)) return sendNotAllowed(c);
	return then({ stored, script: scripts.of(id) });
}

async function showReview(c: Ctx, deps: ConversationRouteDeps, found: Found, note?: ReviewPageProps['note']): Promise<Response> {
	const { stored, script } = found;
	const session = c.get('session');
	const { flow } = openConversation(stored, deps.flows);
	const [{ practised, alert }, staff] = await Promise.all([
		practisedFrom(deps, stored, { flow, script }),
		deps.staff.all(session.project.id),
	]);
	return sendPage(c, deps, {
		title: 'What a supervisor would look at',
		current: null,
		status: note === undefined ? 200 : 422,
		children: (
			<ReviewPage
				session={session}
				stored={stored}
				flow={flow}
				script={script}
				reviewed={review(practised)}
				alert={alert}
				staff={staff}
				note={note}
			/>
		),
	});
}

/** Kept with the practice, sealed like every note, under the name of whoever supervises. */
async function keepNote(c: Ctx, deps: ConversationRouteDeps, found: Found): Promise<Response> {
	const session = c.get('session');
	const { id, worker } = found.stored.conversation;
	if (worker === session.staff.id) return sendNotAllowed(c);
	const form = await readForm(c);
	const [reflection, decision] = [form.one('reflection').trim(), form.one('decision').trim()];
	const words = [reflection, decision === '' ? '' : `What we decided: ${decision}`].filter(Boolean).join('\n');
	const again = (problem: string) => showReview(c, deps, found, { problem, reflection, decision });
	if (words === '') return again('Write what you thought about, or what you decided');
	const taken = await takeInput(deps, deps.open, {
		by: workerSpeaking(session),
		conversation: id,
		token: form.one('token'),
		input: { type: 'worker-note', words },
	});
	if (taken.outcome === 'busy') return again('Somebody else wrote at the same moment. Press “Keep the note” once more');
	return c.redirect(`/conversations/${id}/practice`, 303);
}
