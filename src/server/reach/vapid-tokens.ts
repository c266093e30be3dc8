import webPush from 'web-push';
import type { VapidKeys } from '#server/push/vapid-keys.ts';

/** A token is valid for twelve hours, so that it is far from its end, and far from its beginning, whenever it is used. */
const USED_FOR_MS = 3_600_000;

export type VapidToken = {
	readonly authorization: string;
	/** It was signed for an earlier push. A service that refuses it may take one that was signed now: the clock may have jumped. */
	readonly isUsed: boolean;
};

export type VapidTokens = {
	/** What says to the push service at this address whose push it is. Signed once an hour for each of them (RFC 8292, section 2). */
	of(endpoint: string): VapidToken;
	/** The next one is signed anew. */
	forget(endpoint: string): void;
};

/**
 * @param subject how a push service reaches us: `https:` or `mailto:`
 * @param monotonicMs a clock that only ever goes forward
 */
export function vapidTokens({ publicKey, privateKey }: VapidKeys, subject: string, monotonicMs = () => performance.now()): VapidTokens {
	const signed = new Map<string, { readonly authorization: string; readonly until: number }>();
	return {
		of(endpoint) {
			const { origin } = new URL(endpoint);
			const known = signed.get(origin);
			if (known !== undefined && monotonicMs() < known.until) return { authorization: known.authorization, isUsed: true };
			const { Authorization: authorization } = webPush.getVapidHeaders(origin, subject, publicKey, privateKey, 'aes128gcm');
			signed.set(origin, { authorization, until: monotonicMs() + USED_FOR_MS });
			return { authorization, isUsed: false };
		},
		forget: (endpoint) => void signed.delete(new URL(endpoint).origin),
	};
}
