import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Keeping } from '#app/keeping/ports.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import { legalHolds } from '#db/schema/index.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import { shredCase } from '#server/vault/case-work.ts';
import { mergeCases } from '#server/vault/merge-cases.ts';
import { auditRows } from '../support/behind-the-store.ts';
import { DATABASES, type DatabaseFixture, type Fixture, STORES } from '../support/databases.ts';
import { scene } from './change-cases.ts';

const commitTo =
	(at: Fixture) =>
	async (...changes: Change[]) =>
		expect(await at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] })).toBe('committed');
/** Somebody of the staff, now. */
const doneBy = (at: Fixture, who: 'nadia' | 'priya') => ({ by: at.world[who].id, at: at.world.clock.now() });
const asked = (at: Fixture, who: 'nadia' | 'priya' = 'priya') => ({
	...doneBy(at, who),
	askedBy: 'police' as const,
	reason: 'Operation Elm',
});
const IN_ERROR = { reason: 'made-in-error' } as const;

describe.each(STORES)('how long a record is kept, in $name', (kind) => {
	let at: Fixture;
	let keeping: Keeping;
	beforeEach(async () => {
		at = await kind.open();
		keeping = at.kept.keeping;
	});
	afterEach(() => at.close());
	const aChild = async (about: { readonly dateOfBirth?: string } = { dateOfBirth: '2012-03-04' }) => {
		const here = scene(at.world);
		const kieran = { ...here.kieran, about: { ...here.kieran.about, ...about } };
		await commitTo(at)({ change: 'young-person-added', youngPerson: kieran }, here.away, here.begun, here.said, here.over);
		return { ...here, kieran };
	};
	const project = () => at.world.project.id;
	const kept = async (id: YoungPersonId) => (await keeping.of(project(), id))?.kept;
	const open = async (id: YoungPersonId) => (await keeping.of(project(), id))?.deletion ?? expect.fail('Nothing was proposed.');

	it('is worked out from what is recorded, and a concern of sexual harm only makes it longer', async () => {
		const { kieran, talk, entry } = await aChild();
		expect(await kept(kieran.id)).toMatchObject({ class: 'return-talks', until: '2037-03-04', because: 'term' });
		await commitTo(at)({ change: 'concern-raised', concern: at.world.aConcern(talk, entry, null, { categories: ['school'] }) });
		expect(await kept(kieran.id)).toMatchObject({ class: 'return-talks' });
		await commitTo(at)({ change: 'concern-raised', concern: at.world.aConcern(talk, entry, null, { categories: ['sexual_abuse'] }) });
		expect(await kept(kieran.id)).toMatchObject({ class: 'sexual-harm', until: '2101-11-17' });
		expect(await keeping.of(project(), 'nobody' as YoungPersonId)).toBeUndefined();
	});

	it('is longer when a lead says so, what the contract says where it does, and another project’s nowhere', async () => {
		const { kieran } = await aChild();
		await keeping.keepLonger(project(), kieran.id, { ...doneBy(at, 'priya'), until: '2060-01-01', reason: 'A claim' });
		expect(await kept(kieran.id)).toMatchObject({ until: '2060-01-01', because: 'kept-longer', longer: { reason: 'A claim' } });
		const term = { class: 'return-talks', from: 'last-written', years: 50, source: 'Schedule 4' } as const;
		expect(await keeping.agreeTerm(project(), { ...doneBy(at, 'priya'), ...term })).toBe('saved');
		expect(await keeping.terms(project())).toEqual({ 'return-talks': { from: 'last-written', years: 50, source: 'Schedule 4' } });
		expect(await kept(kieran.id)).toMatchObject({ until: '2076-11-17', term: { source: 'Schedule 4' } });
		const other = { ...at.world.project, id: at.world.ids.row<typeof at.world.project.id>() };
		await at.kept.projects.create(other, at.world.clock.now());
		expect([await keeping.terms(other.id), await keeping.of(other.id, kieran.id)]).toEqual([{}, undefined]);
	});

	it('has no end while a hold stands, of one or of everything, and lifting leaves who and why', async () => {
		const { kieran } = await aChild();
		await keeping.hold(project(), kieran.id, asked(at));
		const [hold] = (await keeping.of(project(), kieran.id))?.holds ?? [];
		expect(hold).toMatchObject({ askedBy: 'police', reason: 'Operation Elm', by: at.world.priya.id, lifted: null });
		expect(await keeping.propose(project(), kieran.id, { ...doneBy(at, 'nadia'), ...IN_ERROR })).toEqual({
			why: 'in-the-way',
			what: ['held'],
		});
		await keeping.holdEverything(project(), { ...asked(at), askedBy: 'inquiry' });
		const lifting = { ...doneBy(at, 'priya'), reason: 'They wrote that it is over', hold: hold?.id ?? '' };
		expect(await keeping.lift(project(), kieran.id, lifting)).toBe('saved');
		expect(await keeping.lift(project(), kieran.id, lifting)).toBe('stale');
		expect(await keeping.propose(project(), kieran.id, { ...doneBy(at, 'nadia'), ...IN_ERROR })).toMatchObject({ what: ['moratorium'] });
		const [everything] = await keeping.moratoria(project());
		expect(await keeping.liftEverything(project(), { ...lifting, hold: everything?.id ?? '' })).toBe('saved');
		expect((await keeping.of(project(), kieran.id))?.holds[0]?.lifted).toMatchObject({ by: at.world.priya.id, reason: lifting.reason });
		expect(await keeping.propose(project(), kieran.id, { ...doneBy(at, 'nadia'), ...IN_ERROR })).toBe('saved');
	});

	it('ends by two people, never by one, never before its time, and never while something is open', async () => {
		const { kieran } = await aChild();
		const action = at.world.anAction(kieran);
		await commitTo(at)({ change: 'action-added', action });
		const over = { ...doneBy(at, 'nadia'), reason: 'retention-over' } as const;
		expect(await keeping.propose(project(), kieran.id, over)).toMatchObject({ what: ['promise-open', 'not-due'] });
		await commitTo(at)({ change: 'action-changed', action: { ...action, state: 'done' }, from: 1 });
		expect(await keeping.propose(project(), kieran.id, { ...over, ...IN_ERROR })).toBe('saved');
		expect(await keeping.propose(project(), kieran.id, { ...over, ...IN_ERROR })).toEqual({ why: 'not-open' });
		const { id } = await open(kieran.id);
		expect(await keeping.approve(project(), id, doneBy(at, 'nadia'))).toEqual({ why: 'same-person' });
		const alert = at.world.anAlert(kieran);
		await commitTo(at)({ change: 'alert-raised', alert });
		expect(await keeping.approve(project(), id, doneBy(at, 'priya'))).toMatchObject({ what: ['alert-open'] });
		await commitTo(at)({ change: 'alert-changed', alert: { ...alert, state: 'closed' }, from: 1 });
		expect(await keeping.approve(project(), id, doneBy(at, 'priya'))).toMatchObject({ gone: { state: 'done', caseNumber: kieran.id } });
		expect(await keeping.of(project(), kieran.id)).toBeUndefined();
		const [line] = await keeping.deletions(project());
		expect(line).toMatchObject({
			class: 'return-talks',
			reason: 'made-in-error',
			proposedBy: at.world.nadia.id,
			approvedBy: at.world.priya.id,
		});
		expect(JSON.stringify(line)).not.toMatch(/Kieran|Boyd|bus station/);
		expect(await keeping.approve(project(), id, doneBy(at, 'priya'))).toEqual({ why: 'not-open' });
	});

	it('is ended by nobody to whom it is closed, and not on their word: what they proposed before is approved by nobody', async () => {
		const { kieran } = await aChild();
		const closedTo = (who: 'nadia' | 'priya') =>
			commitTo(at)({
				change: 'case-closed-to',
				mark: {
					youngPerson: kieran.id,
					staff: at.world[who].id,
					by: at.world.staff('Grace Adeyemi', 'manager').id,
					at: at.world.clock.now(),
				},
			});
		expect(await keeping.propose(project(), kieran.id, { ...doneBy(at, 'nadia'), ...IN_ERROR })).toBe('saved');
		const { id } = await open(kieran.id);
		await closedTo('nadia');
		expect(await keeping.approve(project(), id, doneBy(at, 'priya'))).toEqual({ why: 'not-open' });
		expect(await keeping.propose(project(), kieran.id, { ...doneBy(at, 'nadia'), ...IN_ERROR })).toEqual({ why: 'nobody' });
		await keeping.stop(project(), id, doneBy(at, 'priya'));
		const third = { by: at.world.ids.row<typeof at.world.nadia.id>(), at: at.world.clock.now() };
		expect(await keeping.propose(project(), kieran.id, { ...third, ...IN_ERROR })).toBe('saved');
		await closedTo('priya');
		expect(await keeping.approve(project(), (await open(kieran.id)).id, doneBy(at, 'priya'))).toEqual({ why: 'nobody' });
		expect((await keeping.of(project(), kieran.id))?.nameUsed).toBe('Kieran');
	});

	it('goes on when a proposal was taken back, or a hold came after it', async () => {
		const { kieran } = await aChild();
		await keeping.propose(project(), kieran.id, { ...doneBy(at, 'nadia'), ...IN_ERROR });
		const { id } = await open(kieran.id);
		expect(await keeping.stop(project(), id, doneBy(at, 'nadia'))).toBe('saved');
		expect(await keeping.stop(project(), id, doneBy(at, 'nadia'))).toBe('stale');
		expect(await keeping.approve(project(), id, doneBy(at, 'priya'))).toEqual({ why: 'not-open' });
		await keeping.propose(project(), kieran.id, { ...doneBy(at, 'nadia'), ...IN_ERROR });
		const second = await open(kieran.id);
		await keeping.hold(project(), kieran.id, asked(at));
		expect(await keeping.approve(project(), second.id, doneBy(at, 'priya'))).toEqual({ why: 'not-open' });
		expect((await keeping.deletions(project())).map(({ state }) => state)).toEqual(['stopped', 'stopped']);
		expect((await keeping.of(project(), kieran.id))?.nameUsed).toBe('Kieran');
	});
});

describe.each(DATABASES)('the last thing that was written down, in $name', (kind) => {
	it('is no looking: a record that is seen on a list every day is kept no longer for it', async () => {
		const at = await kind.open();
		const here = scene(at.world);
		const project = at.world.project.id;
		await commitTo(at)({ change: 'young-person-added', youngPerson: here.kieran }, here.away, here.begun, here.said, here.over);
		const last = async () => (await at.kept.keeping.of(project, here.kieran.id))?.facts.lastWrittenOn;
		const row = { actor: at.world.priya.id, subject: here.kieran.id, youngPerson: here.kieran.id };
		const write = (action: string) => at.kept.store.commit({ project, at: at.world.clock.now(), changes: [], audit: [{ ...row, action }] });
		await write('young-person.changed');
		const before = await last();
		at.world.clock.pass(3 * 24 * 60);
		for (const list of ['keeping', 'access-request', 'thread', 'message-home']) await write(`${list}.listed`);
		for (const action of ['record.read', 'alert.shown']) await write(action);
		expect(await last()).toBe(before);
		await write('young-person.changed');
		expect(await last()).not.toBe(before);
		await at.close();
	});
});

describe.each(DATABASES)('what is held and what is gone, in $name', (kind) => {
	let at: DatabaseFixture;
	beforeEach(async () => {
		at = await kind.open({ keysKnownForMs: 0 });
	});
	afterEach(() => at.close());
	const project = () => at.world.project.id;
	const aChild = async () => {
		const here = scene(at.world);
		await commitTo(at)(here.added, here.away, here.begun, here.said, here.over);
		return here;
	};
	const readable = async (id: YoungPersonId) =>
		at.kept.youngPeople.record(project(), id).then(
			(found) => found?.youngPerson.about.nameUsed === 'Kieran',
			() => false,
		);

	const STEPS = [
		'hold',
		'lift',
		'hold-all',
		'lift-all',
		'propose',
		'approve',
		'approve-as-same',
		'stop',
		'alert',
		'close',
		'longer',
		'shred',
		'race',
	] as const;

	it('whatever the order of steps, no case that is held is destroyed, and none by one person alone', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.constantFrom(...STEPS), { minLength: 4, maxLength: 24 }), async (steps) => {
				const { keeping, vault } = at.kept;
				const { kieran } = await aChild();
				const holds: string[] = [];
				let [everything, alert, gone]: [string | undefined, ReturnType<typeof at.world.anAlert> | undefined, boolean] = [
					undefined,
					undefined,
					false,
				];
				const newest = async () => (await keeping.deletions(project())).find(({ caseNumber }) => caseNumber === kieran.id)?.id ?? 'none';
				const mayGo = () => holds.length === 0 && everything === undefined && alert === undefined;
				for (const step of steps) {
					if (gone) break;
					const before = mayGo();
					at.world.clock.pass(1);
					if (step === 'hold') await keeping.hold(project(), kieran.id, asked(at));
					if (step === 'lift')
						await keeping.lift(project(), kieran.id, { ...doneBy(at, 'priya'), hold: holds.at(-1) ?? 'none', reason: 'Over' });
					if (step === 'hold-all' && everything === undefined) await keeping.holdEverything(project(), asked(at));
					if (step === 'lift-all')
						await keeping.liftEverything(project(), { ...doneBy(at, 'priya'), hold: everything ?? 'none', reason: 'Over' });
					if (step === 'propose') await keeping.propose(project(), kieran.id, { ...doneBy(at, 'nadia'), ...IN_ERROR });
					if (step === 'stop') await keeping.stop(project(), await newest(), doneBy(at, 'nadia'));
					if (step === 'longer')
						await keeping.keepLonger(project(), kieran.id, { ...doneBy(at, 'priya'), until: '2100-01-01', reason: 'A claim' });
					if (step === 'alert' && alert === undefined) {
						alert = at.world.anAlert(kieran);
						await commitTo(at)({ change: 'alert-raised', alert });
					}
					if (step === 'close' && alert !== undefined) {
						await commitTo(at)({ change: 'alert-changed', alert: { ...alert, state: 'closed' }, from: 1 });
						alert = undefined;
					}
					if (step === 'approve-as-same')
						expect(await keeping.approve(project(), await newest(), doneBy(at, 'nadia'))).not.toHaveProperty('gone');
					if (step === 'approve' || step === 'race') {
						const id = await newest();
						const held = step === 'race' ? keeping.hold(project(), kieran.id, asked(at)).catch(() => 'too late' as const) : 'stale';
						const [outcome] = await Promise.all([keeping.approve(project(), id, doneBy(at, 'priya')), held]);
						gone = 'gone' in outcome;
						if (gone) expect(before).toBe(true);
					}
					if (step === 'shred' && !before) {
						const shredding = { project: project(), youngPerson: kieran.id, by: at.world.priya.id, ...IN_ERROR, inBackups: () => 0 };
						await expect(shredCase(vault.work, shredding)).rejects.toThrow(/Nothing was destroyed/);
					}
					expect(await readable(kieran.id)).toBe(!gone);
					if (gone) break;
					const now = await keeping.of(project(), kieran.id);
					holds.splice(0, holds.length, ...(now?.holds ?? []).filter(({ lifted }) => lifted === null).map(({ id }) => id));
					everything = (await keeping.moratoria(project())).find(({ lifted }) => lifted === null)?.id;
				}
				if (everything !== undefined) await keeping.liftEverything(project(), { ...doneBy(at, 'priya'), hold: everything, reason: 'Over' });
			}),
			{ numRuns: 40 },
		);
		expect(await verifyAudit(at.kept.db, at.kept.vault, project())).toEqual([]);
	});

	it('a hold goes with a case that becomes part of another', async () => {
		const [one, two] = [await aChild(), await aChild()];
		await at.kept.keeping.hold(project(), one.kieran.id, asked(at));
		await at.kept.keeping.keepLonger(project(), one.kieran.id, { ...doneBy(at, 'priya'), until: '2090-01-01', reason: 'A claim' });
		const merge = { project: project(), from: one.kieran.id, into: two.kieran.id, about: two.kieran.about, by: at.world.priya.id };
		await mergeCases(at.kept.vault.work, merge);
		const found = await at.kept.keeping.of(project(), two.kieran.id);
		expect([found?.standing.holds, found?.holds[0]?.reason, found?.kept.until]).toEqual([1, 'Operation Elm', '2090-01-01']);
	});

	it('what a hold and a longer keeping say is sealed, and what everybody is told is in the audit', async () => {
		const { kieran } = await aChild();
		await at.kept.keeping.hold(project(), kieran.id, asked(at));
		await at.kept.keeping.holdEverything(project(), asked(at));
		const rows = await at.kept.db.read.select().from(legalHolds);
		expect(Buffer.from(rows[0]?.reason ?? []).toString('latin1')).not.toContain('Elm');
		expect((await auditRows(at)).slice(-2).map(({ action, youngPerson }) => [action, youngPerson])).toEqual([
			['keeping.held', kieran.id],
			['keeping.everything-held', null],
		]);
	});
});
