import * as z from 'zod/mini';
import type { Knocked } from '#app/reach/ports.ts';
import type { GatewayRequest, Heard, InboundText, NotHeard, OutboundText, ReceiptState, TextGateway } from '#app/texting/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { askProvider, basic } from '../ask-provider.ts';
import { inE164 } from '../in-e164.ts';
import { countIn, type Fields, fieldsInJson, isProviderId, isSender, jsonIn, utf8In } from '../read-body.ts';
import { listedByTwilio } from './twilio-list.ts';
import { TWILIO, type TwilioSettings } from './twilio-settings.ts';
import { isFromTwilio } from './twilio-signature.ts';

const API = 'https://api.twilio.com';

const STATES: Readonly<Record<string, ReceiptState>> = {
	accepted: 'queued',
	scheduled: 'queued',
	queued: 'queued',
	sending: 'queued',
	sent: 'sent',
	delivered: 'delivered',
	read: 'delivered',
	undelivered: 'failed',
	failed: 'failed',
	canceled: 'failed',
};
/** No telephone number, one that asked for nothing more, or a landline: it will not change by itself. */
const NEVER_AGAIN: readonly number[] = [21211, 21610, 21614];

const Taken = z.object({ sid: z.string().check(z.minLength(1)) });
const Refused = z.object({ code: z.number() });

/** Twilio Programmable Messaging: what arrives, what became of ours, what it still has of both, and sending. */
export function twilioGateway(settings: TwilioSettings): TextGateway {
	const api = `${settings.api ?? API}/2010-04-01/Accounts/${settings.accountSid}`;
	return {
		name: TWILIO,
		receive: async (request) => heardIn(settings.authToken, request),
		answer: () =>
			new Response('<?xml version="1.0" encoding="UTF-8"?><Response></Response>', {
				headers: { 'content-type': 'text/xml; charset=utf-8' },
			}),
		send: (text) => send(settings, api, text),
		// Of a messaging service nobody can say which of an account's numbers are ours, and others' texts are not for us to read.
		...(isService(settings.from) ? {} : { list: (since: Instant) => listedByTwilio(settings, api, since) }),
	};
}

const isService = (from: string): boolean => from.startsWith('MG');

function heardIn(authToken: string, { url, headers, body }: GatewayRequest): Heard | NotHeard {
	const given = headers.get('x-twilio-signature') ?? '';
	const text = utf8In(body);
	if (given === '' || text === undefined || !URL.canParse(url)) return { refused: 'signature' };
	const isJson = /^application\/json\b/i.test(headers.get('content-type') ?? '');
	const fields = isJson ? [] : [...new URLSearchParams(text)];
	// A body that is in no signature could be anybody's.
	if (isJson && !new URL(url).searchParams.has('bodySHA256')) return { refused: 'signature' };
	if (!isFromTwilio(authToken, { url, given, fields, body })) return { refused: 'signature' };
	const read = isJson ? fieldsInJson(jsonIn(body)) : new Map(fields);
	return read === undefined ? { refused: 'shape' } : messageIn(read);
}

function messageIn(fields: Fields): Heard | NotHeard {
	const id = fields.get('MessageSid') ?? fields.get('SmsSid');
	const state = fields.get('MessageStatus');
	if (!isProviderId(id)) return { refused: 'shape' };
	if (state !== undefined && !fields.has('Body'))
		return { texts: [], receipts: [{ provider: TWILIO, providerId: id, state: STATES[state] ?? 'unknown', at: null }] };
	const text = textIn(id, fields);
	return text === undefined ? { refused: 'shape' } : { texts: [text], receipts: [] };
}

function textIn(id: string, fields: Fields): InboundText | undefined {
	const from = fields.get('From');
	const words = fields.get('Body');
	if (!isSender(from) || words === undefined) return undefined;
	const told = { words, sentAt: null, part: null, attachments: countIn(fields.get('NumMedia')) };
	return { provider: TWILIO, providerId: id, from: inE164(from), to: inE164(fields.get('To') ?? ''), ...told };
}

async function send(
	{ accountSid, authToken, from, receiptsTo, timeoutMs }: TwilioSettings,
	api: string,
	text: OutboundText,
): Promise<Knocked> {
	const sender = isService(from) ? { MessagingServiceSid: from } : { From: from };
	const answer = await askProvider({
		url: `${api}/Messages.json`,
		method: 'POST',
		headers: { authorization: basic(accountSid, authToken), 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams({ To: text.to, Body: text.words, StatusCallback: receiptsTo(), ...sender }).toString(),
		timeoutMs,
	});
	const taken = Taken.safeParse(answer?.says);
	if (answer?.status === 201) return { outcome: 'accepted', providerId: taken.success ? taken.data.sid : null };
	const refused = Refused.safeParse(answer?.says);
	const isFinal = answer?.status === 400 && refused.success && NEVER_AGAIN.includes(refused.data.code);
	return { outcome: isFinal ? 'gone' : 'retry' };
}
