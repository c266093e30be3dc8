import { createHash } from 'node:crypto';
import type { Knocked } from '#app/reach/ports.ts';
import type { FetchingTold, InboundText, OutboundText, TakesTexts, TextGateway, TextReceipt } from '#app/texting/ports.ts';
import { inE164 } from '../in-e164.ts';
import { isPlainText } from '../is-plain-text.ts';
import { isPush, mmsNotice } from '../mms-notice.ts';
import { momentIn } from '../moment-in.ts';
import { utf8In } from '../read-body.ts';
import { type BoxLine, openBoxLine } from './box-line.ts';
import { type BoxText, CODING, SMS_TYPE } from './box-message.ts';
import { wordsIn } from './kannel-query.ts';
import { DLR_MASK, KANNEL, receiptState } from './kannel-reports.ts';
import { udhPart } from './udh-part.ts';

export type BoxGatewaySettings = {
	/** Kannel's bearerbox, on this machine: what goes there is neither signed nor sealed. */
	readonly host: string;
	readonly port: number;
	/** As a `smsbox-route` of Kannel's names this box, where others share Kannel with us. */
	readonly box?: string | undefined;
	/** Our number. */
	readonly from: string;
	/** How long it waits before it tries again to keep something. Doubles up to a minute. */
	readonly againMs?: number | undefined;
};

const AGAIN_MS = 500;
const AGAIN_AT_MOST_MS = 60_000;

/**
 * A Kannel of the project's own, whose bearerbox hands texts over to us itself. Kannel keeps each in its spool until we say that it is kept,
 * so that neither our death nor Kannel's loses one. Its smsbox says so beforehand, and what it holds dies with it: see docs/decisions/0034.
 */
export function boxGateway(settings: BoxGatewaySettings): TextGateway {
	let line: BoxLine | undefined;
	return {
		name: KANNEL,
		// Nothing comes by a request. What does may be a smsbox that was left running with a text in its hands, and somebody has to hear of it.
		receive: async () => ({ refused: 'signature' }),
		answer: () => new Response(null, { status: 204 }),
		send: (text) => send(settings, line, text),
		fetching(takes, told) {
			const handing = handOver(takes, told, settings.againMs ?? AGAIN_MS);
			const opened = openBoxLine({ ...settings, name: settings.box }, { ...told, onText: handing.take });
			line = opened;
			return async () => {
				line = undefined;
				handing.stop();
				await opened.end();
				await handing.settled();
			};
		},
	};
}

/** Keeps each thing that comes, for as often as it takes; what never is stays with Kannel. */
function handOver(takes: TakesTexts, { onFault, onWorks }: FetchingTold, againMs: number) {
	const under = new Set<Promise<void>>();
	const waiting = new Set<() => void>();
	let isStopped = false;
	const pause = (ms: number) =>
		new Promise<void>((resolve) => {
			const go = () => {
				clearTimeout(timer);
				waiting.delete(go);
				resolve();
			};
			const timer = setTimeout(go, ms);
			waiting.add(go);
		});
	const keep = async (text: BoxText, kept: () => void) => {
		for (let waitMs = againMs; !isStopped; waitMs = Math.min(waitMs * 2, AGAIN_AT_MOST_MS)) {
			try {
				await keptBy(takes, text);
				kept();
				if (waitMs > againMs) onWorks();
				return;
			} catch (error) {
				onFault(error);
				await pause(waitMs);
			}
		}
	};
	return {
		take: (text: BoxText, kept: () => void) => {
			const one = keep(text, kept);
			under.add(one);
			void one.finally(() => under.delete(one));
		},
		stop: () => {
			isStopped = true;
			for (const wake of waiting) wake();
		},
		settled: async () => void (await Promise.allSettled(under)),
	};
}

async function keptBy(takes: TakesTexts, text: BoxText): Promise<void> {
	if (text.sms_type === SMS_TYPE.report) {
		const receipt = receiptOf(text);
		if (receipt !== undefined) await takes.receipts([receipt]);
	} else await takes.take([textOf(text)]);
}

const said = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

/** A report of something that is none of ours is kept by nobody. */
function receiptOf({ dlr_url, dlr_mask, time }: BoxText): TextReceipt | undefined {
	if (dlr_url === undefined) return undefined;
	return { provider: KANNEL, providerId: said(dlr_url), state: receiptState(dlr_mask), at: momentIn(time) };
}

/** @example textOf({ id, sender, receiver, msgdata, time, coding: 0 }) */
export function textOf({ id, sender, receiver, msgdata, time, coding, charset, udhdata }: BoxText): InboundText {
	const header = udhdata ?? new Uint8Array();
	const what = content(msgdata ?? new Uint8Array(), header, coding ?? CODING.plain, said(charset));
	return {
		...{ provider: KANNEL, providerId: said(id), from: inE164(what.from ?? said(sender)), to: inE164(said(receiver)) },
		...{ words: what.words, sentAt: momentIn(time), part: udhPart(header), attachments: what.attachments },
	};
}

type Content = { readonly words: string; readonly attachments: number; readonly from?: string | undefined };

/** Word of a picture, a text, or bytes that only a telephone could show, which are kept as they came. */
function content(bytes: Uint8Array, udh: Uint8Array, coding: number, charset: string): Content {
	if (coding !== CODING.bytes) return { words: wordsIn(bytes, coding === CODING.ucs2 ? 'UTF-16BE' : charset), attachments: 0 };
	const notice = isPush(udh) ? mmsNotice(bytes) : undefined;
	if (notice !== undefined) return { ...notice, attachments: 1 };
	// Bytes that are text for all that are read as it: whoever sent them wrote something.
	return utf8In(bytes) === undefined || isPush(udh)
		? { words: Buffer.from(bytes).toString('hex'), attachments: 1 }
		: { words: said(bytes), attachments: 0 };
}

/** Kannel reports on what it calls `dlr_url`, which is the name of the text here and no address. */
async function send(
	{ from, box }: BoxGatewaySettings,
	line: BoxLine | undefined,
	{ to, words, reference }: OutboundText,
): Promise<Knocked> {
	const isPlain = isPlainText(words);
	const id = idFrom(reference);
	const answer = await line?.ask(id, {
		...{ sender: Buffer.from(from), receiver: Buffer.from(to), id: Buffer.from(id), sms_type: SMS_TYPE.push },
		...{ msgdata: isPlain ? Buffer.from(words) : Buffer.from(words, 'utf16le').swap16(), coding: isPlain ? CODING.plain : CODING.ucs2 },
		...{ dlr_mask: DLR_MASK, dlr_url: Buffer.from(reference) },
		...(box === undefined ? {} : { boxc_id: Buffer.from(box) }),
	});
	return answer === 'success' || answer === 'waits' ? { outcome: 'accepted', providerId: reference } : { outcome: 'retry' };
}

/** Kannel wants an id in the shape of its own; the same text has the same, so that one that is sent again takes its own place in the spool. */
function idFrom(reference: string): string {
	const hex = createHash('sha256').update(reference).digest('hex');
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
