import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { lengthInBrief, lengthInWords, timesInWords } from './count-words.ts';
import { EpisodeTimeline, timelineLabel } from './episode-timeline.tsx';
import { foldByMonth } from './folded-times.tsx';
import type { TimeAway } from './time-away.ts';
import { monthsBetween, scaleFor, spread, stonesFor, TIMELINE } from './timeline-geometry.ts';

const NOW = instant('2026-11-17T13:54:00Z');

function away(id: string, began: string, hours: number | null, rest: Partial<TimeAway> = {}): TimeAway {
	const beganAt = instant(began);
	return { id, beganAt, returnedAt: hours === null ? null : addMinutes(beganAt, hours * 60), reported: true, talk: null, ...rest };
}

const many = (count: number): readonly TimeAway[] =>
	Array.from({ length: count }, (_, n) => away(`t${n}`, addMinutes(instant('2026-09-01T18:00:00Z'), n * 3_000), 5));

describe('keeping letters apart', () => {
	it('leaves alone what has room', () => {
		expect(spread([100, 300, 500], 97, 0, 800)).toEqual([100, 300, 500]);
	});

	it('moves close ones evenly apart, in order', () => {
		expect(spread([400, 400], 100, 0, 800)).toEqual([350, 450]);
	});

	it('stays within its bounds', () => {
		expect(spread([790, 800, 800], 100, 0, 800)).toEqual([600, 700, 800]);
	});

	it('shares the room when there is too little of it', () => {
		const places = spread([10, 10, 10, 10, 10], 100, 0, 200);
		expect(places).toEqual([0, 50, 100, 150, 200]);
	});

	it('keeps the gap for any eight times away', () => {
		const stones = stonesFor(many(8), scaleFor(instant('2026-09-01T18:00:00Z'), NOW), NOW);
		const columns = stones.map(({ column }) => column);
		for (const [n, x] of columns.entries()) {
			expect(x).toBeGreaterThanOrEqual(TIMELINE.left);
			expect(x).toBeLessThanOrEqual(TIMELINE.right);
			if (n > 0) expect(x - (columns[n - 1] ?? 0)).toBeGreaterThan(85);
		}
	});
});

describe('months along the top', () => {
	it('runs from the first time away to now, over a new year', () => {
		expect(monthsBetween('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
	});

	it('puts a night in late October into its London month', () => {
		const scale = scaleFor(instant('2026-06-30T23:30:00Z'), NOW);
		expect(scale.months[0]?.month).toBe('2026-07');
	});

	it('draws a longer stone for a longer time', () => {
		const times = [away('a', '2026-08-02T10:00:00Z', 3), away('b', '2026-09-14T10:00:00Z', 30), away('c', '2026-10-01T10:00:00Z', 240)];
		const [short, longer, longest] = stonesFor(times, scaleFor(times[0]?.beganAt ?? NOW, NOW), NOW);
		expect(longer?.width).toBeGreaterThan(short?.width ?? 0);
		expect(longest?.width).toBeGreaterThan(longer?.width ?? 0);
	});
});

describe('words of the timeline', () => {
	it('says lengths as people say them', () => {
		expect([30, 60, 6 * 60, 28 * 60, 48 * 60, 9 * 1_440 + 300].map(lengthInBrief)).toEqual([
			'under an hour',
			'1 hour',
			'6 hours',
			'1 day 4 h',
			'2 days',
			'9 days',
		]);
		expect(lengthInWords(28 * 60)).toBe('one day and four hours');
		expect([1, 2, 3, 13].map(timesInWords)).toEqual(['once', 'twice', 'three times', '13 times']);
	});

	it('has every fact of the drawing in its label', () => {
		const times = [
			away('a', '2026-09-02T17:00:00Z', 9, { talk: { state: 'talked' } }),
			away('b', '2026-10-03T12:00:00Z', 28, { talk: { state: 'said-no', words: 'She said no' } }),
			away('c', '2026-11-16T12:00:00Z', null, { reported: false }),
		];
		const brackets = [{ times: ['a', 'b', 'c'], says: 'Away three times in 90 days', done: null }];
		expect(timelineLabel(times, brackets)).toBe(
			'Three times away since 2 September. 2 September, nine hours; we talked. 3 October, one day and four hours; she said no. 16 November, still away; not reported. Away three times in 90 days. Nothing is written yet about what was done.',
		);
	});
});

describe('the drawing and its list', () => {
	it('always has both, with a link between them', () => {
		const html = String(EpisodeTimeline({ times: many(3), now: NOW, brackets: [] }));
		expect(html).toContain('href="#times-away-list"');
		expect(html).toContain('id="times-away-list"');
		expect(html.match(/class="away/g)).toHaveLength(3);
		expect(html).not.toContain('style=');
	});

	it('folds more than eight by month, in words, and keeps all of them in the list', () => {
		const html = String(EpisodeTimeline({ times: many(9), now: NOW, brackets: [] }));
		expect(html.match(/class="away/g)).toHaveLength(1);
		expect(html).toContain('Nine times');
		expect(html.match(/<li>/g)).toHaveLength(9);
	});

	it('says in words what it leaves out before the last seven months', () => {
		const year = Array.from({ length: 10 }, (_, n) => away(`y${n}`, `2026-${String(n + 1).padStart(2, '0')}-05T12:00:00Z`, 4));
		expect(foldByMonth(year).earlier.map(({ id }) => id)).toEqual(['y0', 'y1', 'y2']);
		expect(String(EpisodeTimeline({ times: year, now: NOW, brackets: [] }))).toContain('Before 5 April: three times.');
	});

	it('says once what each mark of a folded month means, and only of those that are drawn', () => {
		const states = ['talked', 'said-no', 'not-asked'] as const;
		const times = many(9).map((time, n) => ({ ...time, talk: { state: states[n % 3] ?? 'talked' } }));
		const html = String(EpisodeTimeline({ times, now: NOW, brackets: [] }));
		const drawing = html.slice(html.indexOf('<svg'), html.indexOf('class="times-list"'));
		const words = ['We talked', 'Said no', 'No talk', 'In part', 'Due'].map((word) => drawing.split(`>${word}<`).length - 1);
		expect(words).toEqual([1, 1, 1, 0, 0]);
	});

	it('closes the oldest of a long list until wanted, and leaves none out', () => {
		const html = String(EpisodeTimeline({ times: many(20), now: NOW, brackets: [] }));
		const [open = '', closed = ''] = html.split('<details');
		expect([open, closed].map((part) => part.match(/<li>/g)?.length)).toEqual([12, 8]);
		expect(closed).toContain('Before that, eight times');
	});

	it('says so when nothing is written down', () => {
		const html = String(EpisodeTimeline({ times: [], now: NOW, brackets: [] }));
		expect(html).toContain('No time away is written down yet.');
		expect(html).not.toContain('<svg');
	});

	it('draws the same marks in the list as on the line', () => {
		const one = [away('a', '2026-10-03T12:00:00Z', 28, { talk: { state: 'in-part' } })];
		expect(String(EpisodeTimeline({ times: one, now: NOW, brackets: [] })).match(/class="half"/g)).toHaveLength(2);
	});
});
