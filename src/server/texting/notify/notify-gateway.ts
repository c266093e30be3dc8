import * as z from 'zod/mini';
import type { Clock } from '#app/clock.ts';
import type { Knocked } from '#app/reach/ports.ts';
import type { GatewayRequest, Heard, NotHeard, OutboundText, ReceiptState, TextGateway } from '#app/texting/ports.ts';
import { askProvider } from '../ask-provider.ts';
import { inE164 } from '../in-e164.ts';
import { momentIn } from '../moment-in.ts';
import { isProviderId, isSender, jsonIn } from '../read-body.ts';
import { sameSecret } from '../same-secret.ts';
import { listedByNotify } from './notify-list.ts';
import { NOTIFY, NOTIFY_API, type NotifySettings } from './notify-settings.ts';
import { keyParts, notifyToken } from './notify-token.ts';

const Id = z.string().check(z.refine(isProviderId));
const Received = z.object({
	id: Id,
	source_number: z.string().check(z.refine(isSender)),
	destination_number: z.string(),
	message: z.string(),
	date_received: z.optional(z.nullable(z.string())),
});
const Receipt = z.object({ id: Id, status: z.string(), completed_at: z.optional(z.nullable(z.string())), notification_type: z.string() });
const STATES: Readonly<Record<string, ReceiptState>> = {
	created: 'queued',
	sending: 'sent',
	sent: 'sent',
	pending: 'sent',
	delivered: 'delivered',
	'permanent-failure': 'failed',
	'temporary-failure': 'failed',
	'technical-failure': 'failed',
};

const Taken = z.object({ id: z.string().check(z.minLength(1)) });
const Refused = z.object({ errors: z.array(z.object({ error: z.string(), message: z.string() })) });

/** GOV.UK Notify, for whoever may use the account of a public body: what arrives, what became of ours, its list, and sending. */
export function notifyGateway(settings: NotifySettings, clock: Clock): TextGateway {
	const key = keyParts(settings.apiKey);
	if (key === undefined) throw new RangeError('The key of GOV.UK Notify is not whole: it ends with the service and the secret.');
	const ask = (method: 'GET' | 'POST', path: string, body?: string) =>
		askProvider({
			url: `${settings.api ?? NOTIFY_API}${path}`,
			method,
			headers: { authorization: `Bearer ${notifyToken(key, clock.now())}`, 'content-type': 'application/json' },
			body,
			timeoutMs: settings.timeoutMs,
			mostBytes: 4_000_000,
		});
	return {
		name: NOTIFY,
		receive: async (request) => heardIn(settings, request),
		answer: () => new Response(null, { status: 204 }),
		send: (text) => send(settings.template, text, (body) => ask('POST', '/v2/notifications/sms', body)),
		list: (since) => listedByNotify((path) => ask('GET', path), since),
	};
}

/** The token is all the signature there is. Each kind has one of its own, and neither opens the other. */
function heardIn({ receivedToken, receiptToken }: NotifySettings, { headers, body }: GatewayRequest): Heard | NotHeard {
	const given = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? '';
	const [isReceived, isReceipt] = [receivedToken, receiptToken].map((wanted) => sameSecret(given, wanted));
	if (!isReceived && !isReceipt) return { refused: 'signature' };
	const json = jsonIn(body);
	const received = Received.safeParse(json);
	if (received.success) return isReceived ? { texts: [textOf(received.data)], receipts: [] } : { refused: 'signature' };
	const receipt = Receipt.safeParse(json);
	if (!receipt.success) return { refused: 'shape' };
	if (!isReceipt) return { refused: 'signature' };
	const { id, status, completed_at } = receipt.data;
	return { texts: [], receipts: [{ provider: NOTIFY, providerId: id, state: STATES[status] ?? 'unknown', at: momentIn(completed_at) }] };
}

const textOf = ({ id, source_number, destination_number, message, date_received }: z.infer<typeof Received>) => ({
	...{ provider: NOTIFY, providerId: id, from: inE164(source_number), to: inE164(destination_number), words: message },
	...{ sentAt: momentIn(date_received), part: null, attachments: 0 },
});

type Answered = ReturnType<typeof askProvider>;

async function send(template: string, { to, words, reference }: OutboundText, post: (body: string) => Answered): Promise<Knocked> {
	const answer = await post(JSON.stringify({ phone_number: to, template_id: template, personalisation: { words }, reference }));
	const taken = Taken.safeParse(answer?.says);
	if (answer?.status === 201) return { outcome: 'accepted', providerId: taken.success ? taken.data.id : null };
	const refused = Refused.safeParse(answer?.says);
	const isNoNumber = ({ error, message }: { error: string; message: string }) =>
		error === 'ValidationError' && message.startsWith('phone_number ');
	return { outcome: answer?.status === 400 && refused.success && refused.data.errors.some(isNoNumber) ? 'gone' : 'retry' };
}
