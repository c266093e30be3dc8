import { afterEach, describe, expect, it } from 'vitest';
import { calendarDate } from '#core/clock/london.ts';
import type { ScreenWords } from '#core/screening/screen-words.ts';
import { aPhone, type Phone } from '../../../test/support/texting-phone.ts';

const phones: Phone[] = [];
const mild: ScreenWords = () => ({ level: 'none', categories: [], because: [], rules: 'made-up@1' });
async function phone(...texts: readonly string[]): Promise<Phone> {
	const them = await aPhone({ screen: mild });
	phones.push(them);
	// Safe and not away, so that what comes next is what they chose.
	await them.texts('hi', '1', '1', '2', ...texts);
	return them;
}
afterEach(async () => {
	for (const { at } of phones.splice(0)) await at.close();
});

const promised = async (them: Phone) => {
	const { youngPerson } = (await them.thread()).thread;
	return (await them.kept.conversations.actions(them.project, youngPerson)).map(({ about, owner, dueOn, conversation }) => [
		...[about.what, owner, dueOn, conversation],
	]);
};

describe('what an answer by text begins', () => {
	it('a chat later is promised for the day, with somebody whose it is', async () => {
		const them = await phone('7', 'tomorrow after school');
		const today = calendarDate(them.world.clock.now());
		expect(await promised(them)).toEqual([['A chat at the time you asked for', them.world.priya.id, today, null]]);
		expect((await them.thread()).thread.answerDueAt).toBeNull();
	});

	it('a message home is asked for when they say so, and not when they say no, and goes nowhere by itself', async () => {
		const no = await phone('4', 'nan, 07700 900555', 'my dad', 'tell her im ok', '2');
		expect(await no.kept.messagesHome.open(no.project)).toEqual([]);
		const yes = await phone('4', 'nan, 07700 900555', 'my dad', 'tell her im ok', '1');
		expect(await yes.kept.messagesHome.open(yes.project)).toMatchObject([
			{ to: 'nan, 07700 900555', notTo: 'my dad', words: 'tell her im ok', state: 'asked', checkedBy: null, passedOn: null },
		]);
		expect((await yes.thread()).ours.every(({ to }) => to === '+447700900318')).toBe(true);
	});

	it('after a no to being texted again nothing goes out any more, and what comes in goes to a person', async () => {
		const them = await phone('3', '1', '1');
		them.news();
		await them.texts('3', 'hello', 'person', '1');
		expect(them.news()).toEqual([]);
		expect((await them.thread()).number).toMatchObject({ state: 'unsafe', known: { how: expect.stringContaining('by text') } });
		expect((await them.thread()).thread.answerDueAt).not.toBeNull();
		expect((await them.thread()).texts).toHaveLength(11);
	});

	it('only at some times, or in their own words, is for a person to write down', async () => {
		for (const answer of ['2', 'only after 4 when mums at work']) {
			const them = await phone('3', '1', '1', answer);
			expect((await them.thread()).number.state).toBe('open');
			expect((await them.thread()).thread.answerDueAt).not.toBeNull();
		}
	});
});
