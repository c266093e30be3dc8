import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import { type Fixture, STORES } from '../support/databases.ts';

describe.each(STORES)('what is counted, in $name', (kind) => {
	let at: Fixture;
	beforeEach(async () => {
		at = await kind.open();
	});
	afterEach(() => at.close());
	const [from, until] = [instant('2026-07-01T00:00:00Z'), instant('2026-10-01T00:00:00Z')];

	it('is each return of a span with its offers and its newest talk, and each promise made in it', async () => {
		const { world } = at;
		const youngPerson = world.aYoungPerson();
		const episode = { ...world.anEpisode(youngPerson), returnedAt: from };
		const other = { ...world.anEpisode(youngPerson), returnedAt: until };
		const offer = world.anOffer(episode, world.nadia);
		const talk = world.aConversation(youngPerson, [episode]);
		const action = { ...world.anAction(youngPerson), createdAt: from };
		const changes = [
			{ change: 'young-person-added', youngPerson },
			{ change: 'episode-added', episode },
			{ change: 'episode-added', episode: other },
			{ change: 'offer-made', offer },
			{ change: 'conversation-begun', conversation: talk },
			{ change: 'action-added', action },
			{ change: 'action-added', action: { ...world.anAction(youngPerson), createdAt: until } },
		] as const;
		expect(await at.kept.store.commit({ project: world.project.id, at: world.clock.now(), changes, audit: [] })).toBe('committed');
		const { startedAt, endedAt, outcome } = talk;
		expect(await at.kept.totals.returned(world.project.id, from, until)).toMatchObject([
			{
				youngPerson: youngPerson.id,
				returnedAt: from,
				offers: [{ at: offer.at, outcome: offer.outcome, plannedFor: offer.plannedFor }],
				conversation: { startedAt, endedAt, outcome },
			},
		]);
		expect(await at.kept.totals.promised(world.project.id, from, until)).toMatchObject([
			{ youngPerson: youngPerson.id, idea: action.idea },
		]);
		const elsewhere = { ...world.project, id: world.ids.row<typeof world.project.id>() };
		await at.kept.projects.create(elsewhere, world.clock.now());
		expect(await at.kept.totals.returned(elsewhere.id, from, until)).toEqual([]);
		expect(await at.kept.totals.promised(elsewhere.id, from, until)).toEqual([]);
	});

	it('is each alert that woke somebody since a moment, with whether it was needed, and no drill', async () => {
		const { world } = at;
		const later = instant('2026-07-02T02:00:00Z');
		const people = Array.from({ length: 5 }, () => world.aYoungPerson());
		const given = [
			{ raisedAt: from, neededWaking: true },
			{ raisedAt: later, neededWaking: false },
			{ raisedAt: later, neededWaking: null },
			{ raisedAt: later, neededWaking: false, drill: true },
			{ raisedAt: instant('2026-06-30T23:59:59Z'), neededWaking: true },
		];
		const changes = people.flatMap((youngPerson, n) => [
			{ change: 'young-person-added', youngPerson } as const,
			{ change: 'alert-raised', alert: world.anAlert(youngPerson, given[n]) } as const,
		]);
		expect(await at.kept.store.commit({ project: world.project.id, at: world.clock.now(), changes, audit: [] })).toBe('committed');
		const woken = await at.kept.totals.woken(world.project.id, from);
		expect(woken.toSorted((a, b) => a.raisedAt.localeCompare(b.raisedAt))).toEqual([
			{ raisedAt: from, needed: true },
			{ raisedAt: later, needed: false },
		]);
	});
});
