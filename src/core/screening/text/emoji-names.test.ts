import { describe, expect, it } from 'vitest';
import { emojiName } from './emoji-names.ts';

describe('a picture by name', () => {
	it('says what it shows', () => {
		expect(['🔪', '💊', '🤐', '😂', '👍', '❤'].map(emojiName)).toEqual(['knife', 'pill', 'zipped', 'laugh', 'thumbsup', 'heart']);
	});

	it('has a name of small letters, wherever it has one', () => {
		const named = [
			...'🔪🗡💊🩸🔫💣💀😭😢🥺😔😰🤐🤫🤷👎💔🙏🙃🙄😴🤮🥶😡👊🤕🆘🚑🚓🔒🔑🤰👶💍👰✈🚆🚗🏃🍃💷🍺🍆📸🎉🎂⚽🎮😊😎👋💪🔥😬😳🫠🤔👀🧍🌉🪦👻😈🥱😩😒😑',
		];
		expect(named.map(emojiName).filter((name) => name === undefined || !/^[a-z]+$/.test(name) || name === 'emoji')).toEqual([]);
		expect(new Set(named.map(emojiName)).size).toBeGreaterThan(50);
	});

	it('is at least a picture', () => {
		expect(emojiName('🦒')).toBe('emoji');
	});

	it('is nothing by itself when it only alters the one before', () => {
		expect(['\u{FE0E}', '\u{FE0F}', '\u{200D}', '\u{20E3}', '\u{1F3FB}', '\u{1F3FD}', '\u{1F3FF}'].map(emojiName)).toEqual([
			'',
			'',
			'',
			'',
			'',
			'',
			'',
		]);
	});

	it('is not what a letter or a mark is', () => {
		expect(['a', '?', '中', ' '].map(emojiName)).toEqual([undefined, undefined, undefined, undefined]);
	});
});
