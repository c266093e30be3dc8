import { afterEach, describe, expect, it } from 'vitest';
import { needsNoAnswer } from '#app/texting/put-aside.ts';
import { release } from '#app/texting/release.ts';
import { takeOver } from '#app/texting/take-over.ts';
import { aPhone, type Phone } from '../support/texting-phone.ts';

/**
 * Whole exchanges as a young person sees them, `>` theirs and `<` ours, held by the real use cases over a real store. Read them aloud before
 * a change to one is kept: `npx vitest run --project long test/texting -u` writes them anew.
 */
const phones: Phone[] = [];
async function phone(...given: Parameters<typeof aPhone>): Promise<Phone> {
	const made = await aPhone(...given);
	phones.push(made);
	return made;
}
afterEach(async () => {
	for (const { at } of phones.splice(0)) await at.close();
});

const golden = (name: string) => `./golden/${name}.txt`;
const written = ({ said }: Phone) => `${said.join('\n')}\n`;

/** From the first word to "What would help most?", safe and not away. */
const TO_THE_CHOICES = ['hi', '1', '1', '2'];

describe('by text', () => {
	it('a whole return conversation is held, from the first word to goodbye', async () => {
		const them = await phone();
		await them.texts(...TO_THE_CHOICES, '2');
		const { thread } = await them.thread();
		const id = thread.conversation ?? expect.fail('no conversation was begun');
		await them.texts('1', '1', '1', '4', '3', '1', '1');
		await them.texts('mum was stressed and i was too', 'skip', 'skip', 'it was freezing at night', 'skip', 'skip');
		await them.texts('if mum let me calm down first', 'my auntie', '3 and 5', 'help talking to mum', '3', '1 please', '1', 'yes');
		await expect(written(them)).toMatchFileSnapshot(golden('whole-return-conversation'));

		const held = await them.kept.conversations.find(them.project, id);
		expect(held?.conversation).toMatchObject({ channel: 'text', outcome: 'completed', worker: them.world.priya.id, episodes: [] });
		const promised = await them.kept.conversations.actions(them.project, thread.youngPerson);
		expect(promised.map(({ about, owner }) => [about.what, owner])).toContainEqual([
			'A note of the time away that we talked about by text',
			them.world.priya.id,
		]);
		const lines = held?.entries.filter(({ actor }) => actor === 'young-person') ?? [];
		expect(lines.every(({ channel }) => channel === 'text')).toBe(true);
		expect(lines.filter(({ input }) => input.type === 'answered').map(({ input }) => 'question' in input && input.question)).toEqual(
			expect.arrayContaining(['T09', 'T10', 'T08', 'T15', 'T12', 'T13', 'T18']),
		);
		expect((await them.thread()).thread).toMatchObject({ conversation: null, exchange: null, waitingSince: null, answerDueAt: null });
	});

	it('a first contact ends with a person, who gives it back when they are done', async () => {
		const them = await phone();
		await them.texts('hi', '1', '1', '1', 'can i just talk to someone', '1', 'are you there');
		const { nadia } = them.world;
		const act = { number: await them.number(), by: nadia.id };
		expect((await takeOver(them.deps, act)).outcome).toBe('done');
		them.said.push('(Nadia takes over, and they talk)');
		await them.texts('ok thanks');
		expect((await needsNoAnswer(them.deps, act)).outcome).toBe('done');
		expect((await release(them.deps, act)).outcome).toBe('done');
		them.said.push('(Nadia gives it back)');
		await them.answer();
		await them.texts('1', '1');
		await expect(written(them)).toMatchFileSnapshot(golden('ends-with-a-person'));
	});

	it('the third message is a disclosure, and nothing more is asked', async () => {
		const them = await phone();
		await them.texts('hi', '1', 'no hes locked me in n he says hes gonna kill me', 'are you there', '1');
		await expect(written(them)).toMatchFileSnapshot(golden('third-message'));
		expect(await them.alert()).toMatchObject({ level: 'immediate', state: 'raised' });
		expect((await them.thread()).thread).toMatchObject({ hand: 'person' });
		// Raised once, by the text; the line of the log has its verdict and raised nothing.
		const [open] = await them.kept.alerts.open(them.project);
		const record = await them.kept.alerts.find(them.project, open?.alert.id ?? expect.fail('no alert'));
		expect(record?.disclosures.filter(({ concern }) => concern.level === 'immediate')).toHaveLength(1);
	});

	it('something urgent closes its line, and they choose how to go on', async () => {
		const them = await phone();
		await them.texts('hi', '1', '3', 'dunno just feels weird', 'skip', '2', '3', '1', 'no', 'yes');
		await expect(written(them)).toMatchFileSnapshot(golden('not-sure-if-safe'));
		expect(await them.alert()).toMatchObject({ level: 'urgent' });
	});

	it('the first message is a disclosure: what is true comes first, then the limits, and nothing is asked', async () => {
		const them = await phone();
		await them.texts('hes got a knife and he says hes gonna kill me', 'are you there');
		await expect(written(them)).toMatchFileSnapshot(golden('first-message'));
		expect((await them.thread()).thread.hand).toBe('person');

		const urgent = await phone();
		await urgent.texts('my dad hits me', 'skip', '2');
		await expect(written(urgent)).toMatchFileSnapshot(golden('first-message-urgent'));
	});

	it('a message home is asked for, and goes to a worker', async () => {
		const them = await phone();
		await them.texts(...TO_THE_CHOICES, '4', 'my nan', 'no', '1', '1', 'no', '3', 'hello');
		await expect(written(them)).toMatchFileSnapshot(golden('message-home'));
		expect(await them.kept.messagesHome.open(them.project)).toMatchObject([
			{ to: 'my nan', notTo: '', words: 'I am safe', state: 'asked', number: await them.number() },
		]);
	});

	it('at an hour when nobody is here it says so first, and asks nothing sensitive', async () => {
		const them = await phone({}, async () => undefined);
		await them.texts('hi', '1', '2', '3', '1', '1', '1');
		await expect(written(them)).toMatchFileSnapshot(golden('nobody-here'));
	});
});
