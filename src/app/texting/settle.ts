import type { Input } from '#core/flow/input.ts';
import type { RoomScreen } from '#core/room/room-screen.ts';
import { type Doing, roomOf, type Talk, took } from './talk.ts';

export type Settled = { readonly talk: Talk; readonly room: RoomScreen };

/**
 * Over everything that is not asked here, to something that can be: what is left to a person; what was written, which nobody reads back
 * into a phone; and how the talk was, because whoever reads these texts is whom it is about. At its end it is finished.
 */
export function settled(talk: Talk, cover: Parameters<typeof roomOf>[1], byItself: Doing): Settled {
	for (let now = talk; ; ) {
		const room = roomOf(now, cover);
		const input = passingOver(room);
		const after = input === undefined ? now : took(now, input, byItself);
		if (after.added.length === now.added.length) return { talk: now, room };
		now = after;
	}
}

function passingOver(room: RoomScreen): Input | undefined {
	switch (room.show) {
		case 'pass-over':
			return { type: room.as, question: room.question };
		case 'check':
			return { type: 'moved-on', question: room.screen.question.id };
		case 'question':
			return room.nameless ? { type: 'moved-on', question: room.screen.question.id } : undefined;
		case 'next':
			return { type: 'finished' };
		default:
			return undefined;
	}
}
