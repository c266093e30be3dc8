import { minutesBetween } from '#core/clock/instant.ts';
import { CHANNELS } from '#core/escalation/channel.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { NEVER_WITH_ANOTHER_WAY } from '../../support/due-rows.ts';
import type { Try } from './reached-people.ts';

/** What came of one fault. */
export type Finding = {
	readonly fault: string;
	/** Alerts that were raised and are not there, or about which something holds that never may. */
	readonly lost: number;
	/** Alerts that no provider took for anybody. */
	readonly unseen: number;
	/** Channels that came later than half a minute after the one before, by the injected clock. */
	readonly late: number;
	/** The longest from a channel to the next, in seconds. */
	readonly longest: number;
	/** What else is not as it must be, in words. */
	readonly wrong: readonly string[];
};

/** As the issue has it: the next channel within so many seconds. */
export const NEXT_CHANNEL_SECONDS = 30;

/** How many alerts are not there, or stand as they never may. */
export function lostIn({ db }: Pick<OpenStore, 'db'>, raised: readonly string[]): number {
	const there = new Set(db.client.prepare<[], string>('select id from alerts').pluck().all());
	const never = Object.values(NEVER_WITH_ANOTHER_WAY).flatMap((query) => db.client.prepare(query).all());
	return raised.filter((id) => !there.has(id)).length + never.length;
}

/** How many alerts were not sent to anybody. */
export function unseenIn({ db }: Pick<OpenStore, 'db'>, raised: readonly string[]): number {
	const sent = new Set(db.client.prepare<[], string>(`select distinct alert from notifications where state = 'sent'`).pluck().all());
	return raised.filter((id) => !sent.has(id)).length;
}

/** Of one alert: from the first try of each channel of a person to the first of the next one that they have, in seconds. */
export function channelWaits(tries: readonly Try[], channels: readonly Try['channel'][]): readonly number[] {
	const people = [...new Set(tries.map(({ to }) => to))];
	return people.flatMap((who) => {
		const firsts = CHANNELS.filter((channel) => channels.includes(channel)).map((channel) =>
			tries.find((one) => one.to === who && one.channel === channel),
		);
		return firsts.slice(1).map((next, at) => {
			const before = firsts[at];
			if (before === undefined) return 0;
			return next === undefined ? Number.POSITIVE_INFINITY : minutesBetween(before.at, next.at) * 60;
		});
	});
}

/** What is held of the waits between channels. */
export function waitsOf(waits: readonly number[], most = NEXT_CHANNEL_SECONDS): Pick<Finding, 'late' | 'longest'> {
	return { late: waits.filter((seconds) => seconds > most).length, longest: Math.round(Math.max(0, ...waits)) };
}
