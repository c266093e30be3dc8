import { describe, expect, it } from 'vitest';
import type { Instant } from '#core/clock/instant.ts';
import { fromLondon } from '#core/clock/london.ts';
import { NATIONAL_LINES, openNow } from '#core/cover/national-lines.ts';
import type { StaffId } from '#core/id.ts';
import { LinesOpen, type LinesOpenProps } from './lines-open.tsx';

const NIGHT = fromLondon('2026-11-22', '03:07')?.at as Instant;
const lines = openNow(NATIONAL_LINES, [], NIGHT);
const html = (props: Partial<LinesOpenProps> = {}) => String(<LinesOpen lines={lines} now={NIGHT} {...props} />);
const count = (text: string, words: string) => text.split(words).length - 1;

describe('the lines on a young person’s page', () => {
	it('begin with 999, then name each that is open', () => {
		const page = html();
		const order = ['In danger:', '999', 'To talk now:', 'Childline', '0800 1111', 'Shout', '85258', 'Samaritans', '116 123'];
		const places = order.map((words) => page.indexOf(words));
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(places[0]).toBeGreaterThan(0);
		expect(page).not.toContain('116 000');
	});

	it('dial nothing by themselves', () => {
		expect(html()).not.toMatch(/tel:|sms:|href|<button|<script/);
	});

	it('offer a call only when asked to, with what it leaves behind, and never for a line that is texted', () => {
		const page = html({ call: true });
		expect(page).toContain('<a href="tel:08001111">Call Childline on this phone</a>');
		expect(page).toContain('A call shows in the list of calls on this phone.');
		expect(page).not.toContain('tel:85258');
		expect(page).not.toContain('tel:999');
	});

	it('say once that nobody here has tried them, or beside each that was not', () => {
		expect(count(html(), 'These should be open now. We have not rung to check.')).toBe(1);
		const checks = [{ line: 'childline', by: 'joel' as StaffId, at: NIGHT }];
		const some = html({ lines: openNow(NATIONAL_LINES, checks, NIGHT) });
		expect(some).not.toContain('These should be open');
		expect([count(some, 'We have not rung it'), count(some, 'We have not texted it')]).toEqual([1, 1]);
	});

	it('say how to reach 999 without a voice, where there is room', () => {
		expect(html()).not.toContain('55');
		expect(html({ withoutVoice: true })).toContain('Stay quiet, wait, and press 55.');
	});

	it('leave 999 when no other line is open', () => {
		const page = html({ lines: [] });
		expect(page).toContain('999');
		expect(page).toContain('We know of no other line that is open now.');
		expect(page).not.toMatch(/To talk now|<ul|should/);
	});
});
