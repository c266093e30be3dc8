import webPush from 'web-push';
import type { PushSubscription } from '#app/push/ports.ts';
import type { Carrier, Knock, Knocked } from '#app/reach/ports.ts';
import { isPushService } from '#server/push/push-services.ts';
import type { VapidKeys } from '#server/push/vapid-keys.ts';
import { GIVE_UP_MS } from './knock-words.ts';

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
 * Sends with RFC 8030, 8291 and 8292. web-push builds and encrypts the request; the sending is ours, because a device
 * must never be given up for a slow answer, and redirects are not followed.
 */
export function createPushCarrier(settings: PushCarrierSettings): Carrier {
	return {
		channel: 'web-push',
		async knock(way, knock): Promise<Knocked> {
			if (way.channel !== 'web-push') return { outcome: 'retry' };
			if (!isPushService(way.subscription.endpoint, settings.alsoAllowed)) return { outcome: 'gone' };
			try {
				const response = await post(way.subscription, knock, settings);
				await response.body?.cancel();
				if (response.ok) return { outcome: 'accepted', providerId: null };
				return { outcome: GONE.includes(response.status) ? 'gone' : 'retry' };
			} catch {
				return { outcome: 'retry' };
			}
		},
	};
}

async function post(subscription: PushSubscription, knock: Knock, settings: PushCarrierSettings): Promise<Response> {
	const { keys, subject, timeoutMs = GIVE_UP_MS } = settings;
	const request = webPush.generateRequestDetails(
		{ endpoint: subscription.endpoint, keys: { p256dh: subscription.p256dh, auth: subscription.auth } },
		pushPayload(knock, subscription.id),
		{
			vapidDetails: { subject, ...keys },
			TTL: knock.ttlSeconds,
			topic: knock.topic,
			urgency: 'high',
			contentEncoding: 'aes128gcm',
		},
	);
	const headers = new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)] as [string, string]));
	headers.delete('content-length');
	const body = new Uint8Array(request.body ?? []);
	return fetch(request.endpoint, { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
}
