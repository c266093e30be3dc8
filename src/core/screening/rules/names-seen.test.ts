import { describe, expect, it } from 'vitest';
import { namesSeen } from './names-seen.ts';

describe('the names that a message has', () => {
	it('are those of the last message, not of the one before', () => {
		const seen = namesSeen();
		const [hit, knife] = [seen.numberOf('hit'), seen.numberOf('knife')];
		seen.see(new Set(['hit', 'me']));
		expect([seen.has(hit), seen.has(knife)]).toEqual([true, false]);
		seen.see(new Set(['knife']));
		expect([seen.has(hit), seen.has(knife)]).toEqual([false, true]);
	});

	it('are known too when one is first asked about in the middle of the message', () => {
		const seen = namesSeen();
		seen.see(new Set(['hit']));
		expect([seen.has(seen.numberOf('hit')), seen.has(seen.numberOf('knife'))]).toEqual([true, false]);
	});

	it('are none before the first message, and each has one number', () => {
		const seen = namesSeen();
		const hit = seen.numberOf('hit');
		seen.see(new Set());
		expect([seen.has(hit), seen.numberOf('hit') === hit, seen.numberOf('knife') === hit]).toEqual([false, true, false]);
	});
});
