import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canaries, MARK, PHONE, sightings, WRITINGS } from './canary-words.ts';

const WRITES: Readonly<Record<string, (text: string) => Buffer>> = {
	'UTF-8': (text) => Buffer.from(text),
	'UTF-16, little end first': (text) => Buffer.from(text, 'utf16le'),
	'UTF-16, big end first': (text) => Buffer.from(text, 'utf16le').swap16(),
	hex: (text) => Buffer.from(Buffer.from(text).toString('hex').toUpperCase()),
	percent: (text) => Buffer.from([...Buffer.from(text)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join('')),
	base64: (text) => Buffer.from(Buffer.from(text).toString('base64url')),
	backwards: (text) => Buffer.from([...text].reverse().join('')),
};

describe('a canary that was planted', () => {
	it('has every writing that is looked for', () => {
		expect(Object.keys(WRITES).toSorted()).toEqual(WRITINGS.toSorted());
	});

	it.each(Object.keys(WRITES))('is seen as %s, whatever stands around it', (as) => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.uint8Array(), (before, after, noise) => {
				const written = WRITES[as]?.(`${before}${canaries().next('here')}${after}`) ?? Buffer.alloc(0);
				const seen = sightings('here', Buffer.concat([noise, written, noise]));
				expect(seen.map((one) => one.as)).toContain(as);
			}),
		);
	});

	it.each([PHONE, '+447700900983', 'tel:07700900983'])('is seen as a telephone number: %s', (number) => {
		for (const write of Object.values(WRITES)) expect(sightings('here', write(`ring ${number} now`))).not.toEqual([]);
	});

	it('is not seen where there is none', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 4_000 }), (noise) => {
				expect(sightings('here', noise)).toEqual([]);
			}),
		);
		expect(sightings('here', Buffer.from(MARK.slice(1)))).toEqual([]);
	});
});
