import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '#core/flow/entry.ts';
import type { Change } from '#core/record/change.ts';
import type { Verdict } from '#core/screening/verdict.ts';
import { screeningExamples } from '#db/schema/index.ts';
import { dialect } from '#dialect';
import { aCheck, anOffer, aUse } from '../support/about-screening.ts';
import { DATABASES, type DatabaseFixture, type Fixture, STORES } from '../support/databases.ts';
import { scene } from './change-cases.ts';

const URGENT: Verdict = {
	level: 'urgent',
	categories: ['physical_abuse'],
	because: [{ rule: 'parent-hits@1', start: 0, end: 6, words: 'hit me' }],
	rules: 'rules@1',
};

describe.each(STORES)('what screening did, in $name', (kind) => {
	let at: Fixture;
	beforeEach(async () => {
		at = await kind.open();
	});
	afterEach(() => at.close());
	const commit = (...changes: Change[]) =>
		at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] });
	const begun = async () => {
		const one = scene(at.world);
		expect(await commit(one.added, one.away, one.begun)).toBe('committed');
		const append = (entry: Entry): Change => ({ change: 'entry-appended', conversation: one.talk.id, youngPerson: one.kieran.id, entry });
		return { ...one, append };
	};

	it('is read from the log by when it came in, without what was never screened, with its alert', async () => {
		const { world } = at;
		const { talk, kieran, alert, raised, append } = await begun();
		const early = world.anEntry(1, 'hit me', { verdict: URGENT });
		const { verdict: _none, ...unscreened } = world.anEntry(2, 'Nothing looked at this');
		await commit(append(early), append(unscreened), raised, {
			change: 'concern-raised',
			concern: world.aConcern(talk, early, alert),
		});
		world.clock.pass(60);
		const start = world.clock.now();
		const late = world.anEntry(3, 'ok thanks');
		await commit(append(late));
		world.clock.pass(60);
		const read = async (from: typeof start, to: typeof start) =>
			(await at.kept.screening.screened(world.project.id, from, to)).map((one) => [one.entry, one.verdict.level, one.alert]);
		expect(await read(world.past, world.future)).toEqual([
			[early.id, 'urgent', alert.id],
			[late.id, 'none', null],
		]);
		expect(await read(start, world.clock.now())).toEqual([[late.id, 'none', null]]);
		expect(await read(world.past, start)).toEqual([[early.id, 'urgent', alert.id]]);
		const [first] = await at.kept.screening.screened(world.project.id, world.past, world.future);
		expect(first).toMatchObject({ youngPerson: kieran, conversation: talk.id, verdict: URGENT });
		expect(JSON.stringify(first)).not.toContain('"value"');
	});

	it('gives a later look to the words that were looked at', async () => {
		const { append } = await begun();
		const said = at.world.anEntry(1, 'and then he did');
		const look = at.world.anEntry(2, '', { input: { type: 'screened', entry: said.id }, verdict: URGENT });
		await commit(append(said), append(look));
		const all = await at.kept.screening.screened(at.world.project.id, at.world.past, at.world.future);
		expect(all.map(({ entry, verdict }) => [entry, verdict.level])).toEqual([
			[said.id, 'none'],
			[said.id, 'urgent'],
		]);
	});

	it('keeps every answer about it, oldest first, by talk and by time', async () => {
		const { talk, entry, said } = await begun();
		await commit(said);
		const first = aCheck(at.world, talk, entry.id);
		await commit({ change: 'screening-checked', check: first });
		at.world.clock.pass(1);
		const second = aCheck(at.world, talk, entry.id, { about: { ...first.about, should: null, why: '' } });
		await commit({ change: 'screening-checked', check: second });
		const { checksOf, checksSince } = at.kept.screening;
		expect(await checksOf(at.world.project.id, talk.id)).toEqual([first, second]);
		expect(await checksSince(at.world.project.id, second.at)).toEqual([second]);
		expect(await checksOf(at.world.project.id, at.world.ids.row())).toEqual([]);
	});

	it('loses what was offered and not accepted to an objection, and only theirs', async () => {
		const { project } = at.world;
		const [one, two] = [await begun(), await begun()];
		for (const { talk, entry, said } of [one, two]) {
			await commit(said);
			await commit({ change: 'example-offered', offer: anOffer(at.world, talk, entry.id) });
		}
		const [mine] = await at.kept.screening.offers(project.id);
		await commit({ change: 'use-of-words-recorded', use: aUse(at.world, one.kieran.id) });
		expect(await at.kept.screening.offers(project.id)).toHaveLength(2);
		const objection = aUse(at.world, one.kieran.id, { standing: 'objection', notice: '' });
		expect(await commit({ change: 'use-of-words-recorded', use: objection })).toBe('committed');
		expect((await at.kept.screening.offers(project.id)).map(({ youngPerson }) => youngPerson)).toEqual([two.kieran.id]);
		const example = { id: at.world.ids.secret(), project: project.id, month: '2026-11', about: mine?.about ?? expect.fail() };
		expect(await commit({ change: 'example-accepted', offer: mine?.id ?? '', example })).toBe('stale');
		expect(await at.kept.screening.examples(project.id)).toEqual([]);
	});
});

describe.each(DATABASES)('what is kept of an accepted example, in $name', (kind) => {
	const DAMAGED = dialect === 'sqlite' ? "x'0102'" : String.raw`'\x0102'`;
	let at: DatabaseFixture;
	beforeEach(async () => {
		at = await kind.open();
	});
	afterEach(() => at.close());
	const commit = (...changes: Change[]) =>
		at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] });
	const offered = async () => {
		const one = scene(at.world);
		const offer = anOffer(at.world, one.talk, one.entry.id);
		await commit(one.added, one.away, one.begun, one.said, { change: 'example-offered', offer });
		await commit({ change: 'screening-checked', check: aCheck(at.world, one.talk, one.entry.id) });
		return { ...one, offer };
	};

	it('leads to nobody, and outlives the key of the case', async () => {
		const { project, ids } = at.world;
		const { kieran, offer, talk } = await offered();
		const example = { id: ids.secret(), project: project.id, month: '2026-11', about: offer.about };
		expect(await commit({ change: 'example-accepted', offer: offer.id, example })).toBe('committed');
		const [row] = await at.kept.db.read.select().from(screeningExamples);
		expect(Object.keys(row ?? {}).sort()).toEqual(['about', 'id', 'month', 'project']);
		await at.kept.vault.destroyCase(project.id, kieran.id);
		expect(await at.kept.screening.examples(project.id)).toEqual([example]);
		expect(await at.kept.screening.checksOf(project.id, talk.id)).toEqual([]);
		expect(await at.kept.screening.screened(project.id, at.world.past, at.world.future)).toEqual([]);
	});

	it('stays readable beside what was damaged', async () => {
		const { project } = at.world;
		const [one, two] = [await offered(), await offered()];
		for (const what of ['screening_checks', 'example_offers'])
			await at.raw(`update ${what} set about = ${DAMAGED} where young_person = '${one.kieran.id}'`);
		await at.raw(`update entries set content = ${DAMAGED} where young_person = '${one.kieran.id}'`);
		const people = (rows: readonly { readonly youngPerson: unknown }[]) => rows.map(({ youngPerson }) => youngPerson);
		expect(people(await at.kept.screening.checksSince(project.id, at.world.past))).toEqual([two.kieran.id]);
		expect(people(await at.kept.screening.offers(project.id))).toEqual([two.kieran.id]);
		expect(people(await at.kept.screening.screened(project.id, at.world.past, at.world.future))).toEqual([two.kieran]);
	});
});
