import { createHash } from 'node:crypto';
import type { InboundText } from '#app/texting/ports.ts';
import { type Instant, instant } from '#core/clock/instant.ts';
import { inE164 } from '../in-e164.ts';
import { udhPart } from '../kannel/udh-part.ts';
import { isPush, mmsNotice } from '../mms-notice.ts';
import { momentIn } from '../moment-in.ts';
import { isProviderId } from '../read-body.ts';
import { type BackupMessage, messagesIn, utf16 } from './smsbackup.ts';

/** A file of gammu's inbox. It is the same until it is let go of, and another of the same name was written at another moment. */
export type InboxFile = { readonly name: string; readonly writtenAtMs: number; readonly holds: string };

export const GAMMU = 'gammu';
const REPORT = 'Status_Report';
/** A text that was sent after it came was written down by a clock, or in an hour, that is not ours. */
const AHEAD_MS = 2 * 60_000;

/**
 * The texts of a file: one for each part of a long one, and one for word of a picture in however many parts. Undefined where the file is not
 * whole. A report on a text of ours is none: it does not say of which.
 *
 * @param to our number, which gammu does not write down
 */
export function textsIn(file: InboxFile, to: string): readonly InboundText[] | undefined {
	const messages = messagesIn(file.holds)?.filter(({ pdu }) => pdu !== REPORT);
	if (messages === undefined) return undefined;
	const pushed = messages.filter(({ header, isText }) => !isText && isPush(header));
	const others = messages.filter((one) => !pushed.includes(one));
	return [...others.map((one) => textOf(one, file)), ...pictureIn(pushed, file)].map((text, at) => ({
		...text,
		...{ provider: GAMMU, providerId: idOf(file, at), to: inE164(to) },
	}));
}

type Told = Omit<InboundText, 'provider' | 'providerId' | 'to'>;

function textOf(message: BackupMessage, file: InboxFile): Told {
	const { number, isText, bytes, header } = message;
	const what = isText ? { words: utf16(bytes), attachments: 0 } : { words: Buffer.from(bytes).toString('hex'), attachments: 1 };
	return { from: inE164(number), ...what, sentAt: sentAt(message, file), part: udhPart(header) };
}

function pictureIn(parts: readonly BackupMessage[], file: InboxFile): readonly Told[] {
	const [first] = parts;
	if (first === undefined) return [];
	const inOrder = [...parts].sort((one, other) => (udhPart(one.header)?.number ?? 0) - (udhPart(other.header)?.number ?? 0));
	const notice = mmsNotice(Buffer.concat(inOrder.map(({ bytes }) => bytes)));
	const from = inE164(notice?.from ?? first.number);
	return [{ from, words: notice?.words ?? '', attachments: 1, sentAt: sentAt(first, file), part: null }];
}

function sentAt({ at }: BackupMessage, { writtenAtMs }: InboxFile): Instant | null {
	const [, year, month, day, hours, minutes, seconds] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/.exec(at) ?? [];
	const read = momentIn(`${year}-${month}-${day} ${hours}:${minutes}:${seconds}`);
	return read !== null && read <= instant(writtenAtMs + AHEAD_MS) ? read : null;
}

/** Gammu counts messages of one second by itself, from nought again once a file is gone: when it was written tells those apart. */
function idOf({ name, writtenAtMs }: InboxFile, at: number): string {
	const id = `${encodeURIComponent(name)}@${Math.trunc(writtenAtMs)}.${at}`;
	return isProviderId(id) ? id : createHash('sha256').update(id).digest('hex');
}
