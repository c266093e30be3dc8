import type { Form } from '#app/form.ts';
import { ROOM_FORM } from '#app/room/room-body.tsx';
import { Way } from '#app/room/room-buttons.tsx';
import { RoomNotKept } from '#app/room/room-not-kept.tsx';
import { NOT_KEPT_WORDS } from '#app/room/room-words.en.ts';
import { typedIn } from '#app/room/typed-fields.ts';
import { type OnPage, PrivateFrame } from './private-frame.tsx';
import { filled, PRIVATE_WORDS } from './private-words.en.ts';

/** How a sitting came to its end by the young person's own hand, with the page still theirs to read. */
export type ClosedHow = 'stopped' | 'finished';

type ClosedWordsProps = { readonly giver: string; readonly how: ClosedHow };

/** Two lines without content, shown once. */
export function ClosedWords({ giver, how }: ClosedWordsProps) {
	const { closed } = PRIVATE_WORDS;
	return (
		<>
			<h1>{how === 'finished' ? closed.finished : closed.title}</h1>
			<p>{how === 'finished' ? `${closed.title}.` : filled(closed.ask, { who: giver })}</p>
		</>
	);
}

export function ClosedPage({ on, ...words }: ClosedWordsProps & { readonly on: OnPage }) {
	return (
		<PrivateFrame on={on}>
			<ClosedWords {...words} />
		</PrivateFrame>
	);
}

type FailedProps = {
	readonly on: OnPage;
	/** As it was sent. */
	readonly form: Form;
};

/** Something of ours broke, or somebody wrote at the same moment. All that they sent stands in the page, ready to go again. */
export function FailedPage({ on, form }: FailedProps) {
	const { failed } = PRIVATE_WORDS;
	const formToken = form.one('formToken');
	const hidden = <input type="hidden" name="formToken" value={formToken} />;
	const sent = form.entries.length > 0;
	return (
		<PrivateFrame on={on} formToken={formToken} words={sent ? ROOM_FORM : undefined}>
			{sent ? (
				<RoomNotKept form={form} action="/notes" hidden={hidden} token={form.one('token')} />
			) : (
				<>
					<h1>{NOT_KEPT_WORDS.title}</h1>
					<a class="go" href="/notes">
						{NOT_KEPT_WORDS.tryAgain}
					</a>
				</>
			)}
			<p>{failed.danger}</p>
		</PrivateFrame>
	);
}

type GoOnProps = { readonly on: OnPage; readonly formToken: string; readonly token: string };

/** What is next is left to a person, by the hour or by what was said: it is gone past when they say so. */
export function GoOnPage({ on, formToken, token }: GoOnProps) {
	const { goOn } = PRIVATE_WORDS;
	return (
		<PrivateFrame on={on} formToken={formToken}>
			<h1>{goOn.ready}</h1>
			<form class="stack" method="post" action="/notes" autocomplete="off">
				<input type="hidden" name="formToken" value={formToken} />
				<input type="hidden" name="token" value={token} />
				<Way does="go-on" look="go">
					{goOn.goOn}
				</Way>
			</form>
		</PrivateFrame>
	);
}

/** A page from before another talk was opened in this browser. Whose it was nobody can say any more: the words stand here, and go nowhere; leaving leaves what is open now. */
export function OldPage({ on, form, formToken }: FailedProps & { readonly formToken: string }) {
	const { failed, goOn, old } = PRIVATE_WORDS;
	const typed = typedIn(form);
	return (
		<PrivateFrame on={on} formToken={formToken}>
			<div class="room-form">
				<h1 id="ask">{NOT_KEPT_WORDS.title}</h1>
				<p>{old}</p>
				{typed.length === 0 ? null : (
					<textarea rows={5} autocomplete="off" aria-labelledby="ask">
						{typed.join('\n')}
					</textarea>
				)}
				<div class="room-foot">
					<a class="way" href="/notes">
						{goOn.goOn}
					</a>
				</div>
			</div>
			<p>{failed.danger}</p>
		</PrivateFrame>
	);
}
