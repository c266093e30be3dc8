import type { Child } from 'hono/jsx';
import { GOODBYE_WORDS } from '#app/close/close-words.en.ts';
import type { RoomBodyProps } from '#app/room/room-body.tsx';
import { ReadAloud, Way, WideWays } from '#app/room/room-buttons.tsx';
import { AFTER_WORDS, GATE_WORDS, RESTING_WORDS, ROOM_WORDS } from '#app/room/room-words.en.ts';
import type { RoomScreen } from '#core/room/room-screen.ts';

type Shown<Show extends RoomScreen['show']> = Omit<RoomBodyProps, 'room'> & { readonly room: Extract<RoomScreen, { show: Show }> };

/** The gentle gate: a person, leave it, or see it here. Three ways of the same weight, and none is the expected one. */
export function RoomGate({ room, names, looks, ways }: Shown<'gate'>) {
	const handed = ways === 'handed-over';
	return (
		<>
			<Top back={room.screen.exits.includes('back')} />
			<h1 id="ask">{room.screen.question.id === 'T16' ? GATE_WORDS.about.T16 : GATE_WORDS.about.harm}</h1>
			<p>{GATE_WORDS.choose}</p>
			<WideWays>
				<Way does={handed ? 'give-back' : 'person'} icon="message-circle">
					{handed ? GATE_WORDS.talk(names.worker) : GATE_WORDS.person}
				</Way>
				<Way does="leave-out" icon="arrow-right">
					{GATE_WORDS.leaveOut}
				</Way>
				<Way does="see" icon="eye">
					{GATE_WORDS.see}
				</Way>
			</WideWays>
			{looks.map((words) => (
				<p class="help">{words}</p>
			))}
			<div class="room-foot">
				{handed ? null : (
					<Way does="pause" look="quiet">
						{ROOM_WORDS.pause}
					</Way>
				)}
				<Way does={handed ? 'give-back' : 'stop'} look="quiet">
					{ROOM_WORDS.stop}
				</Way>
			</div>
		</>
	);
}

/** What they read after something that somebody has to look at: thanks, what is true, a person, and no question. */
export function RoomAfter({ room, names, looks, person, ways }: Shown<'after'>) {
	const handed = ways === 'handed-over';
	const goesOn = room.what === 'gentle-choice' || room.what === 'thanks-and-the-real-wait';
	return (
		<>
			<Top />
			<h1 id="ask">{AFTER_WORDS.thanks}</h1>
			<p>
				{room.what === 'please-pass-it-back' ? AFTER_WORDS.passBack(names.worker) : goesOn ? AFTER_WORDS.noMore : AFTER_WORDS.noQuestions}
			</p>
			{room.what === 'please-pass-it-back' ? null : looks.map((words) => <p>{words}</p>)}
			{room.what === 'gentle-choice' ? null : person}
			{goesOn ? (
				<>
					<p>{AFTER_WORDS.choose}</p>
					<WideWays>
						<Way does={handed ? 'give-back' : 'person'} icon="message-circle">
							{handed ? AFTER_WORDS.talk(names.worker) : AFTER_WORDS.person}
						</Way>
						<Way does="another" icon="arrow-right">
							{AFTER_WORDS.another}
						</Way>
						<Way does={handed ? 'give-back' : 'stop'} icon="pause">
							{AFTER_WORDS.stop}
						</Way>
					</WideWays>
				</>
			) : null}
		</>
	);
}

/** They asked for a person. The page asks nothing until they go on. */
export function RoomPerson({ names, looks, person, ways }: Shown<'person'>) {
	const handed = ways === 'handed-over';
	return (
		<>
			<Top />
			<h1 id="ask">{handed ? RESTING_WORDS.passBack(names.worker) : RESTING_WORDS.person}</h1>
			<p>{RESTING_WORDS.fine}</p>
			{handed ? null : looks.map((words) => <p>{words}</p>)}
			{person}
			<GoOn words={RESTING_WORDS.goBack} stop={!handed} />
		</>
	);
}

/** Paused, stopped or over. Nothing of what was said stands here. */
export function RoomResting({ room, looks, person, ways, names }: Shown<'resting'>) {
	// The same goodbye as on the worker's page. A phone that is left lying shows no name.
	const bye = room.floor === 'finished' && ways === 'handed-over';
	return (
		<>
			<Top />
			<h1 id="ask">{bye ? GOODBYE_WORDS.heading(names.youngPerson) : RESTING_WORDS[room.floor]}</h1>
			{room.floor === 'finished' ? null : <p>{RESTING_WORDS.kept}</p>}
			{ways === 'alone' ? looks.map((words) => <p>{words}</p>) : null}
			{person}
			{room.floor === 'finished' ? null : <GoOn words={RESTING_WORDS.goOn} stop={room.floor === 'paused' && ways === 'alone'} />}
		</>
	);
}

function Top({ back = false }: { readonly back?: boolean }) {
	return (
		<div class="room-top">
			{back ? (
				<Way does="back" look="quiet" icon="arrow-left">
					{ROOM_WORDS.back}
				</Way>
			) : null}
			<ReadAloud />
		</div>
	);
}

function GoOn({ words, stop }: { readonly words: Child; readonly stop: boolean }) {
	return (
		<div class="room-foot">
			<Way does="go-on" look="quiet">
				{words}
			</Way>
			{stop ? (
				<Way does="stop" look="quiet">
					{ROOM_WORDS.stop}
				</Way>
			) : null}
		</div>
	);
}
