import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenStore } from '#server/store/open-store.ts';
import { type DatabaseFixture, postgresKind } from '../support/databases.ts';
import { type EmbeddedServer, embeddedServer } from '../support/embedded-server.ts';
import { scene } from './change-cases.ts';
import { endAccess, leavingContract, somebodyAs } from './leaving.contract.ts';

const ROUNDS = 12;

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

	it('never half destroy a case beside a talk that begins in it', async () => {
		const { world, kept } = at;
		const project = world.project.id;
		const now = world.clock.now();
		const doneBy = (who: 'nadia' | 'priya') => ({ by: world[who].id, at: now });
		const happened = new Set<string>();
		for (let round = 0; round < ROUNDS; round++) {
			const { added, away, begun, kieran, talk } = scene(world);
			await kept.store.commit({ project, at: now, changes: [added, away], audit: [] });
			expect(await kept.keeping.propose(project, kieran.id, { ...doneBy('nadia'), reason: 'made-in-error' })).toBe('saved');
			const id = (await kept.keeping.deletions(project)).find((one) => one.caseNumber === kieran.id)?.id ?? '';
			const approve = () => other.keeping.approve(project, id, doneBy('priya'));
			const begin = () => kept.store.commit({ project, at: now, changes: [begun], audit: [] }).catch(() => 'no key');
			// The talk begins a little later each time, and the last time when all is done, so that it comes before, beside and after.
			const approving = approve();
			await (round === ROUNDS - 1 ? approving : new Promise((done) => setTimeout(done, round * 6)));
			const [gone, talks] = await Promise.all([approving, begin()]);
			const destroyed = typeof gone === 'object' && gone !== null && 'gone' in gone;
			happened.add(destroyed ? 'destroyed' : 'talks');
			const found = await kept.conversations.find(project, talk.id).catch(() => undefined);
			expect([destroyed, talks === 'committed', found !== undefined]).toEqual([destroyed, !destroyed, !destroyed]);
		}
		expect(happened).toEqual(new Set(['destroyed', 'talks']));
	});
});
