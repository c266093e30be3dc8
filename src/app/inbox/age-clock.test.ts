import { expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import type { Thread } from '#core/texting/thread.ts';
import { shareGone } from './age-clock.tsx';
import { ageInWords } from './inbox-words.ts';

const SINCE = instant('2026-11-17T16:00:00Z');
const thread = (over: Partial<Thread>) => ({ waitingSince: SINCE, answerDueAt: addMinutes(SINCE, 60), timesTold: 0, ...over }) as Thread;

it.each([
	[0, 0],
	[15, 0.25],
	[59, 59 / 60],
	// From here on it is a diamond: it should have been answered.
	[60, null],
	[300, null],
])('has filled by how much of the time has gone: %i minutes', (minutes, share) => {
	expect(shareGone(thread({}), addMinutes(SINCE, minutes))).toBe(share);
});

it('stays full once people were told, and begins empty where nobody said by when', () => {
	expect(shareGone(thread({ timesTold: 1, answerDueAt: addMinutes(SINCE, 600) }), SINCE)).toBeNull();
	expect(shareGone(thread({ answerDueAt: null }), addMinutes(SINCE, 30))).toBe(0);
});

it.each([
	[0, 'Just now'],
	[1, '1 min'],
	[59, '59 min'],
	[60, 'Since 4:00 pm'],
	[24 * 60, 'Since yesterday, 4:00 pm'],
])('says an age in words: %i minutes', (minutes, words) => {
	expect(ageInWords(SINCE, addMinutes(SINCE, minutes))).toBe(words);
});
