import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EpisodeId } from '#core/id.ts';
import { addMinutes, type Instant, instant } from './instant.ts';
import { DEFAULT_TRIGGERS, type TriggerFacts, triggersFor } from './triggers.ts';

const now = instant('2026-11-17T12:00:00Z');
const daysAgo = (days: number): Instant => addMinutes(now, -days * 24 * 60);
const episode = (days: number, awayHours: number | null = 5) => ({
	id: `episode-${days}` as EpisodeId,
	leftAt: daysAgo(days),
	lastSeenAt: null,
	reportedAt: null,
	returnedAt: awayHours === null ? null : addMinutes(daysAgo(days), awayHours * 60),
	createdAt: now,
});
const facts = (over: Partial<TriggerFacts>): TriggerFacts => ({
	episodes: [],
	categories: [],
	somebodyIsWorried: false,
	now,
	rules: DEFAULT_TRIGGERS,
	...over,
});
const met = (over: Partial<TriggerFacts>) => triggersFor(facts(over)).map((trigger) => trigger.id);

describe('triggers', () => {
	it('says nothing about a first short time away', () => {
		expect(met({ episodes: [episode(2)] })).toEqual([]);
	});

	it('counts three in ninety days, and not one from before', () => {
		expect(met({ episodes: [episode(1), episode(40), episode(90)] })).toContain('repeat-episodes');
		expect(met({ episodes: [episode(1), episode(40), episode(91)] })).not.toContain('repeat-episodes');
	});

	it('names the episodes of the bracket, oldest first', () => {
		const [first] = triggersFor(facts({ episodes: [episode(1), episode(80), episode(40)] }));
		expect(first).toMatchObject({
			says: 'Away 3 times in 90 days',
			task: 'joint-meeting',
			episodes: ['episode-80', 'episode-40', 'episode-1'],
		});
	});

	it('counts somebody who is still away as away until now', () => {
		expect(met({ episodes: [episode(2, null)] })).toEqual(['long-away']);
		expect(met({ episodes: [episode(3, 24)] })).toEqual([]);
	});

	it('is met by what was said, and by a worried professional', () => {
		expect(met({ categories: ['physical_abuse', 'trafficking'], somebodyIsWorried: true })).toEqual([
			'harm',
			'exploitation',
			'somebody-is-worried',
		]);
	});

	it('follows the numbers of the project', () => {
		expect(met({ episodes: [episode(1), episode(3)], rules: { ...DEFAULT_TRIGGERS, repeat: { episodes: 2, days: 7 } } })).toContain(
			'repeat-episodes',
		);
	});

	it('never loses a trigger when one more episode is known', () => {
		const days = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 12 });
		fc.assert(
			fc.property(days, fc.integer({ min: 0, max: 400 }), (known, more) => {
				const before = met({ episodes: known.map((day) => episode(day)) });
				expect(met({ episodes: [...known, more].map((day) => episode(day)) })).toEqual(expect.arrayContaining(before));
			}),
		);
	});
});
