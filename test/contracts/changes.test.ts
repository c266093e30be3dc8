import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChangeName } from '#server/store/changes/handler.ts';
import { HANDLERS } from '#server/store/changes/registry.ts';
import { type Fixture, STORES } from '../support/databases.ts';
import { CASES, type ChangeCase, scene } from './change-cases.ts';

const NAMES = Object.keys(HANDLERS) as ChangeName[];

describe('the registry of changes', () => {
	it('has a contract case for every change, and none for what is not a change', () => {
		expect(Object.keys(CASES).sort()).toEqual([...NAMES].sort());
	});

	it('has one file for each change, named for it', () => {
		const folder = fileURLToPath(new URL('../../src/server/store/changes/', import.meta.url));
		const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
		expect(files.filter((file) => !['handler', 'registry'].includes(file)).sort()).toEqual([...NAMES].sort());
	});
});

describe.each(STORES)('every change in $name', (kind) => {
	let at: Fixture;
	beforeEach(async () => {
		at = await kind.open();
	});
	afterEach(() => at.close());
	const commit = (changes: ChangeCase['before']) =>
		at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] });

	it.each(NAMES)('%s is read back as it was stored', async (name) => {
		const one: ChangeCase = CASES[name](scene(at.world));
		expect(await commit(one.before)).toBe('committed');
		expect(await commit([one.change])).toBe('committed');
		expect(await one.read(at.kept)).toEqual(one.expected);
	});

	it.each(NAMES)('%s from behind is stale and changes nothing', async (name) => {
		const one: ChangeCase = CASES[name](scene(at.world));
		await commit(one.before);
		await commit([one.change]);
		if (one.stale === undefined) {
			expect(['notification-queued', 'staff-told']).toContain(name);
			return;
		}
		expect(await commit([one.stale])).toBe('stale');
		expect(await one.read(at.kept)).toEqual(one.expected);
	});

	it('keeps all of them out of every other project', async () => {
		const mine = NAMES.map((name): ChangeCase => CASES[name](scene(at.world)));
		for (const { before, change } of mine) await commit([...before, change]);
		const other = { ...at.world.project, id: at.world.ids.row<typeof at.world.project.id>() };
		await at.kept.projects.create(other, at.world.clock.now());
		expect(await at.kept.youngPeople.search(other.id, '')).toEqual([]);
		expect(await at.kept.youngPeople.search(other.id, 'kieran')).toEqual([]);
		expect(await at.kept.today.due(other.id)).toEqual([]);
		expect(await at.kept.today.promises(other.id, at.world.clock.now())).toEqual([]);
		expect(await at.kept.alerts.open(other.id)).toEqual([]);
		expect(await at.kept.feedback.all(other.id)).toEqual([]);
		expect(await at.kept.screening.offers(other.id)).toEqual([]);
		expect(await at.kept.screening.examples(other.id)).toEqual([]);
		expect(await at.kept.screening.checksSince(other.id, at.world.past)).toEqual([]);
		expect(await at.kept.screening.screened(other.id, at.world.past, at.world.future)).toEqual([]);
		expect(await at.kept.staff.all(other.id)).toEqual([]);
		expect(await at.kept.staffEvents.after(other.id, null)).toEqual([]);
		expect(await at.kept.dueWork.claimNotifications(other.id, at.world.future, 10, 30)).toEqual([]);
		expect(await at.kept.dueWork.claimDueAlerts(other.id, at.world.future, 10)).toEqual([]);
		expect(await at.kept.threads.all(other.id)).toEqual([]);
		expect(await at.kept.threads.waiting(other.id)).toEqual({ count: 0, since: null });
		const claim = { now: at.world.future, limit: 10, leaseSeconds: 30 };
		expect(await at.kept.threads.claimToHandle(other.id, claim)).toEqual([]);
		expect(await at.kept.threads.claimUnanswered(other.id, claim)).toEqual([]);
		expect(await at.kept.sentTexts.claimDue(other.id, claim)).toEqual([]);
		expect(await at.kept.messagesHome.open(other.id)).toEqual([]);
		expect(await at.kept.threads.all(at.world.project.id)).not.toEqual([]);
		expect(await at.kept.youngPeople.search(at.world.project.id, '')).not.toEqual([]);
		expect(await at.kept.alerts.open(at.world.project.id)).not.toEqual([]);
	});
});
