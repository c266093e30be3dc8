import type { Page } from 'playwright-core';
import { beginConversation } from '#app/conversation/begin-conversation.ts';
import type { ConversationId, YoungPersonId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { byRef, latest } from '#flows/index.ts';
import { randomIds } from '#server/clock.ts';
import { screenWordsCautiously } from './cautious-screening.ts';
import type { RunningServer } from './journey-server.ts';
import { sessionOf } from './talk.ts';

/** The steps of a young person on their own phone, as they take them: by what stands on the page. */
export type Phone = ReturnType<typeof holdPhone>;

/**
 * @example const phone = holdPhone(device.page); await phone.comeIn(await aCode(at, nadia, id)); await phone.answer('Next')
 */
export function holdPhone(page: Page) {
	const button = (name: string) => page.getByRole('button', { name, exact: true });
	const phone = {
		page,
		button,
		heading: async () => (await page.locator('h1').textContent()) ?? '',
		/** Types a code at the entrance, where no script takes it out of the address. */
		async typeCode(code: string) {
			await page.goto('/');
			await page.getByLabel('Code').fill(code);
			await phone.press('Open');
		},
		/** Scans the worker's QR code. */
		async scan(code: string) {
			await page.goto(`/#${code}`);
			await phone.press('Open');
		},
		/** Presses a button and is on the page that comes of it. */
		async press(name: string) {
			await Promise.all([page.waitForEvent('load'), button(name).click()]);
		},
		/** The first of these buttons that the page has. */
		async firstOf(...names: readonly string[]) {
			for (const name of names) if ((await button(name).count()) > 0) return name;
			throw new Error(`The page has none of ${names.join(', ')}.`);
		},
		async pick(...labels: readonly string[]) {
			for (const label of labels) await page.getByLabel(label, { exact: true }).check();
		},
		/** Writes in the page's own words, wherever their field is. */
		async write(words: string) {
			const folded = page.locator('details:not([open]):has(#words) > summary');
			if ((await folded.count()) > 0) await folded.click();
			await page.locator('#words').fill(words);
		},
		async throughLimits() {
			for (const _ of ['limits', 'stop', 'who hears']) await phone.press('Next');
		},
	};
	return phone;
}

/** A conversation that a worker began a moment ago, at the limits of privacy; the one under way, where there is one. */
export async function aTalk(at: RunningServer, by: StaffMember, youngPerson: YoungPersonId): Promise<ConversationId> {
	const { kept, project } = at.served;
	const deps = {
		reads: kept.conversations,
		people: kept.youngPeople,
		alerts: kept.alerts,
		access: kept.access,
		staff: kept.staff,
		store: kept.store,
		flows: { latest, byRef },
		screen: screenWordsCautiously,
		clock: at.clock,
		ids: randomIds,
		onFault: () => undefined,
	};
	const record = await kept.youngPeople.record(project.id, youngPerson);
	const begun = await beginConversation(deps, {
		session: sessionOf(by, project),
		youngPerson,
		episodes: record?.episodes.map(({ id }) => id) ?? [],
		place: 'Eastgate Library',
		present: ['young-person', 'worker'],
		presentWords: '',
		liveEnquiry: false,
	});
	if (!('conversation' in begun)) throw new Error(`The conversation did not begin: ${begun.outcome}`);
	return begun.conversation;
}

/** A code for a young person's own phone, as the worker's page makes it. */
export function aCode(at: RunningServer, by: StaffMember, conversation: string, mayCheck = false): Promise<string> {
	const { kept, project } = at.served;
	return kept.privatePages.makeCode(
		{ project: project.id, conversation: conversation as ConversationId, by: by.id, mayCheck },
		at.clock.now(),
	);
}
