import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import webPush from 'web-push';
import type { Knock, Way } from '#app/reach/ports.ts';
import type { StaffId } from '#core/id.ts';
import { createPushCarrier } from './push-carrier.ts';
import { vapidTokens } from './vapid-tokens.ts';

const keys = webPush.generateVAPIDKeys();
const subject = 'mailto:duty@example.org';
const knock: Knock = { kind: 'alert', key: 'row-1', topic: 'topic-of-alert', ttlSeconds: 120, token: 'AbCdEfGhIjKlMnOpQrStUv' };
const staff = 'priya' as StaffId;

let service: Server;
let origin: string;
let statuses: number[];
let tokens: (string | undefined)[];
let sockets: Socket[];

beforeEach(async () => {
	[statuses, tokens, sockets] = [[], [], []];
	service = createServer((request, response) => {
		tokens.push(request.headers.authorization);
		request.resume();
		request.on('end', () => response.writeHead(statuses.shift() ?? 201).end());
	});
	service.on('connection', (socket) => sockets.push(socket));
	service.listen(0, '127.0.0.1');
	await once(service, 'listening');
	origin = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
});
afterEach(async () => {
	service.closeAllConnections();
	service.close();
	await once(service, 'close');
});

const carrier = () => createPushCarrier({ keys, subject, alsoAllowed: [origin] });
const device = (): Way => {
	const { publicKey: p256dh } = webPush.generateVAPIDKeys();
	return {
		channel: 'web-push',
		id: 'device',
		staff,
		subscription: { id: 'device', staff, endpoint: `${origin}/d`, p256dh, auth: 'A'.repeat(22) },
	};
};

it('says whose pushes they are by one signature, over one connection', async () => {
	const push = carrier();
	for (let sent = 0; sent < 5; sent++) expect(await push.knock(device(), knock)).toMatchObject({ outcome: 'accepted' });
	expect(new Set(tokens).size).toBe(1);
	expect(tokens).toHaveLength(5);
	expect(sockets).toHaveLength(1);
});

it('signs anew at once when a service refuses a signature that it took before, and is told no more than twice', async () => {
	const push = carrier();
	await push.knock(device(), knock);
	statuses = [403];
	expect(await push.knock(device(), knock)).toMatchObject({ outcome: 'accepted' });
	expect(tokens).toHaveLength(3);
	expect(new Set(tokens).size).toBe(2);
	statuses = [401, 401, 201];
	expect(await push.knock(device(), knock)).toEqual({ outcome: 'retry' });
	expect(tokens).toHaveLength(5);
});

it('sends again at once when the connection that it kept was closed by the service', async () => {
	const push = carrier();
	await push.knock(device(), knock);
	for (const socket of sockets) socket.resetAndDestroy();
	expect(await push.knock(device(), knock)).toMatchObject({ outcome: 'accepted' });
	expect(tokens).toHaveLength(2);
});

it('signs for one service only, and anew after an hour', () => {
	let now = 0;
	const signed = vapidTokens(keys, subject, () => now);
	const at = (endpoint: string) => signed.of(endpoint).authorization;
	const first = at('https://push.example/one');
	expect(at('https://push.example/two')).toBe(first);
	expect(at('https://other.example/one')).not.toBe(first);
	now = 3_600_000;
	expect(at('https://push.example/one')).not.toBe(first);
});
