import { afterEach, beforeEach, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import { dialect } from '#dialect';
import { statementsIn } from '#server/audit/checkpoint.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { auditRows } from '../support/behind-the-store.ts';
import type { DatabaseFixture, StoreKind } from '../support/databases.ts';

/** The audit detects what was done to it behind the store's back, and says where. */
export function auditContract(kind: StoreKind<DatabaseFixture>): void {
	let at: DatabaseFixture;
	let kept: OpenStore;
	beforeEach(async () => {
		at = await kind.open();
		kept = at.kept;
		for (const action of ['record-read', 'answered', 'alert-seen', 'alert-owned']) await write(action);
	});
	afterEach(() => at.close());

	const write = (action: string) =>
		kept.store.commit({
			project: at.world.project.id,
			at: at.world.clock.now(),
			changes: [],
			audit: [{ actor: at.world.nadia.id, action, subject: 's', youngPerson: null }],
		});
	const faults = async () =>
		(await verifyAudit(kept.db, kept.vault, at.world.project.id)).map(
			({ verdict, from, part }) => `${verdict} ${from}${part === 'end' ? ' end' : ''}`,
		);

	it('is intact after ordinary use and over restarts', async () => {
		expect(await faults()).toEqual([]);
		kept = await at.reopen();
		await write('after the restart');
		expect(await faults()).toEqual([]);
		const rows = await auditRows({ ...at, kept });
		expect(new Set(rows.map(({ epoch }) => epoch)).size).toBe(2);
		expect(new Set(rows.map(({ writer }) => writer)).size).toBe(2);
		expect(rows.at(-1)?.seq).toBe(1);
	});

	it('detects an edited row', async () => {
		await at.raw(`update audit set action = 'nothing' where action = 'answered'`);
		expect(await faults()).toEqual(['edited 5']);
	});

	it('detects a row that was taken out of the middle', async () => {
		await at.raw(`delete from audit where action = 'answered'`);
		expect(await faults()).toEqual(['missing 5']);
	});

	it('detects a row that was taken out and the rest moved up', async () => {
		await at.raw(`delete from audit where action = 'answered'`);
		await at.raw(`update audit set seq = 5 where action = 'alert-seen'`);
		await at.raw(`update audit set seq = 6 where action = 'alert-owned'`);
		expect(await faults()).toEqual(['missing 5']);
	});

	it('detects rows in another order', async () => {
		await at.raw(`update audit set seq = 99 where action = 'answered'`);
		await at.raw(`update audit set seq = 5 where action = 'alert-seen'`);
		await at.raw(`update audit set seq = 6 where seq = 99`);
		expect(await faults()).toEqual(['reordered 5']);
	});

	it('detects that the end was cut off', async () => {
		await at.raw(`delete from audit where action = 'alert-owned'`);
		expect(await faults()).toEqual(['truncated 6']);
	});

	it('detects that the end was cut off and the recorded end moved back', async () => {
		await at.raw(`delete from audit where action = 'alert-owned'`);
		await at.raw(`update audit_heads set count = 6, mac = (select mac from audit where action = 'alert-seen')`);
		expect(await faults()).toEqual(['truncated 6']);
	});

	it('detects that a whole earlier epoch is gone', async () => {
		const [{ epoch } = { epoch: '' }] = await auditRows(at);
		kept = await at.reopen();
		await write('after the restart');
		await at.raw(`delete from audit where epoch = '${epoch}'`);
		await at.raw(`delete from audit_heads where epoch = '${epoch}'`);
		expect(await faults()).toEqual(['missing 1']);
	});

	it('detects rows that were put in under a name of their own', async () => {
		await at.raw(
			`insert into audit (project, writer, epoch, seq, at, actor, action, subject, mac) select project, 'someone', epoch, 1, at, actor, action, subject, mac from audit where action = 'answered'`,
		);
		expect(await faults()).toEqual(['spliced 1']);
	});

	it('leaves no row and no gap behind for a commit that did not stand', async () => {
		const stale = { change: 'young-person-changed', youngPerson: at.world.aYoungPerson('Nobody'), from: 1 } as const;
		await kept.vault.addCase(at.world.project.id, stale.youngPerson.id);
		const rows = (await auditRows(at)).length;
		const outcomes = await Promise.all([
			write('one'),
			kept.store.commit({
				project: at.world.project.id,
				at: at.world.clock.now(),
				changes: [stale],
				audit: [{ actor: 'system', action: 'never', subject: 's', youngPerson: null }],
			}),
			write('two'),
		]);
		expect(outcomes).toEqual(['committed', 'stale', 'committed']);
		expect((await auditRows(at)).map(({ action }) => action).slice(rows)).toEqual(['one', 'two']);
		expect(await faults()).toEqual([]);
	});

	it('tells an end that was taken away from one that was changed', async () => {
		await at.raw(`update audit_heads set count = 9`);
		expect(await faults()).toEqual(['edited 7 end']);
		await at.raw('delete from audit_heads');
		expect(await faults()).toEqual(['missing 7 end']);
	});

	it('shows by a checkpoint alone that the whole audit is gone', async () => {
		const checkpoint = await kept.takeCheckpoint(at.world.project.id);
		expect(checkpoint?.ends).toMatchObject([{ count: 7 }]);
		await at.raw('delete from audit');
		await at.raw('delete from audit_heads');
		expect(await faults()).toEqual([]);
		const checkpoints = checkpoint === undefined ? [] : statementsIn(checkpoint);
		const found = await verifyAudit(kept.db, kept.vault, at.world.project.id, { checkpoints });
		expect(found.map(({ verdict, from, to, by }) => ({ verdict, from, to, by }))).toEqual([
			{ verdict: 'missing', from: 1, to: 7, by: 'checkpoint' },
		]);
	});

	it.skipIf(dialect === 'sqlite')('stays intact while several processes write at once, each under a name of its own', async () => {
		const { another } = at;
		if (another === undefined) throw new Error('A second process was expected to be possible here.');
		const others = [await another(), await another()];
		const { project, clock, nadia } = at.world;
		const audit = [{ actor: nadia.id, action: 'meanwhile', subject: 's', youngPerson: null }];
		for (let round = 0; round < 4; round++)
			await Promise.all([kept, ...others].map(({ store }) => store.commit({ project: project.id, at: clock.now(), changes: [], audit })));
		expect(await faults()).toEqual([]);
		expect(new Set((await auditRows(at)).map(({ writer }) => writer)).size).toBe(3);
		for (const other of others) await other.close();
		kept = await at.reopen();
		await write('after all of them');
		expect(await faults()).toEqual([]);
	});

	it('says who looked at one young person, newest first, between two moments', async () => {
		const { world } = at;
		const kieran = world.aYoungPerson();
		const look = (action: string, youngPerson: typeof kieran.id | null) =>
			kept.store.commit({
				project: world.project.id,
				at: world.clock.now(),
				changes: [],
				audit: [{ actor: world.nadia.id, action, subject: 's', youngPerson }],
			});
		const begun = world.clock.now();
		for (const action of ['one', 'two', 'three']) {
			await look(action, kieran.id);
			await look(`${action} of nobody`, null);
			world.clock.pass(1);
		}
		const span = { since: null, until: world.future, most: 10 };
		const asked = async (over: Partial<Omit<typeof span, 'since'>> & { readonly since?: typeof begun }) =>
			(await kept.looks.of(world.project.id, kieran.id, { ...span, ...over })).map(({ action }) => action);
		expect(await asked({})).toEqual(['three', 'two', 'one']);
		expect(await asked({ most: 2 })).toEqual(['three', 'two']);
		expect(await asked({ until: world.clock.now(), since: addMinutes(begun, 1) })).toEqual(['three', 'two']);
		expect(await asked({ until: addMinutes(begun, 1) })).toEqual(['one']);
		expect(await kept.looks.of(world.project.id, world.aYoungPerson().id, span)).toEqual([]);
	});
}
