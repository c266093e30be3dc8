import axe, { type RunOptions } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Device, openBrowser, openDevice, SCREENS } from '../support/browser.ts';
import { type Demonstration, startDemonstration } from '../support/journey-server.ts';
import { EVERY_SCREEN, type Tour, tourOf } from '../support/screens.ts';

/**
 * Every screen, in the order in which a worker meets them: axe-core at three sizes in light and dark with 7:1 for text,
 * one column at 400 % zoom, nothing cut off, and everything that is touched large enough for a finger.
 */
declare global {
	interface Window {
		axe: typeof axe;
		/** The element that had the focus a moment ago. */
		left: HTMLElement;
	}
}

let browser: Browser;
let at: Demonstration;
let device: Device;
let tour: Tour;

beforeAll(async () => {
	[browser, at] = await Promise.all([openBrowser(), startDemonstration()]);
	device = await openDevice(browser, at.origin);
	tour = tourOf(device.page, at);
});

afterAll(async () => {
	await browser.close();
	await at.stop();
});

const EVERYTHING: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
	resultTypes: ['violations'],
};
/** Only colours change with the scheme. */
const COLOURS: RunOptions = {
	runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
	resultTypes: ['violations'],
};

async function violations(options: RunOptions): Promise<readonly string[]> {
	const loaded = await device.page.evaluate(() => 'axe' in globalThis);
	if (!loaded) await device.page.evaluate(axe.source);
	const found = await device.page.evaluate(async (given) => (await window.axe.run(document, given)).violations, options);
	return found.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? node.all[0]?.message ?? ''}`),
	);
}

/** What sticks out of the page to the side, beyond what scrolls by itself. */
function sticksOut(): readonly string[] {
	const wide = document.documentElement.clientWidth;
	const scrolls = (element: Element | null): boolean =>
		element !== null &&
		element !== document.body &&
		(/(auto|scroll|hidden|clip)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
	const found = [...document.body.querySelectorAll('*')].filter((element) => {
		const { right, width, height } = element.getBoundingClientRect();
		return width > 1 && height > 1 && right > wide + 1 && !scrolls(element);
	});
	const page = (document.scrollingElement?.scrollWidth ?? 0) > wide ? [`the page is ${document.scrollingElement?.scrollWidth} wide`] : [];
	return [
		...page,
		...found
			.slice(0, 3)
			.map((element) => `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`),
	];
}

/** Words that are cut off because their box is too small and does not scroll. */
function cutOff(): readonly string[] {
	return [...document.body.querySelectorAll<HTMLElement>('*')]
		.filter((element) => {
			const style = getComputedStyle(element);
			const clips = /(hidden|clip)/.test(style.overflowX) || /(hidden|clip)/.test(style.overflowY);
			const shown = element.offsetWidth > 2 && element.offsetHeight > 2 && style.visibility !== 'hidden';
			return clips && shown && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
		})
		.map((element) => `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`);
}

/** Controls smaller than a finger: 44 px for what we draw as a control, as the look asks. Links within text are not. */
function tooSmall(): readonly string[] {
	const controls =
		'button, .button, summary, select, textarea, input:not([type="hidden"]), .choices label, .faces label, .segment label, .rail-place';
	return [...document.querySelectorAll<HTMLElement>(controls)]
		.filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false }))
		.map((element) => ({ element, box: element.getBoundingClientRect() }))
		.filter(({ box }) => box.width > 1 && box.height > 1 && (box.height < 43.5 || box.width < 43.5))
		.map(
			({ element, box }) =>
				`${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 30)}” ${Math.round(box.width)}×${Math.round(box.height)}`,
		);
}

async function faultsOfScreen(): Promise<readonly string[]> {
	const { page } = device;
	const faults: string[] = [];
	const note = (where: string, found: readonly string[]) => faults.push(...found.map((one) => `${where}: ${one}`));
	for (const size of ['tablet', 'phone', 'desktop'] as const) {
		await page.setViewportSize(SCREENS[size]);
		note(`${size}, light`, await violations(EVERYTHING));
		note(size, await page.evaluate(sticksOut));
		note(size, await page.evaluate(cutOff));
		if (size !== 'desktop') note(size, await page.evaluate(tooSmall));
		await page.emulateMedia({ colorScheme: 'dark' });
		note(`${size}, dark`, await violations(COLOURS));
		await page.emulateMedia({ colorScheme: 'light' });
	}
	await page.setViewportSize(SCREENS.zoomed);
	note('at 400 %', await page.evaluate(sticksOut));
	note('at 400 %', await page.evaluate(cutOff));
	await page.setViewportSize(SCREENS.tablet);
	return faults;
}

describe('every screen, at three sizes, light and dark, and at 400 % zoom', () => {
	it.each(EVERY_SCREEN)('$name', async ({ go }) => {
		await go(tour);
		await device.page.waitForLoadState();
		expect(await faultsOfScreen()).toEqual([]);
	});

	it('finds what is wrong where something is', async () => {
		await device.page.goto('/signed-out');
		await device.page.locator('main').evaluate((main) => {
			const button = document.createElement('button');
			button.textContent = 'x';
			button.style.cssText =
				'position:absolute;left:2000px;width:10px;height:10px;min-height:0;padding:0;color:#999;background:#fff;border:0;min-width:0';
			const pale = document.createElement('p');
			pale.textContent = 'Too pale to read';
			pale.style.color = '#888';
			const image = document.createElement('img');
			const clipped = document.createElement('p');
			clipped.textContent = 'Words that do not fit into their box';
			clipped.style.cssText = 'block-size:8px;inline-size:40px;overflow:hidden';
			main.append(button, pale, image, clipped);
		});
		const found = (await faultsOfScreen()).join('\n');
		for (const fault of ['image-alt', 'color-contrast', 'dark: color-contrast', 'wide', 'at 400 %', '10×10', 'Words that do not fit'])
			expect(found).toContain(fault);
	});

	it('is without a complaint from the browser but for the answers that are meant to be refusals', () => {
		expect(device.complaints.filter((words) => !/status of (401|403|404|409|410|422)/.test(words))).toEqual([]);
		expect(at.logged).toEqual([]);
	});
});

describe('a question by keyboard alone', () => {
	/** Where the focus is: seen by a difference in the picture, not hidden behind anything, and named. */
	async function focus(): Promise<{ readonly name: string; readonly seen: boolean; readonly covered: boolean }> {
		const { page } = device;
		const { name, clip, covered } = await page.evaluate(() => {
			const element = document.activeElement as HTMLElement;
			const label = (element as HTMLInputElement).labels?.[0];
			const shown = label && element.getBoundingClientRect().width < 2 ? label : element;
			const box = shown.getBoundingClientRect();
			const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
			const around = {
				x: Math.max(0, box.x - 8),
				y: Math.max(0, box.y - 8),
				width: Math.min(box.width + 16, innerWidth - Math.max(0, box.x - 8)),
				height: box.height + 16,
			};
			return {
				name: element.getAttribute('aria-label') ?? (label ?? element).textContent?.trim() ?? '',
				clip: around,
				covered: !(top !== null && (shown.contains(top) || label?.contains(top) === true || top.contains(shown) || top === element)),
			};
		});
		const focused = await page.screenshot({ clip });
		await page.evaluate(() => {
			const element = document.activeElement as HTMLElement;
			window.left = element;
			element.blur();
		});
		const blurred = await page.screenshot({ clip });
		await page.evaluate(() => window.left.focus({ focusVisible: true, preventScroll: true }));
		return { name, seen: !focused.equals(blurred), covered };
	}

	it('is answered with Tab, Space and Enter; every stop is seen and none is covered', async () => {
		const { page } = device;
		const unseen: string[] = [];
		const stops: string[] = [];
		await at.signIn(page, at.member('Nadia'));
		await tour.talk.begin(at.youngPerson('Ellie').id);
		for (const _ of ['limits', 'right to stop', 'who hears']) await tour.talk.press('Next');
		const topic = await tour.talk.topic();

		const walkTo = async (wanted: RegExp) => {
			for (let presses = 0; presses < 60; presses += 1) {
				await page.keyboard.press('Tab');
				const { name, seen, covered } = await focus();
				stops.push(name);
				if (!seen || covered) unseen.push(`${name}${covered ? ' is covered' : ' is not seen'}`);
				if (wanted.test(name)) return;
			}
			expect.fail(`Tab never came to ${wanted}: ${stops.join(' | ')}`);
		};
		await walkTo(/^Not good$/);
		await page.keyboard.press('Space');
		await walkTo(/words$/);
		await walkTo(/^What was said or seen$/);
		await page.keyboard.type('my tummy hurts when they shout');
		await walkTo(/^Keep$/);
		await page.keyboard.press('Enter');
		await page.getByText('“my tummy hurts when they shout”').waitFor();
		await walkTo(/^Next$/);
		await page.keyboard.press('Enter');
		await expect.poll(() => tour.talk.topic()).not.toBe(topic);
		expect(unseen).toEqual([]);
	});
});
