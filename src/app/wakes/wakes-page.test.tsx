import { expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import { wakesByWeek } from '#core/escalation/wakes.ts';
import { WakesPage } from './wakes-page.tsx';

const NOW = instant('2026-11-17T12:00:00Z');
const page = (rows: Parameters<typeof wakesByWeek>[0]) => String(<WakesPage weeks={wakesByWeek(rows, NOW)} />);

it('draws nothing where there is nothing to count, and says what would be counted', () => {
	const html = page([]);
	expect(html).toContain('Nothing to count yet');
	expect(html).toContain('Whoever closes one says whether it was needed');
	expect(html).not.toMatch(/<svg class="wakes"|nobody was woken/);
});

it('draws every week as soon as one has something, and says which was more than the aim', () => {
	const raisedAt = instant('2026-11-12T02:00:00Z');
	const html = page([
		{ raisedAt, needed: false },
		{ raisedAt, needed: false },
		{ raisedAt, needed: true },
	]);
	expect(html).toContain('<svg class="wakes"');
	expect(html).toContain('In one week somebody was woken for nothing more than once.');
	expect(html).toContain('Week of 9 November</b>: once when it was needed, twice for nothing');
	expect(html).toContain('Week of 16 November</b>: nobody was woken');
});
