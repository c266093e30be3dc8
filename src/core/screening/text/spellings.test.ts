import { describe, expect, it } from 'vitest';
import { SPELLINGS } from './spellings.ts';

describe('usual spellings', () => {
	it('end where they lead: no usual spelling is itself another way of writing', () => {
		expect([...SPELLINGS.values()].filter((word) => SPELLINGS.has(word))).toEqual([]);
	});

	it('are small letters and digits only', () => {
		expect([...SPELLINGS].flat().filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([]);
	});

	it('hold each way of writing for one word only', () => {
		const ways = [...SPELLINGS.keys()];
		expect(new Set(ways).size).toBe(ways.length);
		expect(ways.length).toBeGreaterThan(500);
		expect(SPELLINGS.get('')).toBeUndefined();
	});

	it.each([
		['abt', 'about'],
		['bf', 'boyfriend'],
		['m8', 'friend'],
		['mam', 'mum'],
		['da', 'dad'],
		['nan', 'gran'],
		['paras', 'paracetamol'],
		['shank', 'knife'],
		['hoose', 'house'],
		['yh', 'yes'],
		['nah', 'no'],
		['rn', 'now'],
		['plz', 'please'],
		['ur', 'your'],
		['yday', 'yesterday'],
		['wouldnae', 'wouldnt'],
	])('read %s as %s', (typed, word) => {
		expect(SPELLINGS.get(typed)).toBe(word);
	});

	it('leave words alone that only look like another', () => {
		expect(['fed', 'well', 'ill', 'wed', 'hell', 'shell'].filter((word) => SPELLINGS.has(word))).toEqual([]);
	});

	it('know how young people write', () => {
		expect(['idk', 'coz', 'tmrw', '2nite', 'summat', 'nowt', 'dinnae', 'feds', 'u', 'ur'].map((word) => SPELLINGS.get(word))).toEqual([
			'dontknow',
			'because',
			'tomorrow',
			'tonight',
			'something',
			'nothing',
			'dont',
			'police',
			'you',
			'your',
		]);
	});
});
