import { createDecipheriv, createECDH, createPublicKey, type ECDH, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A subscription as a browser would make it; the private half stays here. */
export type MockDevice = { readonly endpoint: string; readonly p256dh: string; readonly auth: string };

/** One push as it arrived, decrypted the way a browser does it. */
export type ReceivedPush = {
	readonly device: string;
	readonly plaintext: string;
	readonly ciphertextBytes: number;
	readonly ttl: number;
	readonly urgency: string | undefined;
	readonly topic: string | undefined;
	/** The VAPID claims, once the signature was found good. */
	readonly vapid: { readonly aud: string; readonly exp: number; readonly sub: string };
	readonly headers: Readonly<Record<string, unknown>>;
	readonly atMs: number;
};

export type MockPushService = {
	readonly origin: string;
	readonly received: readonly ReceivedPush[];
	/** Why pushes were refused, in the service's words. Empty when every push was well made. */
	readonly refused: string[];
	/** Makes a subscription whose pushes this service can decrypt. */
	subscribe(): MockDevice;
	/** From now on this device answers with `status`; 201 is back to normal, and with NaN it never answers. */
	answerWith(device: MockDevice, status: number): void;
	stop(): Promise<void>;
};

type Kept = { readonly key: ECDH; readonly auth: Buffer; status: number };

/**
 * An HTTP server that takes pushes as RFC 8030 describes, verifies the sender (RFC 8292) and decrypts the message
 * (RFC 8291, aes128gcm), so that a test can read exactly what a push service and a device would get.
 *
 * @param vapidPublicKey the application server key that every subscription is bound to
 */
export async function startMockPushService(vapidPublicKey: string): Promise<MockPushService> {
	const devices = new Map<string, Kept>();
	const received: ReceivedPush[] = [];
	const refused: string[] = [];
	const server = createServer((request, response) => {
		void take(request).then((status) => {
			if (!Number.isNaN(status)) response.writeHead(status).end();
		});
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

	async function take(request: IncomingMessage): Promise<number> {
		const device = devices.get(request.url ?? '');
		const body = await bodyOf(request);
		if (device === undefined) return 404;
		if (device.status !== 201) return device.status;
		try {
			received.push(open(request, body, device));
			return 201;
		} catch (error) {
			refused.push(String(error));
			return 400;
		}
	}

	function open(request: IncomingMessage, body: Buffer, device: Kept): ReceivedPush {
		const { headers } = request;
		if (request.method !== 'POST') throw new Error('a push is a POST');
		if (headers['content-encoding'] !== 'aes128gcm') throw new Error('a push is aes128gcm');
		if (!/^\d+$/.test(String(headers['ttl']))) throw new Error('a push names its TTL');
		const topic = one(headers['topic']);
		if (topic !== undefined && !/^[A-Za-z0-9_-]{1,32}$/.test(topic)) throw new Error('a topic is at most 32 base64url characters');
		return {
			device: `${origin}${request.url}`,
			plaintext: decrypt(body, device),
			ciphertextBytes: body.length,
			ttl: Number(headers['ttl']),
			urgency: one(headers['urgency']),
			topic,
			vapid: verified(String(headers.authorization), vapidPublicKey, origin),
			headers,
			atMs: performance.now(),
		};
	}

	return {
		origin,
		received,
		refused,
		subscribe() {
			const key = createECDH('prime256v1');
			key.generateKeys();
			const auth = randomBytes(16);
			const path = `/push/${randomBytes(16).toString('base64url')}`;
			devices.set(path, { key, auth, status: 201 });
			return { endpoint: `${origin}${path}`, p256dh: key.getPublicKey().toString('base64url'), auth: auth.toString('base64url') };
		},
		answerWith({ endpoint }, status) {
			const device = devices.get(new URL(endpoint).pathname);
			if (device === undefined) throw new Error(`No device has the endpoint ${endpoint}`);
			device.status = status;
		},
		async stop() {
			server.closeAllConnections();
			await new Promise<void>((closed) => server.close(() => closed()));
		},
	};
}

/** RFC 8188 header (salt, record size, key id = sender's public key), then RFC 8291 key derivation, one record. */
function decrypt(body: Buffer, { key, auth }: Kept): string {
	const salt = body.subarray(0, 16);
	const keyIdLength = body.readUInt8(20);
	const sender = body.subarray(21, 21 + keyIdLength);
	const record = body.subarray(21 + keyIdLength);
	const secret = key.computeSecret(sender);
	const keyInfo = Buffer.concat([Buffer.from('WebPush: info\0'), key.getPublicKey(), sender]);
	const inputKey = hkdf(auth, secret, keyInfo, 32);
	const contentKey = hkdf(salt, inputKey, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
	const nonce = hkdf(salt, inputKey, Buffer.from('Content-Encoding: nonce\0'), 12);
	const decipher = createDecipheriv('aes-128-gcm', contentKey, nonce);
	decipher.setAuthTag(record.subarray(-16));
	const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
	const end = padded.lastIndexOf(2);
	if (end < 0) throw new Error('the last record ends with 2');
	return padded.subarray(0, end).toString('utf8');
}

function hkdf(salt: Uint8Array, key: Uint8Array, info: Uint8Array, length: number): Buffer {
	return Buffer.from(hkdfSync('sha256', key, salt, info, length));
}

/** `Authorization: vapid t=JWT, k=KEY`: signed by the key the subscription is bound to, for this service, not expired. */
function verified(authorization: string, publicKey: string, origin: string): ReceivedPush['vapid'] {
	const match = /^vapid t=([\w-]+)\.([\w-]+)\.([\w-]+), ?k=([\w-]+)$/.exec(authorization);
	if (match === null) throw new Error('no VAPID header');
	const [, head = '', claims = '', signature = '', k] = match;
	if (k !== publicKey) throw new Error('signed by another key than the subscription was made for');
	const point = Buffer.from(publicKey, 'base64url');
	const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33, 65).toString('base64url') };
	const key = createPublicKey({ key: jwk, format: 'jwk' });
	const good = verify('sha256', Buffer.from(`${head}.${claims}`), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
	if (!good) throw new Error('the VAPID signature is wrong');
	const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as ReceivedPush['vapid'];
	if (aud !== origin) throw new Error(`meant for ${aud}`);
	if (exp * 1000 < Date.now() || exp * 1000 > Date.now() + 24 * 3_600_000) throw new Error('expired, or valid for too long');
	if (!/^(https:|mailto:)/.test(sub)) throw new Error('no contact');
	return { aud, exp, sub };
}

function one(value: string | string[] | undefined): string | undefined {
	return Array.isArray(value) ? value[0] : value;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts);
}
