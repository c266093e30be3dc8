import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenStore } from '#server/store/open-store.ts';
import { type DatabaseFixture, postgresKind } from '../support/databases.ts';
import { type EmbeddedServer, embeddedServer } from '../support/embedded-server.ts';
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
});
