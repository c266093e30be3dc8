import type { Child } from 'hono/jsx';
import type { Form } from '#app/form.ts';
import { ROOM_FORM } from '#app/room/room-body.tsx';
import { Way } from '#app/room/room-buttons.tsx';
import { NOT_KEPT_WORDS } from '#app/room/room-words.en.ts';

export type RoomNotKeptProps = {
	readonly form: Form;
	readonly action: string;
	/** Hidden fields of the host; the step token is not one of them. */
	readonly hidden: Child;
	/** Where the page stands now. */
	readonly token: string;
};

/** What they sent could not be kept. It says so, it is not their fault, and the words still stand in the page. */
export function RoomNotKept({ form, action, hidden, token }: RoomNotKeptProps) {
	const sent = form.entries.filter(([name]) => !OURS.has(name));
	return (
		<form method="post" action={action} id={ROOM_FORM} class="room-form" autocomplete="off">
			{hidden}
			<input type="hidden" name="token" value={token} />
			{sent.map(([name, value]) => (
				<input type="hidden" name={name} value={value} />
			))}
			<h1 id="ask">{NOT_KEPT_WORDS.title}</h1>
			<p>{NOT_KEPT_WORDS.still}</p>
			<textarea id="words" name="words" rows={5} autocomplete="off" aria-labelledby="ask">
				{form.one('words')}
			</textarea>
			<div class="room-foot">
				<Way does="next" look="go">
					{NOT_KEPT_WORDS.again}
				</Way>
			</div>
		</form>
	);
}

/** Fields that this page writes itself. */
const OURS: ReadonlySet<string> = new Set(['formToken', 'token', 'words', 'do']);
