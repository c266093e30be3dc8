import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Device, openBrowser, openDevice } from '../support/browser.ts';
import { holdTalk } from '../support/hold-talk.ts';
import { type JourneyServer, startJourneyServer } from '../support/journey-server.ts';

/** "Read it to me" on the tablet in a young person's hands: by a voice on the device, when it is asked for, and no further. */
let browser: Browser;
let at: JourneyServer;

beforeAll(async () => {
	[browser, at] = await Promise.all([openBrowser(), startJourneyServer()]);
	await at.served.kept.handOvers.setPassphrase(at.served.project.id, at.world.nadia.id, 'green boat seven', at.clock.now());
});

afterAll(async () => {
	await browser.close();
	await at.stop();
});

/** A device with one English voice of the kind given: a browser without a sound card has none. */
function giveVoice(localService: boolean): void {
	const heard: string[] = [];
	const state = { speaking: false };
	Object.assign(globalThis, {
		heard,
		SpeechSynthesisUtterance: class extends EventTarget {
			text: string;
			constructor(text: string) {
				super();
				this.text = text;
			}
		},
	});
	class Voices extends EventTarget {
		get speaking() {
			return state.speaking;
		}
		getVoices() {
			return [
				{ localService: true, lang: 'fr-FR', name: 'French' },
				{ localService, lang: 'en-GB', name: 'English' },
			];
		}
		speak({ text, voice }: { text: string; voice: { name: string } }) {
			state.speaking = true;
			heard.push(`${voice.name}: ${text}`);
		}
		cancel() {
			state.speaking = false;
			heard.push('silence');
		}
	}
	Object.defineProperty(globalThis, 'speechSynthesis', { value: new Voices() });
}

/** The first question on a tablet that was handed over. */
async function handedOver(localService: boolean): Promise<Device> {
	const tablet = await openDevice(browser, at.origin);
	await tablet.context.addInitScript(giveVoice, localService);
	const talk = holdTalk(tablet.page);
	await at.signIn(tablet.page, at.world.nadia);
	await talk.begin(at.known.callum.id);
	await talk.throughLimits();
	await talk.press('Hand over');
	await talk.press('Hand over now');
	return tablet;
}

const heardOn = ({ page }: Device) => page.evaluate(() => (globalThis as { heard?: string[] }).heard ?? []);

it('reads the question, the help and the answers in their order, and says nothing before it is asked', async () => {
	const tablet = await handedOver(true);
	const { page } = tablet;
	await page.getByRole('button', { name: 'Read it to me' }).waitFor();
	expect(await heardOn(tablet)).toEqual([]);
	await page.getByRole('button', { name: 'Read it to me' }).click();
	expect((await heardOn(tablet)).slice(0, 4)).toEqual([
		'English: Food, sleep, a lift, or a chat? Five minutes is fine.',
		'English: Pick any you need today.',
		'English: Food',
		'English: Sleep',
	]);
	await page.getByRole('button', { name: 'Stop reading' }).click();
	expect((await heardOn(tablet)).at(-1)).toBe('silence');
	await page.getByRole('button', { name: 'Read it to me' }).waitFor();
	expect(tablet.complaints).toEqual([]);
	await tablet.close();
});

it('is not offered where the only voice would send the words away', async () => {
	const tablet = await handedOver(false);
	await tablet.page.locator('[data-read-aloud]').waitFor({ state: 'attached' });
	expect(await tablet.page.getByRole('button', { name: 'Read it to me' }).count()).toBe(0);
	expect(await heardOn(tablet)).toEqual([]);
	await tablet.close();
});
