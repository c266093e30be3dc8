import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { AnalysisContent } from '#app/close/analysis-page.tsx';
import { checkRoutes } from '#app/close/check-routes.tsx';
import { readAnalysis, readSharing, readTelling, sharingRowsIn, typedAnalysis, typedTelling } from '#app/close/closing-forms.ts';
import { SharingPage, sharingRows, TellingPage, tellingRow } from '#app/close/closing-pages.tsx';
import { isFinished, savePart, withStored } from '#app/close/closing-request.tsx';
import { closingsOf } from '#app/close/closings-of.ts';
import { goodbyeRoutes } from '#app/close/goodbye-routes.tsx';
import { keepClosingWords } from '#app/close/keep-closing-words.ts';
import { newest } from '#app/close/newest-closing.ts';
import { readAgainRoutes } from '#app/close/read-again-routes.tsx';
import { openConversation } from '#app/conversation/open-conversations.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { practiceAt } from '#app/conversation/practice-panel.tsx';
import type { ConversationRouteDeps } from '#app/conversation/taking.tsx';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { allow } from '#app/staff/allow.tsx';
import { sendPage } from '#app/staff/send-page.tsx';
import { returnInterviewClock } from '#core/clock/return-interview.ts';
import type { Analysis } from '#core/record/conversation.ts';

/** Closing a conversation: checking it together, what happens next, goodbye, and then the worker's view. */
export function closeRoutes(deps: ConversationRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	for (const routes of [checkRoutes, goodbyeRoutes, readAgainRoutes, tellingRoutes, sharingRoutes, viewRoutes])
		app.route('/', routes(deps));
	return app;
}

/** Closing forms lead back to what happens next while the talk is on, and to the report once it is over. */
const backToClose = (stored: StoredConversation) => (isFinished(stored) ? '/report' : '/close');

const NOT_AGREED: readonly FieldError[] = [{ field: 'how', words: 'Agree how and when they will hear, or choose “No need to tell me”' }];

function tellingRoutes(deps: ConversationRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/conversations/:id/telling', allow('conversation.see'), (c) =>
		withStored(c, deps, async (stored) => {
			const { position } = stored.conversation;
			const telling = newest(await closingsOf(deps, stored), 'telling');
			const errors = telling === undefined && c.req.query('before') === 'goodbye' ? NOT_AGREED : [];
			const row = tellingRow(telling);
			const practice = practiceAt(c, deps, stored, 'T66');
			return c.html(<TellingPage c={c} stored={stored} token={position.head} errors={errors} telling={row} practice={practice} />);
		}),
	);
	app.post('/conversations/:id/telling', allow('conversation.close'), (c) =>
		savePart(c, deps, {
			read: readTelling,
			firstField: 'how',
			before: (stored, form) => keepClosingWords(deps, { session: c.get('session'), stored, form, part: 'telling' }),
			then: backToClose,
			again: ({ stored, form, errors, status }) =>
				c.html(<TellingPage c={c} stored={stored} token={form.one('token')} errors={errors} telling={typedTelling(form)} />, status),
		}),
	);
	return app;
}

function sharingRoutes(deps: ConversationRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/conversations/:id/sharing', allow('conversation.see'), (c) =>
		withStored(c, deps, async (stored) => {
			const { position } = stored.conversation;
			const rows = sharingRows(newest(await closingsOf(deps, stored), 'sharing'));
			const practice = practiceAt(c, deps, stored, 'T65');
			return c.html(<SharingPage c={c} stored={stored} token={position.head} errors={[]} rows={rows} practice={practice} />);
		}),
	);
	app.post('/conversations/:id/sharing', allow('conversation.close'), (c) =>
		savePart(c, deps, {
			read: readSharing,
			firstField: 'who-1',
			before: (stored, form) => keepClosingWords(deps, { session: c.get('session'), stored, form, part: 'sharing' }),
			then: backToClose,
			again: ({ stored, form, errors, status }) =>
				c.html(<SharingPage c={c} stored={stored} token={form.one('token')} errors={errors} rows={sharingRowsIn(form)} />, status),
		}),
	);
	return app;
}

/** A staff page: the young person is not there when the view is written. */
function viewRoutes(deps: ConversationRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/conversations/:id/analysis', allow('conversation.see'), (c) =>
		withStored(c, deps, async (stored) => {
			const closings = await deps.reads.closings(stored.conversation.project, stored.conversation.id);
			return showAnalysis(c, deps, stored, { analysis: newest(closings, 'analysis'), errors: [], status: 200 });
		}),
	);
	app.post('/conversations/:id/analysis', allow('conversation.close'), (c) =>
		savePart(c, deps, {
			read: readAnalysis,
			firstField: 'inShort',
			then: () => '/report',
			again: ({ stored, form, errors, status }) => showAnalysis(c, deps, stored, { analysis: typedAnalysis(form), errors, status }),
		}),
	);
	return app;
}

type View = { readonly analysis: Analysis | undefined; readonly errors: readonly FieldError[]; readonly status: 200 | 409 | 422 };

async function showAnalysis(
	c: Context<AppEnv>,
	deps: ConversationRouteDeps,
	stored: StoredConversation,
	{ analysis, errors, status }: View,
): Promise<Response> {
	const { flow } = openConversation(stored, deps.flows);
	const late = await wasLate(deps, stored);
	return sendPage(c, deps, {
		title: `Your view: ${stored.youngPerson.about.nameUsed}`,
		current: 'young-people',
		status,
		children: <AnalysisContent c={c} stored={stored} flow={flow} analysis={analysis} late={late} errors={errors} />,
	});
}

async function wasLate(deps: ConversationRouteDeps, stored: StoredConversation): Promise<boolean> {
	const episodes = await deps.reads.episodes(stored.conversation.project, stored.conversation.id);
	const returnedAt =
		episodes
			.map((episode) => episode.returnedAt)
			.toSorted()
			.at(-1) ?? null;
	const clock = returnInterviewClock({ returnedAt, offers: [], conversation: stored.conversation, now: deps.clock.now() });
	return clock.state === 'late' || clock.state === 'done-late';
}
