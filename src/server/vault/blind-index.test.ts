import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { AboutYoungPerson } from '#core/record/young-person.ts';
import { fits, tokensOf, tokensToFind } from '#server/vault/blind-index.ts';
import { soundsLike } from '#server/vault/sounds-like.ts';

const key = createSecretKey(Buffer.alloc(32, 1));
const other = createSecretKey(Buffer.alloc(32, 2));
const about = (nameUsed: string, more: Partial<AboutYoungPerson> = {}): AboutYoungPerson => ({
	nameUsed,
	parentalResponsibility: [],
	mustNotBeTold: [],
	communicationNeeds: [],
	trustedPeople: [],
	...more,
});
const findable = (person: AboutYoungPerson, query: string): boolean => {
	const tokens = new Set(tokensOf(key, person));
	return tokensToFind(key, query).every((any) => any.some((token) => tokens.has(token)));
};

describe('sounding alike', () => {
	it.each([
		['kieran', 'ciaran'],
		['sean', 'shaun'],
		['geoff', 'jeff'],
		['phillip', 'filip'],
		['aimee', 'amy'],
		['mohammed', 'muhamad'],
	])('%s and %s are found together', (one, two) => {
		expect(soundsLike(one)).toBe(soundsLike(two));
	});

	it.each([
		['kieran', 'shanice'],
		['amber', 'zara'],
		['leo', 'ruby'],
	])('%s and %s are not', (one, two) => {
		expect(soundsLike(one)).not.toBe(soundsLike(two));
	});

	it('gives nothing for what has no letters that it knows', () => {
		expect(soundsLike('张伟')).toBe('');
	});
});

describe('the blind index', () => {
	it.each(['kieran', 'KIE', 'ki', 'ciaran', 'boyd', 'kieran boyd', 'boyd kier', '+447700900123', '07700 900 123'])(
		'finds Kieran Boyd by %s',
		(query) => {
			const person = about('Kieran', { fullName: 'Kieran Boyd', phone: '07700 900123' });
			expect(findable(person, query)).toBe(true);
			expect(fits(person, query)).toBeDefined();
		},
	);

	it.each(['zara', 'kieran smith', '07700 900124', '!!'])('does not find Kieran Boyd by %s', (query) => {
		const person = about('Kieran', { fullName: 'Kieran Boyd', phone: '07700 900123' });
		expect(fits(person, query)).toBeUndefined();
	});

	it('finds names in other scripts', () => {
		expect(findable(about('张伟'), '张伟')).toBe(true);
		expect(fits(about('张伟'), '张伟')).toBe(0);
	});

	it('ranks a whole name before its beginning before its sound', () => {
		expect([fits(about('Sam'), 'sam'), fits(about('Samira'), 'sam'), fits(about('Sean'), 'shaun'), fits(about('Zara'), 'sam')]).toEqual([
			0,
			1,
			2,
			undefined,
		]);
	});

	it('gives tokens of eight bytes that mean nothing under another key', () => {
		const mine = tokensOf(key, about('Kieran'));
		for (const token of mine) expect(token).toMatch(/^[0-9a-f]{16}$/);
		expect(mine.filter((token) => tokensOf(other, about('Kieran')).includes(token))).toEqual([]);
	});

	it('does not mix a beginning up with a whole name', () => {
		const whole = tokensOf(key, about('Sam'));
		const longer = tokensOf(key, about('Samira'));
		expect(whole.every((token) => longer.includes(token))).toBe(false);
	});
});
