import { describe, expect, it } from 'vitest';
import { namesIn, relationsIn, standsIn, withoutWords } from './left-out-words.ts';

const MARK = '[Left out]';

describe('words that are left out of a text', () => {
	it('go wherever they stand as words of their own, with what is beside them kept', () => {
		expect(withoutWords('Tash’s flat, with Tash and Tashkent.', ['Tash'], MARK)).toBe(`${MARK}’s flat, with ${MARK} and Tashkent.`);
	});

	it('go whole: no half of a longer one is left over', () => {
		expect(withoutWords('Tash Obi rang Obi', ['Obi', 'Tash Obi', 'Tash'], MARK)).toBe(`${MARK} rang ${MARK}`);
	});

	it('count as they are written, unless any case is asked for', () => {
		expect(withoutWords('Will you? I will.', ['will'], MARK)).toBe(`Will you? I ${MARK}.`);
		expect(withoutWords('CRAIG did', ['Craig'], MARK, true)).toBe(`${MARK} did`);
	});

	it('may be signs that mean something elsewhere, or nothing at all', () => {
		expect(withoutWords('a.c and (b)', ['(b)', ''], MARK)).toBe(`a.c and ${MARK}`);
		expect(withoutWords('ends here', [], MARK)).toBe('ends here');
	});

	it('are seen whatever their case', () => {
		expect(standsIn('he said craig knows', ['Craig'])).toBe(true);
		expect(standsIn('he said nothing', ['Craig'])).toBe(false);
	});
});

describe('the names in a few words about somebody', () => {
	it('are those with a capital, without how they are related', () => {
		expect(namesIn('Her stepfather, Craig Boyd')).toEqual(['Craig', 'Boyd']);
		expect(namesIn('Mum')).toEqual([]);
		expect(namesIn('Craig')).toEqual(['Craig']);
	});

	it('are found however short, whoever’s, double, or without any capital', () => {
		expect(namesIn('Mo')).toEqual(['Mo']);
		expect(namesIn('Craig’s brother Lee')).toEqual(['Craig', 'Lee']);
		expect(namesIn('Mr Boyd-Hall')).toEqual(['Boyd-Hall', 'Boyd', 'Hall']);
		expect(namesIn('her stepfather, craig boyd')).toEqual(['craig', 'boyd']);
		expect(namesIn('anyone from her old gang')).toEqual([]);
	});
});

describe('what somebody is to a young person', () => {
	it('is found in each way in which it is written, and never from whose they are besides', () => {
		for (const words of ['Stepdad', 'Gary Webb, her step dad', 'step-father']) expect(relationsIn(words)).toEqual(['stepfather']);
		expect(relationsIn('Dawn, mum')).toEqual(['mother']);
		expect(relationsIn('Mum’s partner')).toEqual(['partner']);
		expect(relationsIn('the partner of her mother')).toEqual(['partner']);
		expect(relationsIn('Craig Boyd')).toEqual([]);
	});
});
