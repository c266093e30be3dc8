import { describe, expect, it } from 'vitest';
import { stemOf } from './stem.ts';

describe('what the forms of a word have in common', () => {
	it.each([
		['hit', 'hits', 'hitting'],
		['kick', 'kicks', 'kicked', 'kicking'],
		['take', 'took', 'taken'],
		['die', 'dying', 'died', 'dies'],
		['cut', 'cuts', 'cutting'],
		['carry', 'carries'],
		['grab', 'grabbed', 'grabbing'],
		['push', 'pushed', 'pushing'],
	])('is %s for each', (stem, ...forms) => {
		expect(forms.map(stemOf)).toEqual(forms.map(() => stem));
	});

	it('leaves short words and words whose ending is their own', () => {
		expect(['is', 'bus', 'yes', 'this', 'miss', 'thing', 'red', 'bed', 'sing'].map(stemOf)).toEqual([
			'be',
			'bus',
			'yes',
			'this',
			'miss',
			'thing',
			'red',
			'bed',
			'sing',
		]);
	});

	it('is the same for a silent e and without', () => {
		expect(stemOf('scared')).toBe(stemOf('scare'));
		expect(stemOf('leaving')).toBe('leave');
		expect(stemOf('home')).toBe('home');
	});

	it('is the same of a stem', () => {
		for (const word of ['hitting', 'scared', 'tablets', 'locked', 'parties']) expect(stemOf(stemOf(word))).toBe(stemOf(word));
	});
});
