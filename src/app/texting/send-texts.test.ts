import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queueWorkersText } from '#app/texting/queue-workers-text.ts';
import type { ThreadInFull } from '#app/texting/thread-ports.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { NumberKnown } from '#core/texting/kept-text.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import { aSentText } from '../../../test/support/about-texts.ts';
import { type Fixture, STORES } from '../../../test/support/databases.ts';
import { sendingOn } from '../../../test/support/sending.ts';
import { SEND_LEASE_SECONDS, sendTexts } from './send-texts.ts';

describe.each(STORES)('time passes over texts of ours, in $name', (kind) => {
	let at: Fixture;
	let here: ReturnType<typeof sendingOn>;
	let thread: ThreadInFull;
	beforeEach(async () => {
		at = await kind.open();
		here = sendingOn(at.kept, at.world);
		thread = await here.hear();
	});
	afterEach(() => at.close());
	const ours = (words?: string, over: Partial<SentText> = {}) => aSentText(at.world, thread.number, words, over);
	const byNadia = (words: string, over: Partial<SentText> = {}) => ours(words, { by: at.world.nadia.id, ...over });
	const pass = (minutes: number) => at.world.clock.pass(minutes);
	const queue = (words: string) =>
		queueWorkersText(here.deps.queue, { staff: at.world.nadia, number: thread.number.id, words, sending: 'words' });
	async function knows(known: Partial<NumberKnown>, state = thread.number.state): Promise<void> {
		const number = { ...thread.number, state, known: { ...thread.number.known, ...known } } as const;
		const changes = [{ change: 'number-known', number, from: thread.number.version }] as const;
		await at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] });
	}

	it('a gateway is down for a day: everything waits, and goes once and in order when it is back', async () => {
		const texts = [ours('One.'), ours('Two.'), byNadia('Three.')];
		await here.queue(...texts);
		here.gateway.answerWith(() => ({ outcome: 'retry' }));
		for (let minutes = 0; minutes < 24 * 60; minutes += 5) {
			await here.send();
			pass(5);
		}
		const tries = here.gateway.given.length;
		expect(new Set(here.gateway.words())).toEqual(new Set(['One.']));
		// Five minutes apart at last, and never given up.
		expect(tries).toBeGreaterThan(200);
		expect(await here.states(...texts)).toEqual(['waiting', 'waiting', 'waiting']);
		here.gateway.answerWith(undefined);
		pass(6);
		await here.send();
		expect(here.gateway.words().slice(tries)).toEqual(['One.', 'Two.', 'Three.']);
		expect(await here.states(...texts)).toEqual(['sent', 'sent', 'sent']);
		expect(new Set(here.tried)).toEqual(new Set(['twilio retry', 'twilio accepted']));
	});

	it('a question whose moment is over while a gateway is down goes no more', async () => {
		const text = ours('Are you somewhere safe?', { question: 'H03', flow: 'helpline@1' });
		await here.queue(text);
		here.gateway.answerWith(() => ({ outcome: 'retry' }));
		await here.send();
		const { id: number, youngPerson } = thread.number;
		const changes = [{ change: 'questions-over', number, youngPerson }] as const;
		await at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] });
		here.gateway.answerWith(undefined);
		pass(1);
		await here.send();
		expect(here.gateway.given).toHaveLength(1);
		expect(await here.states(text)).toEqual(['called-off']);
	});

	it('a process dies after a gateway took a text: it goes once more, with the same reference, when the lease is over', async () => {
		const text = ours('One.');
		await here.queue(text);
		const dies = { ...here.deps.send, store: { commit: () => Promise.reject(new Error('The process is gone.')) } };
		await expect(sendTexts(dies)).rejects.toThrow(AggregateError);
		await here.send();
		expect(here.gateway.given).toHaveLength(1);
		pass(SEND_LEASE_SECONDS / 60);
		await here.send();
		expect(here.gateway.given.map(({ reference }) => reference)).toEqual([text.id, text.id]);
		expect(await here.find(text)).toMatchObject({ state: 'sent', attempts: 2 });
	});

	it('waits for safe hours, holds up no answer to what they write meanwhile, and looks again before it goes', async () => {
		await knows({ safeHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '18:00', to: '19:00' }] });
		pass(20);
		const queued = await queue('Hi, is 4 ok for a chat?');
		expect(queued).toMatchObject({ outcome: 'queued', goesAt: '2026-11-17T18:00:00.000Z' });
		await here.send();
		expect(here.gateway.given).toEqual([]);
		// They have the phone in their hand.
		await here.hear('are you there');
		await here.queue(byNadia('Yes, I am here.'));
		await here.send();
		expect(here.gateway.words()).toEqual(['Yes, I am here.']);
		pass(90);
		await here.send();
		expect(here.gateway.words()).toEqual(['Yes, I am here.', 'Hi, is 4 ok for a chat?']);
	});

	it('says in the thread why a worker’s words went no more: they asked for no texts meanwhile', async () => {
		const [words, stopped, again] = [
			byNadia('Hi, is 4 ok?'),
			ours('No more texts from us.', { sending: 'stopped' }),
			ours('Shall we go on?'),
		];
		await knows({ asked: 'no-texts' }, 'stopped');
		await here.queue(words, stopped, again);
		await here.send();
		expect(here.gateway.words()).toEqual(['No more texts from us.']);
		expect(await here.states(words, again)).toEqual(['not-sent', 'called-off']);
		expect((await here.find(words))?.why).toContain('Offer another way');
	});

	it('gives back a worker’s words that show something by what the record says since', async () => {
		expect(await queue('Hi jaz, is 4 ok?')).toMatchObject({ outcome: 'queued' });
		const person = await at.kept.youngPeople.one(at.world.project.id, thread.number.youngPerson);
		if (person === undefined) return expect.fail('Nobody is there.');
		const youngPerson = { ...person, about: { ...person.about, nameUsed: 'Jaz' } };
		const changes = [{ change: 'young-person-changed', youngPerson, from: person.version }] as const;
		await at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] });
		await here.queue(byNadia('Is it ok if Darren comes too?'));
		await here.send();
		expect(here.gateway.given).toEqual([]);
		const all = (await here.thread(thread))?.ours ?? [];
		expect(all.map(({ state }) => state)).toEqual(['not-sent', 'not-sent']);
		expect(all.map(({ why }) => why)).toEqual([expect.stringContaining('is a name'), expect.stringContaining('is written like a name')]);
	});

	it('asks nothing by machine while something immediate stands open, whichever way it was said', async () => {
		const youngPerson = { id: thread.number.youngPerson } as ReturnType<typeof at.world.aYoungPerson>;
		const changes = [{ change: 'alert-raised', alert: at.world.anAlert(youngPerson, { level: 'immediate' }) }] as const;
		await at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] });
		const asked = ours('What would help most?', { question: 'H05', flow: 'helpline@1' });
		await here.queue(asked, ours('A person looks at this now.'));
		await here.send();
		expect(here.gateway.words()).toEqual(['A person looks at this now.']);
		expect((await here.find(asked))?.why).toContain('a person asks');
	});

	it('sends nothing but a check to a number that was silent for a month', async () => {
		pass(31 * 24 * 60);
		expect(await queue('Hi, is 4 ok for a chat?')).toMatchObject({
			outcome: 'refused',
			because: [{ instead: expect.stringContaining('check') }],
		});
		const check = { staff: at.world.nadia, number: thread.number.id, words: 'Hi, is this a good time?', sending: 'check' } as const;
		expect(await queueWorkersText(here.deps.queue, check)).toMatchObject({ outcome: 'queued' });
		expect(await queueWorkersText(here.deps.queue, { ...check, words: 'Hi, call me about your dad' })).toMatchObject({
			outcome: 'refused',
		});
		await here.send();
		expect(here.gateway.words()).toEqual(['Hi, is this a good time?']);
	});

	it('tells people again and again of a text that nobody answers, later each time, until somebody does', async () => {
		const waits = { ...thread.thread, hand: 'person', answerDueAt: at.world.clock.now() } as const;
		const changes = [{ change: 'thread-changed', thread: waits, from: thread.thread.version }] as const;
		await at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] });
		const told: number[] = [];
		for (let minutes = 0; minutes <= 12 * 60; minutes += 10) {
			if ((await here.tellUnanswered()) > 0) told.push(minutes);
			pass(10);
		}
		expect(told).toEqual([0, 30, 90, 210, 450, 690]);
		await queue('Hi, is 4 ok for a chat?');
		pass(24 * 60);
		expect(await here.tellUnanswered()).toBe(0);
		expect((await here.thread(thread))?.thread).toMatchObject({ timesTold: 0, waitingSince: null });
	});

	it('lets an answer that shows too much, is empty or is too long go to nobody, and says what to do instead', async () => {
		const cases = ['', '  ', 'x'.repeat(1_000), 'Ring 07700 900123 any time'];
		for (const words of cases) expect(await queue(words)).toMatchObject({ outcome: 'refused' });
		const refused = await queue('Hi, did he hurt you?');
		if (refused.outcome !== 'refused') return expect.fail('It was taken.');
		expect(refused.because[0]?.found).toEqual({ start: 8, end: 19 });
		expect((await here.thread(thread))?.thread.hand).toBe('assistant');
		expect(addMinutes(at.world.clock.now(), 0)).toBe((await here.thread(thread))?.thread.waitingSince);
	});
});
