import { addMinutes } from '#core/clock/instant.ts';
import type { ScreenToSee } from './screens.ts';

const MINE = '/how-i-am-reached';

/** How people are reached: with nothing yet, with what was added, with a code that is out, after a test; and for a lead, everybody. */
export const REACHED: readonly ScreenToSee[] = [
	{ name: 'how one is reached, by nothing yet', go: ({ page }) => page.goto(MINE) },
	{
		name: 'how one is reached',
		async go({ page, at }) {
			const { kept, project } = at.served;
			const now = at.clock.now();
			const marcus = at.member('Marcus');
			const device = { id: 'a-device-to-see', staff: marcus.id, endpoint: `${at.push.origin}/none`, p256dh: 'p', auth: 'a' };
			await kept.pushSubscriptions.keep(project.id, device, null, now);
			const way = { project: project.id, staff: marcus.id, id: 'a-number-to-see', channel: 'text', address: '+447700900123' } as const;
			await kept.reaching.staffWays.add(way, { code: '123456', until: addMinutes(now, 15) }, now);
			await page.goto(MINE);
		},
	},
	{ name: 'a code to type in', go: ({ page }) => page.goto(`${MINE}/a-number-to-see/code`) },
	{ name: 'a code that is none', go: ({ page }) => page.getByRole('button', { name: 'It is mine' }).click() },
	{ name: 'after a test', go: ({ page }) => page.goto(`${MINE}?knocked=2026-11-17T16:00:00.000Z&carried=web-push.text&failed=e-mail`) },
	{ name: 'how everybody is reached', go: ({ page }) => page.goto('/how-everybody-is-reached') },
];
