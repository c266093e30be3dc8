import { expect, it } from 'vitest';
import { readinessOf } from '#app/rota/readiness.ts';
import { gapInDays } from '#app/rota/rota-words.ts';
import { instant } from '#core/clock/instant.ts';
import { requestsOf } from '#core/cover/cover-request.ts';
import { nightsOf, tooManyNights } from '#core/cover/nights-on-call.ts';
import { type Seeded, seededAt } from './support/seeded.ts';

const NOW = instant('2026-11-17T12:10:00Z');
/** A Saturday at noon, late on the Sunday that nobody covers, and the hours after both clock changes. */
const OTHER_MOMENTS = ['2026-11-21T12:00:00Z', '2026-11-22T23:30:00Z', '2026-10-25T01:30:00Z', '2027-03-28T01:30:00Z'] as const;

const readyAt = ({ at: { kept }, project }: Seeded, now = NOW) => readinessOf(kept, project.id, now);

it('has a rota that was agreed: only what a machine has, and one person who cannot be reached, are missing', async () => {
	const seeded = await seededAt(NOW);
	const { missing, gaps, warnings, facts, rota } = await readyAt(seeded);
	expect(missing).toEqual(['no-gap', 'reachable', 'https-origin', 'audit-checkpoints', 'outside-monitor']);
	expect(gaps.map(gapInDays)).toEqual(['Agreed to be staffed, and there is nobody, on Saturday 21 November, 10:00 am to 2:00 pm']);
	const wrong = [...warnings].filter(([, said]) => said.length > 0);
	expect(wrong).toEqual([[seeded.member('Marcus Webb').id, ['nothing reaches them yet']]]);
	expect(facts.backstops.map(({ staff }) => staff)).toEqual([seeded.member('Joel Bright').id]);
	expect(requestsOf(rota.table.changes).map(({ asks, asked }) => [asks, asked])).toEqual([
		[seeded.member('Marcus Webb').id, seeded.member('Priya Nair').id],
	]);
});

it.each(OTHER_MOMENTS)('puts nobody down for more nights than they agreed to, and asks for one thing, at %s', async (moment) => {
	const now = instant(moment);
	const { rota } = await readyAt(await seededAt(now), now);
	for (const { staff, ...agreement } of rota.agreements)
		expect(tooManyNights(nightsOf(rota.duties, staff), { staff, ...agreement })).toBeUndefined();
	expect(requestsOf(rota.table.changes)).toHaveLength(1);
});
