import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import { CATEGORIES } from '#core/screening/verdict.ts';
import { type CaseFacts, classOf, keepUntil, yearsAfter } from './keep-until.ts';

const facts = (over: Partial<CaseFacts> = {}): CaseFacts => ({
	practice: false,
	anonymous: false,
	dateOfBirth: '2012-03-04',
	begunOn: '2025-01-10',
	lastWrittenOn: '2026-11-17',
	categories: [],
	longer: [],
	...over,
});
const longer = (until: string) => ({
	id: 'one',
	until,
	reason: 'A claim',
	by: 'priya' as StaffId,
	at: '2026-11-17T10:00:00.000Z' as Instant,
});

describe('until when a record is kept', () => {
	it.each([
		['talks: their 25th birthday', facts(), 'return-talks', '2037-03-04', 'term'],
		['a birthday nobody knows: 25 years after it began', facts({ dateOfBirth: null }), 'return-talks', '2050-01-10', 'birth-not-known'],
		['sexual harm: 75 years after the last thing', facts({ categories: ['sexual_abuse'] }), 'sexual-harm', '2101-11-17', 'term'],
		['sexual exploitation as well', facts({ categories: ['school', 'sexual_exploitation'] }), 'sexual-harm', '2101-11-17', 'term'],
		['a concern that cannot be opened: the longest', facts({ categories: null }), 'sexual-harm', '2101-11-17', 'term'],
		['anonymous: twelve years after the last thing', facts({ anonymous: true, dateOfBirth: null }), 'anonymous', '2038-11-17', 'term'],
		['practice: 90 days', facts({ practice: true, categories: ['sexual_abuse'] }), 'practice', '2027-02-15', 'practice'],
		['a lead wants longer', facts({ longer: [longer('2060-01-01')] }), 'return-talks', '2060-01-01', 'kept-longer'],
		['a lead’s date that is earlier changes nothing', facts({ longer: [longer('2030-01-01')] }), 'return-talks', '2037-03-04', 'term'],
	] as const)('%s', (_what, given, kind, until, because) => {
		expect(keepUntil(given, {})).toMatchObject({ class: kind, until, because });
	});

	it('is what a contract says, where it does', () => {
		const terms = { 'return-talks': { from: 'last-written', years: 6, source: 'Schedule 4' } } as const;
		expect(keepUntil(facts(), terms)).toMatchObject({ until: '2032-11-17', term: { source: 'Schedule 4' } });
		expect(keepUntil(facts({ categories: ['sexual_abuse'] }), terms)).toMatchObject({ until: '2101-11-17' });
	});

	it('never lets a day go that it should have kept at the end of February', () => {
		expect(yearsAfter('2012-02-29', 25)).toBe('2037-03-01');
		expect(yearsAfter('2012-02-29', 24)).toBe('2036-02-29');
		expect(yearsAfter('2024-02-29', 76)).toBe('2100-03-01');
	});

	const day = fc
		.date({ min: new Date('1999-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
		.map((at) => at.toISOString().slice(0, 10));
	const anyFacts = fc.record({
		practice: fc.constant(false),
		anonymous: fc.boolean(),
		dateOfBirth: fc.option(day),
		begunOn: day,
		lastWrittenOn: day,
		categories: fc.array(fc.constantFrom(...CATEGORIES), { maxLength: 4 }),
		longer: fc.array(day.map(longer), { maxLength: 3 }),
	});
	const anyTerms = fc.record({
		'return-talks': fc.record({
			from: fc.constantFrom('birth' as const, 'last-written' as const),
			years: fc.integer({ min: 1, max: 120 }),
			source: fc.constant('A contract'),
		}),
	});

	it('is never earlier for a concern of sexual harm, for a lead’s wish, or for anything that is written down later', () => {
		fc.assert(
			fc.property(anyFacts, anyTerms, day, day, (given, terms, wish, written) => {
				const now = keepUntil(given, terms).until;
				const worse = { ...given, categories: [...given.categories, 'sexual_abuse' as const] };
				expect(classOf(worse)).toBe('sexual-harm');
				expect(keepUntil(worse, terms).until >= now).toBe(true);
				expect(keepUntil(worse, terms).until >= yearsAfter(given.lastWrittenOn, 75)).toBe(true);
				expect(keepUntil({ ...given, longer: [...given.longer, longer(wish)] }, terms).until >= now).toBe(true);
				const later = [written, given.lastWrittenOn].sort().at(-1) ?? written;
				expect(keepUntil({ ...given, lastWrittenOn: later }, terms).until >= now).toBe(true);
				expect(keepUntil({ ...given, categories: null }, terms).until >= now).toBe(true);
			}),
		);
	});
});
