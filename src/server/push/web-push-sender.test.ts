import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PushSender, PushSubscription } from '#app/push/ports.ts';
import type { StaffId } from '#core/id.ts';
import { type MockDevice, type MockPushService, startMockPushService } from '../../../test/support/mock-push-service.ts';
import { isPushService } from './push-services.ts';
import { loadVapidKeys, type VapidKeys } from './vapid-keys.ts';
import { createPushSender, PUSH_PAYLOAD } from './web-push-sender.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-push-'));
const keys = loadVapidKeys(join(folder, 'vapid'));
let service: MockPushService;
let sender: PushSender;
const senderWith = (other: VapidKeys) =>
	createPushSender({ keys: other, subject: 'mailto:duty@example.org', alsoAllowed: [service.origin], timeoutMs: 500 });
const subscription = (device: MockDevice): PushSubscription => ({ id: 'sub', staff: 'priya' as StaffId, ...device });
const options = { ttlSeconds: 120, topic: 'topic', urgency: 'high' } as const;

beforeAll(async () => {
	service = await startMockPushService(keys.publicKey);
	sender = senderWith(keys);
});
afterAll(async () => {
	await service.stop();
	rmSync(folder, { recursive: true });
});

describe('a push', () => {
	it('says the same few words to everybody, with the time to live, topic and urgency it was given', async () => {
		const [priya, joel] = [service.subscribe(), service.subscribe()];
		expect(await sender.send(subscription(priya), options)).toBe('accepted');
		expect(await sender.send(subscription(joel), { ...options, ttlSeconds: 900, topic: 'another' })).toBe('accepted');
		const [first, second] = service.received.slice(-2);
		expect(first).toMatchObject({ device: priya.endpoint, plaintext: 'Waymark: please open', ttl: 120, topic: 'topic', urgency: 'high' });
		expect(second).toMatchObject({ device: joel.endpoint, plaintext: PUSH_PAYLOAD, ttl: 900, topic: 'another' });
		expect(first?.ciphertextBytes).toBe(second?.ciphertextBytes);
		expect(first?.vapid).toMatchObject({ aud: service.origin, sub: 'mailto:duty@example.org' });
		expect(service.refused).toEqual([]);
	});

	it.each([
		[404, 'gone'],
		[410, 'gone'],
		[429, 'retry'],
		[500, 'retry'],
		[403, 'retry'],
	] as const)('answered with %i is "%s"', async (status, outcome) => {
		const device = service.subscribe();
		service.answerWith(device, status);
		expect(await sender.send(subscription(device), options)).toBe(outcome);
	});

	it('is refused by the service when another key signed it, and stays to be sent', async () => {
		const other = senderWith(loadVapidKeys(join(folder, 'other')));
		expect(await other.send(subscription(service.subscribe()), options)).toBe('retry');
		expect(service.refused.at(-1)).toContain('another key');
	});

	it('stays to be sent when nobody answers or the subscription is damaged', async () => {
		const nobody = { ...service.subscribe(), endpoint: 'https://fcm.googleapis.com.invalid/x' };
		expect(await sender.send(subscription(nobody), options)).toBe('gone');
		expect(await sender.send(subscription({ ...service.subscribe(), p256dh: 'short' }), options)).toBe('retry');
	});
});

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

describe('the keys', () => {
	it('are made once, kept for this user only, and read again', () => {
		const path = join(folder, 'once');
		const made = loadVapidKeys(path);
		expect(statSync(path).mode & 0o777).toBe(0o600);
		expect(loadVapidKeys(path)).toEqual(made);
	});

	it('are never made anew over a damaged file', () => {
		const path = join(folder, 'damaged');
		writeFileSync(path, '{"publicKey":"x"}');
		expect(() => loadVapidKeys(path)).toThrow('Put the file back from a backup');
		expect(readFileSync(path, 'utf8')).toBe('{"publicKey":"x"}');
		expect(() => loadVapidKeys(join(folder, 'no-such-folder', 'vapid'))).toThrow('Check that the folder is there');
	});
});
