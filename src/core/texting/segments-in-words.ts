import { foldToGsm } from './fold-to-gsm.ts';
import { segmentsOf } from './segments.ts';

/** A text travels in at most two parts: what is longer arrives late, out of order, or not at all. */
export const PARTS_RECOMMENDED = 2;

/**
 * How long what is typed is as a text, for whoever types it. It is counted as it will be sent.
 *
 * @example segmentsInWords('ok') // { words: 'One part. 158 characters left in it.', long: false }
 */
export function segmentsInWords(typed: string): { readonly words: string; readonly long: boolean } {
	const text = foldToGsm(typed.trim());
	if (text === '') return { words: 'Nothing is written yet.', long: false };
	const { alphabet, units, segments, forcedBy } = segmentsOf(text);
	const room = ROOM[alphabet];
	const whole = segments === 1 ? room.alone : segments * room.part;
	const long = segments > PARTS_RECOMMENDED;
	const count = segments === 1 ? 'One part' : `${segments} parts`;
	const left = long
		? 'Two at most arrive well. Make it shorter, or send it as two texts.'
		: `${Math.max(0, whole - units)} characters left in ${segments === 1 ? 'it' : 'them'}.`;
	const forced = forcedBy.length === 0 ? '' : ` ${forcedBy.slice(0, 3).join(' ')} leaves less room than other letters.`;
	return { words: `${count}. ${left}${forced}`, long };
}

/** Characters that one part holds, alone and beside others. */
const ROOM = { gsm7: { alone: 160, part: 153 }, ucs2: { alone: 70, part: 67 } } as const;
