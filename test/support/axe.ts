import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const EVERYTHING: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
	resultTypes: ['violations'],
};

/** What axe-core finds wrong with the page as it stands, with 7:1 for text, in light and in dark. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.evaluate(axe.source);
		const violations = await page.evaluate(async (given) => {
			const { axe: there } = globalThis as typeof globalThis & { axe: typeof axe };
			return (await there.run(document, given)).violations;
		}, EVERYTHING);
		found.push(...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${colorScheme} ${id}: ${node.target.join(' ')}`)));
	}
	await page.emulateMedia({ colorScheme: 'light' });
	return found;
}
