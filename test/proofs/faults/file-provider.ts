import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Carrier, Carriers, Way, WayReads } from '#app/reach/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { CHANNELS, type Channel } from '#core/escalation/channel.ts';
import type { StaffId } from '#core/id.ts';

/** What a provider took, and when by the injected clock. */
export type Taken = { readonly row: string; readonly channel: Channel; readonly to: StaffId; readonly at: Instant };

const fileIn = (folder: string) => join(folder, 'taken-by-providers');
/** This installation makes no calls. */
const HERE: readonly Channel[] = CHANNELS.filter((channel) => channel !== 'voice');

/** Providers that outlive every process: what they took stands in a file. They take everything. */
export function fileProviders(folder: string, now: () => Instant): Carriers {
	const carrier = (channel: Channel): Carrier => ({
		channel,
		knock: async ({ staff }, { key }) => {
			const taken: Taken = { row: key, channel, to: staff, at: now() };
			appendFileSync(fileIn(folder), `${JSON.stringify(taken)}\n`);
			return { outcome: 'accepted', providerId: null };
		},
	});
	return new Map(HERE.map((channel) => [channel, carrier(channel)]));
}

export function takenIn(folder: string): readonly Taken[] {
	const lines = existsSync(fileIn(folder)) ? readFileSync(fileIn(folder), 'utf8').trim().split('\n') : [];
	return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Taken);
}

/** Everybody can be reached by everything. */
export const ALL_WAYS: WayReads = {
	of: async (_project, staff) => HERE.map((channel) => wayOf(staff, channel)),
	disable: async () => undefined,
};

function wayOf(staff: StaffId, channel: Channel): Way {
	const id = `${staff} ${channel}`;
	if (channel !== 'web-push') return { channel, id, staff, address: 'nowhere' };
	return { channel, id, staff, subscription: { id, staff, endpoint: '', p256dh: '', auth: '' } };
}
