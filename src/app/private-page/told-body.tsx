import type { WhoLooks } from '#app/cover/who-looks.ts';
import { Way } from '#app/room/room-buttons.tsx';
import type { Instant } from '#core/clock/instant.ts';
import type { RoomScreen } from '#core/room/room-screen.ts';
import { LinesToTouch } from './lines-to-touch.tsx';
import { PRIVATE_WORDS } from './private-words.en.ts';

export type ToldBodyProps = {
	/** Nothing to tell before anything was sent: then only the numbers stand here. */
	readonly told: readonly string[];
	readonly looks: Pick<WhoLooks, 'lines'>;
	readonly now: Instant;
	readonly room: RoomScreen;
};

/**
 * How to get to a person from this phone: what is true about what was sent, 999 and the lines that are open now, and that
 * they may go on writing, wait, or stop. Stands inside the form of `RoomBody`.
 */
export function ToldBody({ told, looks, now, room }: ToldBodyProps) {
	const waits = room.show === 'after' || room.show === 'person';
	return (
		<>
			{told.length === 0 ? null : (
				<div class="told" id="told">
					{told.map((words) => (
						<p>{words}</p>
					))}
				</div>
			)}
			<LinesToTouch looks={looks} now={now} />
			{waits ? <Staying room={room} /> : null}
		</>
	);
}

function Staying({ room }: Pick<ToldBodyProps, 'room'>) {
	const { told } = PRIVATE_WORDS;
	return (
		<>
			{room.show === 'after' ? <More place={room.place} /> : null}
			<div class="room-foot">
				<a class="quiet" href="/notes">
					{told.wait}
				</a>
				{room.show === 'after' && room.what === 'thanks-and-the-truth' ? (
					<Way does="stop" look="quiet">
						{told.stop}
					</Way>
				) : null}
			</div>
		</>
	);
}

/** More words go to the same line. The page asks nothing. */
function More({ place }: { readonly place: string }) {
	const { told } = PRIVATE_WORDS;
	return (
		<details class="own-way">
			<summary class="way">{told.more}</summary>
			<input type="hidden" name="question" value={place} />
			<textarea id="words" name="words" rows={3} autocomplete="off" aria-label={told.moreLabel} />
			<Way does="keep">{told.send}</Way>
		</details>
	);
}
