import webPush from 'web-push';
import type { PushOptions, PushSender, PushSubscription } from '#app/push/ports.ts';
import { isPushService } from './push-services.ts';
import type { VapidKeys } from './vapid-keys.ts';

/** The whole message, for everybody, always. The service worker shows its own words and never these. */
export const PUSH_PAYLOAD = 'Waymark: please open';

export type PushSenderSettings = {
	readonly keys: VapidKeys;
	/** How a push service reaches us if something is wrong with our pushes: `https:` or `mailto:` (RFC 8292). */
	readonly subject: string;
	/** Origins besides the known push services; see `isPushService`. */
	readonly alsoAllowed: readonly string[];
	readonly timeoutMs: number;
};

/** Permanent: the subscription is gone (RFC 8030, section 7.3). Everything else may work next time. */
const GONE: readonly number[] = [404, 410];

/**
 * Sends with RFC 8030, 8291 and 8292. web-push builds and encrypts the request; the sending is ours, because a device
 * must never be given up for a slow answer, and redirects are not followed.
 */
export function createPushSender(settings: PushSenderSettings): PushSender {
	return {
		async send(subscription, options) {
			if (!isPushService(subscription.endpoint, settings.alsoAllowed)) return 'gone';
			try {
				const response = await post(subscription, options, settings);
				await response.body?.cancel();
				if (response.ok) return 'accepted';
				return GONE.includes(response.status) ? 'gone' : 'retry';
			} catch {
				return 'retry';
			}
		},
	};
}

async function post(
	subscription: PushSubscription,
	options: PushOptions,
	{ keys, subject, timeoutMs }: PushSenderSettings,
): Promise<Response> {
	const request = webPush.generateRequestDetails(
		{ endpoint: subscription.endpoint, keys: { p256dh: subscription.p256dh, auth: subscription.auth } },
		PUSH_PAYLOAD,
		{
			vapidDetails: { subject, ...keys },
			TTL: options.ttlSeconds,
			topic: options.topic,
			urgency: options.urgency,
			contentEncoding: 'aes128gcm',
		},
	);
	const headers = new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)] as [string, string]));
	headers.delete('content-length');
	const body = new Uint8Array(request.body ?? []);
	return fetch(request.endpoint, { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
}
