import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { firstName } from '#app/conversation/conversation-bars.tsx';
import { type Form, readForm } from '#app/form.ts';
import { HAND_OVER } from '#app/hand-over/hand-over-lock.ts';
import { HandedPage } from '#app/hand-over/hand-over-page.tsx';
import { HANDED_WORDS } from '#app/hand-over/hand-over-words.en.ts';
import { FormToken } from '#app/layout/form-token.tsx';
import { RoomPage } from '#app/layout/room-page.tsx';
import { RoomNotKept } from '#app/room/room-not-kept.tsx';
import { NOT_KEPT_WORDS, RESTING_WORDS } from '#app/room/room-words.en.ts';
import { isFilledIn, typedIn } from '#app/room/typed-fields.ts';

type Ctx = Context<AppEnv>;

/** Whether this request sends what a young person put on their page on the tablet. */
export function sendsTheirWords(c: Ctx): boolean {
	return c.req.method === 'POST' && c.req.path === HAND_OVER;
}

/** Buttons that tell us something by themselves. */
const ASKS = /^(person|leave-out-line|put-back)\b/;

/** Whether anything was typed, picked or asked for in it. */
export function saysSomething(form: Form): boolean {
	return ASKS.test(form.one('do')) || isFilledIn(form);
}

export type NotGotPageProps = {
	readonly c: Ctx;
	readonly form: Form;
	/** Whose tablet it is, where that is known. */
	readonly worker?: string | undefined;
	/** Their questions are open behind this page. */
	readonly mayGoBack?: boolean | undefined;
};

/** What they sent was not kept and cannot be sent again from here: it says so, and gives back what they typed. */
export function NotGotPage({ c, form, worker = HANDED_WORDS.whoGave, mayGoBack = false }: NotGotPageProps) {
	const typed = typedIn(form).join('\n');
	return (
		<RoomPage title={HANDED_WORDS.title} assets={c.get('assets')} nonce={c.get('nonce')}>
			<h1>{NOT_KEPT_WORDS.title}</h1>
			<p>{HANDED_WORDS.notGot(worker)}</p>
			{typed === '' ? null : (
				<div class="room-form">
					<label for="words">{HANDED_WORDS.yourWords}</label>
					<textarea id="words" rows={6} readonly>
						{typed}
					</textarea>
				</div>
			)}
			{mayGoBack ? (
				<div class="room-top">
					<a class="go" href={HAND_OVER}>
						{RESTING_WORDS.goBack}
					</a>
				</div>
			) : null}
		</RoomPage>
	);
}

/**
 * Gives back what they sent when something went wrong with it: on their own open page to send once more, otherwise to show.
 * `isTheirs`: the form was made by the page of this session.
 */
export async function giveBack(c: Ctx, isTheirs: boolean, status: 403 | 409 | 500): Promise<Response> {
	const form = await readForm(c);
	const session: Ctx['var']['session'] | undefined = c.get('session');
	if (!isTheirs || session === undefined || session.handedOver === null) {
		const worker = session && firstName(session.staff.name);
		return c.html(<NotGotPage c={c} form={form} worker={worker} mayGoBack={(session?.handedOver ?? null) !== null} />, status);
	}
	const hidden = <FormToken session={session} />;
	const page = (
		<HandedPage c={c} quiet={false}>
			<RoomNotKept form={form} action={HAND_OVER} hidden={hidden} token={form.one('token')} />
		</HandedPage>
	);
	return c.html(page, status);
}
