import type { Child } from 'hono/jsx';
import { closingsOf } from '#app/close/closings-of.ts';
import { newest } from '#app/close/newest-closing.ts';
import { CheckBody } from '#app/room/check-body.tsx';
import { NextBody } from '#app/room/next-body.tsx';
import { isCodeAskedFor, type Room, type RoomDeps } from '#app/room/take-room.ts';
import type { RoomScreen } from '#core/room/room-screen.ts';
import type { Sitting } from '#core/room/sitting.ts';

export type EndOfRoom = {
	readonly found: Room;
	readonly room: Extract<RoomScreen, { show: 'check' | 'next' }>;
	readonly action: string;
	/** Hidden fields of the host; the step token is added here. */
	readonly hidden: Child;
	/** First name. */
	readonly worker: string;
	/** Numbers to keep, where they are not on paper. */
	readonly card: Child;
	readonly ways: Sitting['situation'];
};

/** The last pages of a talk in their own hands: what was written, and what happens next. Reads what they say, and writes nothing. */
export async function endOfRoom(deps: RoomDeps, end: EndOfRoom): Promise<Child> {
	const { stored, flow } = end.found;
	const { project, youngPerson, id } = stored.conversation;
	const actions = await deps.reads.actions(project, youngPerson);
	const { room, action, hidden, worker, ways } = end;
	if (room.show === 'check') {
		const asked = actions.some((one) => isCodeAskedFor(one, id));
		const hosted = { action, hidden, worker, ways };
		return <CheckBody room={room} stored={stored} flow={flow} asked={asked} {...hosted} />;
	}
	const telling = newest(await closingsOf(deps, stored), 'telling');
	const ofThisTalk = actions.filter(({ conversation }) => conversation === id);
	return (
		<NextBody
			room={room}
			action={action}
			hidden={hidden}
			worker={worker}
			actions={ofThisTalk}
			telling={telling}
			card={end.card}
			ways={ways}
		/>
	);
}

export function isEnd(room: RoomScreen): room is EndOfRoom['room'] {
	return room.show === 'check' || room.show === 'next';
}
