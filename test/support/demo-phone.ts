import type { Page } from 'playwright-core';
import type { Project } from '#core/record/staff.ts';
import type { Device } from './browser.ts';
import { type RunningServer, startServer } from './journey-server.ts';
import { THAT_TUESDAY } from './people.ts';
import { world } from './world.ts';

/**
 * The whole server with a demonstration in which nobody has texted yet: Nadia is a worker, Priya has the duty all day and answers within a
 * quarter of an hour, and nothing else is open.
 */
export async function startEmptyDemonstration() {
	const here = world(THAT_TUESDAY);
	const project: Project = { ...here.project, kind: 'demonstration' };
	const joel = here.staff('Joel Okafor', 'lead');
	const running = await startServer(async (kept, clock) => {
		await kept.projects.create(project, clock.now());
		for (const member of [here.nadia, here.priya, joel]) await kept.staffAdmin.add(member, 'system', clock.now());
		for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
			const span = { id: here.ids.row<string>(), project: project.id, weekday, from: '09:00', to: '21:00', mode: 'staffed' } as const;
			await kept.coverAdmin.add({ ...span, staff: here.priya.id, replyMinutes: 15 }, 'system', clock.now());
		}
		return project;
	});
	return { ...running, nadia: here.nadia, priya: here.priya, joel };
}

export type EmptyDemonstration = Awaited<ReturnType<typeof startEmptyDemonstration>>;

/** Somebody texts from this device, as from a phone of their own. */
export function phoneOn({ page }: Pick<Device, 'page'>, at: Pick<RunningServer, 'clock'>) {
	const came = page.locator('.phone-in .phone-bubble');
	const text = page.getByLabel('Text', { exact: true });
	const send = async (words: string) => {
		await text.fill(words);
		await text.press('Enter');
		await page.locator('.phone-out', { hasText: words }).last().waitFor();
	};
	return {
		/** A new number’s. */
		take: async () => {
			await page.goto('/demo/phone');
			await page.getByRole('button', { name: 'Take a phone with a new number' }).click();
			await page.waitForURL('**/demo/phone/*');
		},
		/** A minute after whatever came: as long as it takes to read it. */
		says: async (words: string) => {
			at.clock.pass(1);
			await send(words);
			await page.getByText('Sending', { exact: true }).waitFor({ state: 'detached' });
		},
		/** Once so many came in all; what they say, the first first. */
		heard: async (atLeast: number): Promise<readonly string[]> => {
			await came.nth(atLeast - 1).waitFor({ timeout: 10_000 });
			return wordsOf(page);
		},
		all: () => wordsOf(page),
	};
}

const wordsOf = async (page: Page): Promise<readonly string[]> =>
	(await page.locator('.phone-in .phone-bubble').allInnerTexts()).map((words) => words.replace(/^It came:\s*/, '').trim());
