import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InboundText, TextReceipt } from '#app/texting/ports.ts';
import { instant } from '#core/clock/instant.ts';
import { type FakeBearerbox, FRAMES, startFakeBearerbox } from '../../../../test/support/fake-bearerbox.ts';
import { boxGateway, textOf } from './box-gateway.ts';
import { readFrames } from './box-message.ts';

let kannel: FakeBearerbox;
const ends: (() => Promise<void>)[] = [];
beforeEach(async () => {
	kannel = await startFakeBearerbox();
});
afterEach(async () => {
	for (const end of ends.splice(0)) await end();
	await kannel.stop();
});

/** A gateway on a line to Kannel, whose store is full while `isFull`. */
function onTheLine(box?: string) {
	const gateway = boxGateway({ host: '127.0.0.1', port: kannel.port, from: '441914980000', box, againMs: 5 });
	const state = { isFull: false };
	const heard: { texts: InboundText[]; receipts: TextReceipt[] } = { texts: [], receipts: [] };
	const faults: unknown[] = [];
	const works: true[] = [];
	const keep =
		<Thing>(into: Thing[]) =>
		async (things: readonly Thing[]) => {
			if (state.isFull) throw new Error('the disk is full');
			into.push(...things);
		};
	const takes = { take: keep(heard.texts), receipts: keep(heard.receipts) };
	const told = { onFault: (error: unknown) => void faults.push(error), onWorks: () => void works.push(true) };
	const end = gateway.fetching?.(takes, told) ?? expect.fail('it fetches nothing');
	ends.push(end);
	return { gateway, state, heard, faults, works: () => works.length, end };
}

const frameOf = (hex: string) => {
	const [first] = readFrames(Buffer.from(hex, 'hex')).messages;
	return first?.kind === 'text' ? first.text : expect.fail('no text');
};

const PLAIN: InboundText = {
	...{ provider: 'kannel', providerId: '880477ae-6f99-4eea-aa10-82a8e5b7b4a9', from: '+447700900001', to: '60000', words: 'hello' },
	...{ sentAt: instant('2026-11-23T00:13:23Z'), part: null, attachments: 0 },
};

describe('what bearerbox hands over', () => {
	it('is kept before it is said to be, and let go of then', async () => {
		const { heard } = onTheLine();
		kannel.has(FRAMES.plain);
		await vi.waitFor(() => expect(kannel.stillHas()).toBe(0));
		expect(heard.texts).toEqual([PLAIN]);
	});

	it('is asked for by a name only where Kannel knows us by one', async () => {
		onTheLine();
		await vi.waitFor(() => expect(kannel.heard).toHaveLength(1));
		expect(kannel.heard[0]?.toString('hex')).toBe('0000000100000003ffffffff');
		onTheLine('waymark');
		await vi.waitFor(() => expect(kannel.heard).toHaveLength(2));
		expect(kannel.heard[1]?.toString('latin1')).toContain('waymark');
	});

	it('stays with Kannel while it cannot be kept, and is kept once it can be', async () => {
		const { heard, state, faults } = onTheLine();
		state.isFull = true;
		kannel.has(FRAMES.plain);
		await vi.waitFor(() => expect(faults.length).toBeGreaterThan(2));
		expect(kannel.stillHas()).toBe(1);
		state.isFull = false;
		await vi.waitFor(() => expect(kannel.stillHas()).toBe(0));
		expect(heard.texts).toHaveLength(1);
	});

	it('stays with Kannel where we end before it is kept, and comes again to whoever asks next', async () => {
		const first = onTheLine();
		first.state.isFull = true;
		kannel.has(FRAMES.plain);
		await vi.waitFor(() => expect(first.faults.length).toBeGreaterThan(0));
		await first.end();
		expect([first.heard.texts.length, kannel.stillHas()]).toEqual([0, 1]);
		const second = onTheLine();
		await vi.waitFor(() => expect(kannel.stillHas()).toBe(0));
		expect(second.heard.texts).toEqual([PLAIN]);
	});

	it('goes on after the line was cut, by itself', async () => {
		const { heard, works } = onTheLine();
		await vi.waitFor(() => expect(works()).toBe(1));
		kannel.cut();
		kannel.has(FRAMES.part);
		await vi.waitFor(() => expect(heard.texts).toHaveLength(1), { timeout: 3_000 });
		expect(heard.texts[0]?.part).toEqual({ reference: '171', number: 1, of: 2 });
		expect(works()).toBe(2);
	});

	it('is heard to the character, in pieces of any length', async () => {
		const { heard } = onTheLine();
		await vi.waitFor(() => expect(kannel.heard).toHaveLength(1));
		for (const byte of Buffer.from(FRAMES.ucs2 + FRAMES.plain, 'hex')) kannel.write(Buffer.from([byte]));
		await vi.waitFor(() => expect(heard.texts.map(({ words }) => words)).toEqual(['hŵ', 'hello']));
	});

	it('is a receipt of what we called the text, and let go of as well', async () => {
		const { heard } = onTheLine();
		kannel.has(FRAMES.delivered);
		kannel.has(FRAMES.sent);
		await vi.waitFor(() => expect(heard.receipts).toHaveLength(2));
		const at = instant('2026-11-23T00:13:26Z');
		const receipt = { provider: 'kannel', providerId: 'ref-1', at };
		expect(new Set(heard.receipts)).toEqual(
			new Set([
				{ ...receipt, state: 'delivered' },
				{ ...receipt, state: 'sent' },
			]),
		);
		await vi.waitFor(() => expect(kannel.stillHas()).toBe(0));
	});

	it('stays with Kannel where it cannot be read, and nothing after it waits', async () => {
		const { heard, faults } = onTheLine();
		await vi.waitFor(() => expect(kannel.heard).toHaveLength(1));
		// A text whose first string is longer than it all.
		kannel.write(Buffer.from('0000000a00000002000000ff4142', 'hex'));
		kannel.has(FRAMES.plain);
		await vi.waitFor(() => expect(heard.texts).toHaveLength(1));
		expect(faults).toHaveLength(1);
		expect(kannel.heard).toHaveLength(2);
	});

	it('is no end of us where it is nothing that a box says: the line is opened anew', async () => {
		const { heard, faults } = onTheLine();
		await vi.waitFor(() => expect(kannel.heard).toHaveLength(1));
		kannel.write(Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'));
		await vi.waitFor(() => expect(faults).toHaveLength(1));
		kannel.has(FRAMES.plain);
		await vi.waitFor(() => expect(heard.texts).toHaveLength(1), { timeout: 3_000 });
	});

	it('is somebody’s whoever it is from, and word of a picture is from whoever sent the picture', () => {
		const { sender: _, ...withheld } = frameOf(FRAMES.plain);
		expect(textOf(withheld)).toMatchObject({ from: '', words: 'hello' });
		const push = Buffer.from('0605040b8423f0', 'hex');
		const notice = Buffer.concat([
			Buffer.from('e60622', 'hex'),
			Buffer.from('application/vnd.wap.mms-message\0\x8c\x82\x98t1\0\x8d\x92\x89\x19\x80+447700900124/TYPE=PLMN\0\x96help\0\x8e', 'latin1'),
		]);
		const picture = { ...frameOf(FRAMES.plain), coding: 1, udhdata: push, msgdata: notice };
		expect(textOf(picture)).toMatchObject({ from: '+447700900124', words: 'help', attachments: 1 });
		expect(textOf({ ...picture, msgdata: Buffer.from([1, 2, 255]) })).toMatchObject({
			from: '+447700900001',
			words: '0102ff',
			attachments: 1,
		});
		expect(textOf({ ...picture, udhdata: Buffer.alloc(0), msgdata: Buffer.from('hi') })).toMatchObject({ words: 'hi', attachments: 0 });
	});
});

describe('a text of ours', () => {
	const TEXT = { to: '+447700900001', words: 'Are you safe? £5', reference: 'ref-1' };

	it('is taken where bearerbox says so, also while its network is away', async () => {
		const { gateway, works } = onTheLine();
		await vi.waitFor(() => expect(works()).toBe(1));
		for (const status of [0, 3]) {
			kannel.answerWith(status);
			expect(await gateway.send(TEXT)).toEqual({ outcome: 'accepted', providerId: 'ref-1' });
		}
		const frame = kannel.heard.at(-1)?.toString('utf8') ?? '';
		for (const said of ['441914980000', TEXT.to, TEXT.words, 'ref-1']) expect(frame).toContain(said);
		await gateway.send({ ...TEXT, words: 'ŵ' });
		expect(kannel.heard.at(-1)?.includes(Buffer.from([0, 0, 0, 2, 0x01, 0x75]))).toBe(true);
	});

	it('is tried again where it is refused, where nothing is said of it, and where there is no line', async () => {
		const { gateway, works, end } = onTheLine();
		expect(await gateway.send(TEXT)).toEqual({ outcome: 'retry' });
		await vi.waitFor(() => expect(works()).toBe(1));
		for (const status of [1, 2, 9]) {
			kannel.answerWith(status);
			expect(await gateway.send(TEXT)).toEqual({ outcome: 'retry' });
		}
		kannel.answerWith(undefined);
		const sending = gateway.send(TEXT);
		await vi.waitFor(() => expect(kannel.heard.length).toBeGreaterThan(4));
		kannel.cut();
		expect(await sending).toEqual({ outcome: 'retry' });
		await end();
		expect(await gateway.send(TEXT)).toEqual({ outcome: 'retry' });
	});
});

it('a request is refused, because a smsbox may have a text in its hands', async () => {
	const { gateway } = onTheLine();
	const request = { method: 'GET', url: 'http://127.0.0.1:3000/in/kannel?id=1', headers: new Headers(), body: new Uint8Array() };
	expect(await gateway.receive(request, instant(0))).toEqual({ refused: 'signature' });
});
