import { afterEach, describe, expect, it } from 'vitest';
import { assembleReport } from '#app/report/report.ts';
import { needsNoAnswer } from '#app/texting/put-aside.ts';
import { release } from '#app/texting/release.ts';
import { takeOver } from '#app/texting/take-over.ts';
import type { ScreenWords } from '#core/screening/screen-words.ts';
import { askedByText } from '#core/texting/asked-by-text.ts';
import { returnHome } from '../support/report.ts';
import { aPhone, type Phone, THEIR_NUMBER } from '../support/texting-phone.ts';

const phones: Phone[] = [];
const mild: ScreenWords = () => ({ level: 'none', categories: [], because: [], rules: 'made-up@1' });
async function phone(): Promise<Phone> {
	const made = await aPhone({ screen: mild });
	phones.push(made);
	return made;
}
afterEach(async () => {
	for (const { at } of phones.splice(0)) await at.close();
});

/** From the first word into the return conversation. */
const INTO_IT = ['hi', '1', '1', '2', '2'];

async function held(them: Phone) {
	const { thread } = await them.thread();
	const record = await them.kept.youngPeople.record(them.project, thread.youngPerson);
	const [newest] = record?.conversations ?? [];
	const stored = newest && (await them.kept.conversations.find(them.project, newest.id));
	return stored ?? expect.fail('no conversation');
}

describe('a return conversation by text', () => {
	it('covers the times away that none covers yet, and is with whoever talked with them before', async () => {
		const them = await phone();
		const { world, kept, project } = them;
		const jaz = world.aYoungPerson('Jaz', { phone: THEIR_NUMBER });
		const [before, since] = [world.anEpisode(jaz), world.anEpisode(jaz)];
		const talk = world.aConversation(jaz, [before], { outcome: 'completed' });
		const changes = [
			{ change: 'young-person-added', youngPerson: jaz } as const,
			...[before, since].map((episode) => ({ change: 'episode-added', episode }) as const),
			{ change: 'conversation-begun', conversation: talk } as const,
		];
		expect(await kept.store.commit({ project, at: world.clock.now(), changes, audit: [] })).toBe('committed');
		await them.texts(...INTO_IT);
		const { conversation, entries } = await held(them);
		expect(conversation).toMatchObject({
			youngPerson: jaz.id,
			worker: world.nadia.id,
			episodes: [since.id],
			channel: 'text',
			outcome: null,
		});
		expect(entries[0]?.input).toMatchObject({ type: 'began', facts: expect.arrayContaining(['repeat', 'live-enquiry']) });
		// What was promised last time is told by somebody, and not by text.
		await them.texts('1', '1', '1');
		expect((await held(them)).entries.some(({ input }) => input.type === 'moved-on' && input.question === 'R01')).toBe(true);
	});

	it('is begun again by nobody while it is under way, and what is promised in it is its worker’s', async () => {
		const them = await phone();
		await them.texts(...INTO_IT, '1', '1', '1', '1');
		const actions = await them.kept.conversations.actions(them.project, (await them.thread()).thread.youngPerson);
		expect(actions.map(({ about, owner, conversation }) => [about.what, owner, conversation])).toContainEqual([
			'Something to eat',
			them.world.priya.id,
			(await held(them)).conversation.id,
		]);
	});

	it('that they stop is stopped, and so is everything else that is asked', async () => {
		const them = await phone();
		await them.texts(...INTO_IT, '1', 'stop please');
		expect((await held(them)).conversation).toMatchObject({ outcome: 'stopped', endedAt: them.world.clock.now() });
		expect((await them.thread()).thread).toMatchObject({ conversation: null, exchange: null, waitingSince: null });
	});

	it('that is put down for a day is left to its worker, and goes on no more by text', async () => {
		const them = await phone();
		await them.texts(...INTO_IT, '1');
		them.news();
		them.world.clock.pass(25 * 60);
		await them.texts('1');
		const { conversation } = await held(them);
		expect(conversation).toMatchObject({ outcome: null, position: { floor: 'paused' } });
		expect((await them.thread()).thread).toMatchObject({ conversation: null, answerDueAt: expect.any(String) });
	});

	it('goes on where it was after somebody took over and gave it back', async () => {
		const them = await phone();
		await them.texts(...INTO_IT, '1', '1');
		const act = { number: await them.number(), by: them.world.nadia.id };
		await takeOver(them.deps, act);
		await them.texts('1', 'hello');
		await needsNoAnswer(them.deps, act);
		expect((await release(them.deps, act)).outcome).toBe('done');
		await them.send();
		expect(them.news().at(-1)).toContain('Could someone else read your phone?');
		expect((await held(them)).entries.map(({ input }) => input.type)).toEqual(expect.arrayContaining(['taken-over', 'released']));
		await them.texts('1');
		expect(them.news().at(-1)).toContain('Food, sleep, a lift or a chat?');
	});

	it('puts a choice before what a person asks, and its number is never taken for an answer to that', async () => {
		const them = await phone();
		// Awful, safe, and one thing after the other until the choice comes.
		await them.texts(...INTO_IT, '1', '1', '1', '4', '1');
		const at = async () => askedByText((await them.thread()).ours).at(-1)?.question ?? '';
		for (let turns = 0; turns < 12 && !(await at()).startsWith('gate:'); turns += 1)
			await them.texts((await at()) === 'T13' ? '1' : 'skip');
		const gate = await at();
		expect(gate).toBe('gate:T16');
		expect(them.heard.at(-1)).toBe(
			'The next part may be hard to talk about. You choose. All of these are fine. Reply 1 see the questions here, 2 talk to a person about it, 3 leave this part out.',
		);
		await them.texts('2');
		expect((await them.thread()).thread.hand).toBe('person');
		expect((await them.thread()).texts.at(-1)?.level).toBe('none');
		expect((await held(them)).entries.some(({ input }) => input.type === 'answered' && input.question === 'T16')).toBe(false);
	});

	it('has its report and leaves Today as it was, also where nobody had recorded a time away', async () => {
		const them = await phone();
		await them.texts(...INTO_IT, '1', '1', '1', '4', '3', '1', 'we had a big row about my phone');
		const stored = await held(them);
		const { project, id, youngPerson } = stored.conversation;
		const [closings, actions, episodes, alerts] = await Promise.all([
			them.kept.conversations.closings(project, id),
			them.kept.conversations.actions(project, youngPerson),
			them.kept.conversations.episodes(project, id),
			them.kept.alerts.ofConversation(project, id),
		]);
		const about = { stored, closings, actions, episodes, alerts, offers: [], now: them.world.clock.now() };
		const report = assembleReport({ ...about, flow: returnHome(), for: 'project' });
		expect(report.episodes).toEqual([]);
		expect(JSON.stringify(report)).toContain('we had a big row about my phone');
		expect(await them.kept.today.due(project)).toEqual([]);
	});

	it('is a person’s with somebody under eleven', async () => {
		const them = await phone();
		const { world, kept, project } = them;
		const kit = world.aYoungPerson('Kit', { phone: THEIR_NUMBER, dateOfBirth: '2017-03-01' });
		await kept.store.commit({ project, at: world.clock.now(), changes: [{ change: 'young-person-added', youngPerson: kit }], audit: [] });
		await them.texts(...INTO_IT);
		expect(them.heard.at(-1)).toContain('You asked to talk to a person.');
		expect((await them.thread()).thread).toMatchObject({ hand: 'person', conversation: null });
	});
});
