import type { Child } from 'hono/jsx';
import { RoomAfter, RoomGate, RoomPerson, RoomResting } from '#app/room/room-choice.tsx';
import { RoomQuestion } from '#app/room/room-question.tsx';
import type { Flow } from '#core/flow/define.ts';
import type { RoomScreen } from '#core/room/room-screen.ts';
import type { Sitting } from '#core/room/sitting.ts';

/** What a young person sees through this component; what was written and what happens next have pages of their own. */
export type ShownInBody = Extract<RoomScreen, { show: 'question' | 'gate' | 'after' | 'person' | 'resting' }>;

export type RoomBodyProps = {
	readonly room: ShownInBody;
	readonly flow: Flow;
	/** Where its one form posts to. */
	readonly action: string;
	/** Hidden fields of the host, such as the form token. The step token is added here. */
	readonly hidden: Child;
	/** First names, and the project as it calls itself above the limits of privacy. */
	readonly names: { readonly youngPerson: string; readonly worker: string; readonly project: string };
	/** Who looks at what is put here, and when, in sentences that are true at this hour. */
	readonly looks: readonly string[];
	/** How to get to a person from here: on the tablet the button that gives it back, on the phone numbers and lines. */
	readonly person: Child;
	/** Which ways out stand below: on the tablet “I’d rather talk” and “Stop here” send `do=give-back`, which the host answers. */
	readonly ways: Sitting['situation'];
	/** What was promised last time and what came of it, for the topic that tells it. */
	readonly told?: Child | undefined;
};

/** Id of its form: buttons elsewhere on the page belong to it by this. */
export const ROOM_FORM = 'room-form';

/**
 * One screen of a conversation that a young person holds in their own hands: the same on the worker’s tablet and on their
 * own phone. Stands inside `main`; needs the rules of `styles/_room-face.scss`. Works without a script.
 *
 * @example <RoomBody room={room} flow={flow} action="/hand-over" hidden={<FormToken session={session} />} … ways="handed-over" />
 */
export function RoomBody(props: RoomBodyProps) {
	return (
		<form method="post" action={props.action} id="room-form" class={`room-form ${props.ways}`} autocomplete="off">
			{props.hidden}
			<input type="hidden" name="token" value={props.room.token} />
			<Shown {...props} />
		</form>
	);
}

function Shown({ room, ...rest }: RoomBodyProps) {
	switch (room.show) {
		case 'question':
			return <RoomQuestion room={room} {...rest} />;
		case 'gate':
			return <RoomGate room={room} {...rest} />;
		case 'after':
			return <RoomAfter room={room} {...rest} />;
		case 'person':
			return <RoomPerson room={room} {...rest} />;
		case 'resting':
			return <RoomResting room={room} {...rest} />;
	}
}

/** Whether `RoomBody` shows this; the others are the host’s to answer. */
export function isInBody(room: RoomScreen): room is ShownInBody {
	return room.show !== 'check' && room.show !== 'next' && room.show !== 'pass-over';
}
