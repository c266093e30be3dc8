import webPush from 'web-push';
import type { PushSubscription } from '#app/push/ports.ts';
import type { Carrier, Knock, Knocked } from '#app/reach/ports.ts';
import { isPushService } from '#server/push/push-services.ts';
import type { VapidKeys } from '#server/push/vapid-keys.ts';
import { GIVE_UP_MS } from './knock-words.ts';
import { openPost } from './post-push.ts';
import { vapidTokens } from './vapid-tokens.ts';

export type PushCarrierSettings = {
	readonly keys: VapidKeys;
	/** How a push service reaches us if something is wrong with our pushes: `https:` or `mailto:` (RFC 8292). */
	readonly subject: string;
	/** Origins besides the known push services; see `isPushService`. */
	readonly alsoAllowed: readonly string[];
	readonly timeoutMs?: number | undefined;
};

/** Permanent: the subscription is gone (RFC 8030, section 7.3). Everything else may work next time. */
const GONE: readonly number[] = [404, 410];
/** The token that says whose push it is was not taken (RFC 8292, section 4.2). */
const NOT_OURS: readonly number[] = [401, 403];
/** Stands where there is no token, so that every message is as long as every other. */
const NO_TOKEN = '-'.repeat(22);

/**
 * What the service worker reads: of which kind it is, what to send back, and which device this is. As many bytes for
 * everybody, always, and nothing about anybody. The words that are shown are the worker's own.
 */
export function pushPayload({ kind, token }: Pick<Knock, 'kind' | 'token'>, device: string): string {
	return JSON.stringify({ k: kind, t: token ?? NO_TOKEN, d: device });
}

/**
 * Sends with RFC 8030, 8291 and 8292. web-push encrypts and signs; the sending is ours, because a device must never be given
 * up for a slow answer, and redirects are not followed.
 */
export function createPushCarrier(settings: PushCarrierSettings): Carrier {
	const push = openPush(settings);
	return {
		channel: 'web-push',
		async knock(way, knock): Promise<Knocked> {
			if (way.channel !== 'web-push') return { outcome: 'retry' };
			if (!isPushService(way.subscription.endpoint, settings.alsoAllowed)) return { outcome: 'gone' };
			try {
				const status = await push(way.subscription, knock);
				if (status >= 200 && status < 300) return { outcome: 'accepted', providerId: null };
				return { outcome: GONE.includes(status) ? 'gone' : 'retry' };
			} catch {
				return { outcome: 'retry' };
			}
		},
	};
}

/** Encrypted anew for each push; signed anew each hour, and at once when a token that was used before is refused. */
function openPush({ keys, subject, timeoutMs = GIVE_UP_MS }: PushCarrierSettings) {
	const tokens = vapidTokens(keys, subject);
	const post = openPost();
	return async ({ endpoint, p256dh, auth, id }: PushSubscription, knock: Knock): Promise<number> => {
		const body = webPush.encrypt(p256dh, auth, pushPayload(knock, id), 'aes128gcm').cipherText;
		const send = (authorization: string) => post(endpoint, { ...headersOf(knock), Authorization: authorization }, body, timeoutMs);
		const token = tokens.of(endpoint);
		const status = await send(token.authorization);
		if (!NOT_OURS.includes(status)) return status;
		tokens.forget(endpoint);
		return token.isUsed ? send(tokens.of(endpoint).authorization) : status;
	};
}

function headersOf({ ttlSeconds, topic }: Knock) {
	return {
		...{ TTL: String(ttlSeconds), Topic: topic, Urgency: 'high' },
		...{ 'Content-Type': 'application/octet-stream', 'Content-Encoding': 'aes128gcm' },
	};
}
