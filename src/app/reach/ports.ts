import type { PushSubscription } from '#app/push/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Channel } from '#core/escalation/channel.ts';
import type { ProjectId, StaffId } from '#core/id.ts';

/** One way by which one person is told: a device of theirs, or an address that they verified. */
export type Way =
	| { readonly channel: 'web-push'; readonly id: string; readonly staff: StaffId; readonly subscription: PushSubscription }
	| { readonly channel: Exclude<Channel, 'web-push'>; readonly id: string; readonly staff: StaffId; readonly address: string };

export interface WayReads {
	/**
	 * Every way that may be used at this moment, in the order of `CHANNELS`: verified, not disabled, not silent for a day, and no
	 * device that is in a young person's hands.
	 */
	of(project: ProjectId, staff: StaffId, now: Instant): Promise<readonly Way[]>;
	/** A permanent failure: never used again, and visible as such. */
	disable(project: ProjectId, way: Way, why: string, now: Instant): Promise<void>;
}

/** What is asked of a carrier. There is no field for words: each channel says the same few to everybody, always. */
export type Knock = {
	readonly kind: 'alert' | 'fault' | 'proof';
	/** The row that it is sent for. Sent again after a crash it has the same key, so that a provider can tell. */
	readonly key: string;
	/** One for each alert, so that a phone that was off shows one notification: see `topicOf`. */
	readonly topic: string;
	/** Until the next rung: what arrives after it would be noise. */
	readonly ttlSeconds: number;
	/** What a device sends back when it showed it; null where a channel cannot. 128 random bits that grant nothing else. */
	readonly token: string | null;
};

/** `gone`: this way will never work again. `retry`: anything else that is not acceptance. */
export type Knocked =
	| { readonly outcome: 'accepted'; readonly providerId: string | null }
	| { readonly outcome: 'gone' }
	| { readonly outcome: 'retry' };

/** Carries a knock by one channel. It never throws, and it gives up waiting by itself within ten seconds. */
export interface Carrier {
	readonly channel: Channel;
	knock(way: Way, knock: Knock): Promise<Knocked>;
}

/** The carriers that this installation has. A channel without one is passed over at once, and that is said. */
export type Carriers = ReadonlyMap<Channel, Carrier>;
