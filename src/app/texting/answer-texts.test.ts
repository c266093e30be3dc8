import { afterEach, describe, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { ScreenWords } from '#core/screening/screen-words.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import { aPhone, type Phone } from '../../../test/support/texting-phone.ts';
import { answerTexts } from './answer-texts.ts';

const phones: Phone[] = [];
async function phone(...given: Parameters<typeof aPhone>): Promise<Phone> {
	const made = await aPhone(...given);
	phones.push(made);
	return made;
}
afterEach(async () => {
	for (const { at } of phones.splice(0)) await at.close();
});

const SAFE = 'Are you somewhere safe right now?';
const AWAY = 'One thing to know first.';
const CHOICES = 'What would help most?';

/** What came back, by how each begins. */
const begins = (them: Phone, ...words: readonly string[]) => {
	const news = them.news();
	expect(news.map((text, at) => text.startsWith(words[at] ?? 'nothing'))).toEqual(words.map(() => true));
	expect(news).toHaveLength(words.length);
};

async function linesOf(them: Phone): Promise<readonly (string | undefined)[]> {
	const [held] = await them.kept.exchanges.of(them.project, (await them.thread()).thread.youngPerson);
	return (held?.lines ?? []).map(({ entry: { input } }) => ('question' in input ? `${input.type} ${input.question}` : input.type));
}

describe('texts that come', () => {
	it('two at once are one answer to one question, and both are kept with it', async () => {
		const them = await phone();
		await them.texts('hi', '1');
		them.news();
		them.world.clock.pass(4);
		await them.take('yeah');
		await them.take('at my mates');
		await them.answer();
		begins(them, AWAY);
		expect(await linesOf(them)).toEqual(['began', 'answered H01', 'answered H03', 'answered H03']);
		expect((await them.thread()).thread.answerDueAt).toBeNull();
	});

	it('out of order are read by when they were sent, and neither is asked about again', async () => {
		const them = await phone();
		await them.texts('hi', '1');
		const asked = them.world.clock.now();
		await them.texts('1');
		them.news();
		const later = them.world.clock.now();
		them.world.clock.pass(4);
		// The second reaches us first; the first was written while we asked whether they are safe.
		await them.take('2', { sentAt: addMinutes(later, 1) });
		await them.take('at my mates house', { sentAt: addMinutes(asked, 1) });
		await them.answer();
		begins(them, CHOICES);
		expect((await linesOf(them)).slice(2)).toEqual(['answered H03', 'answered H03', 'answered H04']);
	});

	it('late answer nothing: a person reads it, they are told so once, and no question is moved', async () => {
		const them = await phone();
		await them.texts('hi', '1');
		them.news();
		them.world.clock.pass(13 * 60);
		await them.texts('1');
		begins(them, 'Thank you for telling us. Nobody here reads this until 9:00 am');
		const { thread } = await them.thread();
		expect(thread).toMatchObject({ hand: 'assistant', exchange: null });
		expect(thread.answerDueAt).not.toBeNull();
		expect((await linesOf(them)).slice(2)).toEqual(['timed-out']);
		await them.texts('hello');
		expect(them.news()).toEqual([]);
	});

	it('a sentence in two halves is one: nothing is asked of them in between or afterwards', async () => {
		/** Finds something in the whole of it, and nothing in either half. */
		const onlyWhole: ScreenWords = (words) => ({
			...{ level: /i want to\ndie/.test(words) ? 'urgent' : 'none', categories: [], because: [], rules: 'whole@1' },
		});
		for (const over of [{}, { screen: onlyWhole }]) {
			const them = await phone(over);
			await them.texts('hi', '1', '1');
			them.news();
			them.world.clock.pass(4);
			await them.take('i want to');
			await them.take('die');
			await them.answer();
			const news = them.news();
			expect(news[0]).toContain('Thank you for telling us.');
			expect(news.filter((words) => words.includes('Reply 1'))).toEqual([]);
			expect(['urgent', 'immediate']).toContain((await them.alert())?.level);
			expect((await them.thread()).thread.answerDueAt).not.toBeNull();
		}
	});

	it('that say something new are thanked for again, and not each of one story', async () => {
		const them = await phone();
		await them.texts('hi', '1', 'my dad hits me', 'my dad hits me a lot');
		expect(them.news().filter((words) => words.startsWith('Thank you for telling us.'))).toHaveLength(1);
		them.world.clock.pass(30);
		await them.texts('my uncle hits me');
		begins(them, 'Thank you for telling us.');
	});

	it('taken in twice by a gateway are answered once', async () => {
		const them = await phone();
		await them.texts('hi');
		them.news();
		them.world.clock.pass(4);
		const sentAt = them.world.clock.now();
		await them.take('1', { sentAt });
		await them.take('1', { sentAt });
		await them.answer();
		begins(them, SAFE);
		expect(await linesOf(them)).toEqual(['began', 'answered H01']);
	});

	it('with a picture: it is not opened, they are asked another way, and a person looks', async () => {
		const them = await phone();
		await them.texts('hi', '1');
		them.news();
		them.world.clock.pass(4);
		await them.take('', { attachments: 1 });
		await them.answer();
		expect(them.news()).toEqual([
			"We can't open these. Can you tell us another way? Is something of yours online that you want gone? Look for Report Remove. It is free.",
		]);
		expect((await them.thread()).thread.answerDueAt).not.toBeNull();
		await them.texts('1');
		begins(them, AWAY);
	});

	it('of a number that no text can be sent to are answered by nobody but a person', async () => {
		const them = await phone();
		await them.take('hi', { from: 'Nan' });
		await them.answer();
		expect(them.news()).toEqual([]);
		expect((await them.kept.threads.all(them.project))[0]?.thread.answerDueAt).not.toBeNull();
	});
});

describe('a word from anywhere', () => {
	it('back asks again what came before, and skip goes on', async () => {
		const them = await phone();
		await them.texts('hi', '1', '1', 'back');
		expect(them.news().at(-1)).toContain(SAFE);
		await them.texts('skip', 'skip');
		begins(them, AWAY, CHOICES);
	});

	it('person hands them over with who it is and how long, and then the assistant is silent', async () => {
		const them = await phone();
		await them.texts('hi', 'person');
		expect(them.news().at(-1)).toBe(
			'You asked to talk to a person. Priya is here until 9:00 pm. Priya can ring or text you back within 15 minutes.',
		);
		expect((await them.thread()).thread).toMatchObject({
			hand: 'person',
			owner: null,
			answerDueAt: addMinutes(them.world.clock.now(), 15),
		});
		await them.texts('1', 'hello?', 'skip');
		expect(them.news()).toEqual([]);
	});

	it('stop please ends the questions and not the texts', async () => {
		const them = await phone({ screen: () => ({ level: 'none', categories: [], because: [], rules: 'made-up@1' }) });
		await them.texts('hi', '1', 'stop please');
		expect(them.news().at(-1)).toBe("That's fine. You don't have to say why. You can text us again.");
		expect((await them.thread()).thread).toMatchObject({ exchange: null, waitingSince: null });
		await them.texts('hi');
		expect(them.news().at(-1)).toContain('Just to check we said that well');
	});
});

describe('STOP', () => {
	const numberOf = async (them: Phone) => (await them.thread()).number;

	it('inside an open concern stops all sending, says so on the alert, and goes to a person', async () => {
		const them = await phone();
		await them.texts('hi', '1', 'my dad hits me');
		const before = await them.alert();
		them.news();
		await them.texts('STOP', 'he came back', 'hello');
		expect(them.news()).toEqual([]);
		expect(await numberOf(them)).toMatchObject({ state: 'stopped', known: { asked: 'no-texts', how: 'They texted STOP.' } });
		const record = await them.kept.alerts.find(them.project, before?.id ?? expect.fail('no alert'));
		expect(record?.trail.map(({ what }) => what)).toContain('stopped-texts');
		expect(record?.alert.state).not.toBe('closed');
		expect((await them.thread()).texts).toHaveLength(6);
		expect((await them.thread()).thread).toMatchObject({ exchange: null, answerDueAt: expect.any(String) });
	});

	it('is answered once where the carrier may not have acted, and START undoes it', async () => {
		const them = await phone();
		await them.texts('hi', '1');
		them.news();
		await them.texts('Stop!', 'stop!!');
		expect(them.news()).toEqual(["That's fine. We will not text you any more. If you want texts again, text START."]);
		await them.texts('START');
		expect(them.news()).toHaveLength(1);
		expect(await numberOf(them)).toMatchObject({ state: 'open', known: { asked: 'texts-again' } });
	});

	it('calls off what was not sent yet', async () => {
		const them = await phone();
		await them.take('hi');
		await answerTexts(them.deps);
		them.world.clock.pass(1);
		await them.take('STOP');
		await them.answer();
		expect(them.news()).toEqual([]);
		expect((await them.thread()).ours.map(({ state }: SentText) => state)).toEqual(Array.from({ length: 4 }, () => 'called-off'));
	});
});

describe('what may break', () => {
	it('a process that dies between reading and writing loses nothing and says nothing twice', async () => {
		const them = await phone();
		await them.take('hi');
		const dies: RecordStore = { commit: () => Promise.reject(new Error('died')) };
		await expect(answerTexts({ ...them.deps, store: dies })).rejects.toThrow('taken again');
		await them.answer();
		expect(them.news()).toEqual([]);
		them.world.clock.pass(1);
		await them.answer();
		expect(them.news()).toHaveLength(4);
		them.world.clock.pass(1);
		await them.answer();
		expect(them.news()).toEqual([]);
		expect((await them.thread()).thread.waitingSince).toBeNull();
	});

	it('a fault of ours leaves the text to a person at once, and is told', async () => {
		const them = await phone();
		await them.take('hi');
		const flows = { latest: () => undefined, byRef: () => undefined };
		await expect(answerTexts({ ...them.deps, flows })).rejects.toThrow('taken again');
		const { thread } = await them.thread();
		expect(thread).toMatchObject({ exchange: null, waitingSince: expect.any(String), answerDueAt: expect.any(String) });
		await them.send();
		expect(them.news()).toEqual([]);
	});

	it('two processes with the same texts answer them once', async () => {
		const them = await phone();
		await them.take('hi');
		const both = { ...them.deps.threads, claimToHandle: async () => [await them.number()] };
		await Promise.all([1, 2].map(() => answerTexts({ ...them.deps, threads: both })));
		await them.send();
		expect(them.news()).toHaveLength(4);
	});

	it('a text that comes while another is answered is seen: it is decided again', async () => {
		const them = await phone();
		await them.take('hi');
		let came = false;
		const commit: RecordStore['commit'] = async (given) => {
			if (!came) {
				came = true;
				await them.take('STOP');
			}
			return them.deps.store.commit(given);
		};
		await answerTexts({ ...them.deps, store: { commit } });
		await them.send();
		expect(them.news()).toEqual([]);
		expect((await them.thread()).number.state).toBe('stopped');
	});
});
