import type { PushSubscription } from '#app/push/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Channel } from '#core/escalation/channel.ts';
import type { Notification } from '#core/escalation/notification.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';

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
	/** `proof`: whether a device still answers, daily. `trial`: somebody wanted to see that it works, and it says so. */
	readonly kind: 'alert' | 'fault' | 'proof' | 'trial';
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

/** A device of somebody's, whether it may be used or not. It never says where it is reached. */
export type DeviceStanding = {
	readonly id: string;
	readonly staff: StaffId;
	/** What its owner called it; null where it has no name. */
	readonly label: string | null;
	readonly keptAt: Instant;
	/** When it last said by itself that it showed something. */
	readonly provedAt: Instant | null;
	/** Since when it was asked and has not answered. */
	readonly askedAt: Instant | null;
	/** In a young person's hands now: nothing is sent to it. */
	readonly handedOver: boolean;
	readonly disabledAt: Instant | null;
	readonly disabledWhy: string | null;
};

/** A number or an address of somebody's, whether it may be used or not. */
export type AddressStanding = {
	readonly id: string;
	readonly staff: StaffId;
	readonly channel: Exclude<Channel, 'web-push'>;
	/** Null when it cannot be opened: then it cannot be used either. */
	readonly address: string | null;
	readonly addedAt: Instant;
	/** Until when the code that was sent to it counts; null when none is out. */
	readonly codeUntil: Instant | null;
	readonly triesLeft: number | null;
	readonly verifiedAt: Instant | null;
	readonly disabledAt: Instant | null;
	readonly disabledWhy: string | null;
};

export type NewAddress = Pick<AddressStanding, 'id' | 'staff' | 'channel'> & { readonly project: ProjectId; readonly address: string };
/** Six digits that were sent to an address, and until when they count. Only their keyed hash is kept. */
export type SentCode = { readonly code: string; readonly until: Instant };
type Theirs = { readonly project: ProjectId; readonly staff: StaffId; readonly id: string };

/** How everybody is reached, for the pages and for the proof of life. What somebody changes of it is audited. */
export interface StaffWays {
	/** Everybody's devices, the longest kept first. */
	devices(project: ProjectId): Promise<readonly DeviceStanding[]>;
	/** Everybody's numbers and addresses that were not removed, the oldest first. */
	addresses(project: ProjectId): Promise<readonly AddressStanding[]>;
	/** From now on this device has to send `token` back. One that has not answered yet stays asked since it was. */
	ask(project: ProjectId, device: string, token: string, now: Instant): Promise<void>;
	/** What was asked with `token` never left: it stays asked since `before`, or not at all. */
	unask(project: ProjectId, device: string, token: string, before: Instant | null): Promise<void>;
	add(address: NewAddress, code: SentCode, now: Instant): Promise<void>;
	/** Sends back to the beginning: another code, five tries, not verified, not disabled. False when it is not theirs. */
	newCode(whose: Theirs, code: SentCode, now: Instant): Promise<boolean>;
	/**
	 * Counts a try. A number that is verified for texts is verified for calls as well, as a way of its own that gets `callId`.
	 * `over`: no try is left, or it is too late, or none was sent.
	 */
	tryCode(whose: Theirs, typed: string, callId: string, now: Instant): Promise<'verified' | 'wrong' | 'over'>;
	/** Calls to the same number go with it. False when it is not theirs. */
	remove(whose: Theirs, now: Instant): Promise<boolean>;
	/** Until Waymark is opened on it again. False when it is not theirs. */
	removeDevice(whose: Theirs, now: Instant): Promise<boolean>;
}

/** A notification that is out, with whose alert it is for. */
export type Sent = { readonly notification: Notification; readonly youngPerson: YoungPersonId };

/** What comes back from devices and providers finds its row by what only they were told. */
export interface SentReads {
	byToken(token: string): Promise<Sent | undefined>;
	byProviderId(channel: Channel, providerId: string): Promise<Sent | undefined>;
	/** The device that was asked with this token is alive again. Undefined when none was, or it answered already. */
	answered(token: string, now: Instant): Promise<{ readonly project: ProjectId; readonly staff: StaffId } | undefined>;
	/** The same for a device that showed something else, if it is this person's. */
	alive(project: ProjectId, staff: StaffId, device: string, now: Instant): Promise<void>;
	/** It will not arrive: nothing is waited for any longer, so the next channel is used at once. */
	hurry(notification: Notification, now: Instant): Promise<void>;
}

/** Everything about how people are reached, as it is kept. */
export type Reaching = { readonly ways: WayReads; readonly staffWays: StaffWays; readonly sent: SentReads };

/** Takes a code of six digits to an address that somebody says is theirs: the one message of ours that is not always the same. */
export interface CodeCarrier {
	readonly channel: Exclude<Channel, 'web-push'>;
	carry(address: string, code: string, key: string): Promise<Knocked>;
}
