import fc from 'fast-check';
import { expect } from 'vitest';
import type { ThreadReads, ToHandle } from '#app/texting/thread-ports.ts';
import type { Change, RecordStore } from '#core/record/change.ts';
import type { TextingNumber } from '#core/texting/kept-text.ts';
import { aNumber, aSentText, aText } from '../support/about-texts.ts';
import type { World } from '../support/world.ts';

/** What somebody does: a text comes; or one of two works with the thread as they read it last, however long ago. */
const DEEDS = ['text', 'handle', 'answer', 'answer-and-handle', 'put-aside', 'call-off'] as const;
const deed = fc.record({ does: fc.constantFrom(...DEEDS), who: fc.nat({ max: 1 }) });
/** Each reads before a round or not; then everything in it happens at once. */
const round = fc.record({ reads: fc.tuple(fc.boolean(), fc.boolean()), deeds: fc.array(deed, { minLength: 1, maxLength: 4 }) });

/** One process on the same data. */
export type Node = { readonly store: RecordStore; readonly threads: ThreadReads };

/**
 * Plays whatever may happen around one number, in any order and at once, and insists after each round that no text that nobody has handled
 * is left where no process finds it, and that nobody waits without it being known: an answer counts only where whoever gave it had seen
 * every text that was there.
 */
export async function playThreads(nodes: readonly [Node, Node], world: World, runs: number): Promise<void> {
	let counted = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 12 }), async (rounds) => {
			counted += 1;
			const player = await begin(nodes, world, counted);
			for (const one of rounds) await player.play(one);
		}),
		{ numRuns: runs },
	);
}

async function begin(nodes: readonly [Node, Node], world: World, counted: number) {
	const project = world.project.id;
	const youngPerson = world.aYoungPerson('Jaz');
	const number = aNumber(world, youngPerson, `+44770${String(counted).padStart(7, '0')}`);
	const commit = (changes: readonly Change[], node = nodes[0]) => node.store.commit({ project, at: world.clock.now(), changes, audit: [] });
	await commit([
		{ change: 'young-person-added', youngPerson },
		{ change: 'number-added', number, sender: number.number },
	]);
	const read = async () => (await nodes[0].threads.toHandle(project, number.id)) ?? expect.fail('There is no thread.');
	const first = await read();
	const seen: [ToHandle, ToHandle] = [first, first];
	const standing = { unhandled: new Set<string>(), isWaited: false };

	const play = async ({
		reads,
		deeds,
	}: {
		reads: readonly [boolean, boolean];
		deeds: readonly { does: (typeof DEEDS)[number]; who: number }[];
	}) => {
		for (const who of [0, 1] as const) if (reads[who]) seen[who] = await read();
		world.clock.pass(1);
		const done = deeds.map(({ does, who }) => ({ does, who, changes: changesOf(does, seen[who === 0 ? 0 : 1], world, number) }));
		const outcomes = await Promise.all(done.map(({ changes, who }) => commit(changes, nodes[who === 0 ? 0 : 1])));
		const stood = done.filter((_, at) => outcomes[at] === 'committed');
		expect(outcomes.filter((_, at) => done[at]?.does === 'text')).not.toContain('stale');
		// Whoever answered had not seen what came in this round, so that a text of it came after the answer.
		if (stood.some(({ does }) => does.startsWith('answer'))) standing.isWaited = false;
		for (const { changes } of stood)
			for (const one of changes) {
				if (one.change === 'text-kept') standing.unhandled.add(one.text.id);
				if (one.change === 'text-kept') standing.isWaited = true;
				if (one.change === 'texts-handled') for (const id of one.texts) standing.unhandled.delete(id);
			}
		await insist();
	};

	const insist = async () => {
		const { thread, waiting } = await read();
		expect(new Set(waiting.map(({ id }) => id))).toEqual(standing.unhandled);
		expect(thread.waitingSince !== null).toBe(standing.isWaited);
		const claim = { now: world.clock.now(), limit: 1_000, leaseSeconds: -1 };
		const found = await nodes[1].threads.claimToHandle(project, claim);
		expect(found.includes(number.id)).toBe(standing.unhandled.size > 0);
	};
	return { play };
}

function changesOf(does: (typeof DEEDS)[number], { thread, waiting }: ToHandle, world: World, number: TextingNumber): readonly Change[] {
	const { id, youngPerson } = number;
	const handled: Change = { change: 'texts-handled', number: id, youngPerson, texts: waiting.map((text) => text.id) };
	const change = (over: Partial<typeof thread>): Change => ({
		change: 'thread-changed',
		thread: { ...thread, ...over },
		from: thread.version,
	});
	const answered = change({ waitingSince: null, answerDueAt: null });
	const ours: Change = { change: 'text-queued', text: aSentText(world, number) };
	const all: Readonly<Record<typeof does, readonly Change[]>> = {
		text: [{ change: 'text-kept', text: aText(world, number, 'are you there') }],
		handle: [handled],
		answer: [answered, ours],
		'answer-and-handle': [handled, answered, ours],
		'put-aside': [change({ snoozedUntil: world.future, hand: 'person' })],
		'call-off': [{ change: 'sends-called-off', number: id, youngPerson }, ours],
	};
	return all[does];
}
