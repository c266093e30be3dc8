import type { Child } from 'hono/jsx';
import { aboveWords, checkWords, earlierWords, isChecked } from '#app/close/checked-line.tsx';
import { CHECK_WORDS } from '#app/close/close-words.en.ts';
import { lineInWords } from '#app/conversation/line-in-words.ts';
import { type Line, linesOf } from '#app/conversation/lines.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { changedField, wishButton } from '#app/room/check-inputs.ts';
import { END_WORDS } from '#app/room/end-words.en.ts';
import { ROOM_FORM } from '#app/room/room-body.tsx';
import { ReadAloud, Way } from '#app/room/room-buttons.tsx';
import { ROOM_WORDS } from '#app/room/room-words.en.ts';
import type { Flow } from '#core/flow/define.ts';
import type { RoomScreen } from '#core/room/room-screen.ts';
import type { Sitting } from '#core/room/sitting.ts';
import { destinationOf } from '#core/sharing/report-line.ts';

export type CheckBodyProps = {
	readonly room: Extract<RoomScreen, { show: 'check' }>;
	readonly stored: StoredConversation;
	readonly flow: Flow;
	readonly action: string;
	readonly hidden: Child;
	readonly worker: string;
	/** They have asked for a code with which to check what was written. */
	readonly asked: boolean;
	/** The tablet has ways of its own to a person and to a stop, below. */
	readonly ways: Sitting['situation'];
};

/**
 * "What we wrote", in the young person's own hands: to change, to leave out by wish, or not now. On a phone only by a code
 * that was made for it after a safe-contact check; without one it says how to get it, and shows nothing.
 */
export function CheckBody(props: CheckBodyProps) {
	return props.room.allowed ? <WhatWeWrote {...props} /> : <NeedsCode {...props} />;
}

function NeedsCode({ room, action, hidden, worker, asked }: CheckBodyProps) {
	return (
		<form class="room-form" method="post" action={action} id={ROOM_FORM} autocomplete="off">
			{hidden}
			<input type="hidden" name="token" value={room.token} />
			<h1 id="ask">{CHECK_WORDS.title}</h1>
			<p>{asked ? END_WORDS.askedForCode(worker) : END_WORDS.needsCode(worker)}</p>
			<div class="room-foot">
				<Way does="not-now" look="go">
					{END_WORDS.goOn}
				</Way>
				{asked ? null : <Way does="ask-for-code">{END_WORDS.askForCode(worker)}</Way>}
				<ToAPersonOrStop />
			</div>
		</form>
	);
}

function ToAPersonOrStop() {
	return (
		<>
			<Way does="person" look="quiet">
				{ROOM_WORDS.person}
			</Way>
			<Way does="stop" look="quiet">
				{ROOM_WORDS.stop}
			</Way>
		</>
	);
}

/** One form, so that what was typed for any line goes along with every button, those of the bar and of the tablet too. */
function WhatWeWrote({ room, stored, flow, action, hidden, ways }: CheckBodyProps) {
	const lines = linesOf(stored.entries).filter((line) => isChecked(flow, line));
	const says = checkWords(flow);
	return (
		<form class={ways === 'alone' ? 'room-form alone' : 'room-form'} method="post" action={action} id={ROOM_FORM} autocomplete="off">
			{hidden}
			<input type="hidden" name="token" value={room.token} />
			<div class="room-top">
				<ReadAloud />
			</div>
			<h1 id="ask">{CHECK_WORDS.title}</h1>
			<p class="help">{lines.length === 0 ? `${CHECK_WORDS.nothing}. ${CHECK_WORDS.nothingIsFine}` : says.help}</p>
			<ol class="own-lines">
				{lines.map((line) => (
					<OwnLine line={line} flow={flow} />
				))}
			</ol>
			<div class="room-foot">
				<Way does="right" look="go">
					{END_WORDS.right}
				</Way>
				<Way does="add" look="quiet">
					{END_WORDS.add}
				</Way>
				<Way does="not-now" look="quiet">
					{END_WORDS.notNow}
				</Way>
				{ways === 'alone' ? <ToAPersonOrStop /> : null}
			</div>
		</form>
	);
}

export type OwnLineProps = Pick<CheckBodyProps, 'flow'> & { readonly line: Line };

/** One line: the question small, what they said large, where it goes, and what they can do about it. Stands inside a form. */
export function OwnLine({ line, flow }: OwnLineProps) {
	const { words, ticked, asked } = lineInWords(flow, line);
	const wish = checkWords(flow).wishes[destinationOf({ ...line, audience: flow.question(line.question)?.audience ?? [] })];
	const does = wishButton(wish.leaveOut === 'yes' ? 'leave-out-line' : 'put-back', line.entry);
	const field = changedField(line.entry);
	return (
		<li>
			<p class="help">{aboveWords(flow, line, asked)}</p>
			{words === '' ? null : line.whose === 'exact' ? <blockquote>“{words}”</blockquote> : <p>{words}</p>}
			{words === '' || line.whose === 'exact' ? null : <p class="help">{END_WORDS.whose[line.whose]}</p>}
			{ticked === '' ? null : <p class="own-tick">{ticked}</p>}
			{earlierWords(flow, line).map((one) => (
				<p class="help">{one}</p>
			))}
			<p>{wish.stands.replace(/\.?$/, '.')}</p>
			<div class="own-ways">
				<Way does={does} look="quiet" label={`${wish.offer}: ${words || ticked}`}>
					{wish.offer}
				</Way>
				<details>
					<summary class="quiet">{END_WORDS.change}</summary>
					<label for={field}>{END_WORDS.newWords}</label>
					<textarea id={field} name={field} rows={3} autocomplete="off" />
					<p class="help">{END_WORDS.keepsBoth}</p>
					<Way does="change">{END_WORDS.keep}</Way>
				</details>
			</div>
		</li>
	);
}
