import { channelInWords, saidWithNobody } from '#app/conversation/channel-words.ts';
import type { Channel } from '#core/flow/entry.ts';
import type { Floor } from '#core/flow/position.ts';
import type { StaffId } from '#core/id.ts';
import type { AlertRecord, SaidIn } from './ports.ts';
import { momentInWords, nameOf, type Readers } from './standing-words.ts';

const IN_PERSON: readonly Channel[] = ['worker-tablet', 'handed-over'];

const IN_HAND: readonly (Floor | undefined)[] = ['open', 'person'];

/** Stopped once and gone on with since: it keeps the time at which it stopped, for the clock, and is in hand again. */
function goneOnWith({ endedAt, floor }: SaidIn): boolean {
	return endedAt !== null && IN_HAND.includes(floor);
}

/** The worker who is in the room, as far as anybody can know: face to face, and it has not ended or was gone on with. */
export function workerWithThem({ disclosures, saidIn }: AlertRecord): StaffId | undefined {
	const channel = disclosures[0]?.entry.channel;
	if (channel === undefined || saidIn === null || !IN_PERSON.includes(channel)) return undefined;
	return saidIn.endedAt === null || goneOnWith(saidIn) ? saidIn.worker : undefined;
}

/**
 * Who is with them and where: nobody of ours where they wrote it by themselves. It never claims more than is known: a conversation that ended, or one that was held from
 * a distance, says nothing about who is with them now.
 *
 * @example withThemInWords(record, readers) // Nadia Rahman, since 4:12 pm. Place: The library.
 */
export function withThemInWords(record: AlertRecord, { staff, me, now }: Readers): string {
	const { saidIn, disclosures } = record;
	const channel = disclosures[0]?.entry.channel;
	if (saidIn === null && channel === 'text') return 'Nobody from here. This came by text.';
	if (saidIn === null || channel === undefined) return 'Not known.';
	const worker = saidIn.worker === me ? 'You' : nameOf(staff, saidIn.worker);
	const where = saidIn.place?.trim() || 'not known';
	const place = `Place: ${where}.`;
	if (workerWithThem(record) !== undefined) {
		if (saidIn.endedAt === null) return `${worker}, since ${momentInWords(saidIn.startedAt, now)}. ${place}`;
		return `${worker}, again since it was stopped at ${momentInWords(saidIn.endedAt, now)}. Place when they began: ${where}.`;
	}
	if (!IN_PERSON.includes(channel)) {
		const came = saidWithNobody({ channel, present: [] }) ? 'Nobody from here. This was written' : 'Not known. This was said';
		return `${came} ${channelInWords(channel, worker)}. Their worker: ${worker}.`;
	}
	const until = saidIn.endedAt === null ? '' : ` until ${momentInWords(saidIn.endedAt, now)}`;
	// Words are kept whenever they come, so that they came later does not say that anybody is there.
	const newest = disclosures[0]?.entry.receivedAt;
	const later = saidIn.endedAt !== null && newest !== undefined && newest > saidIn.endedAt;
	const since = later ? `, and more was kept at ${momentInWords(newest, now)}` : '';
	return `Not known. ${worker} ${saidIn.worker === me ? 'were' : 'was'}${until}${since}. ${place}`;
}
