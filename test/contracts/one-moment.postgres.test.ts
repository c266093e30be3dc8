import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pool } from '#db/dialect/postgres-pool.ts';
import { type DatabaseFixture, postgresKind } from '../support/databases.ts';
import { pgliteServer } from '../support/pglite-server.ts';
import { START } from '../support/world.ts';

/** Called once between the first read and the ones after it. */
let meanwhile: (() => Promise<unknown>) | undefined;

const interrupted = (pool: Pool): Pool => {
	let waiting: Promise<unknown> = Promise.resolve();
	return {
		...pool,
		query: async (text, params) => {
			const act = /^select .*from "(conversations|entries)"/.test(text) ? meanwhile : undefined;
			if (act === undefined) return waiting.then(() => pool.query(text, params));
			meanwhile = undefined;
			const answer = pool.query(text, params);
			waiting = answer.then(act);
			return answer;
		},
	};
};

describe('a conversation that moves on while it is read', () => {
	let at: DatabaseFixture;
	beforeEach(async () => {
		meanwhile = undefined;
		at = await postgresKind('PGlite', () => pgliteServer(interrupted)).open();
	});
	afterEach(() => at.close());

	it('is read as it was at one moment: where it stands and what was said belong together', async () => {
		const { world, kept } = at;
		const youngPerson = world.aYoungPerson();
		const talk = world.aConversation(youngPerson);
		const commit = (changes: Parameters<typeof kept.store.commit>[0]['changes']) =>
			kept.store.commit({ project: world.project.id, at: world.clock.now(), changes, audit: [] });
		await commit([
			{ change: 'young-person-added', youngPerson },
			{ change: 'conversation-begun', conversation: talk },
		]);
		const say = (seq: number) => {
			const entry = world.anEntry(seq, `Line ${seq}`);
			const position = { ...START, entries: seq, head: entry.id };
			const moved = { conversation: talk.id, youngPerson: youngPerson.id, position, endedAt: null, outcome: null, from: seq };
			return commit([
				{ change: 'entry-appended', conversation: talk.id, youngPerson: youngPerson.id, entry },
				{ change: 'conversation-moved', ...moved },
			]);
		};
		for (let seq = 1; seq <= 6; seq++) {
			let said: unknown;
			meanwhile = async () => {
				said = await say(seq);
			};
			const found = await kept.conversations.find(world.project.id, talk.id);
			const heads = [found?.entries.length, found?.entries.at(-1)?.id ?? ''];
			expect(heads).toEqual([found?.conversation.position.entries, found?.conversation.position.head]);
			const after = await kept.conversations.find(world.project.id, talk.id);
			expect([said, after?.entries.length, after?.conversation.position.entries]).toEqual(['committed', seq, seq]);
		}
	});
});
