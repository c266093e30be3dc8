import type { Page } from 'playwright-core';
import type { YoungPersonId } from '#core/id.ts';

/** The steps of a worker who holds a conversation on a tablet, as she takes them: by what stands on the page. */
export type Talk = ReturnType<typeof holdTalk>;

/** Whose words a line is, as the buttons say it. */
export type Marked = 'exact' | 'worker' | 'observed';

/**
 * @example const talk = holdTalk(tablet.page); await talk.begin(callum.id); await talk.throughLimits()
 */
export function holdTalk(page: Page) {
	const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
	const write = page.locator('#say textarea[name="words"]');
	const topic = async () => (await page.locator('.said h1').textContent()) ?? '';
	const talk = {
		page,
		topic,
		async begin(youngPerson: YoungPersonId) {
			await page.goto(`/young-people/${youngPerson}/conversations/new`);
			await page.locator('#enquiry-1').check();
			await button('Begin with the limits of privacy').click();
			await page.waitForURL('**/conversations/*');
			return new URL(page.url()).pathname.split('/').at(-1) ?? '';
		},
		async press(name: string) {
			const answered = page.waitForResponse((response) => response.request().method() === 'POST');
			await button(name).click();
			await answered;
			await page.waitForLoadState();
		},
		async mark(whose: Marked) {
			await page.locator(`#whose-${whose}`).check();
		},
		/** Touches a card or a stone of this question. */
		async pick(label: string) {
			await page.locator('#say').getByLabel(label, { exact: true }).check();
		},
		/** Writes a line and keeps it, or goes on with it. */
		async say(words: string, given: { readonly whose?: Marked; readonly then?: 'Keep' | 'Next'; readonly asked?: string } = {}) {
			if (given.whose !== undefined) await talk.mark(given.whose);
			if (given.asked !== undefined) await talk.askedLike(given.asked);
			await write.fill(words);
			await talk.press(given.then ?? 'Keep');
		},
		/** How it was asked: in the worker's own words, or not at all. */
		async askedLike(words: string) {
			await page.getByText('How it was asked', { exact: true }).first().click();
			if (words === '') return page.getByLabel(/^Not asked\./).check();
			await page.getByLabel('In other words, which I write here').check();
			await page.getByLabel('The words I used').fill(words);
		},
		/** Opens a topic because the young person brought it up. */
		async open(words: string) {
			await page.getByRole('link', { name: 'Find a topic' }).click();
			await talk.press(words);
		},
		/** Writes down a promise on the closing page; one that is refused has nobody to do it. */
		async promise(what: string, idea: string, who?: string, on = '2026-11-20') {
			await page.getByRole('link', { name: 'Add', exact: true }).click();
			await page.getByLabel('What', { exact: true }).fill(what);
			await page.getByLabel(idea).check();
			if (who !== undefined) {
				await page.getByLabel('If it is somebody else: who').fill(who);
				await page.getByLabel('By when', { exact: true }).fill(on);
			}
			await talk.press('Write it down');
			await page.getByText(what).waitFor();
		},
		/** Agrees on the closing page how they will hear, on which day and from whom. */
		async agreeTelling(how: string, on: string, who: string) {
			await page.getByLabel('How', { exact: true }).fill(how);
			await page.getByLabel('On which day').fill(on);
			await page.getByLabel('Who will tell').fill(who);
			await talk.press('Keep');
		},
		/** From goodbye to the worker's own pages, by way of the page that shows nothing. */
		async goAlone() {
			await page.getByRole('link', { name: 'I am on my own now' }).click();
			await page.getByLabel('Nobody else can see this screen').check();
			await talk.press('Go on to my pages');
		},
		/** Writes down, first on the page, what they would like one person to see, in their words. */
		async wish(name: string, who: string, wish: string, words: string) {
			const row = page.locator('.sharing-row').first();
			await row.getByLabel('Who', { exact: true }).fill(who);
			await row.getByLabel(`What ${name} would like`).selectOption({ label: wish });
			await row.getByLabel('In their words').fill(words);
			await talk.press('Keep');
		},
		/** Past the limits of privacy and the right to stop, which are shown whatever is said to them. */
		async throughLimits() {
			for (const _ of ['limits', 'stop', 'who hears']) await talk.press('Next');
		},
	};
	return talk;
}
