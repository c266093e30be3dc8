import type { Channel, Entry } from '#core/flow/entry.ts';

/** Where people are together: in a room, or one at the end of a line. What is said of one says nothing of another. */
const PLACES = {
	'worker-tablet': 'room',
	'handed-over': 'room',
	'private-page': 'their-phone',
	text: 'texts',
	phone: 'call',
} as const satisfies Readonly<Record<Channel, string>>;

type Place = (typeof PLACES)[Channel];

/** Who is there unless a *present* entry of that place says otherwise: nobody is with somebody on their own phone. */
const USUALLY: Readonly<Record<Place, readonly string[]>> = {
	room: ['young-person', 'worker'],
	'their-phone': ['young-person'],
	texts: ['young-person'],
	call: ['young-person', 'worker'],
};

/** Who was there, by role, with what was written about it. */
export type There = { readonly who: readonly string[]; readonly words: string };

/**
 * Who was there when something was said in this channel, going by the entries before it. A page on somebody's own phone
 * begins with a *present* entry of its own and never says that a worker was there; back in the room, whoever was there
 * before counts again.
 *
 * @example whoWasThere(entries, 'private-page').who // ['young-person']
 */
export function whoWasThere(before: readonly Entry[], channel: Channel): There {
	const place = PLACES[channel];
	const newest = before.findLast((entry) => entry.input.type === 'present' && PLACES[entry.channel] === place);
	return newest?.input.type === 'present' ? { who: newest.input.who, words: newest.input.words ?? '' } : { who: USUALLY[place], words: '' };
}
