import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TextGateway } from '#app/texting/ports.ts';
import { instant } from '#core/clock/instant.ts';
import { type FakeProvider, startFakeProvider } from '../../../test/support/fake-provider.ts';
import { gatewaysOf, RECORDED_GATEWAYS } from '../../../test/support/recorded-gateways.ts';
import { NotListed } from './ask-provider.ts';

const TEXT = { to: '+447700900123', words: 'Are you somewhere safe right now? Reply 1 or 2 & press send', reference: 'r-1' };
/** What each provider answers where it took a text, what it calls it, and what it says of a number to which it never will. */
const PROVIDERS: Readonly<Record<string, { taken: Taken; id: string; never?: Taken }>> = {
	signed: { taken: { status: 202, says: { id: 'p-1' } }, id: 'p-1', never: { status: 422, says: { error: 'invalid_number' } } },
	twilio: { taken: { status: 201, says: { sid: 'SM1' } }, id: 'SM1', never: { status: 400, says: { code: 21610 } } },
	vonage: {
		taken: { status: 200, says: { 'message-count': '1', messages: [{ status: '0', 'message-id': 'V1' }] } },
		id: 'V1',
		never: { status: 200, says: { messages: [{ status: '7' }] } },
	},
	notify: {
		taken: { status: 201, says: { id: 'N1' } },
		id: 'N1',
		never: { status: 400, says: { errors: [{ error: 'ValidationError', message: 'phone_number Not enough digits' }] } },
	},
	kannel: { taken: { status: 202, says: '0: Accepted for delivery' }, id: 'r-1' },
};
type Taken = { readonly status: number; readonly says: unknown };

let provider: FakeProvider;
let gateways: ReadonlyMap<string, TextGateway>;
const gatewayOf = (name: string): TextGateway => gateways.get(name) ?? expect.fail(name);
const providerOf = (name: string) => PROVIDERS[name] ?? expect.fail(name);

beforeAll(async () => {
	provider = await startFakeProvider();
	gateways = gatewaysOf({ api: provider.api, timeoutMs: 1_000 });
});
afterAll(() => provider.stop());
beforeEach(() => provider.answerWith(() => ({ status: 404 })));
const last = () => provider.asked.at(-1) ?? expect.fail('nothing was asked');

describe.each(RECORDED_GATEWAYS)('sending by %s', (name) => {
	it('says by what name the provider will speak of it', async () => {
		provider.answerWith(() => providerOf(name).taken);
		expect(await gatewayOf(name).send(TEXT)).toEqual({ outcome: 'accepted', providerId: providerOf(name).id });
		const asked = decodeURIComponent(`${last().path} ${last().body}`.replaceAll('+', ' '));
		expect(asked).toContain('447700900123');
		expect(asked).toContain(TEXT.words);
	});

	it('gives a number up only where the provider says so of the number', async () => {
		const { never } = providerOf(name);
		if (never === undefined) return;
		provider.answerWith(() => never);
		expect(await gatewayOf(name).send(TEXT)).toEqual({ outcome: 'gone' });
		provider.answerWith(() => ({ ...never, status: 500 }));
		expect(await gatewayOf(name).send(TEXT)).toEqual({ outcome: 'retry' });
	});

	it('tries again after anything else, and sends nothing elsewhere because it was told to', async () => {
		for (const status of [200, 202, 400, 401, 403, 404, 429, 500, 503]) {
			if (status === providerOf(name).taken.status) continue;
			provider.answerWith(() => ({ status, says: 'no' }));
			const { outcome } = await gatewayOf(name).send(TEXT);
			if (name !== 'signed' || status >= 300) expect([name, status, outcome]).toEqual([name, status, 'retry']);
		}
		const before = provider.asked.length;
		provider.answerWith(() => ({ status: 307, to: `${provider.api}/elsewhere` }));
		expect(await gatewayOf(name).send(TEXT)).toEqual({ outcome: 'retry' });
		expect(provider.asked.length).toBe(before + 1);
		provider.answerWith(() => 'hang');
		expect(await gatewayOf(name).send(TEXT)).toEqual({ outcome: 'retry' });
	});
});

it('Twilio and Vonage say afterwards what became of it, and nothing but the words is about anybody', async () => {
	provider.answerWith(() => providerOf('twilio').taken);
	await gatewayOf('twilio').send(TEXT);
	expect(Object.fromEntries(new URLSearchParams(last().body))).toEqual({
		...{ To: TEXT.to, From: '+441914980000', Body: TEXT.words, StatusCallback: 'https://waymark.example.org/in/twilio' },
	});
	provider.answerWith(() => providerOf('vonage').taken);
	await gatewayOf('vonage').send({ ...TEXT, words: 'ŵ' });
	expect(Object.fromEntries(new URLSearchParams(last().body))).toMatchObject({
		type: 'unicode',
		callback: 'https://waymark.example.org/in/vonage',
	});
});

it('Vonage has taken a text only where it took every part', async () => {
	const parts = (...all: string[]) => provider.answerWith(() => ({ status: 200, says: { messages: all.map((status) => ({ status })) } }));
	parts('0', '1');
	expect(await gatewayOf('vonage').send(TEXT)).toEqual({ outcome: 'retry' });
	parts();
	expect(await gatewayOf('vonage').send(TEXT)).toEqual({ outcome: 'retry' });
});

it('Notify is told who asks and when, signed with the secret that is in the key', async () => {
	provider.answerWith(() => providerOf('notify').taken);
	await gatewayOf('notify').send(TEXT);
	const [head = '', claims = '', signature] = (last().headers.authorization ?? '').replace('Bearer ', '').split('.');
	const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0';
	expect(signature).toBe(createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url'));
	expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ iss: '26785a09-ab16-4eb0-8407-a37497a57506' });
	expect(JSON.parse(last().body)).toMatchObject({ phone_number: TEXT.to, personalisation: { words: TEXT.words }, reference: 'r-1' });
});

it('Kannel reports to an address that leads back to the text, whatever the reference holds', async () => {
	provider.answerWith(() => providerOf('kannel').taken);
	await gatewayOf('kannel').send({ ...TEXT, reference: 'a/b%c', words: 'ŵ' });
	const asked = new URLSearchParams(last().path.split('?')[1]);
	expect(asked.get('coding')).toBe('2');
	const report = (asked.get('dlr-url') ?? '').replaceAll('%%', '%').replace('%d', '1').replace('%T', '1794931948');
	expect(report.startsWith('http://waymark:made-up-secret_0123@127.0.0.1:3000/in/kannel?')).toBe(true);
	const headers = new Headers({ authorization: `Basic ${Buffer.from('waymark:made-up-secret_0123').toString('base64')}` });
	const heard = await gatewayOf('kannel').receive({ method: 'GET', url: report, headers, body: new Uint8Array() }, instant(0));
	expect(heard).toMatchObject({ receipts: [{ providerId: 'a/b%c', state: 'delivered', at: '2026-11-17T16:12:28.000Z' }] });
});

describe('what a gateway still has', () => {
	const since = instant('2026-11-17T16:00:00Z');
	const sms = (n: number, at: string, direction = 'inbound') => ({
		...{ sid: `SM${n}`, direction, from: '+447700900123', to: '+441914980000', body: `words ${n}`, num_media: '0', date_sent: at },
	});

	it('is listed by Twilio from the oldest on, without ours, over all its pages', async () => {
		provider.answerWith(({ path }) => ({
			status: 200,
			says: path.includes('Page=1')
				? { messages: [sms(1, 'Tue, 17 Nov 2026 16:01:00 +0000')], next_page_uri: null }
				: {
						messages: [sms(3, 'Tue, 17 Nov 2026 16:03:00 +0000'), sms(2, 'Tue, 17 Nov 2026 16:02:00 +0000', 'outbound-api')],
						next_page_uri: '/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages.json?Page=1',
					},
		}));
		const listed = await gatewayOf('twilio').list?.(since);
		expect(listed?.map(({ providerId, words, sentAt }) => [providerId, words, sentAt])).toEqual([
			['SM1', 'words 1', '2026-11-17T16:01:00.000Z'],
			['SM3', 'words 3', '2026-11-17T16:03:00.000Z'],
		]);
		expect(provider.asked.some(({ path }) => path.includes('To=%2B441914980000&DateSent%3E=2026-11-17T16%3A00%3A00.000Z'))).toBe(true);
	});

	it('is asked of nobody but Twilio itself', async () => {
		provider.answerWith(() => ({ status: 200, says: { messages: [], next_page_uri: 'https://elsewhere.example/x' } }));
		await expect(gatewayOf('twilio').list?.(since)).rejects.toThrow(NotListed);
	});

	it('is listed by Notify from the oldest on, until what is older than was asked for', async () => {
		const received = (n: number, at: string) => ({
			...{
				id: `n-${n}`,
				created_at: at,
				notify_number: '01914980000',
				user_number: '447700900123',
				content: `words ${n}`,
				service_id: 's',
			},
		});
		provider.answerWith(({ path }) => ({
			status: 200,
			says: {
				received_text_messages: path.includes('older_than=n-2')
					? [received(1, '2026-11-17T16:01:00.000000Z'), received(0, '2026-11-17T15:59:00.000000Z')]
					: [received(3, '2026-11-17T16:03:00.000000Z'), received(2, 'whenever')],
			},
		}));
		const listed = await gatewayOf('notify').list?.(since);
		expect(listed?.map(({ providerId }) => providerId)).toEqual(['n-1', 'n-2', 'n-3']);
		expect(listed?.[0]).toMatchObject({ from: '+447700900123', to: '+441914980000', words: 'words 1' });
	});

	it.each(['twilio', 'notify'])('is no empty list where %s could not be asked', async (name) => {
		for (const answer of [{ status: 500 }, { status: 200, says: 'hi' }, { status: 403, says: {} }]) {
			provider.answerWith(() => answer);
			await expect(gatewayOf(name).list?.(since)).rejects.toThrow(NotListed);
		}
	});
});
