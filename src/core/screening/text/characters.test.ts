import { describe, expect, it } from 'vitest';
import { plainCharacter } from './characters.ts';

describe('a character as the rules read it', () => {
	it('is a small letter without its accent', () => {
		expect(['A', 'é', 'Ñ', 'ü'].map(plainCharacter)).toEqual(['a', 'e', 'n', 'u']);
	});

	it('is the letter of ours that it looks like', () => {
		expect(['а', 'о', 'ѕ', 'ι', 'ı', 'ß', 'χ'].map(plainCharacter)).toEqual(['a', 'o', 's', 'i', 'i', 's', 'x']);
	});

	it('is one of ours in whatever dress', () => {
		expect(['𝓀', 'Ｋ', 'ⓚ', '①', 'ﬃ'].map(plainCharacter)).toEqual(['k', 'k', 'k', '1', 'ffi']);
	});

	it('stays what it is when it looks like nothing of ours', () => {
		expect(['7', '?', '中', 'ж'].map(plainCharacter)).toEqual(['7', '?', '中', 'ж']);
	});
});
