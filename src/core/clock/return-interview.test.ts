import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, type Instant, instant } from './instant.ts';
import { byClock, type ClockFacts, returnInterviewClock } from './return-interview.ts';

const back = instant('2026-11-16T20:40:00Z');
const hours = (n: number): Instant => addMinutes(back, n * 60);
const facts = (over: Partial<ClockFacts>): ClockFacts => ({ returnedAt: back, offers: [], conversation: null, now: hours(1), ...over });
const offer = (outcome: ClockFacts['offers'][number]['outcome'], at = hours(1), plannedFor: Instant | null = null) => ({
	at,
	outcome,
	plannedFor,
});
const state = (over: Partial<ClockFacts>) => returnInterviewClock(facts(over)).state;

describe('the 72-hour clock', () => {
	it('has no deadline while the young person is still away', () => {
		const clock = returnInterviewClock(facts({ returnedAt: null }));
		expect(clock).toMatchObject({ state: 'still-away', deadline: null, marks: [] });
	});

	it('is not asked until somebody asked; a record of not offering is not asking', () => {
		expect(state({})).toBe('not-asked');
		expect(state({ offers: [offer('not-offered')] })).toBe('not-asked');
		expect(state({ offers: [offer('no-reply')] })).toBe('on-the-way');
	});

	it('keeps going after a refusal and becomes late: a refusal closes nothing', () => {
		expect(state({ offers: [offer('declined')] })).toBe('on-the-way');
		expect(state({ offers: [offer('declined')], now: hours(73) })).toBe('late');
	});

	it('is late after the deadline and not at it', () => {
		expect(state({ now: hours(72) })).toBe('not-asked');
		expect(state({ now: addMinutes(hours(72), 1) })).toBe('late');
	});

	it('is never late when the young person chose to go on another time', () => {
		const conversation = { startedAt: hours(2), endedAt: hours(3), outcome: 'part-done' as const };
		expect(state({ conversation, now: hours(500) })).toBe('part-done');
	});

	it('is done in time, or done late, by when the talk ended', () => {
		const talk = (endedAt: Instant) => ({ startedAt: hours(2), endedAt, outcome: 'completed' as const });
		expect(state({ conversation: talk(hours(72)), now: hours(200) })).toBe('done');
		expect(state({ conversation: talk(hours(73)), now: hours(200) })).toBe('done-late');
	});

	it('does not let an open or a stopped conversation hide lateness', () => {
		for (const outcome of [null, 'stopped'] as const) {
			const conversation = { startedAt: hours(2), endedAt: outcome && hours(3), outcome };
			expect(state({ conversation })).toBe('on-the-way');
			expect(state({ conversation, now: hours(73) })).toBe('late');
		}
	});

	it('follows the latest offer, and says when the plan is for after the deadline', () => {
		const clock = returnInterviewClock(facts({ offers: [offer('accepted', hours(5), hours(90)), offer('no-reply', hours(2))] }));
		expect(clock).toMatchObject({ asked: 2, saidYes: true, plannedFor: hours(90), plannedLate: true });
	});

	it('marks elapsed days with London names across both clock changes', () => {
		const autumn = returnInterviewClock(facts({ returnedAt: instant('2026-10-24T22:30:00Z') }));
		expect(autumn.marks.map((mark) => mark.day)).toEqual(['Saturday', 'Sunday', 'Monday', 'Tuesday']);
		expect(autumn.deadline).toBe('2026-10-27T22:30:00.000Z');
		const spring = returnInterviewClock(facts({ returnedAt: instant('2026-03-28T23:30:00Z') }));
		expect(spring.marks.map((mark) => mark.day)).toEqual(['Saturday', 'Monday', 'Tuesday', 'Wednesday']);
	});

	it('sorts Today by who is late, then by deadline, with those still away and those finished last', () => {
		const late = returnInterviewClock(facts({ now: hours(80) }));
		const soon = returnInterviewClock(facts({ offers: [offer('accepted')] }));
		const chosen = returnInterviewClock(
			facts({ returnedAt: hours(-200), conversation: { startedAt: back, endedAt: back, outcome: 'part-done' } }),
		);
		const away = returnInterviewClock(facts({ returnedAt: null }));
		const done = returnInterviewClock(facts({ conversation: { startedAt: back, endedAt: hours(1), outcome: 'completed' } }));
		expect([done, away, soon, chosen, late].sort(byClock)).toEqual([late, chosen, soon, away, done]);
	});

	it('runs for exactly 72 hours of elapsed time from any moment', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }), (seconds) => {
				const returnedAt = instant(seconds * 1000);
				const { deadline } = returnInterviewClock(facts({ returnedAt, now: returnedAt }));
				expect(Date.parse(deadline ?? '') - Date.parse(returnedAt)).toBe(72 * 3_600_000);
			}),
		);
	});
});
