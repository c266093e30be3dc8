import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenStore } from '#server/store/open-store.ts';
import { type DatabaseFixture, postgresKind } from '../support/databases.ts';
import { type EmbeddedServer, embeddedServer } from '../support/embedded-server.ts';
import { scene } from './change-cases.ts';
import { endAccess, leavingContract, somebodyAs } from './leaving.contract.ts';

let server: EmbeddedServer;
beforeAll(async () => {
	server = await embeddedServer();
});
afterAll(() => server.stop());
const kind = postgresKind('a PostgreSQL server', async () => server);

describe('leaving, in a PostgreSQL server', () => leavingContract(kind));

describe('two at once on two nodes of a PostgreSQL server', () => {
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

	it.each(['lead', 'administrator'] as const)('never leave a project without a %s', async (role) => {
		let [first, second] = [await somebodyAs(at, role), await somebodyAs(at, role)];
		for (let round = 0; round < 20; round++) {
			const outcomes = await Promise.all([endAccess(at, first), endAccess(at, second, other)]);
			expect(outcomes.toSorted()).toEqual(['ended', `last-${role}`]);
			const left = outcomes[0] === 'ended' ? second : first;
			[first, second] = [left, await somebodyAs(at, role)];
		}
	});

	it('never close a project beside a talk that begins', async () => {
		const { world, kept } = at;
		const project = world.project.id;
		const now = world.clock.now();
		const commit = (...changes: Parameters<typeof kept.store.commit>[0]['changes']) =>
			kept.store.commit({ project, at: now, changes, audit: [] });
		const happened = new Set<string>();
		for (let round = 0; round < 30; round++) {
			const { added, away, begun, over } = scene(world);
			expect(await commit(added, away)).toBe('committed');
			const closing = { by: world.priya.id, at: now, receiver: 'A council', goNow: 'Ring us.' };
			const close = () => other.closing.close(project, closing);
			// Each is first in turn, so that both orders are seen.
			const outcome =
				round % 2 === 0 ? await Promise.all([close(), commit(begun)]) : (await Promise.all([commit(begun), close()])).reverse();
			expect([
				['saved', 'stale'],
				['stale', 'committed'],
			]).toContainEqual(outcome);
			happened.add(outcome[0] ?? '');
			if (outcome[0] === 'stale') await commit(over);
			else await kept.closing.openAgain(project, (await kept.closing.standing(project))?.id ?? '', { by: world.priya.id, at: now });
		}
		expect(happened).toEqual(new Set(['saved', 'stale']));
	});
});
