import type { GatewayRequest, Heard, NotHeard, TextGateway } from '#app/texting/ports.ts';
import { type Instant, minutesBetween } from '#core/clock/instant.ts';
import { momentIn } from '../moment-in.ts';
import { type Fields, fieldsInJson, jsonIn, utf8In } from '../read-body.ts';
import { messagesIn } from './messages-api.ts';
import { sendByVonage } from './sending.ts';
import { signedClaims } from './signed-claims.ts';
import { smsIn } from './sms-api.ts';
import { isSmsSigned } from './sms-signature.ts';
import { VONAGE, type VonageSettings } from './vonage-settings.ts';

/**
 * Vonage sends again for a day until it is answered, and nowhere says that it signs again: a text that waited for us through a night
 * must not be refused for its age. What is copied within that time says nothing new: the body is signed, and its id with it.
 */
const OLDEST_MINUTES = 25 * 60;
const AHEAD_MINUTES = 5;

/** Vonage, by both of its interfaces: the Messages API (a token in a header) and the older SMS API (`sig` among the parameters). */
export function vonageGateway(settings: VonageSettings): TextGateway {
	return {
		name: VONAGE,
		receive: async (request, now) => heardIn(settings, request, now),
		answer: () => new Response(null, { status: 204 }),
		send: (text) => sendByVonage(settings, text),
		// For a day, after 429 and 5xx alone; it can list nothing, so a text that is refused for our wrong secret would be gone.
		sendsAgainAfter: 429,
	};
}

function heardIn(settings: VonageSettings, { headers, body }: GatewayRequest, now: Instant): Heard | NotHeard {
	const token = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
	if (token === undefined) return smsHeard(settings, body, now);
	const claims = signedClaims(settings.signatureSecret, token, body);
	if (claims === undefined) return { refused: 'signature' };
	return isTimely(claims.iat, now) ? messagesIn(jsonIn(body)) : { refused: 'stale' };
}

function smsHeard({ signatureSecret, method }: VonageSettings, body: Uint8Array, now: Instant): Heard | NotHeard {
	const fields = fieldsIn(body);
	if (fields === undefined || !isSmsSigned(signatureSecret, method, fields)) return { refused: 'signature' };
	return isTimely(fields.get('timestamp'), now) ? smsIn(fields) : { refused: 'stale' };
}

function isTimely(signedAt: unknown, now: Instant): boolean {
	const at = momentIn(signedAt);
	if (at === null) return false;
	const age = minutesBetween(at, now);
	return age <= OLDEST_MINUTES && age >= -AHEAD_MINUTES;
}

/** An account may be set to JSON or to forms. */
function fieldsIn(body: Uint8Array): Fields | undefined {
	const text = utf8In(body);
	if (text === undefined) return undefined;
	return text.startsWith('{') ? fieldsInJson(jsonIn(body)) : new Map(new URLSearchParams(text));
}
