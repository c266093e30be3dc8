import { afterEach, describe, expect, it } from 'vitest';
import { aPhone, type Phone } from '../../../test/support/texting-phone.ts';

const phones: Phone[] = [];
async function phone(...given: Parameters<typeof aPhone>): Promise<Phone> {
	const made = await aPhone(...given);
	phones.push(made);
	return made;
}
afterEach(async () => {
	for (const { at } of phones.splice(0)) await at.close();
});

const disclosed = async ({ kept, project, alert }: Phone) => {
	const open = await alert();
	return open && (await kept.alerts.find(project, open.id));
};

describe('a text is judged as the answer to what was open', () => {
	it('"2" to whether they are safe raises in the commit of the text itself', async () => {
		const them = await phone();
		await them.texts('hi', '1');
		them.world.clock.pass(4);
		const commits = them.at.commits.length;
		await them.take('2');
		const [commit, ...more] = them.at.commits.slice(commits);
		expect(more).toEqual([]);
		expect(commit?.changes.map(({ change }) => change)).toEqual(expect.arrayContaining(['text-kept', 'alert-raised', 'concern-raised']));
		expect(await disclosed(them)).toMatchObject({ alert: { level: 'urgent' }, disclosures: [{ concern: { rules: ['H03=no'] } }] });
		expect((await them.thread()).texts.at(-1)?.level).toBe('urgent');
	});

	it('a number that picks a choice is no words: yes and being away raise what the table says', async () => {
		const them = await phone();
		await them.texts('hi', '1', '1');
		expect(await them.alert()).toBeUndefined();
		await them.texts('1');
		expect(await disclosed(them)).toMatchObject({
			alert: { level: 'unclear' },
			disclosures: [{ concern: { rules: expect.arrayContaining(['H04=yes']) } }],
		});
	});

	it('a number that fits no choice of the urgent route is for somebody to look at', async () => {
		const them = await phone();
		await them.texts('hi', '1', '9');
		expect(await them.alert()).toMatchObject({ level: 'unclear' });
	});

	it('words are read with every question that was open between sending and arrival', async () => {
		const asked: string[] = [];
		const them = await phone({
			screen: (_words, { question }) => {
				asked.push(question);
				return { level: 'none', categories: [], because: [], rules: 'made-up@1' };
			},
		});
		await them.texts('hi', '1');
		const sentAt = them.world.clock.now();
		them.world.clock.pass(1);
		await them.texts('1');
		them.world.clock.pass(4);
		asked.length = 0;
		await them.take('at home i think', { sentAt });
		expect(new Set(asked)).toEqual(
			new Set(['', 'First: what we do with what you say', 'Are you somewhere safe right now?', 'Are you away now?']),
		);
	});

	it('is nothing to a question whose time is up', async () => {
		const them = await phone();
		await them.texts('hi', '1');
		them.world.clock.pass(13 * 60);
		await them.take('2');
		expect((await them.thread()).texts.at(-1)?.level).toBe('none');
	});

	it('counts as urgent where nobody knows what was asked, and is kept all the same', async () => {
		const them = await phone({ openQuestions: () => Promise.reject(new Error('broken')) });
		await them.take('2');
		expect((await them.thread()).texts).toMatchObject([{ words: '2', level: 'urgent' }]);
		expect(them.texting.faults).toEqual([{ fault: 'screening', text: expect.any(String) }]);
	});
});

describe('a young person’s own word for danger', () => {
	async function withWord(over: Parameters<typeof aPhone>[0] = {}) {
		const them = await phone(over);
		await them.texts('hi');
		const person = await them.kept.youngPeople.one(them.project, (await them.thread()).thread.youngPerson);
		if (person === undefined) return expect.fail('nobody is there');
		const youngPerson = { ...person, about: { ...person.about, codeWord: 'Red kite' }, version: person.version + 1 };
		const change = { change: 'young-person-changed', youngPerson, from: person.version } as const;
		await them.kept.store.commit({ project: them.project, at: them.world.clock.now(), changes: [change], audit: [] });
		return them;
	}

	it('in a text calls somebody at once, and says on the alert that it was used', async () => {
		const them = await withWord();
		await them.texts('all good. red kite');
		const record = await disclosed(them);
		expect(record).toMatchObject({ alert: { level: 'immediate' } });
		expect(record?.trail.map(({ what }) => what)).toContain('code-word');
		expect((await them.thread()).thread.hand).toBe('person');
	});

	it('that cannot be looked for leaves what screening found, and somebody hears of it', async () => {
		const them = await withWord();
		const people = { ...them.kept.youngPeople, one: () => Promise.reject(new Error('unreadable')) };
		const deps = { ...them.texting.deps, people };
		const { takeTexts } = await import('./take-texts.ts');
		const { inbound } = await import('../../../test/support/texting.ts');
		await takeTexts(deps).take([inbound('all good. red kite')]);
		expect((await them.thread()).texts.at(-1)?.level).not.toBe('immediate');
		expect(them.texting.faults).toHaveLength(1);
	});
});
