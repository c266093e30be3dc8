import { describe, expect, it } from 'vitest';
import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import type { AlertId, ConversationId, EntryId } from '#core/id.ts';
import type { Level, Verdict } from '#core/screening/verdict.ts';
import { world } from '../../../test/support/world.ts';
import { countsByWeek, judgedLines, rulesFired, rulesPassed, WEEKS, weeksAgo } from './judged-lines.ts';
import type { Screened } from './ports.ts';

const NOW = instant('2026-11-22T15:00:00Z');
const kieran = world().aYoungPerson();
const daysAgo = (days: number): Instant => addMinutes(NOW, -days * 24 * 60);
const verdict = (level: Level, ...rules: string[]): Verdict => ({
	...{ level, categories: [], rules: 'screening@7' },
	because: rules.map((rule) => ({ rule, start: 0, end: 1, words: 'x' })),
});

let made = 0;
function one(level: Level, at: Instant, rules: readonly string[] = [], over: Partial<Screened> = {}): Screened {
	made += 1;
	return {
		...{ youngPerson: kieran, conversation: 'talk' as ConversationId, entry: `e${made}` as EntryId, at, alert: null },
		...{ verdict: verdict(level, ...rules), ...over },
	};
}

describe('the lines that screening read', () => {
	it('count once, with the highest level, also when it looked again later', () => {
		const first = one('none', daysAgo(1), ['thanks@1']);
		const again = { ...first, verdict: verdict('urgent', 'two-lines@1'), at: NOW };
		expect(judgedLines([first, again])).toEqual([
			{
				...{ youngPerson: kieran, conversation: 'talk', entry: first.entry, at: first.at, alert: null },
				level: 'urgent',
				fault: false,
				rules: ['two-lines'],
			},
		]);
		expect(judgedLines([again, first])[0]?.level).toBe('urgent');
	});

	it('are not what a person raised or asked for', () => {
		const raised = one('immediate', NOW, ['raised-by-worker']);
		const asked = one('unclear', NOW, ['asked-for-a-person']);
		expect(judgedLines([raised, asked])).toEqual([]);
	});
});

describe('the weeks', () => {
	it('are today and six days before, and so on, by London’s calendar', () => {
		expect([0, 6, 7, 13, 14, 90, 91].map((days) => weeksAgo(daysAgo(days), NOW))).toEqual([0, 0, 1, 1, 2, 12, 13]);
		expect(weeksAgo(instant('2026-11-16T00:00:00Z'), NOW)).toBe(0);
		expect(weeksAgo(instant('2026-11-15T23:59:00Z'), NOW)).toBe(1);
	});

	it('count each line under its level, a fault as a fault only, and nothing from before them', () => {
		const lines = judgedLines([
			one('urgent', NOW),
			one('urgent', daysAgo(8)),
			one('none', daysAgo(8)),
			one('urgent', daysAgo(1), ['screening-fault']),
			one('immediate', daysAgo(91)),
		]);
		const counts = countsByWeek(lines, NOW);
		const nothing = new Array<number>(WEEKS - 2).fill(0);
		expect(counts).toEqual({
			...{ immediate: [...nothing, 0, 0], urgent: [...nothing, 1, 1], unclear: [...nothing, 0, 0], concern: [...nothing, 0, 0] },
			...{ none: [...nothing, 1, 0], fault: [...nothing, 0, 1] },
		});
	});
});

describe('what decided that there was nothing to look at', () => {
	it('is counted apart: each rule that knew the words as harmless, and the model where none did', () => {
		const lines = judgedLines([
			one('none', daysAgo(2), ['thanks@1']),
			one('none', daysAgo(20), ['thanks@2']),
			one('none', NOW),
			one('none', NOW, ['model@3']),
			one('none', NOW, ['model@3']),
			one('urgent', NOW, ['hit@1']),
		]);
		expect(rulesPassed(lines, NOW).map(({ rule, lately, before }) => [rule, lately, before])).toEqual([
			['model', 3, 0],
			['thanks', 1, 1],
		]);
	});
});

describe('the rules that fired', () => {
	it('are counted by name whatever their version, with their alerts newest first, and never those of what was not flagged', () => {
		const [old, newer] = ['a1' as AlertId, 'a2' as AlertId];
		const lines = judgedLines([
			one('urgent', daysAgo(20), ['hit@1', 'hit@1'], { alert: old }),
			one('urgent', daysAgo(10), ['hit@2'], { alert: old }),
			one('urgent', daysAgo(2), ['hit@2', 'afraid@1'], { alert: newer }),
			one('none', daysAgo(2), ['thanks@1']),
			one('urgent', daysAgo(100), ['long-ago@1']),
		]);
		expect(rulesFired(lines, NOW).map(({ rule, lately, before, alerts }) => [rule, lately, before, alerts.map(({ id }) => id)])).toEqual([
			['hit', 1, 2, [newer, old]],
			['afraid', 1, 0, [newer]],
		]);
	});
});
