import { beforeEach, describe, expect, it } from 'vitest';
import { quartersOver, quarterTotals } from '#app/totals/totals-of.ts';
import { type Instant, instant } from '#core/clock/instant.ts';
import { type SightApp, sightApp } from './support/sight-app.ts';

let here: SightApp;
beforeEach(async () => {
	here = await sightApp();
});

/** Somebody who came back in the quarter that is over, and what they said when they were asked. */
async function cameBack(outcome: 'accepted' | 'declined', at: Instant = instant('2026-08-10T10:00:00Z')): Promise<void> {
	const youngPerson = here.w.aYoungPerson('Somebody');
	const episode = { ...here.w.anEpisode(youngPerson), returnedAt: at };
	const offer = { ...here.w.anOffer(episode, here.w.nadia), at, outcome };
	await here.commit({ change: 'young-person-added', youngPerson }, { change: 'episode-added', episode }, { change: 'offer-made', offer });
}
const many = async (times: number, outcome: 'accepted' | 'declined', at?: Instant) => {
	for (let one = 0; one < times; one++) await cameBack(outcome, at);
};
const numbers = (html: string) =>
	[...html.matchAll(/<p>(\d+) in all|summary-list__value">(\d+)</g)].map(([, total, part]) => Number(total ?? part));

describe('totals', () => {
	it('open for a commissioner, a lead and a manager, and for nobody else', async () => {
		for (const role of ['worker', 'volunteer', 'duty', 'administrator', 'partner'] as const)
			expect([role, (await (await here.signedIn(role)).get('/totals')).status]).toEqual([role, 403]);
		for (const role of ['lead', 'manager', 'commissioner'] as const)
			expect([role, (await (await here.signedIn(role)).get('/totals')).status]).toEqual([role, 200]);
		expect((await (await here.signedIn('commissioner')).get('/')).html).toContain('href="/totals"');
	});

	it('say how many, name nobody, and leave out the quarter that is going on', async () => {
		await many(6, 'accepted');
		await many(5, 'declined');
		await many(9, 'accepted', instant('2026-10-02T10:00:00Z'));
		const { html } = await (await here.signedIn('commissioner')).get('/totals');
		expect(html).toContain('July to September 2026');
		expect(html).not.toMatch(/Somebody|Kieran|October to December 2026/);
		expect(numbers(html).slice(0, 5)).toEqual([11, 6, 5, 0, 0]);
	});

	it('show no number from one to four, nor the others that it could be worked out from', async () => {
		await many(8, 'accepted');
		await many(3, 'declined');
		const { html } = await (await here.signedIn('commissioner')).get('/totals');
		expect(html).toContain('11 in all');
		const [asked = ''] = html.split('The talk');
		expect(numbers(asked)).toEqual([11]);
		for (const number of numbers(html)) expect(number === 0 || number >= 5).toBe(true);
	});

	it('say nothing of a quarter in which fewer than five came back', async () => {
		await many(4, 'accepted');
		const { html } = await (await here.signedIn('commissioner')).get('/totals');
		expect(numbers(html)).toEqual([]);
	});

	it('begin and end a quarter at midnight in London, and no two of them overlap', async () => {
		expect(quartersOver(instant('2026-01-29T12:00:00Z'), 2)).toEqual([
			{ first: '2025-10-01', after: '2026-01-01' },
			{ first: '2025-07-01', after: '2025-10-01' },
		]);
		await many(5, 'accepted', instant('2026-06-30T22:59:00Z'));
		await many(6, 'accepted', instant('2026-06-30T23:00:00Z'));
		const [third, second] = quartersOver(here.w.clock.now(), 2);
		if (third === undefined || second === undefined) throw new Error('There are no quarters.');
		const totals = [third, second].map((quarter) => quarterTotals(here.kept.totals, here.w.project.id, quarter, new Set<never>()));
		expect((await Promise.all(totals)).map(({ asked }) => asked.total)).toEqual([6, 5]);
	});

	it('of a quarter do not move when something is done after it was settled', async () => {
		await many(6, 'accepted');
		const commissioner = await here.signedIn('commissioner');
		const seen = async () => (await commissioner.get('/totals')).html.replace(/nonce="[^"]*"/g, '');
		const before = await seen();
		const [episode] = [...here.kept.state.episodes.values()].filter(({ returnedAt }) => returnedAt === instant('2026-08-10T10:00:00Z'));
		if (episode === undefined) throw new Error('Nobody came back.');
		await here.commit({
			change: 'offer-made',
			offer: { ...here.w.anOffer(episode, here.w.nadia), at: here.w.clock.now(), outcome: 'declined' },
		});
		expect(await seen()).toBe(before);
	});

	it('are not there before a quarter is settled', () => {
		expect(quartersOver(instant('2026-10-20T12:00:00Z'), 1)).toEqual([{ first: '2026-04-01', after: '2026-07-01' }]);
		expect(quartersOver(instant('2026-10-30T12:00:00Z'), 1)).toEqual([{ first: '2026-07-01', after: '2026-10-01' }]);
	});
});
