import type { RoomBodyProps } from '#app/room/room-body.tsx';
import { ReadAloud, Way } from '#app/room/room-buttons.tsx';
import { RoomFields } from '#app/room/room-fields.tsx';
import { ROOM_WORDS } from '#app/room/room-words.en.ts';
import type { RoomScreen } from '#core/room/room-screen.ts';

export type RoomQuestionProps = Omit<RoomBodyProps, 'room'> & { readonly room: Extract<RoomScreen, { show: 'question' }> };

/** One question in their own hands. No earlier answer, no progress; every way out stands on it, and nothing is compulsory. */
export function RoomQuestion(props: RoomQuestionProps) {
	const { room, flow, names, looks, told } = props;
	const { question, wording } = room.screen;
	const { ask, help, body } = wording['young-person'];
	return (
		<>
			{/* The Enter key presses the first button of a form: this one. */}
			<button type="submit" name="do" value="next" hidden tabindex={-1} />
			<div class="room-top">
				<Back {...props} />
				<ReadAloud />
				{props.ways === 'handed-over' ? (
					<Way does="give-back" icon="message-circle">
						{ROOM_WORDS.talk}
					</Way>
				) : null}
			</div>
			<input type="hidden" name="question" value={question.id} />
			<h1 id="ask">{ask}</h1>
			{body === undefined ? null : (
				<div class="read">
					<p>{ROOM_WORDS.weAre(names.project)}</p>
					{body.map((words) => (
						<p>{words}</p>
					))}
				</div>
			)}
			{flow.standing(question.id) === 'limits' ? looks.map((words) => <p>{words}</p>) : null}
			{question.fills.includes('actions.told_back') ? told : null}
			{help === undefined ? null : (
				<p id="help" class="help">
					{help}
				</p>
			)}
			{room.nameless ? <p class="help">{ROOM_WORDS.nameless(names.worker)}</p> : null}
			<RoomFields question={question} wording={wording} freeWords={room.freeWords} />
			<Foot {...props} />
		</>
	);
}

function Back({ room }: Pick<RoomQuestionProps, 'room'>) {
	return room.screen.exits.includes('back') ? (
		<Way does="back" look="quiet" icon="arrow-left">
			{ROOM_WORDS.back}
		</Way>
	) : null;
}

const SILENCES = ['not-saying', 'not-known', 'skip'] as const;

/** On the tablet the way on stands at the end of the last line; on a phone it comes first, across the page. */
function Foot({ ways }: RoomQuestionProps) {
	const silences = SILENCES.map((silence) => <Quiet does={silence} words={ROOM_WORDS[silence]} />);
	if (ways === 'handed-over')
		return (
			<div class="room-foot">
				<Quiet does="give-back" words={ROOM_WORDS.stop} />
				{silences}
				<Next />
			</div>
		);
	return (
		<div class="room-foot">
			<Next />
			{silences}
			<Quiet does="person" words={ROOM_WORDS.person} />
			<Quiet does="pause" words={ROOM_WORDS.pause} />
			<Quiet does="stop" words={ROOM_WORDS.stop} />
		</div>
	);
}

function Next() {
	return (
		<Way does="next" look="go" iconAfter="arrow-right">
			{ROOM_WORDS.next}
		</Way>
	);
}

function Quiet({ does, words }: { readonly does: string; readonly words: string }) {
	return (
		<Way does={does} look="quiet">
			{words}
		</Way>
	);
}
