import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import type { CoverSpan } from '#core/cover/cover.ts';
import { anotherProject } from '../support/another-project.ts';
import { whoDidWhat } from '../support/behind-the-store.ts';
import { type Fixture, STORES } from '../support/databases.ts';

const OFFICE = {
	weekday: 2,
	from: '09:00',
	to: '17:00',
	mode: 'staffed',
	rank: 1,
	firstDate: null,
	lastDate: null,
	everyWeeks: 1,
	replyMinutes: 10,
} as const;

describe.each(STORES)('who looks at which hour, in $name', (kind) => {
	let at: Fixture;
	beforeEach(async () => {
		at = await kind.open();
	});
	afterEach(() => at.close());
	const now = () => at.world.clock.now();
	const span = (over: Partial<CoverSpan> = {}): CoverSpan => ({
		...{ id: at.world.ids.row<string>(), project: at.world.project.id, staff: at.world.priya.id, ...OFFICE },
		...over,
	});
	const add = (...spans: readonly CoverSpan[]) =>
		spans.reduce((before, one) => before.then(() => at.kept.coverAdmin.add(one, at.world.nadia.id, now())), Promise.resolve());
	const cover = (moment: string) => at.kept.cover.at(at.world.project.id, instant(moment));

	it('is nobody until an hour is planned', async () => {
		expect(await at.kept.cover.spans(at.world.project.id)).toEqual([]);
		expect(await cover('2026-11-17T16:12:00Z')).toEqual({ mode: 'none', staff: null, replyMinutes: null, until: null, opensAt: null });
	});

	it('is read in the order of the week, and answers for a moment', async () => {
		const [sunday, late, early] = [
			span({ weekday: 7, mode: 'on-call', replyMinutes: null }),
			span({ from: '17:00', to: '24:00', mode: 'on-call', replyMinutes: null }),
			span(),
		];
		await add(sunday, late, early);
		expect(await at.kept.cover.spans(at.world.project.id)).toEqual([early, late, sunday]);
		expect(await cover('2026-11-17T16:59:00Z')).toMatchObject({ mode: 'staffed', staff: at.world.priya.id, replyMinutes: 10 });
		expect(await cover('2026-11-17T17:00:00Z')).toMatchObject({ mode: 'on-call', replyMinutes: null, until: '2026-11-18T00:00:00.000Z' });
		expect(await cover('2026-11-18T00:00:00Z')).toMatchObject({ mode: 'none', staff: null, opensAt: '2026-11-24T09:00:00.000Z' });
	});

	it('is read by the clock on the wall, on both sides of the night when the clocks change', async () => {
		await add(span({ weekday: 6 }), span({ weekday: 1 }));
		expect((await cover('2026-10-24T08:00:00Z')).mode).toBe('staffed');
		expect((await cover('2026-10-26T08:59:00Z')).mode).toBe('none');
		expect((await cover('2026-10-26T09:00:00Z')).mode).toBe('staffed');
	});

	it('forgets hours that were taken away, once, and each change is in the audit', async () => {
		const one = span();
		await add(one);
		await expect(add(one)).rejects.toThrow('already');
		const { remove } = at.kept.coverAdmin;
		await remove(at.world.project.id, one.id, at.world.priya.id, now());
		await remove(at.world.project.id, one.id, at.world.priya.id, now());
		expect(await at.kept.cover.spans(at.world.project.id)).toEqual([]);
		expect((await whoDidWhat(at)).filter(({ subject }) => subject === one.id)).toEqual([
			{ actor: at.world.nadia.id, action: 'cover.added', subject: one.id, youngPerson: null },
			{ actor: at.world.priya.id, action: 'cover.removed', subject: one.id, youngPerson: null },
		]);
	});

	it('belongs to one project', async () => {
		const other = await anotherProject(at);
		const one = span();
		await add(one);
		expect(await at.kept.cover.spans(other.id)).toEqual([]);
		expect((await at.kept.cover.at(other.id, now())).mode).toBe('none');
		await at.kept.coverAdmin.remove(other.id, one.id, at.world.nadia.id, now());
		expect(await at.kept.cover.spans(at.world.project.id)).toEqual([one]);
	});

	it('knows the newest check of each line, and none that was not made here', async () => {
		const { newest, add: check } = at.kept.lineChecks;
		const [project, { nadia, priya }] = [at.world.project.id, at.world];
		expect(await newest(project)).toEqual([]);
		const [old, other] = [
			{ line: 'childline', by: nadia.id, at: now() },
			{ line: 'runaway-helpline', by: nadia.id, at: now() },
		];
		await check(project, old);
		await check(project, other);
		at.world.clock.pass(60);
		const fresh = { line: 'childline', by: priya.id, at: now() };
		await check(project, fresh);
		expect((await newest(project)).toSorted((a, b) => (a.line < b.line ? -1 : 1))).toEqual([fresh, other]);
		expect(await newest((await anotherProject(at)).id)).toEqual([]);
		expect((await whoDidWhat(at)).filter(({ action }) => action === 'line.checked').map(({ actor, subject }) => [actor, subject])).toEqual([
			[nadia.id, 'childline'],
			[nadia.id, 'runaway-helpline'],
			[priya.id, 'childline'],
		]);
	});
});
