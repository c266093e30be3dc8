import type { Knocked } from '#app/reach/ports.ts';
import type { GatewayRequest, Heard, InboundText, NotHeard, OutboundText, TextGateway } from '#app/texting/ports.ts';
import { askProvider, basic } from '../ask-provider.ts';
import { inE164 } from '../in-e164.ts';
import { isPlainText } from '../is-plain-text.ts';
import { momentIn } from '../moment-in.ts';
import { isProviderId, isSender } from '../read-body.ts';
import { sameSecret } from '../same-secret.ts';
import { kannelQuery, wordsIn } from './kannel-query.ts';
import { DLR_MASK, KANNEL, receiptState } from './kannel-reports.ts';
import { udhPart } from './udh-part.ts';

export type KannelSettings = {
	/** Kannel calls us with it as the password of its address, so that it arrives in a header. Letters, digits, `-` and `_`, 16 or more. */
	readonly secret: string;
	/** Our own address for Kannel, such as `http://127.0.0.1:3000/in/kannel`: its delivery reports go there. */
	readonly here: () => string;
	/** Kannel's `sendsms`, such as `http://127.0.0.1:13013/cgi-bin/sendsms`. */
	readonly sendsms: string;
	readonly username: string;
	readonly password: string;
	/** Our number. */
	readonly from: string;
	readonly timeoutMs?: number | undefined;
};

const USER = 'waymark';
const UCS2 = '2';
/** Two hundred and two: taken, or kept until the network is there again. */
const TAKEN = 202;

/**
 * A Kannel of the project's own, by its smsbox. What the smsbox has in its hands is lost where it dies: `boxGateway` loses nothing, and this
 * one is for a Kannel on another machine, over a line that nobody else can hear. It calls one address, by `get-url` for texts (`id=%I&from=%p&to=%P&words=%b&at=%T&coding=%c&charset=%C&udh=%u`)
 * and by the `dlr-url` that goes with each text of ours. `%b` is the text as it is; `%a` would make one space of several.
 *
 * @throws RangeError where the secret has characters that Kannel would read as something else
 */
export function kannelGateway(settings: KannelSettings): TextGateway {
	if (!/^[\w-]{16,}$/.test(settings.secret))
		throw new RangeError('The secret for Kannel is 16 or more of letters, digits, - and _: anything else means something to Kannel.');
	const wanted = basic(USER, settings.secret);
	return {
		name: KANNEL,
		receive: async (request) => heardIn(wanted, request),
		// Whatever stands in an answer goes to the young person as a text.
		answer: () => new Response('', { headers: { 'content-type': 'text/plain; charset=utf-8' } }),
		send: (text) => send(settings, text),
	};
}

function heardIn(wanted: string, { url, headers }: GatewayRequest): Heard | NotHeard {
	if (!sameSecret(headers.get('authorization') ?? '', wanted)) return { refused: 'signature' };
	const query = kannelQuery(url);
	const field = (name: string): string | undefined => {
		const bytes = query.get(name);
		return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
	};
	const receipt = field('receipt');
	if (receipt !== undefined) return receiptIn(receipt, field);
	const text = textIn(query, field);
	return text === undefined ? { refused: 'shape' } : { texts: [text], receipts: [] };
}

type FieldOf = (name: string) => string | undefined;

function receiptIn(id: string, field: FieldOf): Heard | NotHeard {
	const state = field('state');
	if (!isProviderId(id) || state === undefined) return { refused: 'shape' };
	return { texts: [], receipts: [{ provider: KANNEL, providerId: id, state: receiptState(state), at: momentIn(field('at')) }] };
}

function textIn(query: ReadonlyMap<string, Uint8Array>, field: FieldOf): InboundText | undefined {
	const [id, from, words] = [field('id'), field('from'), query.get('words')];
	if (!isProviderId(id) || !isSender(from) || words === undefined) return undefined;
	const charset = field('coding') === UCS2 ? 'UTF-16BE' : (field('charset') ?? '');
	const told = { sentAt: momentIn(field('at')), part: udhPart(query.get('udh') ?? new Uint8Array()), attachments: 0 };
	return { provider: KANNEL, providerId: id, from: inE164(from), to: inE164(field('to') ?? ''), words: wordsIn(words, charset), ...told };
}

/** Kannel gives a text no name of its own in its answer, so ours is the name by which its reports find it. */
async function send({ sendsms, username, password, from, here, secret, timeoutMs }: KannelSettings, text: OutboundText): Promise<Knocked> {
	const asked = new URLSearchParams({
		...{ username, password, from, to: text.to, text: text.words, charset: 'UTF-8' },
		// A text of seven bits cannot hold it, and Kannel does not choose by itself.
		...(isPlainText(text.words) ? {} : { coding: UCS2 }),
		...{ 'dlr-mask': String(DLR_MASK), 'dlr-url': reportTo(here(), secret, text.reference) },
	});
	const answer = await askProvider({ url: `${sendsms}?${asked}`, method: 'GET', headers: {}, timeoutMs });
	return answer?.status === TAKEN ? { outcome: 'accepted', providerId: text.reference } : { outcome: 'retry' };
}

/** Kannel fills in what stands after a percent sign, so one that is meant as itself stands twice. */
function reportTo(here: string, secret: string, reference: string): string {
	const address = here.replace('://', `://${USER}:${secret}@`);
	return `${address}?receipt=${encodeURIComponent(reference).replaceAll('%', '%%')}&state=%d&at=%T`;
}
