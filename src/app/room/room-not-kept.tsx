import type { Child } from 'hono/jsx';
import type { Form } from '#app/form.ts';
import { ROOM_FORM } from '#app/room/room-body.tsx';
import { Way } from '#app/room/room-buttons.tsx';
import { NOT_KEPT_WORDS } from '#app/room/room-words.en.ts';
import { isFilledIn, isTyped, typedIn } from '#app/room/typed-fields.ts';

export type RoomNotKeptProps = {
	readonly form: Form;
	readonly action: string;
	/** Hidden fields of the host; the step token is not one of them. */
	readonly hidden: Child;
	/** Where the page stands now. */
	readonly token: string;
};

/**
 * What they sent could not be kept. It says so, it is not their fault, and all of it goes again with one press: what they typed
 * stands in the page, what they picked goes along, and what they had asked for is asked for again.
 */
export function RoomNotKept({ form, action, hidden, token }: RoomNotKeptProps) {
	const says = isFilledIn(form);
	return (
		<form method="post" action={action} id={ROOM_FORM} class="room-form" autocomplete="off">
			{hidden}
			<input type="hidden" name="token" value={token} />
			<h1 id="ask">{NOT_KEPT_WORDS.title}</h1>
			{typedIn(form).length > 0 ? <p>{NOT_KEPT_WORDS.still}</p> : says ? <p>{NOT_KEPT_WORDS.picked}</p> : null}
			{form.entries.map(([name, value]) => (OURS.has(name) ? null : <Sent name={name} value={value} />))}
			<div class="room-foot">
				<Way does={form.one('do') || 'keep'} look="go">
					{says ? NOT_KEPT_WORDS.again : NOT_KEPT_WORDS.tryAgain}
				</Way>
			</div>
		</form>
	);
}

/** Fields that this page writes itself. */
const OURS: ReadonlySet<string> = new Set(['formToken', 'token', 'do']);

/** One field as it was sent. Those of one name stay in their order, empty ones too: who somebody is stands beside their name. */
function Sent({ name, value }: { readonly name: string; readonly value: string }) {
	if (!isTyped(name) || value.trim() === '') return <input type="hidden" name={name} value={value} />;
	return (
		<textarea
			id={name === 'words' ? 'words' : undefined}
			name={name}
			rows={value.length > 80 ? 5 : 2}
			autocomplete="off"
			aria-labelledby="ask"
		>
			{value}
		</textarea>
	);
}
