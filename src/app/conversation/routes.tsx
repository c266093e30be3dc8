import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import { elsewhereOf } from '#app/conversation/elsewhere.tsx';
import { openOrKeep, THEN } from '#app/conversation/first-the-limits.tsx';
import { LinePage } from '#app/conversation/line-page.tsx';
import { linesOf } from '#app/conversation/lines.ts';
import { openConversation } from '#app/conversation/open-conversations.ts';
import { PersonPage } from '#app/conversation/person-page.tsx';
import { practiceAt } from '#app/conversation/practice-panel.tsx';
import { QuestionPage } from '#app/conversation/question-page.tsx';
import { NotesPage, PresentPage, RestingPage, type SidePageProps, StopPage } from '#app/conversation/side-pages.tsx';
import { type ConversationRouteDeps, find, takeAll, takeForm, takeOne } from '#app/conversation/taking.tsx';
import { TopicsPage } from '#app/conversation/topics-page.tsx';
import { type Form, readForm } from '#app/form.ts';
import { NotFound } from '#app/layout/not-found.tsx';
import { allow } from '#app/staff/allow.tsx';
import { type Input, PRESENT } from '#core/flow/input.ts';
import { isNotForWorker } from '#core/flow/is-not-for-worker.ts';
import { screenOf } from '#core/flow/show.ts';
import type { ConversationId } from '#core/id.ts';

/**
 * The worker-led conversation over HTTP. A GET never changes it; every POST carries the token of the page it was made
 * from and answers 303, so that Back and a second press write nothing twice.
 */
export function conversationRoutes(deps: ConversationRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	const see = allow('conversation.see');
	const hold = allow('conversation.hold');

	app.get('/conversations/:id', see, (c) => showQuestion(c, deps));
	app.post('/conversations/:id', hold, (c) => takeForm(c, deps));

	app.get('/conversations/:id/topics', see, async (c) => {
		const stored = await find(c, deps);
		if (stored === undefined) return c.html(<NotFound c={c} />, 404);
		const { flow, state } = openConversation(stored, deps.flows);
		return c.html(<TopicsPage c={c} stored={stored} flow={flow} state={state} />);
	});
	app.post('/conversations/:id/open', hold, async (c) => {
		const form = await readForm(c);
		return openOrKeep(c, deps, form.one('question'), form.one('token'));
	});

	app.get('/conversations/:id/notes', see, (c) => side(c, deps, NotesPage));
	app.post('/conversations/:id/notes', hold, (c) => takeOne(c, deps, noteIn, '/notes'));

	app.get('/conversations/:id/present', see, (c) => side(c, deps, PresentPage));
	app.post('/conversations/:id/present', hold, (c) => takeOne(c, deps, presentIn));

	app.get('/conversations/:id/stop', see, (c) => side(c, deps, StopPage));
	app.post('/conversations/:id/stop', hold, (c) => stop(c, deps));
	app.post('/conversations/:id/release', hold, (c) => takeOne(c, deps, () => ({ type: 'released' })));
	app.post('/conversations/:id/resume', hold, (c) => takeOne(c, deps, () => ({ type: 'resumed' })));

	app.get('/conversations/:id/lines/:entry', see, async (c) => {
		const found = await findLine(c, deps);
		if (found === undefined) return c.html(<NotFound c={c} />, 404);
		return c.html(<LinePage c={c} {...found} from={c.req.query('from') === 'check' ? 'check' : 'talk'} />);
	});
	app.post('/conversations/:id/lines/:entry', hold, (c) => correct(c, deps));
	app.post('/conversations/:id/lines/:entry/look', hold, async (c) => {
		if (!(await isTheirs(c, deps))) return c.html(<NotFound c={c} />, 404);
		const look = (await readForm(c)).one('how') === 'now' ? 'immediate' : 'urgent';
		return takeAll(c, deps, () => [{ type: 'screened', entry: c.req.param('entry') }], '', { look });
	});
	app.post('/conversations/:id/lines/:entry/wish', hold, async (c) => {
		if (!(await isTheirs(c, deps))) return c.html(<NotFound c={c} />, 404);
		return takeOne(
			c,
			deps,
			(form) => ({ type: 'wished', entry: c.req.param('entry'), leaveOut: form.one('leave-out') === 'yes' }),
			'/check',
		);
	});
	return app;
}

type SidePage = (props: SidePageProps) => ReturnType<typeof NotesPage>;

async function side(c: Context<AppEnv>, deps: ConversationDeps, Page: SidePage, status: 200 | 422 = 200): Promise<Response> {
	const stored = await find(c, deps);
	if (stored === undefined) return c.html(<NotFound c={c} />, 404);
	return c.html(<Page c={c} stored={stored} practice={practiceAt(c, deps, stored, 'stop')} />, status);
}

async function showQuestion(c: Context<AppEnv>, deps: ConversationDeps): Promise<Response> {
	const stored = await find(c, deps);
	if (stored === undefined) return c.html(<NotFound c={c} />, 404);
	const { flow, state } = openConversation(stored, deps.flows);
	const screen = screenOf(flow, state);
	const elsewhere = await elsewhereOf(deps, stored);
	const base = `/conversations/${stored.conversation.id}`;
	if (screen.show === 'finished') return c.redirect(`${base}/goodbye`, 303);
	if (screen.show === 'end') return c.redirect(`${base}/close`, 303);
	if (screen.show !== 'question') {
		const practice = screen.show === 'paused' ? practiceAt(c, deps, stored, 'pause') : undefined;
		return c.html(<RestingPage c={c} stored={stored} resting={screen.show} practice={practice} elsewhere={elsewhere} />);
	}
	if (screen.withPerson)
		return c.html(<PersonPage c={c} stored={stored} practice={practiceAt(c, deps, stored, 'person')} elsewhere={elsewhere} />);
	if (screen.question.kind === 'read-back' && c.req.query('back-from') === undefined) return c.redirect(`${base}/check`, 303);
	// Who may see it and how they will hear are asked once, on the closing pages.
	if (screen.question.kind !== 'read-back' && flow.standing(screen.question.id) === 'close') return c.redirect(`${base}/close`, 303);

	const { project, youngPerson, id } = stored.conversation;
	const [told, actions, staff] = await Promise.all([
		deps.reads.alreadyTold(project, youngPerson, id),
		deps.reads.actions(project, youngPerson),
		deps.staff.all(project),
	]);
	const page = (
		<QuestionPage
			c={c}
			stored={stored}
			flow={flow}
			screen={screen}
			then={c.req.query(THEN) ?? ''}
			state={state}
			told={told}
			staff={staff}
			actions={actions.filter((action) => action.conversation !== id)}
			mood={c.req.query('with') ?? ''}
			elsewhere={elsewhere}
			practice={practiceAt(c, deps, stored, screen.question.id, c.req.query('with') ?? '')}
		/>
	);
	return c.html(page);
}

function noteIn(form: Form): Input {
	return { type: 'worker-note', words: form.one('words'), ...(form.one('whose') === 'exact' ? { theirs: true } : {}) };
}

function presentIn(form: Form): Input {
	const others = PRESENT.filter((role) => role !== 'young-person' && role !== 'worker' && form.all('who').includes(role));
	const words = form.one('words').trim();
	return { type: 'present', who: ['young-person', 'worker', ...others], ...(words ? { words } : {}) };
}

/** Whatever the button, when they would like to go on is kept first: it is in their words. */
async function stop(c: Context<AppEnv>, deps: ConversationRouteDeps): Promise<Response> {
	const asked = await readForm(c);
	if (asked.one('how') === 'later' && asked.one('when').trim() === '') {
		return side(c, deps, (props) => <StopPage {...props} problem="Say when, or when to ask again. A rough day will do" />, 422);
	}
	const found = await deps.open.find(c.get('session').project.id, c.req.param('id') as ConversationId);
	if (found === undefined) return c.html(<NotFound c={c} />, 404);
	const closing = found.flow.source.close[0];
	return takeAll(c, deps, (form) => {
		const when = form.one('when').trim();
		const how = form.one('how');
		if (how === 'later' || how === 'stop') return [{ type: 'stopped', later: how === 'later', ...(when ? { when } : {}) }];
		const said: readonly Input[] = when ? [{ type: 'worker-note', words: when, asked: 'When they would like to go on', theirs: true }] : [];
		if (how === 'person') return [...said, { type: 'asked-for-a-person' }];
		return closing === undefined ? said : [...said, { type: 'opened', question: closing, by: 'worker' }];
	});
}

/** The line of the address was said in the conversation of the address. */
async function isTheirs(c: Context<AppEnv>, { reads }: ConversationRouteDeps): Promise<boolean> {
	const stored = await reads.find(c.get('session').project.id, c.req.param('id') as ConversationId);
	return stored?.entries.some(({ id }) => id === c.req.param('entry')) === true;
}

/** A line to change. One that is not the worker's to read is not here. */
async function findLine(c: Context<AppEnv>, deps: ConversationDeps) {
	const stored = await find(c, deps);
	if (stored === undefined) return undefined;
	const { flow } = openConversation(stored, deps.flows);
	const line = linesOf(stored.entries).find((one) => one.entry === c.req.param('entry'));
	return line === undefined || isNotForWorker(flow.question(line.question)) ? undefined : { stored, flow, line };
}

async function correct(c: Context<AppEnv>, deps: ConversationRouteDeps): Promise<Response> {
	const form = await readForm(c);
	const found = await findLine(c, deps);
	if (found === undefined) return c.html(<NotFound c={c} />, 404);
	const { stored, line } = found;
	const words = form.one('words').trim();
	const then = form.one('from') === 'check' ? '/check' : '';
	if (words === '' || words === line.value.words) return c.redirect(`/conversations/${stored.conversation.id}${then}`, 303);
	const value = { ...line.value, words };
	const input: Input = {
		type: 'answered',
		question: line.question,
		value,
		whose: line.whose,
		prompted: line.prompted,
		supersedes: line.entry,
		then: 'stay',
	};
	return takeOne(c, deps, () => input, then);
}
