import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Carrier, Knock, Way } from '#app/reach/ports.ts';
import { CHANNELS, type Channel } from '#core/escalation/channel.ts';
import type { StaffId } from '#core/id.ts';
import { loadVapidKeys } from '#server/push/vapid-keys.ts';
import { type FakeGateway, GATEWAY_KEY, GATEWAY_KEY_TEXT, startFakeGateway } from '../../../test/support/fake-gateway.ts';
import { type FakeMailServer, startFakeMailServer } from '../../../test/support/fake-mail-server.ts';
import { type MockDevice, type MockPushService, startMockPushService } from '../../../test/support/mock-push-service.ts';
import { frozenClock } from '../../../test/support/world.ts';
import { openCarriers } from './carriers.ts';
import { createGateway } from './gateway.ts';
import { GIVE_UP_MS } from './knock-words.ts';
import { createMailCarrier, type MailSettings } from './mail-carrier.ts';
import { createPushCarrier, pushPayload } from './push-carrier.ts';
import { NO_REACH } from './reach-settings.ts';

const STAFF = 'priya' as StaffId;
const NUMBER = '+447700900123';
const BOX = 'priya@example.org';
const ORIGIN = 'https://waymark.example.org';
const TIMEOUT_MS = 2_000; // What gives up too soon on a busy machine still arrives, in another test.
/** Nothing that a knock is about may be in what is sent: the row's key and the token are all there is, and neither says anything. */
const SECRETS = ['Kieran', 'uncle', 'urgent', 'immediate', 'alert-7', 'Priya'];

const clock = frozenClock();
const folder = mkdtempSync(join(tmpdir(), 'waymark-carriers-'));
const keys = loadVapidKeys(join(folder, 'vapid'));
let push: MockPushService;
let device: MockDevice;
let gateway: FakeGateway;
let mail: FakeMailServer;

type Kind = {
	readonly carrier: () => Carrier;
	readonly way: () => Way;
	/** What its other side does from now on. */
	readonly permanent: () => void;
	readonly temporary: readonly (() => void)[];
	readonly hang: () => void;
	/** By what the other side can tell that the same came twice. */
	readonly keysSeen: () => readonly (string | undefined)[];
	/** Every byte that left, as the other side saw it. */
	readonly seen: () => string;
	readonly accepted: string | null;
};

const throughGateway = (channel: 'text' | 'voice'): Kind => ({
	carrier: () => createGateway({ url: gateway.url, key: GATEWAY_KEY, clock, timeoutMs: TIMEOUT_MS })[channel],
	way: () => ({ channel, id: 'way', staff: STAFF, address: NUMBER }),
	permanent: () => gateway.answerWith({ status: 422, body: { error: 'invalid_number' } }),
	temporary: [
		() => gateway.answerWith({ status: 500 }),
		() => gateway.answerWith({ status: 429 }),
		() => gateway.answerWith({ status: 401, body: { error: 'bad_signature' } }),
		() => gateway.answerWith({ status: 404 }),
		() => gateway.answerWith({ status: 500, body: { error: 'invalid_number' } }),
		() => gateway.answerWith({ status: 400, body: 'invalid_number' }),
	],
	hang: () => gateway.answerWith('hang'),
	keysSeen: () => gateway.received.map(({ reference }) => reference),
	seen: () => gateway.raw.join('\n'),
	accepted: 'provider-1',
});

const KINDS: Readonly<Record<Channel, Kind>> = {
	'web-push': {
		carrier: () => createPushCarrier({ keys, subject: 'mailto:duty@example.org', alsoAllowed: [push.origin], timeoutMs: TIMEOUT_MS }),
		way: () => ({ channel: 'web-push', id: 'device', staff: STAFF, subscription: { id: 'device', staff: STAFF, ...device } }),
		permanent: () => push.answerWith(device, 410),
		temporary: [429, 500, 403, 302].map((status) => () => push.answerWith(device, status)),
		hang: () => push.answerWith(device, Number.NaN),
		keysSeen: () => push.received.map(({ topic }) => topic),
		seen: () => JSON.stringify(push.received),
		accepted: null,
	},
	text: throughGateway('text'),
	voice: throughGateway('voice'),
	'e-mail': {
		carrier: () => createMailCarrier(mailSettings(mail.port)).knocks,
		way: () => ({ channel: 'e-mail', id: 'way', staff: STAFF, address: BOX }),
		permanent: () => mail.answerWith({ code: 550, words: '5.1.1 No such user here' }),
		temporary: [
			() => mail.answerWith({ code: 451, words: '4.3.0 Try again later' }),
			() => mail.answerWith({ code: 550, words: '5.7.1 Refused by policy' }),
			() => mail.answerWith({ code: 552, words: '5.2.2 Mailbox full' }),
		],
		hang: () => mail.answerWith('hang'),
		keysSeen: () => mail.received.map(({ messageId }) => messageId),
		seen: () => mail.received.map(({ raw }) => raw).join('\n'),
		accepted: '<row-1@example.org>',
	},
};

const mailSettings = (port: number): MailSettings => ({
	...{ host: '127.0.0.1', port, user: null, password: null, from: 'waymark@example.org' },
	...{ encryption: 'none' as const, origin: () => ORIGIN, timeoutMs: TIMEOUT_MS },
});
const knock: Knock = { kind: 'alert', key: 'row-1', topic: 'topic-of-alert', ttlSeconds: 120, token: 'AbCdEfGhIjKlMnOpQrStUv' };

beforeAll(async () => {
	mail = await startFakeMailServer();
	mail.expects(BOX);
});
afterAll(async () => {
	await mail.stop();
	rmSync(folder, { recursive: true });
});
beforeEach(async () => {
	push = await startMockPushService(keys.publicKey);
	device = push.subscribe();
	gateway = await startFakeGateway(() => clock.now());
	gateway.expects(NUMBER);
	mail.answerWith(undefined);
});
afterEach(async () => {
	await Promise.all([push.stop(), gateway.stop()]);
	expect(push.refused).toEqual([]);
});

describe.each(CHANNELS)('by %s', (channel) => {
	const kind = KINDS[channel];

	it('a knock is accepted, and says whose it is to the provider', async () => {
		expect(kind.carrier().channel).toBe(channel);
		expect(await kind.carrier().knock(kind.way(), knock)).toEqual({ outcome: 'accepted', providerId: kind.accepted });
	});

	it('the same knock sent again has the same key', async () => {
		const carrier = kind.carrier();
		await carrier.knock(kind.way(), knock);
		await carrier.knock(kind.way(), knock);
		const [first, second] = kind.keysSeen().slice(-2);
		expect(first).toBeDefined();
		expect(second).toBe(first);
	});

	it('a permanent failure is told apart', async () => {
		kind.permanent();
		expect(await kind.carrier().knock(kind.way(), knock)).toEqual({ outcome: 'gone' });
	});

	it('anything else that is not acceptance is tried again', async () => {
		for (const fails of kind.temporary) {
			fails();
			expect(await kind.carrier().knock(kind.way(), knock)).toEqual({ outcome: 'retry' });
		}
	});

	it('it gives up by itself where nobody answers', async () => {
		kind.hang();
		const began = performance.now();
		expect(await kind.carrier().knock(kind.way(), knock)).toEqual({ outcome: 'retry' });
		expect(performance.now() - began).toBeLessThan(5_000);
		expect(GIVE_UP_MS).toBeLessThan(10_000);
	});

	it('a way of another kind is never tried', async () => {
		const other = channel === 'text' ? KINDS['e-mail'].way() : KINDS.text.way();
		expect(await kind.carrier().knock(other, knock)).toEqual({ outcome: 'retry' });
		expect(kind.keysSeen().length + gateway.received.length).toBe(channel === 'e-mail' ? mail.received.length : 0);
	});

	it('nothing that was said is in what leaves', async () => {
		for (const one of ['alert', 'fault', 'proof', 'trial'] as const) await kind.carrier().knock(kind.way(), { ...knock, kind: one });
		expect(kind.seen().length).toBeGreaterThan(100);
		for (const secret of SECRETS) expect(kind.seen()).not.toContain(secret);
		if (channel !== 'web-push') expect(kind.seen()).not.toContain(knock.token);
	});
});

describe('a push', () => {
	it('is as long for every kind and with or without a token, and names its time, topic and urgency', async () => {
		const carrier = KINDS['web-push'].carrier();
		for (const kind of ['alert', 'fault', 'proof', 'trial'] as const)
			for (const token of [knock.token, null]) await carrier.knock(KINDS['web-push'].way(), { ...knock, kind, token });
		expect(push.received).toHaveLength(8);
		expect(new Set(push.received.map(({ ciphertextBytes }) => ciphertextBytes)).size).toBe(1);
		expect(push.received[0]).toMatchObject({ urgency: 'high', ttl: 120, topic: 'topic-of-alert' });
		expect(JSON.parse(push.received[0]?.plaintext ?? '')).toEqual({ k: 'alert', t: knock.token, d: 'device' });
	});

	it('holds a kind, a token and a device and not a byte else, whatever else a knock is given', () => {
		const careless = { ...knock, words: 'Kieran', alert: 'alert-7', level: 'urgent' };
		for (const kind of ['alert', 'fault', 'proof', 'trial'] as const)
			expect(pushPayload({ ...careless, kind }, 'device')).toBe(`{"k":"${kind}","t":"${knock.token}","d":"device"}`);
		expect(pushPayload({ ...careless, token: null }, 'device')).toBe(`{"k":"alert","t":"${'-'.repeat(22)}","d":"device"}`);
	});

	it('of one alert to two people shares nothing but its topic and how long it counts: not a token, a device, or a byte of what is sealed', async () => {
		const carrier = KINDS['web-push'].carrier();
		const other = push.subscribe();
		const theirs: Way = { channel: 'web-push', id: 'tablet', staff: STAFF, subscription: { id: 'tablet', staff: STAFF, ...other } };
		await carrier.knock(KINDS['web-push'].way(), knock);
		await carrier.knock(theirs, { ...knock, key: 'row-2', token: 'zYxWvUtSrQpOnMlKjIhGfE' });
		const [one, two] = push.received.map(({ plaintext }) => JSON.parse(plaintext) as Record<string, string>);
		expect([Object.keys(one ?? {}), Object.keys(two ?? {})]).toEqual([
			['k', 't', 'd'],
			['k', 't', 'd'],
		]);
		expect([one?.['k'], one?.['t'] === two?.['t'], one?.['d'] === two?.['d']]).toEqual([two?.['k'], false, false]);
		const [first, second] = push.received;
		expect([first?.topic, first?.ttl, first?.ciphertextBytes === undefined]).toEqual([second?.topic, second?.ttl, false]);
		expect(JSON.stringify(push.received)).not.toMatch(/row-1|row-2/);
	});

	it('goes to no address but a push service’s', async () => {
		const way: Way = {
			channel: 'web-push',
			id: 'd',
			staff: STAFF,
			subscription: { id: 'd', staff: STAFF, ...device, endpoint: 'https://push.invalid/x' },
		};
		expect(await KINDS['web-push'].carrier().knock(way, knock)).toEqual({ outcome: 'gone' });
	});

	it('is refused by the service when another key signed it, and stays to be sent', async () => {
		const other = { keys: loadVapidKeys(join(folder, 'other')), subject: 'mailto:duty@example.org', alsoAllowed: [push.origin] };
		expect(await createPushCarrier(other).knock(KINDS['web-push'].way(), knock)).toEqual({ outcome: 'retry' });
		expect(push.refused.splice(0).at(-1)).toContain('another key');
	});

	it('names the service and a contact in what it signs', async () => {
		await KINDS['web-push'].carrier().knock(KINDS['web-push'].way(), knock);
		expect(push.received[0]?.vapid).toMatchObject({ aud: push.origin, sub: 'mailto:duty@example.org' });
	});

	it('stays to be sent when the subscription is damaged', async () => {
		const way: Way = { channel: 'web-push', id: 'd', staff: STAFF, subscription: { id: 'd', staff: STAFF, ...device, p256dh: 'short' } };
		expect(await KINDS['web-push'].carrier().knock(way, knock)).toEqual({ outcome: 'retry' });
	});
});

describe('an e-mail', () => {
	it('has the same subject and text for everybody, and no link but the alerts', async () => {
		await KINDS['e-mail'].carrier().knock(KINDS['e-mail'].way(), knock);
		const sent = mail.received.at(-1);
		expect(sent).toMatchObject({ subject: 'Waymark: please open', from: 'waymark@example.org', to: BOX });
		expect(sent?.text).toBe(`Waymark: please open\r\n\r\n${ORIGIN}/alerts`);
		expect(sent?.raw).toMatch(/^Auto-Submitted: auto-generated$/m);
	});

	it('is never sent in the clear to another machine: without encryption nothing is said', async () => {
		const before = mail.received.length;
		const { knocks } = createMailCarrier({ ...mailSettings(mail.port), encryption: 'starttls' });
		expect(await knocks.knock(KINDS['e-mail'].way(), knock)).toEqual({ outcome: 'retry' });
		expect(mail.received).toHaveLength(before);
	});

	it('that nobody takes, because nothing is there, is tried again', async () => {
		expect(await createMailCarrier(mailSettings(1)).knocks.knock(KINDS['e-mail'].way(), knock)).toEqual({ outcome: 'retry' });
	});
});

describe('a code', () => {
	it('is taken by text and by e-mail, and nowhere else', async () => {
		const { codes } = createGateway({ url: gateway.url, key: GATEWAY_KEY, clock });
		expect(await codes.carry(NUMBER, '123456', 'row-2')).toMatchObject({ outcome: 'accepted' });
		expect(await createMailCarrier(mailSettings(mail.port)).codes.carry(BOX, '123456', 'row-2')).toMatchObject({ outcome: 'accepted' });
		expect(gateway.received.at(-1)?.words).toContain('123456');
		expect(mail.received.at(-1)).toMatchObject({ subject: 'Waymark: your code' });
		expect(mail.received.at(-1)?.text).toContain('123456');
	});
});

describe('what is carried here', () => {
	const pushSettings = { keys, subject: 'mailto:a@example.org', alsoAllowed: [] };
	const opened = (gatewayOver: Partial<{ keyFile: string; voice: boolean }> = {}) =>
		openCarriers({
			push: pushSettings,
			reach: { ...NO_REACH, gateway: { url: gateway.url, keyFile: join(folder, 'text.key'), voice: false, ...gatewayOver } },
			clock,
			origin: () => ORIGIN,
		});

	it('is a push alone where nothing else was set up, and calls only where the gateway makes them', () => {
		writeFileSync(join(folder, 'text.key'), `${GATEWAY_KEY_TEXT}\n`, { mode: 0o600 });
		const bare = openCarriers({ push: pushSettings, reach: NO_REACH, clock, origin: () => ORIGIN });
		expect([[...bare.carriers.keys()], [...bare.codes.keys()], bare.receiptKey]).toEqual([['web-push'], [], undefined]);
		expect([...opened().carriers.keys()]).toEqual(['web-push', 'text']);
		const { carriers, codes, receiptKey } = opened({ voice: true });
		expect([[...carriers.keys()], [...codes.keys()]]).toEqual([['web-push', 'text', 'voice'], ['text']]);
		expect(receiptKey).toEqual(GATEWAY_KEY);
	});

	it('does not start with a secret that others may read, that is not there, or that is none', () => {
		const file = (name: string, text: string, mode: number) => {
			writeFileSync(join(folder, name), text);
			chmodSync(join(folder, name), mode);
			return { keyFile: join(folder, name) };
		};
		expect(() => opened(file('open.key', GATEWAY_KEY_TEXT, 0o640))).toThrow(/others on this machine may read.*chmod 600/);
		expect(() => opened({ keyFile: join(folder, 'missing.key') })).toThrow(/cannot be read/);
		expect(() => opened(file('empty.key', '\n', 0o600))).toThrow(/is empty/);
		expect(() => opened(file('short.key', 'whsec_AAAA', 0o600))).toThrow(/no signing key/);
		expect(() => opened(file('plain.key', 'secret', 0o600))).toThrow(/no signing key/);
	});
});
