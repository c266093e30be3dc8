import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import type { AppEnv } from '#app/app-env.ts';
import { openConversation } from '#app/conversation/open-conversations.ts';
import { alone } from '#app/conversation/speaker.ts';
import { type Form, formFrom, readForm } from '#app/form.ts';
import { takeRoom } from '#app/room/take-room.ts';
import type { SittingEnd } from '#core/room/sitting.ts';
import { EntrancePage, NOT_OPENED, type NotOpened } from './entrance-page.tsx';
import { type Leaving, leave, write } from './leave.ts';
import { NeutralPage } from './neutral-page.tsx';
import { asSitting, firstNameOf, type Live, liveSitting, onPage, type PrivateDeps } from './private-deps.ts';
import { SeenByPage } from './seen-by-page.tsx';
import { type ClosedHow, ClosedPage, FailedPage } from './short-pages.tsx';
import { showRoom } from './show-room.tsx';

type C = Context<AppEnv>;
type Posted = { readonly c: C; readonly form: Form; readonly live: Live };

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
		if (form.one('do') === 'open') return open(deps, c, form);
		const live = await liveSitting(deps, c);
		return live === undefined ? gone(deps, c) : take(deps, { c, form, live });
	});
	app.onError(async (error, c) => {
		deps.onFailed(error);
		asPrivate(c);
		const form = c.req.method === 'POST' ? await readForm(c) : formFrom('');
		// Whatever broke, somebody who leaves is gone: without the cookie nothing of the sitting can be shown.
		if (LEAVES.has(form.one('do'))) return gone(deps, c);
		return c.html(<FailedPage on={onPage(deps, c)} form={form} />, 500);
	});
	return app;
}

/** These pages have a policy of their own, stricter than the staff's. */
function asPrivate(c: C): void {
	c.set('policy', 'private');
}

function entrance(deps: PrivateDeps, c: C, notOpened?: NotOpened): Response | Promise<Response> {
	asPrivate(c);
	return c.html(<EntrancePage on={onPage(deps, c)} notOpened={notOpened} />, notOpened === undefined ? 200 : NOT_OPENED[notOpened]);
}

async function open(deps: PrivateDeps, c: C, form: Form): Promise<Response> {
	if (!(await deps.tries.turn(c))) return entrance(deps, c, 'wait');
	const token = await opened(deps, form.one('code'));
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

function toTheSamePage(c: C): Response {
	asPrivate(c);
	return c.redirect('/notes', 303);
}

/** Nothing is left on the phone: no cookie, and nothing that the browser kept to show faster. */
function forget(deps: PrivateDeps, c: C): void {
	deps.cookie.clear(c);
	c.header('clear-site-data', '"cache"');
}

function gone(deps: PrivateDeps, c: C): Response {
	forget(deps, c);
	return toTheSamePage(c);
}

async function show(deps: PrivateDeps, c: C): Promise<Response> {
	asPrivate(c);
	const live = await liveSitting(deps, c);
	if (live === undefined) {
		if (deps.cookie.read(c) !== undefined) deps.cookie.clear(c);
		return c.html(<NeutralPage nonce={c.get('nonce')} />);
	}
	const { sitting, token } = live;
	await deps.pages.keep(token, sitting.seenBy, deps.clock.now());
	if (sitting.seenBy === null)
		return c.html(<SeenByPage on={onPage(deps, c)} formToken={sitting.formToken} giver={await firstNameOf(deps, sitting)} />);
	return showRoom(deps, c, live);
}

/** What the page itself answers, by the name of its button; everything else is the conversation's. */
const OWN: Readonly<Record<string, (deps: PrivateDeps, posted: Posted) => Promise<Response>>> = {
	leave: leaving('left'),
	someone: leaving('someone-came'),
	lying: leaving('idle'),
	here: async (deps, { c, live }) => {
		await deps.pages.keep(live.token, live.sitting.seenBy, deps.clock.now());
		return c.body(null, 204);
	},
	'seen-by': seenBy,
};

const LEAVES: ReadonlySet<string> = new Set(['leave', 'someone', 'lying']);

function leaving(how: Leaving): (deps: PrivateDeps, posted: Posted) => Promise<Response> {
	return async (deps, { c, form, live }) => {
		await leave(deps, live, how, isOurs(form, live) ? form : undefined);
		return gone(deps, c);
	};
}

/** How a sitting ends by what was pressed in the conversation. */
const ENDS: Readonly<Record<string, SittingEnd & ('stopped' | 'paused' | 'finished')>> = {
	stop: 'stopped',
	pause: 'paused',
	finish: 'finished',
};

async function take(deps: PrivateDeps, posted: Posted): Promise<Response> {
	const { c, form, live } = posted;
	const doing = form.one('do');
	const own = OWN[doing];
	if (own !== undefined && Object.hasOwn(OWN, doing)) return own(deps, posted);
	const { token, sitting } = live;
	if (!isOurs(form, live) || sitting.seenBy === null) return toTheSamePage(c);
	const now = deps.clock.now();
	await deps.pages.keep(token, sitting.seenBy, now);
	const at = { conversation: sitting.conversation, sitting: await asSitting(deps, sitting), form };
	if ((await takeRoom(deps, alone(sitting.project.id), at)) === 'not-kept') {
		asPrivate(c);
		return c.html(<FailedPage on={onPage(deps, c)} form={form} />, 503);
	}
	const how = Object.hasOwn(ENDS, doing) ? ENDS[doing] : undefined;
	return how === undefined ? toTheSamePage(c) : close(deps, posted, how);
}

async function close(deps: PrivateDeps, { c, live }: Posted, how: SittingEnd): Promise<Response> {
	await deps.pages.end(live.token, how, deps.clock.now());
	forget(deps, c);
	asPrivate(c);
	const shown: ClosedHow = how === 'finished' ? 'finished' : 'stopped';
	return c.html(<ClosedPage on={onPage(deps, c)} giver={await firstNameOf(deps, live.sitting)} how={shown} />);
}

/** Who can see the phone goes into the log, and what was paused goes on: they came back with a fresh code to do so. */
async function seenBy(deps: PrivateDeps, { c, form, live }: Posted): Promise<Response> {
	const { sitting, token } = live;
	const answer = SEEN_BY.find((one) => one === form.one('who'));
	if (!isOurs(form, live) || answer === undefined) return toTheSamePage(c);
	const who = answer === 'nobody' ? (['young-person'] as const) : (['young-person', 'other'] as const);
	await write(deps, sitting, [{ type: 'present', who: [...who] }]);
	const floor = (await deps.open.find(sitting.project.id, sitting.conversation))?.state.position.floor;
	if (floor === 'paused' || floor === 'stopped') await write(deps, sitting, [{ type: 'resumed' }]);
	await deps.pages.keep(token, answer, deps.clock.now());
	return toTheSamePage(c);
}

const SEEN_BY = ['nobody', 'somebody'] as const;

/** The form was made for this sitting. Compared in full whatever it holds. */
function isOurs(form: Form, { sitting }: Live): boolean {
	const [given, expected] = [form.one('formToken'), sitting.formToken];
	let differs = given.length ^ expected.length;
	for (let at = 0; at < expected.length; at += 1) differs |= given.charCodeAt(at) ^ expected.charCodeAt(at);
	return differs === 0;
}
