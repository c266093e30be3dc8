import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { alone } from '#app/conversation/speaker.ts';
import { type Form, formFrom } from '#app/form.ts';
import { findRoom, passOver, takeRoom } from '#app/room/take-room.ts';
import { isFilledIn } from '#app/room/typed-fields.ts';
import type { RoomScreen } from '#core/room/room-screen.ts';
import type { SittingEnd } from '#core/room/sitting.ts';
import { keepWords, write } from './keep-words.ts';
import { type Leaving, leave } from './leave.ts';
import { asPrivate, forget, gone, notKept, toTheSamePage } from './private-answers.tsx';
import { asSitting, firstNameOf, type Live, liveSitting, onPage, type PrivateDeps } from './private-deps.ts';
import { type ClosedHow, ClosedPage, OldPage } from './short-pages.tsx';
import { endedSitting, isOfItsTalk, isOurs, withFields } from './sitting-of-form.ts';

type C = Context<AppEnv>;
type Posted = { readonly c: C; readonly form: Form; readonly live: Live };

/**
 * Takes a form from the page of a sitting. What was typed is kept whatever became of that sitting meanwhile: words that come
 * after its end belong to its conversation, and are answered with the ordinary page like everything else that comes then.
 */
export async function takeForm(deps: PrivateDeps, c: C, form: Form): Promise<Response> {
	const live = await liveSitting(deps, c);
	if (live !== undefined) return take(deps, { c, form, live });
	// Somebody writes in a page that is over: nothing is taken from them before they send it.
	if (form.one('do') === 'here') return c.body(null, 204);
	const ended = await endedSitting(deps, c, form);
	if (ended !== undefined) await keepWords(deps, ended.sitting, form);
	return gone(deps, c);
}

/** Whatever else breaks, somebody who presses one of these is gone. */
export const LEAVES: ReadonlySet<string> = new Set(['leave', 'someone', 'lying']);

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

function leaving(how: Leaving): (deps: PrivateDeps, posted: Posted) => Promise<Response> {
	return async (deps, { c, form, live }) => {
		const its = isOurs(form, live.sitting) || (await isOfItsTalk(deps, form, live.sitting));
		await leave(deps, live, how, its ? form : undefined);
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
	if (!isOurs(form, sitting)) return ofAnOlderSitting(deps, posted);
	if (sitting.seenBy === null) return toTheSamePage(c);
	await deps.pages.keep(token, sitting.seenBy, deps.clock.now());
	const how = Object.hasOwn(ENDS, doing) ? ENDS[doing] : undefined;
	if (how !== undefined) return end(deps, posted, how);
	return (await taken(deps, live, form)) === 'not-kept' ? notKept(deps, c, form, 503) : toTheSamePage(c);
}

async function taken(deps: PrivateDeps, { sitting }: Live, form: Form): ReturnType<typeof takeRoom> {
	const at = { conversation: sitting.conversation, sitting: await asSitting(deps, sitting), form };
	return takeRoom(deps, alone(sitting.project.id), at);
}

async function shownNow(deps: PrivateDeps, { sitting }: Live): Promise<RoomScreen | undefined> {
	return (await findRoom(deps, alone(sitting.project.id), sitting.conversation, await asSitting(deps, sitting)))?.room;
}

/**
 * Words first and by themselves. Whoever stops with something in the page that somebody must look at reads first what comes
 * of it, and how to get to a person; they can stop from there.
 */
async function end(deps: PrivateDeps, posted: Posted, how: SittingEnd): Promise<Response> {
	const { c, form, live } = posted;
	const before = await shownNow(deps, live);
	if ((await taken(deps, live, withFields(form, { do: 'keep' }))) === 'not-kept') return notKept(deps, c, form, 503);
	const now = await shownNow(deps, live);
	const answered = now?.show === 'after' && !(before?.show === 'after' && before.what === now.what);
	if (answered || now === undefined) return toTheSamePage(c);
	await taken(deps, live, formFrom(new URLSearchParams({ do: form.one('do'), token: now.token }).toString()));
	return close(deps, posted, how);
}

async function close(deps: PrivateDeps, { c, live }: Posted, how: SittingEnd): Promise<Response> {
	await deps.pages.end(live.token, how, deps.clock.now());
	forget(deps, c);
	asPrivate(c);
	const shown: ClosedHow = how === 'finished' ? 'finished' : 'stopped';
	return c.html(<ClosedPage on={onPage(deps, c)} giver={await firstNameOf(deps, live.sitting)} how={shown} />);
}

/** A second tab, from before a new code. Its words go on with the talk that is open now only if they are of the same. */
async function ofAnOlderSitting(deps: PrivateDeps, { c, form, live: { sitting } }: Posted): Promise<Response> {
	if (!isFilledIn(form)) return toTheSamePage(c);
	if (sitting.seenBy !== null && (await isOfItsTalk(deps, form, sitting)))
		return notKept(deps, c, withFields(form, { formToken: sitting.formToken }), 409);
	asPrivate(c);
	return c.html(<OldPage on={onPage(deps, c)} form={form} formToken={sitting.formToken} />, 409);
}

/**
 * Who can see the phone goes into the log, and what was paused goes on: they came back with a fresh code to do so. What is
 * left to a person is passed over here, so that showing the page writes nothing.
 */
async function seenBy(deps: PrivateDeps, { c, form, live }: Posted): Promise<Response> {
	const { sitting, token } = live;
	const answer = SEEN_BY.find((one) => one === form.one('who'));
	if (!isOurs(form, sitting) || answer === undefined) return toTheSamePage(c);
	const who = answer === 'nobody' ? (['young-person'] as const) : (['young-person', 'other'] as const);
	await write(deps, sitting, [{ type: 'present', who: [...who] }]);
	const floor = (await deps.open.find(sitting.project.id, sitting.conversation))?.state.position.floor;
	if (floor === 'paused' || floor === 'stopped') await write(deps, sitting, [{ type: 'resumed' }]);
	await passOver(deps, alone(sitting.project.id), sitting.conversation, await asSitting(deps, sitting));
	await deps.pages.keep(token, answer, deps.clock.now());
	return toTheSamePage(c);
}

const SEEN_BY = ['nobody', 'somebody'] as const;
