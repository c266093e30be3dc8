import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { YoungPersonId } from '#core/id.ts';
import { lookups, numbers, threads } from '#db/schema/index.ts';
import { caseKeys, destroyedCases } from '#db/schema/keys.ts';
import { isGenuineDeletion, readDeletionLog } from '#server/vault/deletion-log.ts';
import { aNumber, aSentText, aText } from '../support/about-texts.ts';
import { DATABASES, type DatabaseFixture } from '../support/databases.ts';
import { scene } from './change-cases.ts';

/** What happens to a case that was destroyed when older copies of everything are put back. */
describe.each(DATABASES)('the deletion log, in $name', (kind) => {
	let at: DatabaseFixture;
	beforeEach(async () => {
		at = await kind.open({ keysKnownForMs: 0 });
	});
	afterEach(() => at.close());
	const project = () => at.world.project.id;
	const folder = () => join(at.folder, 'key-backups');
	const file = () => join(folder(), 'deletions.jsonl');
	const aChild = async () => {
		const here = scene(at.world);
		const changes = [here.added, here.away, here.begun, here.said, here.over];
		expect(await at.kept.store.commit({ project: project(), at: at.world.clock.now(), changes, audit: [] })).toBe('committed');
		return here.kieran;
	};
	const destroy = async (id: YoungPersonId) => {
		const now = at.world.clock.now();
		const { keeping } = at.kept;
		expect(await keeping.propose(project(), id, { by: at.world.nadia.id, at: now, reason: 'erasure-asked-for' })).toBe('saved');
		const deletion = (await keeping.of(project(), id))?.deletion?.id ?? expect.fail('Nothing was proposed.');
		return keeping.approve(project(), deletion, { by: at.world.priya.id, at: now });
	};
	const keyOf = async (id: YoungPersonId) =>
		(await at.kept.vault.keys.read.select().from(caseKeys)).find(({ youngPerson }) => youngPerson === id);
	/** As a copy from before would bring it back: the key, and no word of its having been destroyed. */
	const bringBack = async (key: Awaited<ReturnType<typeof keyOf>>) => {
		if (key === undefined) throw new Error('There was no key.');
		await at.kept.vault.keys.read.delete(destroyedCases);
		await at.kept.vault.keys.read.insert(caseKeys).values(key);
	};

	it('says what went, when, by whom and until when copies may exist, and not one word of the case', async () => {
		const kieran = await aChild();
		const outcome = await destroy(kieran.id);
		expect(outcome).toMatchObject({
			gone: { keys: 1, copies: 0, state: 'done', copiesUntil: '2026-11-24T16:12:00.000Z' },
		});
		const { lines, unread } = readDeletionLog(folder());
		expect([lines.length, unread]).toEqual([1, 0]);
		expect(lines[0]).toMatchObject({ cases: [kieran.id], reason: 'erasure-asked-for', proposedBy: at.world.nadia.id });
		expect(readFileSync(file(), 'utf8')).not.toMatch(/Kieran|Boyd|bus|07700/);
		const { audit } = await at.kept.vault.project(project());
		expect(lines.map((line) => isGenuineDeletion(audit, line))).toEqual([true]);
		expect(lines.map((line) => isGenuineDeletion(audit, { ...line, cases: ['another'] }))).toEqual([false]);
	});

	it('destroys again at the next start whatever an older copy of the keys brought back', async () => {
		const [kieran, other] = [await aChild(), await aChild()];
		const key = await keyOf(kieran.id);
		await destroy(kieran.id);
		await bringBack(key);
		const again = await at.reopen();
		expect((await again.youngPeople.record(project(), kieran.id))?.youngPerson.about.nameUsed).toBe('Kieran');
		expect(await again.afterRestore(project())).toMatchObject({ destroyed: 1, linesPutBack: 0, notOurs: 0 });
		await expect(again.youngPeople.record(project(), kieran.id)).rejects.toThrow(/was destroyed/);
		expect((await again.youngPeople.record(project(), other.id))?.youngPerson).toEqual(other);
		expect(await again.afterRestore(project())).toMatchObject({ destroyed: 0 });
	});

	it('has every line again, and nobody can be found by name, when the record itself is from before', async () => {
		const kieran = await aChild();
		const key = await keyOf(kieran.id);
		const tokens = await at.kept.db.read.select().from(lookups);
		await destroy(kieran.id);
		await bringBack(key);
		await at.raw('delete from deletions');
		await at.kept.db.read.insert(lookups).values(tokens);
		const again = await at.reopen();
		expect(await again.afterRestore(project())).toMatchObject({ destroyed: 1, linesPutBack: 1 });
		expect((await again.keeping.deletions(project())).map(({ caseNumber, state, approvedBy }) => [caseNumber, state, approvedBy])).toEqual([
			[kieran.id, 'done', at.world.priya.id],
		]);
		expect(await again.db.read.select().from(lookups)).toEqual([]);
		expect(await again.youngPeople.search(project(), 'kieran')).toEqual([]);
	});

	it('has nobody texted or found by their number again when the record itself is from before', async () => {
		const kieran = await aChild();
		const number = aNumber(at.world, kieran);
		const text = aSentText(at.world, number, 'Are you safe?', { dueAt: at.world.past });
		const changes = [
			{ change: 'number-added', number, sender: number.number },
			{ change: 'text-kept', text: aText(at.world, number) },
			{ change: 'text-queued', text },
		] as const;
		expect(await at.kept.store.commit({ project: project(), at: at.world.clock.now(), changes, audit: [] })).toBe('committed');
		const { read } = at.kept.db;
		const before = { numbers: await read.select().from(numbers), threads: await read.select().from(threads) };
		const key = await keyOf(kieran.id);
		await destroy(kieran.id);
		await bringBack(key);
		await at.raw('delete from deletions');
		await read.insert(numbers).values(before.numbers);
		await read.insert(threads).values(before.threads);
		await at.raw(`update sent_texts set state = 'waiting', due_at = '${at.world.past}'`);
		const again = await at.reopen();
		expect(await again.afterRestore(project())).toMatchObject({ destroyed: 1, linesPutBack: 1 });
		const claim = { now: at.world.clock.now(), limit: 5, leaseSeconds: 10 };
		expect(await again.threads.claimToHandle(project(), claim)).toEqual([]);
		expect(await again.sentTexts.claimDue(project(), claim)).toEqual([]);
		expect(await again.texts.numberOf(project(), number.number)).toBeUndefined();
		expect(await again.threads.all(project())).toEqual([]);
	});

	it('destroys nothing by a line that was written by somebody else, or cut off', async () => {
		const [kieran, other] = [await aChild(), await aChild()];
		await destroy(kieran.id);
		const line = readFileSync(file(), 'utf8');
		appendFileSync(file(), line.replaceAll(kieran.id, other.id).replace(/"id":"[^"]+"/, '"id":"forged"'));
		appendFileSync(file(), line.slice(0, 40));
		const again = await at.reopen();
		expect(await again.afterRestore(project())).toEqual({ finished: 0, destroyed: 0, linesPutBack: 0, notOurs: 2 });
		expect((await again.youngPeople.record(project(), other.id))?.youngPerson).toEqual(other);
		at = { ...at, kept: again };
		await destroy(other.id);
		expect(readDeletionLog(folder()).lines.at(-1)?.cases).toEqual([other.id]);
	});

	it('is finished at the next start when the machine stopped between the decision and the key', async () => {
		const kieran = await aChild();
		// The folder cannot be written to, so nothing after the decision happens.
		writeFileSync(folder(), 'not a folder');
		await expect(destroy(kieran.id)).rejects.toThrow();
		expect((await at.kept.keeping.deletions(project()))[0]).toMatchObject({ state: 'approved', doneAt: null });
		expect(await keyOf(kieran.id)).toBeDefined();
		rmSync(folder());
		const again = await at.reopen();
		expect(await again.afterRestore(project())).toMatchObject({ finished: 1 });
		await expect(again.youngPeople.record(project(), kieran.id)).rejects.toThrow(/was destroyed/);
		expect((await again.keeping.deletions(project()))[0]).toMatchObject({ state: 'done', keys: 1 });
		expect(readDeletionLog(folder()).lines).toHaveLength(1);
	});
});
