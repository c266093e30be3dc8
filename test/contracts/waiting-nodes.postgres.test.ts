import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '#core/record/change.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { type Client, connect, type Pool } from '#db/dialect/postgres-pool.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import { auditRows } from '../support/behind-the-store.ts';
import { type DatabaseFixture, postgresKind } from '../support/databases.ts';
import { type EmbeddedServer, embeddedServer } from '../support/embedded-server.ts';
import { pgliteServer } from '../support/pglite-server.ts';

let at: DatabaseFixture;
afterEach(() => at.close());

/** Each audited under the name of the first. */
const commit = (changes: readonly Change[]) => {
	const [first] = changes;
	if (first?.change !== 'young-person-added' && first?.change !== 'young-person-changed') throw new TypeError('Of nobody.');
	const { id, about } = first.youngPerson;
	const audit = [{ actor: at.world.nadia.id, action: `wrote-${about.nameUsed}`, subject: id, youngPerson: id }];
	return at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit });
};
const add = (youngPerson: YoungPerson) => commit([{ change: 'young-person-added', youngPerson }]);
const renamed = (youngPerson: YoungPerson, nameUsed: string, from = 1): Change => ({
	change: 'young-person-changed',
	youngPerson: { ...youngPerson, about: { ...youngPerson.about, nameUsed } },
	from,
});
const names = async () => (await at.kept.youngPeople.search(at.world.project.id, '')).map(({ about }) => about.nameUsed);
const wrote = async () => (await auditRows(at)).map(({ action }) => action).filter((action) => action.startsWith('wrote-'));
const faults = () => verifyAudit(at.kept.db, at.kept.vault, at.world.project.id);

describe('two nodes of a PostgreSQL server that wait for each other', () => {
	let server: EmbeddedServer;
	let pool: Pool;
	let other: Client;
	beforeAll(async () => {
		server = await embeddedServer();
	});
	afterAll(() => server.stop());
	beforeEach(async () => {
		at = await postgresKind('a PostgreSQL server', async () => server).open();
		pool = await connect(server.url);
		other = await pool.take();
		// Whoever waits for less long gives way: so it is always ours.
		await other.query(`set deadlock_timeout = '30s'`, []);
		await other.query('begin', []);
	});
	afterEach(async () => {
		other.release(true);
		await pool.end();
	});
	const WROTE = ['wrote-Anna', 'wrote-Ben', 'wrote-Cass'];
	const three = async () => {
		const [anna, ben, cass] = [at.world.aYoungPerson('Anna'), at.world.aYoungPerson('Ben'), at.world.aYoungPerson('Cass')];
		for (const one of [anna, ben, cass]) expect(await add(one)).toBe('committed');
		return { anna, ben, cass };
	};
	const take = ({ id }: YoungPerson, set = 'version = version') => other.query(`update young_people set ${set} where id = '${id}'`, []);
	const somebodyWaits = async () => {
		while ((await pool.query('select 1 from pg_locks where not granted', [])).count === 0)
			await new Promise((later) => setTimeout(later, 5));
	};

	it('keep everything: what gave way is written once more, with all that shared its transaction', async () => {
		const { anna, ben, cass } = await three();
		await take(ben);
		const ours = [commit([renamed(cass, 'Cassie')]), commit([renamed(anna, 'Anne'), renamed(ben, 'Benn')])];
		await somebodyWaits();
		await take(anna);
		await other.query('commit', []);
		expect(await Promise.all(ours)).toEqual(['committed', 'committed']);
		expect(await names()).toEqual(['Anne', 'Benn', 'Cassie']);
		expect(await wrote()).toEqual([...WROTE, 'wrote-Cassie', 'wrote-Anne']);
		expect(await faults()).toEqual([]);
	});

	it('keep a talk that begins, which cannot be stale, when it is that commit which gives way', async () => {
		const { anna, ben } = await three();
		await other.query(`update projects set id = id where id = '${at.world.project.id}'`, []);
		const conversation = at.world.aConversation(ben);
		const begin = { project: at.world.project.id, at: at.world.clock.now(), audit: [] };
		const ours = [
			commit([renamed(anna, 'Anne')]),
			at.kept.store.commit({ ...begin, changes: [{ change: 'conversation-begun', conversation }] }),
		];
		await somebodyWaits();
		await take(anna);
		await other.query('commit', []);
		expect(await Promise.all(ours)).toEqual(['committed', 'committed']);
		expect(await names()).toEqual(['Anne', 'Ben', 'Cass']);
		expect(await at.kept.conversations.find(at.world.project.id, conversation.id)).toBeDefined();
		expect(await faults()).toEqual([]);
	});

	it('are still told what is stale: what the other one changed meanwhile counts', async () => {
		const { anna, ben } = await three();
		await take(ben);
		const ours = commit([renamed(anna, 'Anne'), renamed(ben, 'Benn')]);
		await somebodyWaits();
		await take(anna, 'version = version + 1');
		await other.query('commit', []);
		expect(await ours).toBe('stale');
		expect(await names()).toEqual(['Anna', 'Ben', 'Cass']);
		expect(await wrote()).toEqual(WROTE);
		expect(await faults()).toEqual([]);
	});
});

/** How many more statements find that another node waits for them too. */
let meets = 0;
const gaveWay = () => Object.assign(new Error('deadlock detected'), { code: '40P01' });
const meeting = (pool: Pool): Pool => {
	const query: Pool['query'] = async (text, params) => {
		if (meets === 0 || !/^(insert into "audit"|select .* from "audit_heads"|update "notifications")/.test(text))
			return pool.query(text, params);
		meets -= 1;
		throw gaveWay();
	};
	return {
		...pool,
		query,
		take: async () => {
			const client = await pool.take();
			return {
				...client,
				query: async (text, params) => {
					if (meets === 0 || !text.startsWith('insert into "audit"')) return client.query(text, params);
					meets -= 1;
					throw gaveWay();
				},
			};
		},
	};
};

describe('a node that gives way again and again', () => {
	beforeEach(async () => {
		meets = 0;
		at = await postgresKind('PGlite', () => pgliteServer(meeting)).open();
	});
	afterEach(() => {
		meets = 0;
	});

	it('keeps each of many commits in the end, in one chain of the audit', async () => {
		expect(await add(at.world.aYoungPerson('First'))).toBe('committed');
		meets = 5;
		const some = ['A', 'B', 'C', 'D'];
		expect(await Promise.all(some.map((name) => add(at.world.aYoungPerson(name))))).toEqual(some.map(() => 'committed'));
		expect(meets).toBe(0);
		expect(await names()).toEqual([...some, 'First']);
		expect(await wrote()).toEqual(['First', ...some].map((name) => `wrote-${name}`));
		expect(new Set((await auditRows(at)).map(({ epoch }) => epoch)).size).toBe(1);
		expect(await faults()).toEqual([]);
	});

	it('says so in the end instead of calling it stale, keeps nothing of it, and goes on', async () => {
		meets = Number.POSITIVE_INFINITY;
		await expect(add(at.world.aYoungPerson('Refused'))).rejects.toThrow('deadlock detected');
		meets = 0;
		expect(await add(at.world.aYoungPerson('After'))).toBe('committed');
		expect(await names()).toEqual(['After']);
		expect(await faults()).toEqual([]);
	});

	it('asks once more what was asked by itself: the ends of chains, and what is due', async () => {
		meets = 2;
		expect(await at.kept.dueWork.claimNotifications(at.world.project.id, at.world.clock.now(), 10, 30)).toEqual([]);
		expect(meets).toBe(0);
		const again = await at.reopen();
		meets = 2;
		expect(await again.projects.first()).toMatchObject({ id: at.world.project.id });
		expect(await add(at.world.aYoungPerson('New'))).toBe('committed');
		expect(meets).toBe(0);
		expect(await faults()).toEqual([]);
	});
});
