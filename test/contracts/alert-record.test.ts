import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import type { Change } from '#core/record/change.ts';
import { type Fixture, STORES } from '../support/databases.ts';

describe.each(STORES)('one alert with everything on it, from $name', (kind) => {
	let at: Fixture;
	beforeEach(async () => {
		at = await kind.open();
	});
	afterEach(() => at.close());
	const commit = async (...changes: Change[]) =>
		expect(await at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] })).toBe('committed');

	it('says in which conversation the newest was said: who is with them, where, and which times away', async () => {
		const kieran = at.world.aYoungPerson('Kieran');
		await commit({ change: 'young-person-added', youngPerson: kieran });
		const alert = at.world.anAlert(kieran);
		const away = at.world.anEpisode(kieran);
		const earlier = at.world.anEpisode(kieran, { leftAt: instant('2026-09-01T20:00:00Z'), returnedAt: null });
		const other = at.world.anEpisode(kieran, { leftAt: instant('2026-10-01T20:00:00Z') });
		const before = at.world.aConversation(kieran, [other], { worker: at.world.priya.id, about: { place: 'A café' } });
		const talk = at.world.aConversation(kieran, [earlier, away]);
		for (const episode of [away, earlier, other]) await commit({ change: 'episode-added', episode });
		for (const conversation of [before, talk]) await commit({ change: 'conversation-begun', conversation });
		await commit({ change: 'alert-raised', alert });
		const found = async () => at.kept.alerts.find(at.world.project.id, alert.id);
		expect((await found())?.saidIn).toBeNull();
		for (const conversation of [before, talk]) {
			at.world.clock.pass(1);
			const entry = at.world.anEntry(1, 'he hit me');
			await commit(
				{ change: 'entry-appended', conversation: conversation.id, youngPerson: kieran.id, entry },
				{ change: 'concern-raised', concern: at.world.aConcern(conversation, entry, alert) },
			);
		}
		expect((await found())?.saidIn).toEqual({
			floor: 'open',
			worker: at.world.nadia.id,
			startedAt: talk.startedAt,
			endedAt: null,
			place: 'The library',
			episodes: [
				{ leftAt: away.leftAt, returnedAt: away.returnedAt },
				{ leftAt: earlier.leftAt, returnedAt: null },
			],
		});
	});
});
