import { describe, expect, it } from 'vitest';
import type { GatewayRequest, TextGateway } from '#app/texting/ports.ts';
import { gatewaysOf, RECORDED_GATEWAYS, type Recorded, recordedOf } from '../../../test/support/recorded-gateways.ts';

/** What every gateway has a record of. */
const ALWAYS = ['bad-signature', 'delivery-receipt', 'duplicate', 'good', 'missing-field', 'out-of-order'];
/** These have a secret and no signature: whoever has it may say anything, and only over a line that nobody else can hear. */
const ONLY_A_SECRET = ['kannel', 'notify'];

const gateways = gatewaysOf();
const gatewayOf = (name: string): TextGateway => gateways.get(name) ?? expect.fail(`There is no gateway called ${name}.`);
const recordOf = (gateway: string, name: string): Recorded =>
	recordedOf(gateway).find((one) => one.name === name) ?? expect.fail(`${gateway} has no record of ${name}.`);
const heardBy = (gateway: string, { requests, now }: Recorded) =>
	Promise.all(requests.map((request) => gatewayOf(gateway).receive(request, now)));

it('every gateway has records, and every record a gateway', () => {
	expect(RECORDED_GATEWAYS).toEqual([...gateways.keys()].sort());
	for (const name of RECORDED_GATEWAYS) expect(recordedOf(name).map((one) => one.name)).toEqual(expect.arrayContaining(ALWAYS));
});

describe.each(RECORDED_GATEWAYS)('%s', (name) => {
	const { requests: good, now } = recordOf(name, 'good');
	const [first = expect.fail('nothing is good')] = good;
	const refused = expect.objectContaining({ refused: expect.any(String) });

	it.each(recordedOf(name).map((one) => [one.name, one] as const))('hears what it has to in %s', async (_name, record) => {
		expect(await heardBy(name, record)).toEqual(record.hears);
		expect(record.requests).toHaveLength(record.hears.length);
	});

	it('refuses what is forged and what says too little in different words', () => {
		expect(new Set(recordOf(name, 'bad-signature').hears)).toContainEqual({ refused: 'signature' });
		expect(new Set(recordOf(name, 'missing-field').hears)).toContainEqual({ refused: 'shape' });
	});

	it('says the same of a text that is sent again, to the last field', () => {
		const [once, again] = recordOf(name, 'duplicate').hears;
		expect(once).toEqual(again);
		expect(once).toHaveProperty('texts.0.providerId');
	});

	it('takes nothing without the header that it is known by', async () => {
		for (const header of ['authorization', 'x-twilio-signature', 'webhook-signature', 'webhook-timestamp', 'webhook-id']) {
			if (!first.headers.has(header)) continue;
			for (const value of [undefined, '', ' ', 'Bearer', 'Bearer a.b.c', 'Basic !', 'v1,', '\u00ff', `${first.headers.get(header)}x`]) {
				const headers = new Headers(first.headers);
				if (value === undefined) headers.delete(header);
				else headers.set(header, value);
				expect(await gatewayOf(name).receive({ ...first, headers }, now)).toEqual(refused);
			}
		}
	});

	it('never throws, whatever the body is, and takes none that was changed where it is signed', async () => {
		const bodies = [...Array(200).keys()].map((n) => changed(first.body, n));
		for (const body of [
			...bodies,
			new Uint8Array(),
			new Uint8Array([0xff, 0xfe]),
			new TextEncoder().encode('[]'),
			new TextEncoder().encode('null'),
		]) {
			const heard = await gatewayOf(name).receive({ ...first, body }, now);
			if (!ONLY_A_SECRET.includes(name)) expect(heard).toEqual(refused);
		}
	});

	it('never throws, whatever the address is', async () => {
		for (const url of [
			'',
			'https://',
			'/in',
			`${first.url}%`,
			`${first.url}&id=%zz%`,
			`${first.url}&receipt`,
			'?=&==&&%00=%',
			`${first.url}#x?y=z`,
		])
			await expect(gatewayOf(name).receive({ ...first, url }, now)).resolves.toBeDefined();
	});

	it('is answered with what it understands as taken', async () => {
		const answer = gatewayOf(name).answer();
		expect([200, 204]).toContain(answer.status);
		const words = await answer.text();
		expect(words === '' || words.endsWith('<Response></Response>')).toBe(true);
		expect(gatewayOf(name).answer()).not.toBe(answer);
	});
});

/** One byte of it is another one. */
function changed(body: GatewayRequest['body'], n: number): Uint8Array {
	const bytes = Uint8Array.from(body.length === 0 ? [0x20] : body);
	const at = (n * 7) % bytes.length;
	bytes[at] = (bytes[at] ?? 0) ^ (1 + (n % 255));
	return bytes;
}
