import type { Line } from '#app/conversation/lines.ts';
import type { Channel } from '#core/flow/entry.ts';

/**
 * Where something was said, as staff and the council read it, in the one place that has these words. `worker` is the first
 * name of whoever was there or at the other end.
 *
 * @example channelInWords('private-page', 'Nadia') // alone, on their own phone
 */
export function channelInWords(channel: Channel, worker: string): string {
	const words: Readonly<Record<Channel, string>> = {
		'worker-tablet': `with ${worker}, on the tablet`,
		'handed-over': 'on the tablet, in their own hands',
		'private-page': 'alone, on their own phone',
		text: 'by text',
		phone: `with ${worker}, on the telephone`,
	};
	return words[channel];
}

const AT_A_DISTANCE: ReadonlySet<Channel> = new Set(['private-page', 'text']);

/** Nobody from the project was with them when it was said. */
export function saidWithNobody({ channel, present }: Pick<Line, 'channel' | 'present'>): boolean {
	return AT_A_DISTANCE.has(channel) && !present.includes('worker');
}

/** Somebody else was beside the phone, and could read what was on it. */
export function othersCouldSee({ channel, present }: Pick<Line, 'channel' | 'present'>): boolean {
	return AT_A_DISTANCE.has(channel) && present.some((who) => who !== 'young-person' && who !== 'worker');
}

/** Where a line was said and, on a phone, whether they were alone with it. */
export function lineWhere(line: Pick<Line, 'channel' | 'present'>, worker: string): string {
	if (line.channel !== 'private-page' || !othersCouldSee(line)) return channelInWords(line.channel, worker);
	return 'on their own phone, where somebody else could see it';
}

/** The same for the young person who reads it back; null where it goes without saying. */
export function whereToThem(channel: Channel): string | null {
	const words: Readonly<Record<Channel, string | null>> = {
		'worker-tablet': null,
		'handed-over': 'You wrote this on the tablet',
		'private-page': 'You wrote this on your phone',
		text: 'You sent this as a text',
		phone: 'You said this on the phone',
	};
	return words[channel];
}
