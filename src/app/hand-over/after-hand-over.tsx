import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { firstName } from '#app/conversation/conversation-bars.tsx';
import { leftWith } from '#app/conversation/speaker.ts';
import { type Form, readForm } from '#app/form.ts';
import { STANDING } from '#app/hand-over/hand-over-lock.ts';
import { sittingOf } from '#app/hand-over/handed-sitting.ts';
import { NotGotPage, saysSomething, sendsTheirWords } from '#app/hand-over/not-got-page.tsx';
import { HandOverEndedPage } from '#app/hand-over/unlock-page.tsx';
import { takeLate } from '#app/room/take-late.ts';
import type { RoomDeps } from '#app/room/take-room.ts';
import type { EndedInTheirHands, Sessions } from '#app/staff/ports.ts';

export type AfterHandOverDeps = RoomDeps & {
	readonly sessions: Pick<Sessions, 'ended'>;
	readonly cookie: { read(c: Context): string | undefined };
	/** Whether this form was made by a page of this session. */
	readonly isFormOf: (form: Form, session: EndedInTheirHands) => boolean;
};

type Ctx = Context<AppEnv>;

/**
 * Answers whatever is asked of the young person's pages once nobody is signed in on the tablet any more. What they sent
 * from the page that they still had is kept by the lock that lay on the ended session; where nothing tells whose it is,
 * they get their words back. Nothing opens again.
 *
 * @example return isHandOver(c.req.path) ? answerAfterHandOver(c) : c.html(<SignedOut c={c} />, 401);
 */
export function afterHandOver(deps: AfterHandOverDeps): (c: Ctx) => Promise<Response> {
	return async (c) => {
		const token = deps.cookie.read(c);
		const ended = token === undefined ? undefined : await deps.sessions.ended(token, deps.clock.now());
		if (c.req.path === STANDING) return c.body(null, ended === undefined ? 401 : 409);
		return sendsTheirWords(c) ? late(c, deps, ended) : c.html(<HandOverEndedPage c={c} />, 401);
	};
}

async function late(c: Ctx, deps: AfterHandOverDeps, ended: EndedInTheirHands | undefined): Promise<Response> {
	const form = await readForm(c);
	const worker = ended && firstName(ended.staff.name);
	const came = ended !== undefined && deps.isFormOf(form, ended) ? await keepLate(deps, ended, form) : undefined;
	const lost = came === 'not-kept' || (came === undefined && saysSomething(form));
	const page = lost ? <NotGotPage c={c} form={form} worker={worker} /> : <HandOverEndedPage c={c} worker={worker} got={came === 'kept'} />;
	return c.html(page, 401);
}

const keepLate = (deps: AfterHandOverDeps, ended: EndedInTheirHands, form: Form) =>
	takeLate(deps, leftWith(ended), { conversation: ended.handedOver.conversation, sitting: sittingOf(ended.handedOver), form });
