import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { Pool } from '#db/dialect/postgres-pool.ts';
import { OutcomeUnknown } from '#db/dialect/write.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import { auditRows } from '../support/behind-the-store.ts';
import { type DatabaseFixture, postgresKind } from '../support/databases.ts';
import { pgliteServer } from '../support/pglite-server.ts';

type Commit = () => Promise<unknown>;

/** What happens to the next COMMIT of something that is audited; then commits are ordinary again. */
let next: ((commit: Commit) => Promise<never>) | undefined;

const breaking = (pool: Pool): Pool => ({
	...pool,
	take: async () => {
		const client = await pool.take();
		let audited = false;
		return {
			...client,
			query: (text, params) => {
				audited ||= text.startsWith('insert into "audit"');
				const breaks = audited && text === 'commit' ? next : undefined;
				if (breaks === undefined) return client.query(text, params);
				next = undefined;
				return breaks(() => client.query(text, params));
			},
		};
	},
});
const broken = () => new Error('Connection terminated unexpectedly');

const LOST = {
	'was stored and only the answer was lost': async (commit: Commit) => {
		await commit();
		throw broken();
	},
	'never reached the server': async () => {
		throw broken();
	},
} as const;

describe('a connection that breaks while PostgreSQL commits', () => {
	let at: DatabaseFixture;
	beforeEach(async () => {
		next = undefined;
		at = await postgresKind('PGlite', () => pgliteServer(breaking)).open();
		expect(await add(at.world.aYoungPerson('Before'))).toBe('committed');
	});
	afterEach(() => at.close());

	const add = (youngPerson: YoungPerson) =>
		at.kept.store.commit({
			project: at.world.project.id,
			at: at.world.clock.now(),
			changes: [{ change: 'young-person-added', youngPerson }],
			audit: [
				{ actor: at.world.nadia.id, action: `added-${youngPerson.about.nameUsed}`, subject: youngPerson.id, youngPerson: youngPerson.id },
			],
		});
	const names = async () => (await at.kept.youngPeople.search(at.world.project.id, '')).map(({ about }) => about.nameUsed);
	const faults = () => verifyAudit(at.kept.db, at.kept.vault, at.world.project.id);
	const added = async () => (await auditRows(at)).map(({ action }) => action).filter((action) => action.startsWith('added-'));

	it.each(Object.entries(LOST))('says so honestly when the commit %s, and later commits stand', async (_what, breaks) => {
		next = breaks;
		await expect(add(at.world.aYoungPerson('Lost'))).rejects.toThrow(OutcomeUnknown);
		for (const name of ['One', 'Two', 'Three']) expect(await add(at.world.aYoungPerson(name))).toBe('committed');
		const stored = breaks === LOST['never reached the server'] ? [] : ['Lost'];
		expect(await names()).toEqual(['Before', ...stored, 'One', 'Three', 'Two']);
		expect(await added()).toEqual(['added-Before', ...stored.map((name) => `added-${name}`), 'added-One', 'added-Two', 'added-Three']);
		expect(await faults()).toEqual([]);
	});

	it('stores nothing twice when it is tried again', async () => {
		const [stored, gone] = [at.world.aYoungPerson('Stored'), at.world.aYoungPerson('Gone')];
		next = LOST['was stored and only the answer was lost'];
		await expect(add(stored)).rejects.toThrow(OutcomeUnknown);
		expect(await add(stored)).toBe('stale');
		next = LOST['never reached the server'];
		await expect(add(gone)).rejects.toThrow(OutcomeUnknown);
		expect(await add(gone)).toBe('committed');
		expect(await names()).toEqual(['Before', 'Gone', 'Stored']);
		expect(await added()).toEqual(['added-Before', 'added-Stored', 'added-Gone']);
		expect(await faults()).toEqual([]);
	});

	it('keeps what was waiting behind it', async () => {
		const behind: Promise<unknown>[] = [];
		next = async (commit) => {
			behind.push(add(at.world.aYoungPerson('Behind')), add(at.world.aYoungPerson('Also')));
			await new Promise((later) => setTimeout(later, 50));
			await commit();
			throw broken();
		};
		await expect(add(at.world.aYoungPerson('Lost'))).rejects.toThrow(OutcomeUnknown);
		expect(await Promise.all(behind)).toEqual(['committed', 'committed']);
		expect(await names()).toEqual(['Also', 'Before', 'Behind', 'Lost']);
		expect(await faults()).toEqual([]);
	});

	it('knows a refusal of the server from a lost answer, and goes on in the same chain', async () => {
		next = async () => {
			throw Object.assign(new Error('could not serialize access'), { code: '40001' });
		};
		const refused = add(at.world.aYoungPerson('Refused'));
		await expect(refused).rejects.toThrow('could not serialize access');
		await expect(refused).rejects.not.toBeInstanceOf(OutcomeUnknown);
		expect(await add(at.world.aYoungPerson('After'))).toBe('committed');
		expect(await names()).toEqual(['After', 'Before']);
		expect(new Set((await auditRows(at)).map(({ epoch }) => epoch)).size).toBe(1);
		expect(await faults()).toEqual([]);
	});
});
