import { describe, expect, it } from 'vitest';
import { emojiName } from './emoji-names.ts';

describe('a picture by name', () => {
	it('says what it shows', () => {
		expect(['🔪', '💊', '🤐', '😂', '👍', '❤'].map(emojiName)).toEqual(['knife', 'pill', 'zipped', 'laugh', 'thumbsup', 'heart']);
	});

	it('is at least a picture', () => {
		expect(emojiName('🦒')).toBe('emoji');
	});

	it('is nothing by itself when it only alters the one before', () => {
		expect(['\u{FE0F}', '\u{200D}', '\u{1F3FD}'].map(emojiName)).toEqual(['', '', '']);
	});

	it('is not what a letter or a mark is', () => {
		expect(['a', '?', '中', ' '].map(emojiName)).toEqual([undefined, undefined, undefined, undefined]);
	});
});
