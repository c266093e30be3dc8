import { describe, expect, it } from 'vitest';
import { gatewaysOf, RECORDED_GATEWAYS, recordedOf } from '../../../test/support/recorded-gateways.ts';
import { type InDeps, inRoutes } from './in-routes.ts';
import type { GatewayRequest, InboundText, TextReceipt } from './ports.ts';

/** The routes over every gateway, with a store that keeps what it is given unless it is told not to. */
function listening(change: Partial<InDeps> = {}) {
	const kept: { texts: InboundText[]; receipts: TextReceipt[] } = { texts: [], receipts: [] };
	const refused: string[] = [];
	const failed: unknown[] = [];
	let isDown = false;
	const setDown = (to: boolean) => {
		isDown = to;
	};
	const down = () => {
		if (isDown) throw new Error('the disk is full of “i want to die”');
	};
	const now = recordedOf('twilio')[0]?.now ?? expect.fail('nothing is recorded');
	const app = inRoutes({
		gateways: gatewaysOf(),
		takes: {
			take: async (texts) => {
				down();
				kept.texts.push(...texts);
			},
			receipts: async (receipts) => {
				down();
				kept.receipts.push(...receipts);
			},
		},
		origin: () => 'https://waymark.example.org',
		clock: { now: () => now },
		onRefused: (provider, why) => void refused.push(`${provider} ${why}`),
		onNotKept: (error) => void failed.push(error),
		...change,
	});
	/** As a proxy hands it on: by another name than the one that the gateway called. */
	const send = ({ method, url, headers, body }: GatewayRequest) => {
		const { pathname, search } = new URL(url);
		const init = { method, headers };
		return app.request(`http://127.0.0.1:3000${pathname}${search}`, method === 'GET' ? init : { ...init, body: Uint8Array.from(body) });
	};
	return { app, send, kept, refused, failed, setDown };
}

const record = (gateway: string, name: string) => recordedOf(gateway).find((one) => one.name === name) ?? expect.fail(name);
const requestOf = (gateway: string, name = 'good') => record(gateway, name).requests[0] ?? expect.fail('no request');

describe.each(RECORDED_GATEWAYS)('what %s sends', (name) => {
	it('is kept before it is answered, in the words of that gateway', async () => {
		const { send, kept, refused } = listening();
		const answer = await send(requestOf(name));
		expect([200, 204]).toContain(answer.status);
		expect({ texts: kept.texts, receipts: kept.receipts }).toEqual(record(name, 'good').hears[0]);
		expect(refused).toEqual([]);
	});

	it('is a receipt as readily', async () => {
		const { send, kept } = listening();
		await send(requestOf(name, 'delivery-receipt'));
		expect(kept.receipts).toHaveLength(1);
		expect(kept.texts).toEqual([]);
	});

	it('is refused where it is forged, and an operator hears which gateway and why, and nothing else', async () => {
		const { send, kept, refused } = listening();
		// Vonage would send it a second time after nothing else that is no fault of ours.
		expect((await send(requestOf(name, 'bad-signature'))).status).toBe(name === 'vonage' ? 429 : 401);
		expect((await send(requestOf(name, 'missing-field'))).status).toBe(422);
		expect(refused).toEqual([`${name} signature`, `${name} shape`]);
		expect(kept.texts).toEqual([]);
	});

	it('is asked for again where it could not be kept, and is kept then', async () => {
		const { send, kept, failed, setDown } = listening();
		setDown(true);
		const answer = await send(requestOf(name));
		expect(answer.status).toBe(503);
		expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
		expect(await answer.text()).not.toContain('die');
		expect((await send(requestOf(name, 'delivery-receipt'))).status).toBe(503);
		expect(failed).toHaveLength(2);
		setDown(false);
		expect((await send(requestOf(name))).ok).toBe(true);
		expect(kept.texts).toHaveLength(1);
	});
});

describe('the address of a gateway', () => {
	it('takes nothing longer than any text, and says so to an operator', async () => {
		const { app, send, refused } = listening();
		const long = { ...requestOf('twilio'), body: new Uint8Array(100_001).fill(0x61) };
		expect((await send(long)).status).toBe(413);
		const unsaid = new Blob([long.body]).stream();
		const streamed = new Request('http://127.0.0.1:3000/in/twilio', { method: 'POST', body: unsaid, duplex: 'half' } as RequestInit);
		expect((await app.request(streamed)).status).toBe(413);
		expect(refused).toEqual(['twilio size', 'twilio size']);
	});

	it('has room for the longest text that there is, in faces alone', async () => {
		const words = '😟'.repeat(800);
		const body = new TextEncoder().encode(new URLSearchParams({ Body: words }).toString());
		expect(body.length).toBeLessThan(100_000 / 4);
	});

	it('is one of those that were set up, and nobody is woken for any other', async () => {
		const { app, refused } = listening();
		for (const name of ['sinch', 'receipts', '__proto__', 'constructor', '%00'])
			expect((await app.request(`http://127.0.0.1/in/${name}`, { method: 'POST', body: 'x' })).status).toBe(404);
		expect(refused).toEqual([]);
	});

	it('answers a GET for Kannel alone, and only where there is one', async () => {
		const { app } = listening();
		for (const name of RECORDED_GATEWAYS.filter((one) => one !== 'kannel'))
			expect((await app.request(`http://127.0.0.1/in/${name}`)).status).toBe(404);
		expect((await app.request('http://127.0.0.1/in/kannel')).status).toBe(401);
		const without = listening({ gateways: new Map() });
		expect((await without.app.request('http://127.0.0.1/in/kannel')).status).toBe(404);
	});

	it('asks for a text again where a gateway of ours fails at it, whatever that was', async () => {
		const gateway = { ...(gatewaysOf().get('twilio') ?? expect.fail('no Twilio')), receive: () => Promise.reject(new Error('a fault')) };
		const { send, failed } = listening({ gateways: new Map([['twilio', gateway]]) });
		expect((await send(requestOf('twilio'))).status).toBe(503);
		expect(failed).toHaveLength(1);
	});
});
