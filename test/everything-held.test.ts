import { describe, expect, it } from 'vitest';
import { type EverythingHeld, everythingHeld } from '#app/rights/everything-held.ts';
import { SEALED_TABLES } from '#server/vault/sealed-tables.ts';
import { CASES, scene } from './contracts/change-cases.ts';
import { openMemoryStore } from './support/memory-store.ts';
import { world } from './support/world.ts';

/** Where each table with a young person in it is found again, or why it is not: a new one is nowhere until somebody says so here. */
const HELD_IN: Readonly<Record<string, keyof EverythingHeld | { readonly not: string }>> = {
	young_people: 'youngPerson',
	episodes: 'episodes',
	offers: 'offers',
	conversations: 'conversations',
	entries: 'talks',
	closings: 'talks',
	screening_checks: 'talks',
	text_checks: 'textChecks',
	actions: 'actions',
	alerts: 'alerts',
	concerns: 'alerts',
	alert_trail: 'alerts',
	uses_of_words: 'uses',
	example_offers: 'exampleOffers',
	named_cases: 'marks',
	closed_cases: 'marks',
	opened_cases: { not: 'who opened it and when stands among those who looked; the reason is the words of staff about themselves' },
	access_requests: 'requests',
	access_steps: 'steps',
	corrections: 'corrections',
	lookups: { not: 'keyed hashes of the name and the number, by which the record is found; they hold nothing else' },
	legal_holds: { not: 'that a court or the police asked to keep it is theirs to say; how long it is kept stands in the class' },
	kept_longer: { not: 'as a legal hold' },
	mandatory_reports: 'reports',
	numbers: 'numbers',
	texts: 'texts',
	threads: 'threads',
	thread_notes: 'threads',
	sent_texts: 'threads',
	exchanges: 'exchanges',
	exchange_lines: 'exchanges',
	messages_home: 'messagesHome',
};

const from = (kept: ReturnType<typeof openMemoryStore>) => ({ ...kept, people: kept.youngPeople, reads: kept.conversations });

describe('everything held about one young person', () => {
	it('knows every table that holds anything about them', () => {
		const tables = SEALED_TABLES.filter(({ person }) => person !== undefined).map(({ name }) => name);
		expect(tables.filter((name) => HELD_IN[name] === undefined)).toEqual([]);
	});

	it('holds what every kind of change put there, of this young person and of nobody else', async () => {
		const w = world();
		const kept = openMemoryStore(w);
		await kept.projects.create(w.project, w.clock.now());
		const [one, other] = [scene(w), scene(w)];
		for (const here of [one, other]) {
			for (const make of Object.values(CASES)) {
				const { before, change } = make(here);
				for (const each of [...before, change])
					await kept.store.commit({ project: w.project.id, at: w.clock.now(), changes: [each], audit: [] });
			}
			const audit = [{ actor: w.nadia.id, action: 'young-person.read', subject: here.kieran.id, youngPerson: here.kieran.id }];
			await kept.store.commit({ project: w.project.id, at: w.clock.now(), changes: [], audit });
		}
		const held = await everythingHeld(from(kept), w.project.id, one.kieran.id);
		const empty = Object.entries(held ?? {}).flatMap(([part, value]) => (Array.isArray(value) && value.length === 0 ? [part] : []));
		expect(empty).toEqual([]);
		const text = JSON.stringify(held);
		expect(text).toContain('I was at the bus station');
		expect(text).toContain('It was the train station');
		expect(text).toContain(one.kieran.id);
		for (const theirs of [other.kieran.id, other.talk.id, other.episode.id, other.alert.id]) expect(text).not.toContain(theirs);
	});

	it('is nothing for another project, or for somebody who is not there', async () => {
		const w = world();
		const kept = openMemoryStore(w);
		const { kieran, added } = scene(w);
		await kept.store.commit({ project: w.project.id, at: w.clock.now(), changes: [added], audit: [] });
		expect(await everythingHeld(from(kept), w.ids.row(), kieran.id)).toBeUndefined();
		expect(await everythingHeld(from(kept), w.project.id, w.ids.row())).toBeUndefined();
	});
});
