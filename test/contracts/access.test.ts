import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TOLD_READ } from '#app/access/ports.ts';
import type { ChangeOf } from '#server/store/changes/handler.ts';
import { anOffer, aUse } from '../support/about-screening.ts';
import { type Fixture, STORES } from '../support/databases.ts';
import { scene } from './change-cases.ts';

describe.each(STORES)('whose an id is, in $name', (kind) => {
	let at: Fixture;
	beforeEach(async () => {
		at = await kind.open();
	});
	afterEach(() => at.close());

	it('is found for everything of a young person that stands in an address or a form', async () => {
		const { world, kieran, episode, talk, entry, alert, added, away, begun, said, raised } = scene(at.world);
		const action = world.anAction(kieran);
		const offer = anOffer(world, talk, entry.id);
		const changes = [
			...[added, away, begun, said, raised],
			{ change: 'action-added', action } as const,
			{ change: 'use-of-words-recorded', use: aUse(world, kieran.id) } as const,
			{ change: 'example-offered', offer } as const,
		];
		expect(await at.kept.store.commit({ project: world.project.id, at: world.clock.now(), changes, audit: [] })).toBe('committed');
		for (const { id } of [kieran, episode, talk, alert, action, offer])
			expect([id, await at.kept.access.whose(world.project.id, id)]).toEqual([id, kieran.id]);
		const other = { ...world.project, id: world.ids.row<typeof world.project.id>() };
		await at.kept.projects.create(other, world.clock.now());
		for (const id of [kieran.id, talk.id, alert.id]) expect(await at.kept.access.whose(other.id, id)).toBeUndefined();
		for (const id of [world.nadia.id, 'nobody', '']) expect(await at.kept.access.whose(world.project.id, id)).toBeUndefined();
	});

	it('counts the newest dates of each person, and no case of another project', async () => {
		const { world, kieran, added } = scene(at.world);
		const check = (trainingUntil: string) =>
			({
				change: 'staff-checked',
				check: {
					id: world.ids.row<string>(),
					staff: world.nadia.id,
					trainingUntil,
					dbsUntil: '2030-01-01',
					by: world.priya.id,
					at: world.clock.now(),
				},
			}) as const;
		const mark = { youngPerson: kieran.id, staff: world.nadia.id, by: world.priya.id, at: world.clock.now() };
		const changes = [added, { change: 'case-named', mark } as const, check('2026-01-01'), check('2029-01-01')];
		expect(await at.kept.store.commit({ project: world.project.id, at: world.clock.now(), changes, audit: [] })).toBe('committed');
		expect((await at.kept.access.checks(world.project.id)).map((one) => one.trainingUntil)).toEqual(['2029-01-01']);
		expect((await at.kept.access.facts(world.project.id, world.nadia.id, true)).only?.check?.trainingUntil).toBe('2029-01-01');
		expect((await at.kept.access.facts(world.project.id, world.priya.id, true)).only?.named.size).toBe(0);
	});

	it('knows every case that is closed to somebody, and what a lead marked as read about whom', async () => {
		const { world, kieran, added } = scene(at.world);
		const mark = { youngPerson: kieran.id, staff: world.nadia.id, by: world.priya.id, at: world.clock.now() };
		const read = { actor: world.priya.id, action: TOLD_READ, subject: 'what-was-told', youngPerson: kieran.id };
		const changes = [added, { change: 'case-closed-to', mark } as const];
		expect(await at.kept.store.commit({ project: world.project.id, at: world.clock.now(), changes, audit: [read] })).toBe('committed');
		expect(await at.kept.access.closed(world.project.id)).toEqual([mark]);
		expect([...(await at.kept.access.toldRead(world.project.id, [kieran.id]))]).toEqual(['what-was-told']);
		expect((await at.kept.access.toldRead(world.project.id, [])).size).toBe(0);
		const other = { ...world.project, id: world.ids.row<typeof world.project.id>() };
		await at.kept.projects.create(other, world.clock.now());
		expect(await at.kept.access.closed(other.id)).toEqual([]);
	});

	it('knows with the very next request that a case was closed to somebody or given back, however often it was asked before', async () => {
		const { world, kieran, added } = scene(at.world);
		const { project, nadia, priya, clock } = world;
		const mark = { youngPerson: kieran.id, staff: nadia.id, by: priya.id, at: clock.now() };
		const closedToNadia = async () => [...(await at.kept.access.facts(project.id, nadia.id, false)).closed];
		const asked = async (change: ChangeOf<'young-person-added' | 'case-closed-to' | 'case-given-back'>) => {
			await at.kept.store.commit({ project: project.id, at: clock.now(), changes: [change], audit: [] });
			return [await closedToNadia(), await closedToNadia()];
		};
		expect(await asked(added)).toEqual([[], []]);
		expect(await asked({ change: 'case-closed-to', mark })).toEqual([[kieran.id], [kieran.id]]);
		expect(await asked({ change: 'case-given-back', youngPerson: kieran.id, staff: nadia.id })).toEqual([[], []]);
		expect(await asked({ change: 'case-closed-to', mark })).toEqual([[kieran.id], [kieran.id]]);
		expect((await at.kept.access.facts(project.id, priya.id, false)).closed.size).toBe(0);
	});

	it('says what was given back since a moment, newest first, from the audit, and of this project only', async () => {
		const { world, kept } = at;
		const [kieran, one, other] = [world.aYoungPerson('Kieran'), world.nadia.id, world.priya.id];
		const commit = (changes: Parameters<typeof kept.store.commit>[0]['changes'], audit: Parameters<typeof kept.store.commit>[0]['audit']) =>
			kept.store.commit({ project: world.project.id, at: world.clock.now(), changes, audit });
		await commit([{ change: 'young-person-added', youngPerson: kieran }], []);
		const row = (actor: typeof one, subject: typeof one) => ({ actor, action: 'case.given-back', subject, youngPerson: kieran.id });
		await commit([], [row(one, other), { ...row(one, other), action: 'case.named' }]);
		const first = world.clock.now();
		world.clock.pass(5);
		await commit([], [row(other, one)]);
		const now = world.clock.now();
		expect(await kept.access.givenBackSince(world.project.id, first)).toEqual([
			{ youngPerson: kieran.id, staff: one, by: other, at: now },
			{ youngPerson: kieran.id, staff: other, by: one, at: first },
		]);
		expect(await kept.access.givenBackSince(world.project.id, now)).toHaveLength(1);
		expect(await kept.access.givenBackSince(world.ids.row<typeof world.project.id>(), first)).toEqual([]);
	});
});
