import { describe, expect, it } from 'vitest';
import { SPELLINGS } from './spellings.ts';

describe('usual spellings', () => {
	it('end where they lead: no usual spelling is itself another way of writing', () => {
		expect([...SPELLINGS.values()].filter((word) => SPELLINGS.has(word))).toEqual([]);
	});

	it('are small letters and digits only', () => {
		expect([...SPELLINGS].flat().filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([]);
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
