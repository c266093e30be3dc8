import type { TrailKind, TrailLine } from '#core/escalation/alert.ts';
import type { IconName } from '../layout/icons.ts';
import { momentInWords, nameOf, type Readers } from './standing-words.ts';

const KINDS: Record<TrailKind, { readonly icon: IconName; readonly says: (who: string) => string }> = {
	raised: { icon: 'bell', says: () => 'Raised' },
	joined: { icon: 'bell', says: () => 'Something more was said' },
	'owned-by-worker-present': { icon: 'hand', says: (who) => `Said to ${who}, so it is with ${who}` },
	notified: { icon: 'bell', says: () => 'Told' },
	'notify-failed': { icon: 'triangle-alert', says: () => 'Not reached' },
	seen: { icon: 'eye', says: (who) => `Read by ${who}` },
	'seen-lapsed': { icon: 'clock', says: () => 'Read, and not taken in time. More people are told' },
	owned: { icon: 'hand', says: (who) => `Taken by ${who}` },
	'taken-over': { icon: 'hand', says: (who) => `Taken over by ${who}` },
	'checked-back': { icon: 'check', says: (who) => `${who} said how it is` },
	'check-back-missed': { icon: 'clock', says: () => 'No answer to the check-back. More people are told' },
	closed: { icon: 'check', says: (who) => `Closed by ${who}` },
};

export type TrailInWords = {
	readonly id: string;
	readonly when: string;
	readonly icon: IconName;
	readonly says: string;
	readonly words: string | null;
};

/** One line of who knew what, when. */
export function trailInWords(line: TrailLine, { staff, me, now }: Readers): TrailInWords {
	const { icon, says } = KINDS[line.what];
	const who = line.by === me ? 'you' : nameOf(staff, line.by);
	const sentence = says(who);
	return {
		id: line.id,
		when: momentInWords(line.at, now),
		icon,
		says: sentence.charAt(0).toUpperCase() + sentence.slice(1),
		words: line.words,
	};
}
