import { describe, expect, it } from 'vitest';
import { isPushService } from './push-services.ts';

describe('addresses that the server may call', () => {
	it.each([
		'https://fcm.googleapis.com/fcm/send/abc',
		'https://web.push.apple.com/abc',
		'https://api.push.apple.com/3/device/x',
		'https://wns2-db5p.notify.windows.com/w/?token=x',
		'https://updates.push.services.mozilla.com/wpush/v2/x',
	])('%s is a push service', (endpoint) => {
		expect(isPushService(endpoint, [])).toBe(true);
	});

	it.each([
		'http://fcm.googleapis.com/x',
		'https://fcm.googleapis.com:8443/x',
		'https://u@fcm.googleapis.com/x',
		'https://evilpush.apple.com/x',
		'https://fcm.googleapis.com.example.org/x',
		'http://127.0.0.1:3000/x',
		'https://10.0.0.1/x',
		'not an address',
	])('%s is not', (endpoint) => {
		expect(isPushService(endpoint, [])).toBe(false);
	});
});
