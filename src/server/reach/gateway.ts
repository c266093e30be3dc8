import * as z from 'zod/mini';
import type { Clock } from '#app/clock.ts';
import type { Carrier, CodeCarrier, Knocked } from '#app/reach/ports.ts';
import { codeWords, GIVE_UP_MS, KNOCK_WORDS } from './knock-words.ts';
import type { LetterCarrier } from './letter.ts';
import { jsonOf } from './short-answer.ts';
import { signedHeaders } from './signed-message.ts';

export type GatewaySettings = {
	readonly url: string;
	readonly key: Uint8Array;
	readonly clock: Clock;
	readonly timeoutMs?: number | undefined;
	/** Told after each answer whether it refused our signature. It must not throw. */
	readonly onSignature?: ((isRefused: boolean) => void) | undefined;
};

/** It does not know the key that we sign with, or not any more. */
const NOT_OURS: readonly number[] = [401, 403];

/** All that a gateway is told. */
type GatewayMessage = { readonly channel: 'text' | 'voice'; readonly to: string; readonly words: string; readonly reference: string };

const Taken = z.object({ id: z.string().check(z.minLength(1), z.maxLength(200)) });
const Refused = z.object({ error: z.string() });
/** The one refusal that will never change: everything else may be a fault of ours or theirs. */
const NO_SUCH_NUMBER = 'invalid_number';

/**
 * A provider of texts and calls behind one signed request: see docs/operations.md. The same message sent again has the
 * same id, so that a gateway can tell.
 */
export function createGateway({ url, key, clock, timeoutMs = GIVE_UP_MS, onSignature }: GatewaySettings) {
	const send = async (message: GatewayMessage): Promise<Knocked> => {
		try {
			const body = JSON.stringify(message);
			const seconds = Math.floor(Date.parse(clock.now()) / 1_000);
			const headers = { 'content-type': 'application/json', ...signedHeaders(key, { id: message.reference, seconds, body }) };
			const response = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
			const answer = await jsonOf(response);
			onSignature?.(NOT_OURS.includes(response.status));
			if (response.ok) return { outcome: 'accepted', providerId: idIn(answer) };
			return { outcome: isNoSuchNumber(response.status, answer) ? 'gone' : 'retry' };
		} catch {
			return { outcome: 'retry' };
		}
	};
	const carrier = (channel: GatewayMessage['channel']): Carrier => ({
		channel,
		async knock(way, { kind, key: reference }) {
			return way.channel === channel ? send({ channel, to: way.address, words: KNOCK_WORDS[kind], reference }) : { outcome: 'retry' };
		},
	});
	const codes: CodeCarrier = {
		channel: 'text',
		carry: (to, code, reference) => send({ channel: 'text', to, words: codeWords(code), reference }),
	};
	const letters: LetterCarrier = {
		channel: 'text',
		carry: (to, { text }, reference) => send({ channel: 'text', to, words: text, reference }),
	};
	return { text: carrier('text'), voice: carrier('voice'), codes, letters };
}

function isNoSuchNumber(status: number, answer: unknown): boolean {
	const refused = Refused.safeParse(answer);
	return status >= 400 && status < 500 && refused.success && refused.data.error === NO_SUCH_NUMBER;
}

function idIn(answer: unknown): string | null {
	const taken = Taken.safeParse(answer);
	return taken.success ? taken.data.id : null;
}
