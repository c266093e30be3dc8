import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Figures, tablesOf, withTables, worseThan } from '../../scripts/screening/report/figures.ts';
import { FIGURES_FILE, figuresNow, messagesOf, PAGE_FILE } from '../../scripts/screening/report/measured-parts.ts';

const committed = (): Figures => JSON.parse(readFileSync(FIGURES_FILE, 'utf8'));

describe('screening, as it was measured', () => {
	it('is not worse on the frozen part or the development sample than the committed figures, with the same rules and weights', () => {
		expect(worseThan(committed(), figuresNow())).toEqual([]);
	}, 60_000);

	it('stands in docs/screening.md with the committed figures', () => {
		const page = readFileSync(PAGE_FILE, 'utf8');
		expect(withTables(page, tablesOf(committed()))).toBe(page);
	});

	it('is measured on messages that are each told apart by an id', () => {
		for (const part of ['frozen', 'development'] as const) {
			const ids = messagesOf(part).map(({ id }) => id);
			expect(ids.length).toBeGreaterThan(300);
			expect(new Set(ids).size).toBe(ids.length);
		}
	});
});
