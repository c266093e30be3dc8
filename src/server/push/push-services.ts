/**
 * Where browsers keep their push services. A subscription names an address that this server will call, so anything
 * else is refused: a signed-in person cannot make the server call a machine of their choice.
 */
const SERVICES = [
	'fcm.googleapis.com',
	'updates.push.services.mozilla.com',
	'web.push.apple.com',
	'.push.apple.com',
	'.notify.windows.com',
] as const;

/**
 * True when `endpoint` is https on a known push service. `also` holds further origins, such as a practice service on
 * loopback; those may be plain http.
 *
 * @example isPushService('https://web.push.apple.com/QGx…', []) // true
 */
export function isPushService(endpoint: string, also: readonly string[]): boolean {
	if (!URL.canParse(endpoint)) return false;
	const url = new URL(endpoint);
	if (also.includes(url.origin)) return true;
	if (url.protocol !== 'https:' || url.port !== '' || url.username !== '') return false;
	return SERVICES.some((service) => (service.startsWith('.') ? url.hostname.endsWith(service) : url.hostname === service));
}
