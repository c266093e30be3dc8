import { afterEach, describe, expect, it } from 'vitest';
import type { TextingNumber } from '#core/texting/kept-text.ts';
import { aPhone, type Phone } from '../../../test/support/texting-phone.ts';
import { markNumber } from './mark-number.ts';
import type { QueueDeps } from './queue-workers-text.ts';
import { sendCheck } from './send-check.ts';

const phones: Phone[] = [];
afterEach(async () => {
	for (const { at } of phones.splice(0)) await at.close();
});

/** They texted once, agreed on a word, and a worker asks for it. */
async function askedForTheWord() {
	const them = await aPhone();
	phones.push(them);
	await them.texts('hi');
	const { kept, world, project } = them;
	const { number } = await them.thread();
	const youngPerson = (await kept.youngPeople.one(project, number.youngPerson)) ?? expect.fail('There is nobody.');
	const about = { ...youngPerson.about, itsMeWord: 'Marmalade' };
	const changed = { change: 'young-person-changed', youngPerson: { ...youngPerson, about }, from: youngPerson.version } as const;
	await kept.store.commit({ project, at: world.clock.now(), changes: [changed], audit: [] });
	const { threads, staff, cover, store } = kept;
	const deps: QueueDeps = {
		project: world.project,
		people: kept.youngPeople,
		threads,
		staff,
		cover,
		store,
		clock: world.clock,
		ids: world.ids,
		contacts: () => [],
	};
	them.news();
	expect(await sendCheck(deps, { staff: world.nadia, number: number.id, check: 'word' })).toMatchObject({ outcome: 'queued' });
	await them.send();
	const known = async (): Promise<TextingNumber> => (await them.thread()).number;
	return { ...them, id: number.id, deps, known };
}

describe('the word that shows that it is them', () => {
	it('is asked for without content, and heard where it comes, whoever has the thread', async () => {
		const them = await askedForTheWord();
		expect(them.news()).toEqual(['Hi, what is our word?']);
		expect((await them.known()).known.codeWord).toBe('ask');
		await them.texts('who is this');
		expect((await them.known()).known.codeWord).toBe('ask');
		await them.texts('oh its MARMALADE');
		expect((await them.known()).known.codeWord).toBe('given');
		expect((await them.thread()).thread.hand).toBe('person');
		expect(them.news()).toEqual([]);
	});

	it('makes nothing open that somebody doubted, and raises no more than other words', async () => {
		const them = await askedForTheWord();
		const marking = { ...them.deps, project: them.project };
		await markNumber(marking, { staff: them.world.nadia, number: them.id, mark: 'doubted', how: 'It did not sound like her' });
		await them.texts('marmalade');
		expect(await them.known()).toMatchObject({ state: 'not-sure', known: { codeWord: 'given', how: 'It did not sound like her' } });
		expect((await them.alert())?.level).not.toBe('immediate');
	});
});
