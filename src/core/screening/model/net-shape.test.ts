import { describe, expect, it } from 'vitest';
import { ANSWERS, FILTERS, PLACES, placeOf, QUESTION_FILTERS, WIDTHS } from './net-shape.ts';

describe('the shape of the net', () => {
	it('has a place for each word that a filter of each width looks at, and none twice', () => {
		const places = WIDTHS.flatMap((width) => Array.from({ length: width }, (_, step) => placeOf(width) + step));
		expect(places).toEqual(Array.from({ length: PLACES }, (_, place) => place));
	});

	it('has an answer of each filter at each width', () => {
		expect(ANSWERS).toBe(WIDTHS.length * FILTERS + WIDTHS.length * QUESTION_FILTERS);
	});
});
