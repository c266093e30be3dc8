import type { Channel } from '#core/flow/entry.ts';
import type { StaffId } from '#core/id.ts';
import type { AlertRecord } from './ports.ts';
import { momentInWords, nameOf, type Readers } from './standing-words.ts';

const IN_PERSON: readonly Channel[] = ['worker-tablet', 'handed-over'];

const CAME: Readonly<Record<Channel, string>> = {
	'worker-tablet': 'This was said in a conversation',
	'handed-over': 'This was said in a conversation',
	'private-page': 'This came on their private page',
	text: 'This came by text',
	phone: 'This was said on the phone',
};

/** The worker who is in the room, as far as anybody can know: face to face, and the conversation has not ended. */
export function workerWithThem({ disclosures, saidIn }: AlertRecord): StaffId | undefined {
	const channel = disclosures[0]?.entry.channel;
	return channel !== undefined && IN_PERSON.includes(channel) && saidIn?.endedAt === null ? saidIn.worker : undefined;
}

/**
 * Who is with them and where. It never claims more than is known: a conversation that ended, or one that was held from
 * a distance, says nothing about who is with them now.
 *
 * @example withThemInWords(record, readers) // Nadia Rahman, since 4:12 pm. Place: The library.
 */
export function withThemInWords(record: AlertRecord, { staff, me, now }: Readers): string {
	const { saidIn, disclosures } = record;
	const channel = disclosures[0]?.entry.channel;
	if (saidIn === null || channel === undefined) return 'Not known.';
	const worker = saidIn.worker === me ? 'You' : nameOf(staff, saidIn.worker);
	const place = `Place: ${saidIn.place?.trim() || 'not known'}.`;
	if (workerWithThem(record) !== undefined) return `${worker}, since ${momentInWords(saidIn.startedAt, now)}. ${place}`;
	if (!IN_PERSON.includes(channel)) return `Not known. ${CAME[channel]}. Their worker: ${worker}.`;
	const until = saidIn.endedAt === null ? '' : ` until ${momentInWords(saidIn.endedAt, now)}`;
	return `Not known. ${worker} ${saidIn.worker === me ? 'were' : 'was'}${until}. ${place}`;
}
