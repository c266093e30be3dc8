import type { Carriers, Way } from '#app/reach/ports.ts';
import { CHANNELS, type Channel } from '#core/escalation/channel.ts';

/**
 * The next channel by which somebody can be reached, and their ways by it: from `from` on, or after `after`. A channel without
 * a way that may be used, or without a carrier, is passed over. Undefined when none is left.
 */
export function nextChannel(
	ways: readonly Way[],
	carriers: Carriers,
	{ from, after }: { readonly from?: Channel; readonly after?: Channel },
): { readonly channel: Channel; readonly ways: readonly Way[] } | undefined {
	const start = after === undefined ? CHANNELS.indexOf(from ?? CHANNELS[0]) : CHANNELS.indexOf(after) + 1;
	for (const channel of CHANNELS.slice(start)) {
		const theirs = ways.filter((way) => way.channel === channel);
		if (theirs.length > 0 && carriers.has(channel)) return { channel, ways: theirs };
	}
	return undefined;
}

/** The last one: nothing comes after it, so nothing is waited for. */
export const isLastChannel = (channel: Channel): boolean => channel === CHANNELS.at(-1);

const BY: Readonly<Record<Channel, (ways: number) => string>> = {
	'web-push': (ways) => (ways === 1 ? 'on one device' : `on ${ways} devices`),
	text: () => 'by text',
	voice: () => 'by a call',
	'e-mail': () => 'by e-mail',
};

/** @example channelInWords('web-push', 2) // 'on 2 devices' */
export function channelInWords(channel: Channel, ways = 1): string {
	return BY[channel](ways);
}
