import * as z from 'zod/mini';
import type { Knocked } from '#app/reach/ports.ts';
import type { OutboundText } from '#app/texting/ports.ts';
import { askProvider } from '../ask-provider.ts';
import { isPlainText } from '../is-plain-text.ts';
import type { VonageSettings } from './vonage-settings.ts';

const API = 'https://rest.nexmo.com';
/** Of one text, which may go out in several parts. */
const Sent = z.object({
	messages: z.array(z.object({ status: z.string(), 'message-id': z.optional(z.string()) })).check(z.minLength(1)),
});
const TAKEN = '0';
/** The number is barred: it will not change by itself. */
const BARRED = '7';

/** By the SMS API: unlike the Messages API it says with a key alone what became of a text. */
export async function sendByVonage(settings: VonageSettings, { to, words, reference }: OutboundText): Promise<Knocked> {
	const { apiKey, apiSecret, from, receiptsTo, api = API, timeoutMs } = settings;
	const fields = {
		...{ api_key: apiKey, api_secret: apiSecret, from, to: to.replace(/^\+/, ''), text: words },
		...{ type: isPlainText(words) ? 'text' : 'unicode', 'client-ref': reference, callback: receiptsTo(), 'status-report-req': '1' },
	};
	const answer = await askProvider({
		url: `${api}/sms/json`,
		method: 'POST',
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams(fields).toString(),
		timeoutMs,
	});
	const sent = Sent.safeParse(answer?.says);
	if (answer?.status !== 200 || !sent.success) return { outcome: 'retry' };
	const { messages } = sent.data;
	if (messages.every(({ status }) => status === TAKEN)) return { outcome: 'accepted', providerId: messages[0]?.['message-id'] ?? null };
	return { outcome: messages.some(({ status }) => status === BARRED) ? 'gone' : 'retry' };
}
