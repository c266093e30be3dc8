import { afterEach, describe, expect, it } from 'vitest';
import type { Heard, TextGateway } from '#app/texting/ports.ts';
import { randomIds } from '#server/clock.ts';
import { frozenClock } from '../../../../test/support/world.ts';
import { type OnScreen, openOnScreen } from './open-on-screen.ts';

const JAZ = { who: 'Jaz', number: '+447700900142' };
const opened: OnScreen[] = [];
afterEach(async () => {
	for (const one of opened.splice(0)) await one.end();
});

/** The phones, with what came in at the address of their gateway; the answer is what the gateway itself says of it, or `status`. */
function phones(isTaken: (number: string) => Promise<boolean> = async () => false) {
	const heard: Heard[] = [];
	const given = { status: 204 };
	const clock = frozenClock();
	const ask = async (request: Request): Promise<Response> => {
		const body = new Uint8Array(await request.arrayBuffer());
		if (given.status !== 204) return new Response(null, { status: given.status });
		const { method, url, headers } = request;
		const found = await at.gateway.receive({ method, url, headers, body }, clock.now());
		if ('refused' in found) throw new Error(`It was refused: ${found.refused}.`);
		heard.push(found);
		return at.gateway.answer();
	};
	const at = openOnScreen({ phones: [JAZ], isTaken, ask, origin: () => 'http://127.0.0.1:3000', clock, ids: randomIds });
	opened.push(at);
	const texts = () => heard.flatMap((one) => one.texts.map(({ words }) => words));
	return { ...at.phones, gateway: at.gateway, heard, given, clock, texts };
}

const said = (words: string) => ({ words, hasPicture: false });
const send = (gateway: TextGateway, words: string, reference: string) => gateway.send({ to: JAZ.number, words, reference });

describe('a phone on screen', () => {
	it('hands over what is typed on it as a signed request, to the character, with whether a picture came', async () => {
		const at = phones();
		await at.text('1', [said('  can i talk? ☹ ')]);
		await at.text('1', [{ words: '', hasPicture: true }]);
		expect(at.heard.flatMap(({ texts }) => texts)).toMatchObject([
			{ provider: 'on-screen', from: JAZ.number, words: '  can i talk? ☹ ', sentAt: at.clock.now(), attachments: 0, part: null },
			{ words: '', attachments: 1 },
		]);
		expect(at.find('1')?.beats.map(({ way, isWaiting, hasPicture }) => [way, isWaiting, hasPicture])).toEqual([
			['out', false, false],
			['out', false, true],
		]);
	});

	it('shows once what is sent to it, however often it goes, and says that it arrived', async () => {
		const at = phones();
		for (let times = 0; times < 2; times += 1)
			expect(await send(at.gateway, 'Hi, it is me', 'r1')).toEqual({ outcome: 'accepted', providerId: 'r1' });
		expect(at.find('1')?.beats).toMatchObject([{ way: 'in', words: 'Hi, it is me' }]);
		await expect
			.poll(() => at.heard.flatMap(({ receipts }) => receipts))
			.toContainEqual({
				...{ provider: 'on-screen', providerId: 'r1', state: 'delivered', at: at.clock.now() },
			});
	});

	it('refuses at once where its number is dead, and where texts get lost takes them and says later that they failed', async () => {
		const at = phones();
		at.fare('1', 'dead');
		expect(await send(at.gateway, 'one', 'r1')).toEqual({ outcome: 'gone' });
		at.fare('1', 'lost');
		expect(await send(at.gateway, 'two', 'r2')).toMatchObject({ outcome: 'accepted' });
		await expect.poll(() => at.heard.flatMap(({ receipts }) => receipts)).toMatchObject([{ providerId: 'r2', state: 'failed' }]);
		expect(at.find('1')?.beats).toEqual([]);
	});

	it('waits on both sides while the gateway is down, and hands everything over in order once it is back', async () => {
		const at = phones();
		await at.setDown(true);
		expect(await send(at.gateway, 'one', 'r1')).toEqual({ outcome: 'retry' });
		await at.text('1', [said('first')]);
		await at.text('1', [said('second')]);
		expect([at.texts(), at.find('1')?.beats.map(({ isWaiting }) => isWaiting)]).toEqual([[], [true, true]]);
		await at.setDown(false);
		expect([at.texts(), at.find('1')?.beats.map(({ isWaiting }) => isWaiting)]).toEqual([
			['first', 'second'],
			[false, false],
		]);
	});

	it('keeps what was not taken, and hands it over again under the same id without anything overtaking it', async () => {
		const at = phones();
		at.given.status = 503;
		await at.text('1', [said('first'), said('at once')]);
		await at.text('1', [said('second')]);
		expect(at.find('1')?.beats.map(({ isWaiting }) => isWaiting)).toEqual([true, true, true]);
		at.given.status = 204;
		await expect.poll(() => at.texts(), { timeout: 5_000 }).toEqual(['first', 'at once', 'second']);
		expect(new Set(at.heard.flatMap(({ texts }) => texts.map(({ providerId }) => providerId))).size).toBe(3);
	});

	it('lets an answer that nobody could have read the question for leave once they could have, and nothing overtakes it', async () => {
		const at = phones();
		await send(at.gateway, 'Are you ok?', 'r1');
		await at.text('1', [said('yes')]);
		await at.text('1', [said('im fine')]);
		expect([at.texts(), at.find('1')?.beats.map(({ isWaiting }) => isWaiting)]).toEqual([[], [false, true, true]]);
		at.clock.pass(1);
		await expect.poll(() => at.texts(), { timeout: 5_000 }).toEqual(['yes', 'im fine']);
		expect(at.heard.flatMap(({ texts }) => texts.map(({ sentAt }) => sentAt))).toEqual(Array(2).fill(at.find('1')?.beats[1]?.at));
		await at.text('1', [said('later')]);
		expect(at.texts()).toContain('later');
	});

	it('is refused where it is not signed with the key that only the server has', async () => {
		const { gateway, clock } = phones();
		const body = new TextEncoder().encode(JSON.stringify({ texts: [{ id: '1', from: JAZ.number, to: '', words: 'hi' }] }));
		const headers = new Headers({ 'webhook-id': '1', 'webhook-timestamp': '1795363200', 'webhook-signature': 'v1,AAAA' });
		const request = { method: 'POST', url: 'http://127.0.0.1:3000/in/on-screen', headers, body };
		expect(await gateway.receive(request, clock.now())).toEqual({ refused: 'signature' });
	});

	it('gets a new number that nobody has, as long as there is one', async () => {
		const at = phones(async (number) => number === '+447700900901');
		expect((await at.add())?.number).toBe('+447700900902');
		expect((await at.add())?.number).toBe('+447700900903');
		expect(await phones(async () => true).add()).toBeUndefined();
	});

	it('is a phone again where a number of before the start is texted', async () => {
		const at = phones();
		await at.gateway.send({ to: '+447700900901', words: 'Hi', reference: 'r9' });
		expect(at.all().map(({ who, number }) => [who, number])).toContainEqual([null, '+447700900901']);
	});
});
