import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '#core/record/change.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { aNumber, aSentText, aText } from '../support/about-texts.ts';
import { type DatabaseFixture, postgresKind } from '../support/databases.ts';
import { type EmbeddedServer, embeddedServer } from '../support/embedded-server.ts';
import { playThreads } from './threads-any-order.contract.ts';

let server: EmbeddedServer;
beforeAll(async () => {
	server = await embeddedServer();
});
afterAll(() => server.stop());
const kind = postgresKind('a PostgreSQL server', async () => server);

describe('texting on two nodes of a PostgreSQL server', () => {
	let at: DatabaseFixture;
	let other: OpenStore;
	beforeEach(async () => {
		at = await kind.open();
		other = (await at.another?.()) ?? expect.fail('One node only.');
	});
	afterEach(async () => {
		await other.close();
		await at.close();
	});

	it('loses no text that waits and nobody who waits, in whatever order things happen', async () => {
		await playThreads([at.kept, other], at.world, 15);
	});

	it('has each thread handled and told of, and each text of ours sent, by one of them', async () => {
		const { world, kept } = at;
		const project = world.project.id;
		const commit = (changes: readonly Change[]) => kept.store.commit({ project, at: world.clock.now(), changes, audit: [] });
		const numbers = Array.from({ length: 30 }, (_, n) => aNumber(world, world.aYoungPerson(`Jaz ${n}`), `+4477009${10_000 + n}`));
		for (const number of numbers) {
			const youngPerson = { ...world.aYoungPerson(), id: number.youngPerson };
			const due = { dueAt: world.past };
			expect(
				await commit([
					{ change: 'young-person-added', youngPerson },
					{ change: 'number-added', number, sender: number.number },
					{ change: 'text-kept', text: aText(world, number) },
					{ change: 'text-queued', text: aSentText(world, number, 'one', due) },
					{ change: 'text-queued', text: aSentText(world, number, 'two', due) },
				]),
			).toBe('committed');
		}
		for (const { thread } of await kept.threads.all(project))
			await commit([{ change: 'thread-changed', thread: { ...thread, answerDueAt: world.past }, from: thread.version }]);
		const claim = { now: world.clock.now(), limit: 4, leaseSeconds: 60 };
		const everybody = numbers.map(({ id }) => id).toSorted();
		const taken = async <One>(ask: (node: OpenStore) => Promise<readonly One[]>) => {
			const rounds = Array.from({ length: 12 }, () => [ask(kept), ask(other)]).flat();
			const all = (await Promise.all(rounds)).flat();
			for (let more = await ask(kept); more.length > 0; more = await ask(other)) all.push(...more);
			return all;
		};
		expect((await taken((node) => node.threads.claimToHandle(project, claim))).toSorted()).toEqual(everybody);
		expect((await taken((node) => node.threads.claimUnanswered(project, claim))).toSorted()).toEqual(everybody);
		const sending = await taken((node) => node.sentTexts.claimDue(project, claim));
		expect(sending.map(({ number }) => number).toSorted()).toEqual(everybody);
		expect(new Set(sending.map(({ words, attempts }) => `${words} ${attempts}`))).toEqual(new Set(['one 1']));
	});
});
