import type { ScreenToSee } from './screens.ts';

const press = (page: { getByRole: (role: 'button', of: { name: string; exact: true }) => { click: () => Promise<void> } }, name: string) =>
	page.getByRole('button', { name, exact: true }).click();

/** How long records are kept, for a lead: a hold, a proposal, what is due, the table, the log, and closing the project. */
export const KEEPING: readonly ScreenToSee[] = [
	{ name: 'how long one record is kept', go: ({ page, at }) => page.goto(`/young-people/${at.youngPerson('Theo').id}/keeping`) },
	{ name: 'how long one record is kept, with errors', go: ({ page }) => press(page, 'Keep it longer') },
	{
		name: 'a record that is held',
		go: async ({ page, at }) => {
			await page.goto(`/young-people/${at.youngPerson('Theo').id}/keeping`);
			await page.getByLabel('Who asked').selectOption({ label: 'The police' });
			await page.getByLabel('Why, with their reference').fill('Operation Elm, letter of 3 May');
			await press(page, 'Put a hold on it');
			await page.getByText('The police asked.').first().waitFor();
		},
	},
	{ name: 'what is kept', go: ({ page }) => page.goto('/what-is-kept') },
	{ name: 'what is kept, with errors', go: ({ page }) => press(page, 'Hold everything') },
	{ name: 'how long records are kept', go: ({ page }) => page.goto('/what-is-kept/times') },
	{ name: 'how long records are kept, with errors', go: ({ page }) => press(page, 'Write it down') },
	{ name: 'the deletion log', go: ({ page }) => page.goto('/what-is-kept/log') },
	{ name: 'close the project', go: ({ page }) => page.goto('/close-the-project') },
];
