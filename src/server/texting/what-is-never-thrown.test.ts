import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FRAMES } from '../../../test/support/fake-bearerbox.ts';
import { messagesIn } from './gammu/smsbackup.ts';
import { textOf } from './kannel/box-gateway.ts';
import { readFrames } from './kannel/box-message.ts';
import { isPush, mmsNotice } from './mms-notice.ts';

const TRIES = 4_000;
/** The same bytes with one changed, or cut short. */
function spoilt(bytes: Uint8Array, seed: number): Buffer {
	const spoiled = Buffer.from(bytes);
	const at = (seed * 7_919) % Math.max(1, spoiled.length);
	if (seed % 5 === 0) return spoiled.subarray(0, at);
	spoiled[at] = (spoiled[at] ?? 0) ^ (1 + (seed % 255));
	return spoiled;
}

it('whatever Kannel sends is a text, nothing, or no frame at all', () => {
	const frames = Object.values(FRAMES).map((frame) => Buffer.from(frame, 'hex'));
	let texts = 0;
	for (let seed = 0; seed < TRIES; seed += 1) {
		const read = spoilt(frames[seed % frames.length] ?? Buffer.alloc(0), seed);
		try {
			for (const message of readFrames(Buffer.concat([read, ...frames.slice(0, seed % 3)])).messages) {
				if (message.kind !== 'text') continue;
				expect(textOf(message.text).provider).toBe('kannel');
				texts += 1;
			}
		} catch (error) {
			expect(error).toBeInstanceOf(RangeError);
		}
	}
	expect(texts).toBeGreaterThan(TRIES / 4);
});

it('whatever gammu wrote is messages or none, and whatever says that it is of a picture is read to its end', () => {
	const records = new URL('../../../test/fixtures/gateways/gammu/pictures.json', import.meta.url);
	const { passes } = JSON.parse(readFileSync(records, 'utf8')) as { passes: { files: { holds: string }[] }[] };
	const [file = Buffer.alloc(0)] = passes.flatMap(({ files }) => files.map(({ holds }) => Buffer.from(holds)));
	let whole = 0;
	for (let seed = 0; seed < TRIES; seed += 1) {
		const messages = messagesIn(spoilt(file, seed).toString('utf8')) ?? [];
		whole += messages.length > 0 ? 1 : 0;
		for (const { bytes, header } of messages) {
			expect(typeof isPush(spoilt(header, seed))).toBe('boolean');
			expect(typeof (mmsNotice(spoilt(bytes, seed))?.words ?? '')).toBe('string');
		}
	}
	expect(whole).toBeGreaterThan(TRIES / 2);
});
