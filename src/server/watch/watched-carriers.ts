import type { Carrier, Carriers } from '#app/reach/ports.ts';
import type { Channel } from '#core/escalation/channel.ts';
import type { FaultDesk } from './fault-desk.ts';

/** So long a channel takes nothing before people are told. */
const DOWN_MS = 10 * 60_000;

/**
 * The same carriers, with an eye on whether each channel takes anything at all. Down is a channel whose provider has refused or not
 * answered for ten minutes, and took nothing in between; an address that is gone says nothing about it.
 */
export function watchedCarriers(carriers: Carriers, desk: Pick<FaultDesk, 'raise' | 'worksAgain'>, monotonicMs: () => number): Carriers {
	const failingSince = new Map<Channel, number>();
	const watched = (carrier: Carrier): Carrier => ({
		channel: carrier.channel,
		async knock(way, knock) {
			const knocked = await carrier.knock(way, knock);
			if (knocked.outcome === 'accepted') {
				failingSince.delete(carrier.channel);
				desk.worksAgain('channel-down', carrier.channel);
			}
			if (knocked.outcome === 'retry') {
				const since = failingSince.get(carrier.channel) ?? monotonicMs();
				failingSince.set(carrier.channel, since);
				if (monotonicMs() - since >= DOWN_MS) desk.raise('channel-down', carrier.channel);
			}
			return knocked;
		},
	});
	return new Map([...carriers].map(([channel, carrier]) => [channel, watched(carrier)]));
}
