import { describe, expect, it } from 'vitest';
import { type HandedTablet, handedTablet, PASSPHRASE } from './support/handed-tablet.ts';

const WORDS = 'urgent: he is outside with a knife';
const NOT_LOST = /is safe|Nothing is lost|still there/;

/** How a session may end while the young person writes. */
const ENDS: readonly (readonly [string, (tablet: HandedTablet) => unknown])[] = [
	['twelve hours went by', ({ w }) => w.clock.pass(12 * 60)],
	['somebody tried five wrong passphrases in another tab', wrongFiveTimes],
	['it was signed out at the same moment', ({ kept, held, w }) => kept.sessions.end(held.token, w.clock.now())],
];

async function wrongFiveTimes({ post, page }: HandedTablet): Promise<void> {
	for (let tries = 0; tries < 5; tries += 1) await post('/hand-over/unlock', { formToken: page.formToken, passphrase: 'no' });
}

describe('words that are sent after the tablet signed out in their hands', () => {
	it.each(ENDS)('are kept and screened as theirs, and somebody on duty is told: %s', async (_how, ends) => {
		const tablet = await handedTablet();
		await ends(tablet);
		expect(await tablet.session()).toBeUndefined();
		const before = (await tablet.jaz.stored()).conversation.position;
		const { status, html } = await tablet.send({ do: 'next', words: WORDS });
		expect([status, html.includes('We got what you just sent. It is safe.')]).toEqual([401, true]);
		expect(html).toContain('Please pass the tablet back to Nadia.');
		expect(html).not.toContain('knife');
		expect(await tablet.said()).toMatchObject([
			{ actor: 'young-person', input: { type: 'answered', question: 'T15', value: { words: WORDS }, whose: 'exact', then: 'stay' } },
		]);
		const { place, floor } = (await tablet.jaz.stored()).conversation.position;
		expect([place, floor]).toEqual([before.place, before.floor]);
		expect(await tablet.alert()).toMatchObject({ level: 'urgent', state: 'raised', owner: null });
	});

	it.each(ENDS)('open nothing again: %s', async (_how, ends) => {
		const tablet = await handedTablet();
		await tablet.jaz.take({ type: 'stopped', later: true });
		await ends(tablet);
		for (const doing of ['go-on', 'next', 'finish', 'see']) await tablet.send({ do: doing, words: `chips and ${doing}` });
		expect((await tablet.said()).map(({ input }) => input.type)).toEqual(['answered', 'answered', 'answered', 'answered']);
		expect((await tablet.jaz.stored()).conversation.position.floor).toBe('stopped');
		for (const path of ['/hand-over', '/hand-over/unlock', '/hand-over/pass-back', '/today'])
			expect((await tablet.ask(path)).status).toBe(401);
	});

	it('are kept once, however often they are sent', async () => {
		const tablet = await handedTablet();
		tablet.w.clock.pass(12 * 60);
		for (let times = 0; times < 2; times += 1) expect((await tablet.send({ do: 'next', words: WORDS })).html).toContain('We got');
		expect(await tablet.said()).toHaveLength(1);
	});

	it('that say a person is wanted reach whoever is on duty', async () => {
		const tablet = await handedTablet();
		tablet.w.clock.pass(12 * 60);
		expect((await tablet.send({ do: 'person' })).html).toContain('We got what you just sent.');
		expect(await tablet.alert()).toMatchObject({ level: 'unclear', state: 'raised' });
	});

	it('are given back where they cannot be kept, and nothing is called safe', async () => {
		const tablet = await handedTablet();
		tablet.w.clock.pass(12 * 60);
		tablet.state.failing = true;
		const failed = await tablet.send({ do: 'next', words: WORDS });
		expect([failed.status, failed.html.includes(WORDS)]).toEqual([500, true]);
		expect(failed.html).not.toMatch(NOT_LOST);
	});

	it('are given back after a day, with no cookie, and from a page of another sign-in', async () => {
		const late = await handedTablet();
		late.w.clock.pass(36 * 60);
		const without = await handedTablet();
		without.held.token = '';
		const other = await handedTablet();
		other.w.clock.pass(12 * 60);
		const sent = [
			await late.send({ do: 'next', words: WORDS }),
			await without.send({ do: 'next', words: WORDS }),
			await other.send({ do: 'next', words: WORDS, formToken: 'another' }),
		];
		for (const { status, html } of sent) {
			expect([status, html.includes(`>${WORDS}</textarea>`)]).toEqual([401, true]);
			expect(html).toContain('We did not get what you just sent.');
			expect(html).not.toMatch(NOT_LOST);
		}
		for (const tablet of [late, without, other]) expect(await tablet.said()).toEqual([]);
	});

	it('are no answer when nothing was said: the page only says that it closed', async () => {
		const tablet = await handedTablet();
		tablet.w.clock.pass(12 * 60);
		const { status, html } = await tablet.send({ do: 'next' });
		expect([status, html.includes('The questions are closed.'), html.includes('We got')]).toEqual([401, true, false]);
		expect(await tablet.said()).toEqual([]);
	});
});

describe('words that are sent while the tablet changes hands', () => {
	it('are given back when somebody signed in on it meanwhile', async () => {
		const tablet = await handedTablet();
		tablet.held.token = await tablet.signIn();
		const { status, html } = await tablet.send({ do: 'next', words: WORDS });
		expect([status, html.includes(`>${WORDS}</textarea>`)]).toEqual([403, true]);
		expect(html).toContain('Please show this page to Nadia.');
		expect(html).not.toMatch(NOT_LOST);
		expect(await tablet.said()).toEqual([]);
	});

	it('are given back when it was taken back in another tab', async () => {
		const tablet = await handedTablet();
		await tablet.post('/hand-over/unlock', { formToken: tablet.page.formToken, passphrase: PASSPHRASE });
		const { status, html } = await tablet.send({ do: 'next', words: WORDS });
		expect([status, html.includes(`>${WORDS}</textarea>`)]).toEqual([409, true]);
		expect(await tablet.send({ do: 'next' })).toMatchObject({ status: 303, to: '/' });
	});

	it('stay in their page, to send again, when something breaks', async () => {
		const tablet = await handedTablet();
		tablet.state.failing = true;
		const { status, html } = await tablet.send({ do: 'next', words: WORDS });
		expect([status, html.includes('Please send them again.'), html.includes(WORDS)]).toEqual([500, true, true]);
		tablet.state.failing = false;
		expect((await tablet.send({ do: 'next', words: WORDS })).status).toBe(303);
		expect(await tablet.said()).toHaveLength(1);
	});
});

describe('the worker’s other pages', () => {
	const standing = async ({ ask }: HandedTablet) => (await ask('/hand-over/standing')).status;

	it('hear that the tablet is in their hands, also once it signed out there, and when it is not', async () => {
		const tablet = await handedTablet();
		expect(await standing(tablet)).toBe(409);
		tablet.w.clock.pass(12 * 60);
		expect(await standing(tablet)).toBe(409);
		tablet.w.clock.pass(24 * 60);
		expect(await standing(tablet)).toBe(401);
		tablet.held.token = await tablet.signIn();
		expect(await standing(tablet)).toBe(204);
		tablet.held.token = '';
		expect(await standing(tablet)).toBe(401);
	});
});
