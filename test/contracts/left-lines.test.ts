import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '#core/record/change.ts';
import { type Fixture, STORES } from '../support/databases.ts';

describe.each(STORES)('lines to read again from $name', (kind) => {
	let at: Fixture;
	beforeEach(async () => {
		at = await kind.open();
	});
	afterEach(() => at.close());
	const commit = async (...changes: Change[]) =>
		expect(await at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] })).toBe('committed');

	it('shows what was left to a worker until it is settled, and not what is on an alert', async () => {
		const kieran = at.world.aYoungPerson();
		await commit({ change: 'young-person-added', youngPerson: kieran });
		const talk = at.world.aConversation(kieran);
		await commit({ change: 'conversation-begun', conversation: talk });
		const append = (entry: ReturnType<typeof at.world.anEntry>) =>
			commit({ change: 'entry-appended', conversation: talk.id, youngPerson: kieran.id, entry });
		const left = at.world.anEntry(1, 'it was all wavy');
		const low = at.world.anEntry(2, 'no dinner');
		const higher = at.world.anEntry(3, 'he is here');
		for (const entry of [left, low, higher]) await append(entry);
		const alert = at.world.anAlert(kieran);
		await commit(
			{ change: 'alert-raised', alert },
			{ change: 'concern-raised', concern: at.world.aConcern(talk, left, null, { level: 'unclear' }) },
			{ change: 'concern-raised', concern: at.world.aConcern(talk, low, null, { level: 'concern' }) },
			{ change: 'concern-raised', concern: at.world.aConcern(talk, higher, alert, { level: 'unclear' }) },
		);
		const shown = async () => (await at.kept.today.leftToRead(at.world.project.id)).map(({ entry, actor }) => [entry, actor]);
		expect(await shown()).toEqual([[left.id, left.actor]]);
		const look = { type: 'screened', entry: left.id } as const;
		const { verdict: _byPriya, ...others } = at.world.anEntry(4, '', { actor: at.world.priya.id, input: look });
		await append(others);
		expect(await shown()).toHaveLength(1);
		const { verdict: _byHer, ...hers } = at.world.anEntry(5, '', { input: look });
		await append(hers);
		expect(await shown()).toEqual([]);
		expect(await shown()).toEqual([]);
	});
});
