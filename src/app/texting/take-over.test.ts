import { afterEach, describe, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { aPhone, type Phone } from '../../../test/support/texting-phone.ts';
import { answerTexts } from './answer-texts.ts';
import { askForAnother } from './ask-for-another.ts';
import { acceptThread, declineThread, offerThread } from './hand-on.ts';
import { needsNoAnswer, snoozeThread, unsnoozeThread } from './put-aside.ts';
import { release } from './release.ts';
import { takeOver } from './take-over.ts';

const phones: Phone[] = [];
async function phone(...texts: readonly string[]) {
	const them = await aPhone();
	phones.push(them);
	await them.texts(...(texts.length === 0 ? ['hi', '1'] : texts));
	them.news();
	const number = await them.number();
	const as = (who: StaffMember) => ({ number, by: who.id });
	const thread = async () => (await them.thread()).thread;
	return { ...them, number: number, as, thread, nadia: them.world.nadia, priya: them.world.priya };
}
afterEach(async () => {
	for (const { at } of phones.splice(0)) await at.close();
});

const lastLine = async (them: Awaited<ReturnType<typeof phone>>) => {
	const [held] = await them.kept.exchanges.of(them.project, (await them.thread()).youngPerson);
	return held?.lines.at(-1)?.entry;
};

describe('a person who takes over', () => {
	it('in the middle of a question has the assistant silent from then on, and is named in the log', async () => {
		const them = await phone();
		expect(await takeOver(them.deps, them.as(them.nadia))).toEqual({ outcome: 'done' });
		expect(await them.thread()).toMatchObject({ hand: 'person', owner: them.nadia.id });
		expect(await lastLine(them)).toMatchObject({ input: { type: 'taken-over' }, actor: them.nadia.id, channel: 'text' });
		await them.texts('1', 'hello', 'skip', 'person');
		expect(them.news()).toEqual([]);
		expect((await them.thread()).answerDueAt).not.toBeNull();
	});

	it('has what was not sent yet called off, and nothing that was asked stays open', async () => {
		const them = await phone();
		them.world.clock.pass(4);
		await them.take('1');
		await answerTexts(them.deps);
		await takeOver(them.deps, them.as(them.nadia));
		await them.send();
		expect(them.news()).toEqual([]);
		const { ours } = (await them.kept.threads.find(them.project, them.number)) ?? expect.fail('no thread');
		expect(ours.filter(({ question, overAt }) => question !== null && overAt === null)).toEqual([]);
		expect(ours.at(-1)?.state).toBe('called-off');
	});

	it('takes it from another, and is told where it is theirs already', async () => {
		const them = await phone();
		await takeOver(them.deps, them.as(them.nadia));
		expect((await takeOver(them.deps, them.as(them.priya))).outcome).toBe('done');
		expect((await them.thread()).owner).toBe(them.priya.id);
		expect(await takeOver(them.deps, them.as(them.priya))).toEqual({ outcome: 'refused', says: 'You have these texts already.' });
	});

	it('is told to press again where others wrote again and again, and nothing changed', async () => {
		const them = await phone();
		const store: RecordStore = { commit: async () => 'stale' };
		expect(await takeOver({ ...them.deps, store }, them.as(them.nadia))).toMatchObject({ outcome: 'busy' });
		expect((await them.thread()).hand).toBe('assistant');
		const nowhere = { number: 'nowhere' as typeof them.number, by: them.nadia.id };
		expect(await takeOver(them.deps, nowhere)).toEqual({ outcome: 'not-found' });
	});
});

describe('giving it back', () => {
	it('asks at once what it stood at, and goes on from the answer', async () => {
		const them = await phone();
		await takeOver(them.deps, them.as(them.nadia));
		expect(await release(them.deps, them.as(them.nadia))).toEqual({ outcome: 'done' });
		await them.send();
		expect(them.news().at(-1)).toContain('Are you somewhere safe right now?');
		await them.texts('1');
		expect(them.news().at(-1)).toContain('One thing to know first.');
	});

	it('is refused over a text that nobody answered, and over something that cannot wait', async () => {
		const them = await phone();
		await takeOver(them.deps, them.as(them.nadia));
		await them.texts('are you there');
		expect(await release(them.deps, them.as(them.nadia))).toMatchObject({
			outcome: 'refused',
			says: expect.stringContaining('waits for an answer'),
		});
		await needsNoAnswer(them.deps, them.as(them.nadia));
		expect((await release(them.deps, them.as(them.nadia))).outcome).toBe('done');
		await them.texts('hes got a knife and he says hes gonna kill me');
		expect(await them.alert()).toMatchObject({ level: 'immediate' });
		expect((await them.thread()).hand).toBe('person');
		expect(await release(them.deps, them.as(them.nadia))).toMatchObject({
			outcome: 'refused',
			says: expect.stringContaining('cannot wait'),
		});
	});

	it('is refused to whom nobody has answered yet, and where the assistant has it', async () => {
		const them = await phone('hi', '1', 'person');
		expect(await release(them.deps, them.as(them.nadia))).toMatchObject({ outcome: 'refused' });
		const fresh = await phone();
		expect(await release(fresh.deps, fresh.as(fresh.nadia))).toMatchObject({
			outcome: 'refused',
			says: 'The assistant has these texts already.',
		});
	});
});

describe('handing on', () => {
	it('stays whose it is until the other takes it', async () => {
		const them = await phone();
		await takeOver(them.deps, them.as(them.nadia));
		expect((await offerThread(them.deps, { ...them.as(them.nadia), to: them.priya.id })).outcome).toBe('done');
		expect(await them.thread()).toMatchObject({ owner: them.nadia.id, offeredTo: them.priya.id });
		expect((await acceptThread(them.deps, them.as(them.nadia))).outcome).toBe('refused');
		expect((await declineThread(them.deps, them.as(them.priya))).outcome).toBe('done');
		expect((await acceptThread(them.deps, them.as(them.priya))).outcome).toBe('refused');
		await offerThread(them.deps, { ...them.as(them.nadia), to: them.priya.id });
		expect((await acceptThread(them.deps, them.as(them.priya))).outcome).toBe('done');
		expect(await them.thread()).toMatchObject({ owner: them.priya.id, offeredTo: null, offeredAt: null, hand: 'person' });
	});

	it('is not to oneself, nor by somebody whose it is not, nor to whom the case is closed', async () => {
		const them = await phone();
		const offer = (by: StaffMember, to: StaffMember, deps = them.deps) => offerThread(deps, { ...them.as(by), to: to.id });
		expect((await offer(them.nadia, them.priya)).outcome).toBe('refused');
		await takeOver(them.deps, them.as(them.nadia));
		expect((await offer(them.nadia, them.nadia)).outcome).toBe('refused');
		const closed = { ...them.deps, access: { closedTo: async () => [them.priya.id] } };
		expect((await offer(them.nadia, them.priya, closed)).outcome).toBe('refused');
		expect((await offer(them.nadia, them.world.staff('Nobody', 'worker'))).outcome).toBe('refused');
	});

	it('never goes back to somebody whom they asked not to have', async () => {
		const them = await phone();
		await takeOver(them.deps, them.as(them.nadia));
		await them.texts('can i talk to someone else please');
		expect(await them.thread()).toMatchObject({ owner: null, notBy: them.nadia.id, hand: 'person' });
		await takeOver(them.deps, them.as(them.priya));
		expect(await offerThread(them.deps, { ...them.as(them.priya), to: them.nadia.id })).toMatchObject({ outcome: 'refused' });
		expect((await askForAnother(them.deps, them.as(them.priya))).outcome).toBe('done');
		expect(await them.thread()).toMatchObject({ owner: null, notBy: them.priya.id });
		expect((await askForAnother(them.deps, them.as(them.priya))).outcome).toBe('refused');
	});
});

describe('putting aside', () => {
	it('is until a time, not over a text that waits, and ends when they text', async () => {
		const them = await phone();
		const { clock } = them.world;
		const snooze = (minutes: number) => snoozeThread(them.deps, { ...them.as(them.nadia), until: addMinutes(clock.now(), minutes) });
		expect((await snooze(60)).outcome).toBe('done');
		expect((await them.thread()).snoozedUntil).toBe(addMinutes(clock.now(), 60));
		expect([(await snooze(-1)).outcome, (await snooze(15 * 24 * 60)).outcome]).toEqual(['refused', 'refused']);
		expect((await unsnoozeThread(them.deps, them.as(them.nadia))).outcome).toBe('done');
		await snooze(60);
		await takeOver(them.deps, them.as(them.nadia));
		await them.texts('hello');
		expect((await them.thread()).snoozedUntil).toBeNull();
		expect((await snooze(60)).outcome).toBe('refused');
	});

	it('somebody says that it needs no answer, once', async () => {
		const them = await phone('hi', 'person');
		expect((await needsNoAnswer(them.deps, them.as(them.nadia))).outcome).toBe('done');
		expect(await them.thread()).toMatchObject({ waitingSince: null, answerDueAt: null, timesTold: 0 });
		expect((await needsNoAnswer(them.deps, them.as(them.nadia))).outcome).toBe('refused');
	});
});
