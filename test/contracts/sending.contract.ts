import { afterEach, beforeEach, expect, it } from 'vitest';
import { markNumber } from '#app/texting/mark-number.ts';
import { queueWorkersText } from '#app/texting/queue-workers-text.ts';
import type { ThreadInFull } from '#app/texting/thread-ports.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import { aSentText } from '../support/about-texts.ts';
import type { Fixture, StoreKind } from '../support/databases.ts';
import { keepingGateway, sendingOn } from '../support/sending.ts';
import { inbound, textingOn } from '../support/texting.ts';

/** What becomes of texts of ours, on every store. Nothing here moves the clock: of PostgreSQL nobody can. */
export function sendingContract(kind: StoreKind): void {
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
	const open = () => at.kept.alerts.openFor(at.world.project.id, thread.number.youngPerson);
	const signs = async () => {
		const alert = await open();
		const record = alert && (await at.kept.alerts.find(at.world.project.id, alert.id));
		return (record?.trail ?? []).flatMap(({ what }) => (what === 'undeliverable' || what === 'not-answered' ? [what] : []));
	};
	const queue = (words: string, sending: 'words' | 'check' = 'words') =>
		queueWorkersText(here.deps.queue, { staff: at.world.nadia, number: thread.number.id, words, sending });
	const mark = (as: Parameters<typeof markNumber>[1]['mark']) =>
		markNumber(here.deps.mark, { staff: at.world.nadia, number: thread.number.id, mark: as, how: 'She told me at four' });

	it('sends each once, in the order in which they were written, and keeps by what name and when it went', async () => {
		const texts = [ours('One.'), ours('Two.'), ours('Three.')];
		await here.queue(...texts);
		await here.send();
		await here.send();
		expect(here.gateway.words()).toEqual(['One.', 'Two.', 'Three.']);
		expect(here.gateway.given[0]).toEqual({ to: '+447700900318', words: 'One.', reference: texts[0]?.id });
		expect(await here.find(texts[0] as SentText)).toMatchObject({
			...{ state: 'sent', provider: 'twilio', providerId: `twilio-${texts[0]?.id}`, attempts: 1, dueAt: null },
			sentAt: at.world.clock.now(),
		});
	});

	it('sends each once although two processes look at the same moment', async () => {
		const numbers = await Promise.all(['101', '102', '103'].map((end) => here.hear('hi', `+447700900${end}`)));
		await here.queue(...numbers.flatMap(({ number }) => ['One.', 'Two.'].map((words) => aSentText(at.world, number, words))));
		const another = sendingOn(at.kept, at.world);
		for (let rounds = 0; rounds < 4; rounds += 1) await Promise.all([here.send(), another.send()]);
		const given = [...here.gateway.given, ...another.gateway.given].map(({ to, words }) => `${to} ${words}`);
		expect(given.toSorted()).toEqual(numbers.flatMap(({ number }) => [`${number.number} One.`, `${number.number} Two.`]).toSorted());
	});

	it('goes by the gateway that they were last heard by, and by the first where that one is no more', async () => {
		const { gateway: vonage, given } = keepingGateway('vonage');
		here = sendingOn(at.kept, at.world, [vonage]);
		await here.queue(ours('One.'));
		await here.send();
		expect([here.gateway.given.length, given.length]).toEqual([1, 0]);
		await textingOn(at.kept, at.world).take(inbound('hi', { provider: 'vonage' }));
		await here.queue(ours('Two.'));
		await here.send();
		await textingOn(at.kept, at.world).take(inbound('hi', { provider: 'kannel' }));
		await here.queue(ours('Three.'));
		await here.send();
		expect([here.gateway.words(), given.map(({ words }) => words)]).toEqual([['One.', 'Three.'], ['Two.']]);
	});

	it('calls off what waits and what is tried again, in the commit in which its number is marked unsafe', async () => {
		const [first, second] = [ours('One.'), ours('Two.')];
		await here.queue(first, second);
		here.gateway.answerWith(async () => {
			// While the gateway has it, and before anybody knows what comes of it.
			expect(await mark('unsafe')).toEqual({ outcome: 'marked', state: 'unsafe' });
			return { outcome: 'retry' };
		});
		await here.send();
		here.gateway.answerWith(undefined);
		await here.send();
		expect(here.gateway.words()).toEqual(['One.']);
		expect(await here.states(first, second)).toEqual(['called-off', 'called-off']);
		const marked = at.commits.find(({ changes }) => changes.some(({ change }) => change === 'number-known'));
		expect(marked?.changes.map(({ change }) => change)).toContain('sends-called-off');
		expect(marked?.audit).toMatchObject([{ actor: at.world.nadia.id, action: 'number.unsafe' }]);
	});

	it('says that it went where a gateway took it while it was called off', async () => {
		const text = ours('One.');
		await here.queue(text);
		here.gateway.answerWith(async ({ reference }) => {
			await mark('unsafe');
			return { outcome: 'accepted', providerId: `twilio-${reference}` };
		});
		await here.send();
		expect(await here.states(text)).toEqual(['sent']);
	});

	it('raises somebody and says so in the same commit where a number takes nothing', async () => {
		const text = ours('One.');
		await here.queue(text);
		here.gateway.answerWith(() => ({ outcome: 'gone' }));
		await here.send();
		expect(await here.find(text)).toMatchObject({ state: 'failed', why: expect.stringContaining('nothing can be sent') });
		expect(await signs()).toEqual(['undeliverable']);
		const failed = at.commits.filter(({ changes }) => changes.some(({ change }) => change === 'alert-raised'));
		expect(failed).toHaveLength(1);
		expect(failed[0]?.changes.map(({ change }) => change)).toContain('sent-text-moved');
		expect(failed[0]?.audit.map(({ action }) => action)).toEqual(['text.failed', 'alert.sign-undeliverable']);
	});

	it('takes receipts in any order and however often', async () => {
		const [first, second, third] = [ours('One.'), ours('Two.'), ours('Three.')];
		await here.queue(first, second, third);
		await here.send();
		for (const state of ['delivered', 'delivered', 'sent', 'failed', 'unknown'] as const) await here.receipt(first, state);
		for (const state of ['failed', 'queued', 'delivered'] as const) await here.receipt(second, state);
		await here.receipt(third, 'failed');
		await here.receipt(third, 'failed');
		expect(await here.states(first, second, third)).toEqual(['delivered', 'delivered', 'failed']);
		// Once for each that did not arrive, never again for the same.
		expect(await signs()).toEqual(['undeliverable', 'undeliverable']);
	});

	it('leaves alone what is none of ours', async () => {
		const before = at.commits.length;
		await here.receipts([{ provider: 'twilio', providerId: 'of-a-knock', state: 'failed', at: null }]);
		expect(at.commits).toHaveLength(before);
		expect(here.waited).toEqual([]);
	});

	it('keeps a receipt that is quicker than the commit of its text', async () => {
		const text = ours('One.');
		await here.queue(text);
		let taken: Promise<void> | undefined;
		here.gateway.answerWith(({ reference }) => {
			taken = here.receipt(text, 'delivered');
			return { outcome: 'accepted', providerId: `twilio-${reference}` };
		});
		await here.send();
		await taken;
		expect(await here.states(text)).toEqual(['delivered']);
	});

	it('sends a worker’s words and nothing of the assistant’s once a person has answered', async () => {
		const asked = ours('Are you somewhere safe?', { question: 'H03', flow: 'helpline@1' });
		await here.queue(asked, ours('You can text skip.'));
		expect(await queue('Hi, is 4 ok for a chat?')).toMatchObject({ outcome: 'queued' });
		await here.send();
		expect(here.gateway.words()).toEqual(['Hi, is 4 ok for a chat?']);
		expect(await here.find(asked)).toMatchObject({ state: 'called-off', overAt: at.world.clock.now() });
		expect((await here.thread(thread))?.thread).toMatchObject({
			...{ hand: 'person', owner: at.world.nadia.id, waitingSince: null, answerDueAt: null, timesTold: 0 },
		});
		const commit = at.commits.find(({ audit }) => audit.some(({ action }) => action === 'text.queued'));
		expect(JSON.stringify(commit?.audit)).not.toContain('chat');
		await here.queue(ours('Shall we go on?', { question: 'H05', flow: 'helpline@1' }));
		await here.send();
		expect(here.gateway.words()).toEqual(['Hi, is 4 ok for a chat?']);
	});

	it('lets a second text of a worker’s wait for the first', async () => {
		for (const words of ['Hi, is 4 ok for a chat?', 'Or 5?']) expect(await queue(words)).toMatchObject({ outcome: 'queued' });
		await here.send();
		expect(here.gateway.words()).toEqual(['Hi, is 4 ok for a chat?', 'Or 5?']);
	});

	it.each([
		['unsafe', 'marked unsafe'],
		['doubted', 'may not be them'],
		['somebody-elses', 'somebody else'],
	] as const)('sends no words to a number that was marked %s, and says why', async (as, says) => {
		await mark(as);
		expect(await queue('Hi, is 4 ok for a chat?')).toMatchObject({
			outcome: 'refused',
			because: [{ says: expect.stringContaining(says) }],
		});
		await here.queue(ours('Hi there.', { by: at.world.nadia.id }));
		await here.send();
		expect(here.gateway.words()).toEqual([]);
	});

	it('is open again only for whoever says how they know', async () => {
		await mark('unsafe');
		expect(await mark('known-to-be-them')).toMatchObject({ outcome: 'refused' });
		expect(await mark('known-to-be-safe')).toEqual({ outcome: 'marked', state: 'not-sure' });
		expect(await queue('Hi, is this a good time?', 'check')).toMatchObject({ outcome: 'queued' });
		expect(await mark('known-to-be-them')).toEqual({ outcome: 'marked', state: 'open' });
		expect((await here.thread(thread))?.number.known).toMatchObject({ how: 'She told me at four', lastConfirmedAt: at.world.clock.now() });
		const nothing = { staff: at.world.nadia, number: thread.number.id, mark: 'doubted', how: ' ' } as const;
		expect(await markNumber(here.deps.mark, nothing)).toMatchObject({ outcome: 'refused' });
	});

	it('knows who wrote nothing since we answered something worrying', async () => {
		const worried = await here.hear('my dad hits me');
		const from = at.world.clock.now();
		at.world.clock.pass(1);
		await here.queue(ours('One.'));
		await here.send();
		const to = at.world.clock.now();
		const silent = (window: { from: typeof to; to: typeof to }, level: 'urgent' | 'immediate' = 'urgent') =>
			at.kept.threads.silentSince(at.world.project.id, { ...window, level });
		expect(await silent({ from, to })).toMatchObject([{ number: worried.number.id, youngPerson: worried.number.youngPerson }]);
		expect(await silent({ from, to }, 'immediate')).toEqual([]);
		expect(await silent({ from: to, to: addMinutes(to, 9) })).toEqual([]);
		expect(await silent({ from: addMinutes(from, -9), to: from })).toEqual([]);
		at.world.clock.pass(1);
		await here.hear('my dad hits me again');
		expect(await silent({ from, to })).toEqual([]);
	});

	it('calls somebody about a text that has no answer, and not twice for the same moment', async () => {
		const waits = { ...thread.thread, hand: 'person', answerDueAt: at.world.clock.now() } as const;
		const changes = [{ change: 'thread-changed', thread: waits, from: thread.thread.version }] as const;
		await at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] });
		expect(await Promise.all([here.tellUnanswered(), here.tellUnanswered()])).toContain(1);
		expect(await signs()).toEqual(['not-answered']);
		expect((await open())?.level).toBe('unclear');
		const told = (await here.thread(thread))?.thread;
		expect(told?.timesTold).toBe(1);
		expect(Date.parse(told?.answerDueAt ?? '') - Date.parse(at.world.clock.now())).toBe(30 * 60_000);
	});
}
