import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { holdPhone } from '../support/hold-phone.ts';
import { type OwnPhone, openOwnPhone } from '../support/own-phone.ts';

/** What becomes of words in a page that is over, on a server whose clock moves as the browser's does. */
const NEUTRAL = 'Revision tips that work';
const WORDS = 'it is a long story';

let browser: Browser;
let own: OwnPhone;

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => own.stop());

/** On the first page on which something can be typed, with both clocks in hand. */
async function writing(): Promise<void> {
	own = await openOwnPhone(browser);
	await own.page.clock.install();
	await own.phone.scan(await own.code());
	await own.phone.press('No, only me');
	await own.phone.throughLimits();
}

/** Both clocks, the server's first, minute by minute. */
async function pass(minutes: number): Promise<void> {
	for (let minute = 0; minute < minutes; minute += 1) {
		own.at.clock.pass(1);
		await own.page.clock.runFor('01:00');
	}
}

async function writeWithASign(words: string): Promise<void> {
	await Promise.all([own.page.waitForResponse((response) => response.status() === 204), own.phone.write(words)]);
}

const kept = async () => JSON.stringify(await own.inputs());

describe('a page left lying', () => {
	it('stays while somebody writes, then goes by itself in time for the server, with what was typed kept', async () => {
		await writing();
		await pass(15);
		await writeWithASign(WORDS);
		await pass(15);
		expect(await own.page.locator('#words').inputValue()).toBe(WORDS);
		await pass(3);
		await own.page.getByText(NEUTRAL).waitFor();
		expect((await own.inputs()).slice(-2)).toMatchObject([{ type: 'answered', value: { words: WORDS } }, { type: 'timed-out' }]);
		expect(await own.cookies()).toEqual([]);
	});

	it('on a phone that slept, has what was typed kept whenever it wakes, and only that', async () => {
		await writing();
		await own.phone.write(WORDS);
		own.at.clock.pass(45);
		await own.phone.button('Next').click();
		await own.page.getByText(NEUTRAL).waitFor();
		expect((await own.inputs()).at(-1)).toMatchObject({ type: 'answered', value: { words: WORDS }, then: 'stay' });
		expect(await own.cookies()).toEqual([]);
	});

	it('goes although it looks again by itself at what is true, with what was typed meanwhile kept', async () => {
		await writing();
		while ((await own.page.getByLabel('I was scared or hurt').count()) === 0) await own.phone.press('Next');
		await own.phone.pick('I was scared or hurt');
		await own.phone.press('Next');
		await own.phone.write('he has a key');
		await pass(10);
		expect(await own.shown()).toContain('Not opened yet.');
		await pass(8);
		await own.page.getByText(NEUTRAL).waitFor();
		expect(await kept()).toContain('he has a key');
	});

	it('goes with what was typed when the worker closes it', async () => {
		await writing();
		await own.phone.press('Talk to a person');
		const { privatePages } = own.at.served.kept;
		await privatePages.close(own.at.world.project.id, own.conversation, own.at.world.nadia.id, own.at.clock.now());
		await own.page.clock.runFor('00:25');
		await own.page.getByText(NEUTRAL).waitFor();
		expect(await own.cookies()).toEqual([]);
	});
});

describe('what could not be heard', () => {
	it('is told again by a blank page until it is, whatever a proxy answers', async () => {
		await writing();
		await own.phone.write(WORDS);
		const answers = [502, 503, 429];
		await own.page.route('**/notes', async (route) => {
			const status = route.request().method() === 'POST' ? answers.shift() : undefined;
			await (status === undefined ? route.continue() : route.fulfill({ status, body: 'Bad gateway' }));
		});
		await own.phone.button('Leave now').click();
		await expect.poll(() => answers.length).toBe(2);
		expect(await own.shown()).toBe('');
		// A page that goes in the middle of it cannot say what it shows.
		const blankOrNeutral = async () => {
			await own.page.clock.runFor('00:01').catch(() => undefined);
			return own.shown().catch(() => '');
		};
		await expect.poll(blankOrNeutral, { timeout: 5_000 }).not.toBe('');
		expect(answers).toEqual([]);
		await own.page.getByText(NEUTRAL).waitFor();
		expect(await own.cookies()).toEqual([]);
		expect(await kept()).toContain(WORDS);
	});
});

describe('a press that says two things', () => {
	it.each([true, false])('is answered first when something was ticked with “Stop here”, scripts %s', async (javaScriptEnabled) => {
		own = await openOwnPhone(browser, { javaScriptEnabled });
		await own.phone.typeCode(await own.code());
		await own.phone.press('No, only me');
		await own.phone.throughLimits();
		while ((await own.page.getByLabel('I was scared or hurt').count()) === 0) await own.phone.press('Next');
		await own.phone.pick('I was scared or hurt');
		await own.phone.press('Stop here');
		expect(await own.shown()).toContain('Thank you for telling us.');
		expect(await own.shown()).not.toContain('This page has closed');
		await own.phone.button(await own.phone.firstOf('Stop for now', 'Stop here')).click();
		await own.page.getByText('Ask Nadia for a new code.').waitFor();
		expect(await own.cookies()).toEqual([]);
	});
});

describe('two pages in one browser', () => {
	it.each([true, false])('the older one shows its words again, and they go on with the new one, scripts %s', async (javaScriptEnabled) => {
		own = await openOwnPhone(browser, { javaScriptEnabled });
		await own.phone.typeCode(await own.code());
		await own.phone.press('No, only me');
		await own.phone.throughLimits();
		await own.phone.write(WORDS);
		const second = holdPhone(await own.context.newPage());
		await second.typeCode(await own.code());
		await second.press('No, only me');
		await own.phone.press('Next');
		expect(await own.page.locator('#words').inputValue()).toBe(WORDS);
		expect(await kept()).not.toContain(WORDS);
		await own.phone.press('Send again');
		expect(await kept()).toContain(WORDS);
		expect(await own.page.locator('#words').inputValue()).toBe('');
	});
});
