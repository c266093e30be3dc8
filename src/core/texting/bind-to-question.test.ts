import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import { type AskedByText, boundTo, openBetween } from './bind-to-question.ts';

const T0 = instant('2026-11-22T21:00:00Z');
const at = (seconds: number): Instant => addMinutes(T0, seconds / 60);
const asked = (question: string, sent: number, over: number | null = null): AskedByText => ({
	question,
	sentAt: at(sent),
	overAt: over === null ? null : at(over),
});
const came = (sent: number | null, received: number) => ({ sentAt: sent === null ? null : at(sent), receivedAt: at(received) });

describe('which question a text answers', () => {
	const two = [asked('H01', 0), asked('H02', 60)];

	it.each([
		['the one that was asked last', came(90, 91), 'H02'],
		['the one before, where it was sent before the next went out and came late', came(30, 400), 'H01'],
		['the one before, where it was sent while the next was on its way', came(63, 64), 'H01'],
		['by when it came, where nobody knows when it was sent', came(null, 30), 'H01'],
		['by when it came, where its clock is ahead', came(5000, 30), 'H01'],
	])('%s', (_, times, question) => {
		expect(boundTo(two, times)?.question).toBe(question);
		expect(boundTo(two.toReversed(), times)?.question).toBe(question);
	});

	it('gives both halves of an out-of-order pair to the questions they were written for', () => {
		expect([came(80, 90), came(30, 95)].map((times) => boundTo(two, times)?.question)).toEqual(['H02', 'H01']);
	});

	it('gives two quick texts to one question, although the first has been answered meanwhile', () => {
		const next = [asked('H01', 0), asked('H02', 31)];
		expect([came(null, 30), came(null, 32)].map((times) => boundTo(next, times)?.question)).toEqual(['H01', 'H01']);
	});

	it('is unsolicited before any question, and after one was over', () => {
		expect(boundTo([], came(1, 1))).toBeUndefined();
		expect(boundTo(two, came(-10, 1))).toBeUndefined();
		expect(boundTo([asked('H01', 0, 600)], came(700, 701))).toBeUndefined();
	});

	it('still answers a question that was over when it came, if it was sent before', () => {
		expect(boundTo([asked('H01', 0, 600)], came(599, 5000))?.question).toBe('H01');
	});
});

describe('the questions that were open between sending and arrival', () => {
	it('are every one of them, and none that was replaced, over or not yet asked', () => {
		const many = [asked('H01', 0), asked('H02', 60), asked('H03', 120), asked('H04', 180, 200), asked('H05', 900)];
		const open = (sent: number | null, received: number) => openBetween(many, came(sent, received)).map(({ question }) => question);
		expect(open(70, 130)).toEqual(['H02', 'H03']);
		expect(open(null, 130)).toEqual(['H03']);
		expect(open(62, 62)).toEqual(['H01', 'H02']);
		expect(open(300, 301)).toEqual([]);
		expect(open(190, 1000)).toEqual(['H04', 'H05']);
	});

	it('hold the one that the text answers, always', () => {
		const seconds = fc.integer({ min: -100, max: 1000 });
		fc.assert(
			fc.property(
				fc.array(fc.tuple(seconds, fc.option(fc.integer({ min: 0, max: 300 }))), { maxLength: 8 }),
				fc.option(seconds),
				seconds,
				(questions, sent, received) => {
					const all = questions.map(([from, lasts], n) => asked(`H${n}`, from, lasts === null ? null : from + lasts));
					const times = came(sent, received);
					const bound = boundTo(all, times);
					if (bound !== undefined) expect(openBetween(all, times)).toContain(bound);
				},
			),
		);
	});
});
