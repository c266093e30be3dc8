import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open } from '#db/dialect/postgres.ts';
import { connect } from '#db/dialect/postgres-pool.ts';
import { postgresKind } from '../support/databases.ts';
import { type EmbeddedServer, embeddedServer } from '../support/embedded-server.ts';
import { auditContract } from './audit.contract.ts';
import { commitContract, durableCommitContract } from './commit.contract.ts';
import { dueWorkContract } from './due-work.contract.ts';
import { durableHandOversContract, handOversContract } from './hand-overs.contract.ts';
import { durablePrivatePagesContract, privatePagesContract } from './private-pages.contract.ts';

let server: EmbeddedServer;
beforeAll(async () => {
	server = await embeddedServer();
});
afterAll(() => server.stop());

const kind = postgresKind('a PostgreSQL server', async () => server);

describe('a commit in a PostgreSQL server', () => commitContract(kind));
describe('a commit on the disk of a PostgreSQL server', () => durableCommitContract(kind));
describe('the audit in a PostgreSQL server', () => auditContract(kind));
describe('work that is due, in a PostgreSQL server', () => dueWorkContract(kind));
describe('a code for the private page, in a PostgreSQL server', () => privatePagesContract(kind));
describe('a code for the private page, on the disk of a PostgreSQL server', () => durablePrivatePagesContract(kind));
describe('the lock on a tablet, in a PostgreSQL server', () => handOversContract(kind));
describe('the lock on a tablet, on the disk of a PostgreSQL server', () => durableHandOversContract(kind));

describe('a PostgreSQL server shared by several nodes', () => {
	it('keeps the keys out of the schema of the record', async () => {
		const at = await kind.open();
		const admin = await connect(server.url);
		const { rows } = await admin.query(
			`select schemaname from pg_tables where tablename in ('case_keys', 'young_people') order by tablename`,
			[],
		);
		expect(rows).toEqual([['waymark_keys'], ['public']]);
		await admin.end();
		await at.close();
	});

	it('never gives the same notification to two nodes', async () => {
		const at = await kind.open();
		const youngPerson = at.world.aYoungPerson();
		const alert = at.world.anAlert(youngPerson);
		const queued = Array.from({ length: 60 }, () => at.world.aNotification(alert, at.world.priya, { dueAt: at.world.past }));
		await at.kept.store.commit({
			project: at.world.project.id,
			at: at.world.clock.now(),
			changes: [
				{ change: 'young-person-added', youngPerson },
				{ change: 'alert-raised', alert },
				...queued.map((notification) => ({ change: 'notification-queued', notification }) as const),
			],
			audit: [],
		});
		const claims = Array.from({ length: 12 }, () => at.kept.dueWork.claimNotifications(at.world.project.id, at.world.clock.now(), 5, 30));
		const taken = (await Promise.all(claims)).flat().map(({ id }) => id);
		expect(new Set(taken).size).toBe(taken.length);
		expect(new Set(taken)).toEqual(new Set(queued.map(({ id }) => id)));
		await at.close();
	});

	it('goes by its own clock, whatever a node believes', async () => {
		const at = await kind.open();
		const youngPerson = at.world.aYoungPerson();
		const alert = at.world.anAlert(youngPerson, { nextDueAt: at.world.future });
		const notification = at.world.aNotification(alert, at.world.priya, { dueAt: at.world.future });
		await at.kept.store.commit({
			project: at.world.project.id,
			at: at.world.clock.now(),
			changes: [
				{ change: 'young-person-added', youngPerson },
				{ change: 'alert-raised', alert },
				{ change: 'notification-queued', notification },
			],
			audit: [],
		});
		const wrong = '2099-01-01T00:00:00.000Z' as typeof notification.dueAt;
		expect(await at.kept.dueWork.claimNotifications(at.world.project.id, wrong, 10, 30)).toEqual([]);
		expect(await at.kept.dueWork.claimDueAlerts(at.world.project.id, wrong, 10)).toEqual([]);
		await at.close();
	});

	it('is refused when it does not wait for its disk', async () => {
		const pool = await connect(server.url);
		const careless = { ...pool, query: async () => ({ rows: [['off']], count: 1 }) };
		await expect(open(careless)).rejects.toThrow(/would not wait for the disk/);
	});
});
