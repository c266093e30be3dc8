import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import type { AppEnv } from '#app/app-env.ts';
import { openConversation } from '#app/conversation/open-conversations.ts';
import { type Form, formFrom, readForm } from '#app/form.ts';
import { EntrancePage, NOT_OPENED, type NotOpened } from './entrance-page.tsx';
import { NeutralPage } from './neutral-page.tsx';
import { asPrivate, gone, notKept, toTheSamePage } from './private-answers.tsx';
import { firstNameOf, LOOK_AGAIN, liveSitting, onPage, type PrivateDeps, WORK_HEADER } from './private-deps.ts';
import { SeenByPage } from './seen-by-page.tsx';
import { showRoom } from './show-room.tsx';
import { LEAVES, takeForm } from './take-form.tsx';

type C = Context<AppEnv>;

/**
 * The young person's own phone: the entrance at `/`, and one address for the whole of a sitting. GET shows where it stands;
 * POST changes something and answers 303 to the same address, so that one entry of the history is all there ever is.
 * Without a live sitting that address is an ordinary page about something else.
 *
 * Stands before the staff session: nobody is signed in here.
 */
export function privateRoutes(deps: PrivateDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	// Nothing of another site's making can stand beside a token here: the cookie is never sent from elsewhere.
	for (const path of ['/', '/notes']) app.use(path, compress());
	app.get('/', async (c, next) => ((await deps.isStaff(c)) ? next() : entrance(deps, c)));
	app.get('/notes', async (c) => show(deps, c));
	app.post('/notes', async (c) => {
		const form = await readForm(c);
		return form.one('do') === 'open' ? open(deps, c, form) : takeForm(deps, c, form);
	});
	app.onError(async (error, c) => {
		deps.onFailed(error);
		asPrivate(c);
		const form = c.req.method === 'POST' ? await readForm(c) : formFrom('');
		// Whatever broke, somebody who leaves is gone: without the cookie nothing of the sitting can be shown.
		return LEAVES.has(form.one('do')) ? gone(deps, c) : notKept(deps, c, form, 500);
	});
	return app;
}

function entrance(deps: PrivateDeps, c: C, notOpened?: NotOpened, code?: string): Response | Promise<Response> {
	asPrivate(c);
	const work = deps.tries.ask(c);
	// A script that stays on its page does the next work by this; what it did before counts once.
	c.header(WORK_HEADER, work);
	const status = notOpened === undefined ? 200 : NOT_OPENED[notOpened];
	return c.html(<EntrancePage {...{ on: onPage(deps, c), work, notOpened, code }} />, status);
}

async function open(deps: PrivateDeps, c: C, form: Form): Promise<Response> {
	const code = form.one('code');
	const inTurn = await deps.tries.turn(c, { asked: form.one('work'), answer: form.one('answer') });
	// Somebody who pressed again waits with the new one: this one must not use the code up where nobody reads the answer.
	if (!inTurn || c.req.raw.signal.aborted) return entrance(deps, c, 'wait', code);
	const token = await opened(deps, code);
	if (token === undefined) {
		deps.tries.wrong(c);
		return entrance(deps, c, 'wrong');
	}
	deps.cookie.write(c, token);
	return toTheSamePage(c);
}

/** The token of a sitting, if the code opens one. Questions that a person asks, such as those under 11, open on no phone. */
async function opened({ pages, reads, flows, clock }: PrivateDeps, code: string): Promise<string | undefined> {
	let forPhone = false;
	const token = await pages.exchange(
		code,
		async (conversation, project) => {
			const stored = await reads.find(project, conversation);
			forPhone = stored !== undefined && openConversation(stored, flows).flow.source.modes.includes('young-person');
			return stored?.entries.length ?? 0;
		},
		clock.now(),
	);
	if (token === undefined || forPhone) return token;
	await pages.end(token, 'stopped', clock.now());
	return undefined;
}

/** Writes nothing but that somebody is there, and that only where a page of the talk went to a person. */
async function show(deps: PrivateDeps, c: C): Promise<Response> {
	asPrivate(c);
	// The same for everybody, so that it tells nothing.
	if (c.req.method === 'HEAD') return c.html('');
	const live = await liveSitting(deps, c);
	const byItself = c.req.header(LOOK_AGAIN) !== undefined;
	if (live === undefined) {
		if (!byItself && deps.cookie.read(c) !== undefined) deps.cookie.clear(c);
		return c.html(<NeutralPage nonce={c.get('nonce')} />);
	}
	const { sitting, token } = live;
	if (sitting.seenBy === null)
		return c.html(<SeenByPage on={onPage(deps, c)} formToken={sitting.formToken} giver={await firstNameOf(deps, sitting)} />);
	const page = await showRoom(deps, c, live);
	if (page !== undefined && !byItself) await deps.pages.keep(token, sitting.seenBy, deps.clock.now());
	return page ?? c.html(<NeutralPage nonce={c.get('nonce')} />);
}
