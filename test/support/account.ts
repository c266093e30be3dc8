import type { Page } from 'playwright-core';

/** One line of the account, as a reader sees it. */
export type AccountLine = { readonly whose: string; readonly asked: string; readonly says: readonly string[] };

/** A line as the test wrote it down; `stays` is why it is not in the report to the council. */
export type TypedLine = AccountLine & { readonly stays?: 'kept' | 'left-out' };

/** What the two reports have to say about what was typed: nothing else, and in this order. */
export function inCouncilReport(typed: readonly TypedLine[]): readonly AccountLine[] {
	return typed.filter(({ stays }) => stays === undefined);
}

export function inProjectReport(typed: readonly TypedLine[], name: string): readonly AccountLine[] {
	const why = {
		kept: 'Stays in the project. It is not in the report.',
		'left-out': `${name} would rather this was left out. It is not in the report.`,
	};
	return typed.map(({ stays, ...line }) => (stays === undefined ? line : { ...line, says: [...line.says, why[stays]] }));
}

/** What a report says beside one kind of silence. */
export async function silenceOn(page: Page, kind: string): Promise<string> {
	const row = page.locator('.report .report-table tr', { has: page.getByText(kind, { exact: true }) });
	return row.locator('td').innerText();
}

/** The account on a report page: whose each line is, how it was asked, and all that it says, in order. */
export async function accountOn(page: Page): Promise<readonly AccountLine[]> {
	return page.locator('.report-line').evaluateAll((lines) =>
		lines.map((line) => {
			const textOf = (p: Element) => {
				const copy = p.cloneNode(true) as Element;
				for (const where of copy.querySelectorAll('.line-where')) where.remove();
				return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
			};
			const [first, ...rest] = [...line.querySelectorAll('p')].map(textOf);
			return {
				whose: line.querySelector('.whose b')?.textContent ?? '',
				asked: (first ?? '').replace(/ · ([A-Z][a-z]{2} \d+ [A-Z][a-z]+, )?\d{1,2}:\d\d (am|pm)(, written .*)?$/, ''),
				says: rest,
			};
		}),
	);
}

/** Where each line of the account was said, in order. */
export async function whereOn(page: Page): Promise<readonly string[]> {
	const said = await page.locator('.report-line .line-where').allTextContents();
	return said.map((words) => words.replace(/^,\s*/, '').trim());
}
