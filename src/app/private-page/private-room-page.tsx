import { COVER_WORDS, uncheckedInWords, waysInWords } from '#app/cover/cover-words.en.ts';
import type { WhoLooks } from '#app/cover/who-looks.ts';
import { ROOM_FORM, RoomBody, type RoomBodyProps, type ShownInBody } from '#app/room/room-body.tsx';
import type { Room } from '#app/room/take-room.ts';
import type { Instant } from '#core/clock/instant.ts';
import { EMERGENCY } from '#core/cover/national-lines.ts';
import { type OnPage, PrivateFrame } from './private-frame.tsx';
import { ClosedWords } from './short-pages.tsx';
import { ToldBody } from './told-body.tsx';

export type PrivateRoomProps = {
	readonly on: OnPage;
	readonly formToken: string;
	readonly found: Room;
	readonly room: ShownInBody;
	readonly names: RoomBodyProps['names'];
	readonly looks: WhoLooks;
	/** What is true about what was sent. Only read where it is shown. */
	readonly told: readonly string[];
	readonly now: Instant;
	/** Something was already sent from this page in this sitting. */
	readonly begun: boolean;
};

/** The conversation on the young person's own phone, between the two ways out. */
export function PrivateRoomPage({ on, formToken, found: { flow }, room, names, looks, told, now, begun }: PrivateRoomProps) {
	const night = looks.mode === 'none' && room.show === 'question';
	// Before anything of this sitting is typed, wherever the talk goes on.
	const first = night && !begun;
	return (
		<PrivateFrame
			on={on}
			formToken={formToken}
			words={ROOM_FORM}
			enter={room.show === 'question'}
			closed={<ClosedWords giver={names.worker} how="stopped" />}
		>
			{first ? <Night looks={looks} /> : null}
			{night && !first ? <NightAgain looks={looks} /> : null}
			<RoomBody
				room={room}
				flow={flow}
				action="/notes"
				hidden={<input type="hidden" name="formToken" value={formToken} />}
				names={names}
				looks={room.show === 'after' || room.show === 'person' || first ? [] : looks.sentences}
				person={<ToldBody told={told} looks={looks} now={now} room={room} />}
				ways="alone"
			/>
			{room.show === 'question' && !first ? <ToTalkNow looks={looks} /> : null}
		</PrivateFrame>
	);
}

/** Below every question. Nobody hears what is typed as it is typed: a number stands there whatever they wrote. */
function ToTalkNow({ looks }: Pick<PrivateRoomProps, 'looks'>) {
	const [line] = looks.lines;
	return (
		<p class="soft">
			{COVER_WORDS.danger} <b>{EMERGENCY.number}</b>.
			{line === undefined ? null : (
				<>
					{` ${COVER_WORDS.talk} ${line.line.name} `}
					<b>{line.line.number}</b>.
				</>
			)}
		</p>
	);
}

/** The same in one line, above the question, for the rest of a sitting. */
function NightAgain({ looks }: Pick<PrivateRoomProps, 'looks'>) {
	return (
		<p class="soft">
			{looks.sentences.join(' ')} {COVER_WORDS.danger} <b>{EMERGENCY.number}</b>
		</p>
	);
}

/**
 * Nobody is there at this hour: said before anything is typed, with whom they can talk to instead. Numbers alone, so that the
 * page itself is not far below; all that is known of a line stands where they ask for a person.
 */
function Night({ looks }: Pick<PrivateRoomProps, 'looks'>) {
	const none = looks.lines.every(({ lastChecked }) => lastChecked === null);
	return (
		<div class="told lines-open">
			{looks.sentences.map((words) => (
				<p>{words}</p>
			))}
			<p>
				{COVER_WORDS.danger} <b>{EMERGENCY.number}</b>
			</p>
			<p>{looks.lines.length === 0 ? COVER_WORDS.noLine : COVER_WORDS.talk}</p>
			{looks.lines.map((one) => (
				<p>
					{one.line.name}. {waysInWords(one)} <b>{one.line.number}</b>
					{none || one.lastChecked !== null ? null : ` ${uncheckedInWords(one)}`}
				</p>
			))}
			{looks.lines.length === 0 || !none ? null : <p class="line-about">{COVER_WORDS.unchecked}</p>}
		</div>
	);
}
