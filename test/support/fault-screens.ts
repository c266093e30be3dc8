import type { ScreenToSee } from './screens.ts';

/** What does not work, as an administrator, a lead or a manager sees it. */
export const FAULTS: readonly ScreenToSee[] = [
	{ name: 'what does not work, when everything does', go: ({ page }) => page.goto('/faults') },
	{
		name: 'what does not work',
		go: async ({ page, at }) => {
			const { kept, project } = at.served;
			for (const kind of ['channel-down', 'screening-threw'] as const)
				await kept.faults.raise(project.id, kind, kind === 'channel-down' ? 'text' : 'screening', at.clock.now());
			await page.goto('/faults');
		},
	},
	{
		name: 'what does not work, looked after',
		go: async ({ page }) => {
			await page.getByRole('button', { name: 'I look after it: No text goes out' }).click();
			await page.getByText('You look after it.').waitFor();
		},
	},
	{ name: 'Today, when something does not work', go: ({ page }) => page.goto('/today') },
	{
		name: 'Today, when everything works again',
		go: async ({ page, at }) => {
			const { kept, project } = at.served;
			const lead = at.member('Priya');
			for (const { id } of await kept.faults.open(project.id))
				await kept.faults.clear({ project: project.id, id, by: lead.id, now: at.clock.now() });
			await page.goto('/today');
		},
	},
];
