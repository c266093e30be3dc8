import type { Browser, BrowserContextOptions, Response } from 'playwright-core';
import type { CoverSpan } from '#core/cover/cover.ts';
import type { ScreenWords } from '#core/screening/screen-words.ts';
import { accountOn, whereOn } from './account.ts';
import { openDevice, SCREENS } from './browser.ts';
import { aCode, aTalk, holdPhone } from './hold-phone.ts';
import { startJourneyServer } from './journey-server.ts';

/** Callum's own phone, a server, and a conversation that Nadia began with him a moment ago. */
export type OwnPhone = Awaited<ReturnType<typeof openOwnPhone>>;

/**
 * @param start when it begins; a Tuesday afternoon unless told otherwise
 * @param screen a steady stand-in, where the subject is not what words say
 * @example const own = await openOwnPhone(browser, { javaScriptEnabled: false }); await own.phone.typeCode(await own.code())
 */
export async function openOwnPhone(browser: Browser, options: BrowserContextOptions = {}, start?: string, screen?: ScreenWords) {
	const at = await startJourneyServer(start, screen);
	const { project, nadia, priya } = at.world;
	const device = await openDevice(browser, at.origin, { viewport: SCREENS.phone, ...options });
	const sent: Response[] = [];
	device.page.on('response', (response) => sent.push(response));
	const conversation = await aTalk(at, nadia, at.known.callum.id);
	const entries = async () => (await at.served.kept.conversations.find(project.id, conversation))?.entries ?? [];
	return {
		at,
		...device,
		phone: holdPhone(device.page),
		conversation,
		/** Every answer that the phone got. */
		sent,
		code: () => aCode(at, nadia, conversation),
		entries,
		inputs: async () => (await entries()).map(({ input }) => input),
		cookies: async () => (await device.context.cookies()).map(({ name }) => name),
		shown: () => device.page.locator('body').innerText(),
		/** Priya is at work from nine to five on weekdays, and nobody at any other hour. */
		async officeHours() {
			for (const weekday of [1, 2, 3, 4, 5]) {
				const hours = { weekday, from: '09:00', to: '17:00', mode: 'staffed', replyMinutes: null } as const;
				const span: CoverSpan = { id: `hours-${weekday}`, project: project.id, staff: priya.id, ...hours };
				await at.served.kept.coverAdmin.add(span, 'system', at.clock.now());
			}
		},
		/** The report of the project as Nadia reads it: what each line says, and where it was said, in order. */
		async report() {
			const worker = await openDevice(browser, at.origin);
			await at.signIn(worker.page, nadia);
			await worker.page.goto(`/conversations/${conversation}/report?for=project`);
			const [lines, where] = [await accountOn(worker.page), await whereOn(worker.page)];
			await worker.close();
			return lines.map(({ says: [first = '', ...more] }, n) => [first, where[n] ?? '', ...more]);
		},
		async stop() {
			await device.close();
			await at.stop();
		},
	};
}
