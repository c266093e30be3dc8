import type { Child } from 'hono/jsx';
import { hearingWords } from '#app/close/hearing-words.ts';
import { dayOf } from '#app/close/next-page.tsx';
import { END_WORDS } from '#app/room/end-words.en.ts';
import { ROOM_FORM } from '#app/room/room-body.tsx';
import { ReadAloud, Way } from '#app/room/room-buttons.tsx';
import { RESTING_WORDS, ROOM_WORDS } from '#app/room/room-words.en.ts';
import type { Action } from '#core/record/action.ts';
import type { Telling } from '#core/record/conversation.ts';
import type { RoomScreen } from '#core/room/room-screen.ts';
import type { Sitting } from '#core/room/sitting.ts';

export type NextBodyProps = {
	readonly room: Extract<RoomScreen, { show: 'next' }>;
	readonly action: string;
	readonly hidden: Child;
	readonly worker: string;
	/** What was promised in this talk. */
	readonly actions: readonly Action[];
	readonly telling: Telling | undefined;
	/** Numbers to keep, where they are not on paper. */
	readonly card: Child;
	readonly ways: Sitting['situation'];
};

/** What happens next, with names and days, and how they will hear: the last page of the talk in their own hands. */
export function NextBody({ room, action, hidden, worker, actions, telling, card, ways }: NextBodyProps) {
	const open = actions.filter(({ state, idea }) => state === 'open' && idea !== 'offered-no');
	const hearing = hearingWords(telling);
	return (
		<form class={`room-form ${ways}`} method="post" action={action} id={ROOM_FORM} autocomplete="off">
			{hidden}
			<input type="hidden" name="token" value={room.token} />
			<div class="room-top">
				<ReadAloud />
			</div>
			<h1 id="ask">{END_WORDS.next}</h1>
			{open.length === 0 ? (
				<p>{END_WORDS.nothing(worker)}</p>
			) : (
				<ul class="own-lines">
					{open.map(({ about, dueOn }) => (
						<li>
							<p class="own-tick">{about.what}</p>
							<p class="help">{END_WORDS.whoAndWhen(about.ownerName, dueOn === null ? null : dayOf(dueOn))}</p>
						</li>
					))}
				</ul>
			)}
			<h2>{END_WORDS.hear}</h2>
			{hearing.length === 0 ? <p>{END_WORDS.noHearing(worker)}</p> : hearing.map((words) => <p>{words}</p>)}
			{card}
			<div class="room-foot">
				{ways === 'alone' ? (
					<>
						<Way does="finish" look="go">
							{END_WORDS.finish}
						</Way>
						<Way does="person" look="quiet">
							{ROOM_WORDS.person}
						</Way>
						<Way does="stop" look="quiet">
							{ROOM_WORDS.stop}
						</Way>
					</>
				) : (
					// The worker who is there ends the talk with them: what happens next is theirs to say together.
					<Way does="give-back" look="go">
						{RESTING_WORDS.giveBack}
					</Way>
				)}
			</div>
		</form>
	);
}
