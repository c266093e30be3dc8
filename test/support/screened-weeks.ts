import { addMinutes } from '#core/clock/instant.ts';
import type { EntryId } from '#core/id.ts';
import type { Change, RecordStore } from '#core/record/change.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { Level } from '#core/screening/verdict.ts';
import { verdictOf } from './screening-room.ts';
import { START, type World } from './world.ts';

type Said = readonly [daysAgo: number, words: string, level: Level, fired?: string];

/** Made-up lines over some weeks, before the moment at which the world's clock stands. */
const SAID: readonly Said[] = [
	[80, 'he said he would kick off if i told', 'urgent', 'kick off'],
	[66, 'nobody listens in that house', 'concern'],
	[60, 'i want my own room', 'none'],
	[45, 'idk', 'unclear'],
	[40, 'he is at the door', 'immediate', 'at the door'],
	[31, 'we had chips after', 'none'],
	[24, 'she screams at everybody', 'concern', 'screams'],
	[16, 'my cousin would kill me lol', 'urgent', 'kill me'],
	[8, 'can it be at the library again', 'none'],
	[7, 'he would not let me phone', 'none'],
	[6, 'ok thanks', 'none'],
	[6, 'thursday is good', 'none'],
	[5, 'the film was about a murder', 'none'],
	[4, 'jaz and ros went to northmoor without me', 'none'],
	[3, 'i was at my nans', 'none'],
	[3, 'football was cancelled', 'none'],
	[3, 'yes', 'none'],
	[2, 'can i have a hot chocolate', 'none'],
	[2, 'i told her already', 'none'],
	[2, 'dont know really', 'unclear'],
	[2, 'it was ok', 'none'],
	[1, 'he threw a plate at the wall', 'urgent', 'threw a plate'],
];

/** Keeps them as one talk of this young person. `lines` has the entry of each by its words. */
export async function fillScreenedWeeks(store: RecordStore, world: World, youngPerson: YoungPerson) {
	const now = world.clock.now();
	const talk = world.aConversation(youngPerson, [], { position: START, startedAt: addMinutes(now, -90 * 24 * 60) });
	const lines = new Map<string, EntryId>();
	const changes: Change[] = [{ change: 'conversation-begun', conversation: talk }];
	for (const [n, [days, words, level, fired]] of SAID.entries()) {
		const at = addMinutes(now, -days * 24 * 60);
		const entry = world.anEntry(n + 1, words, { occurredAt: at, receivedAt: at, verdict: verdictOf(level, words, fired ?? words) });
		lines.set(words, entry.id);
		changes.push({ change: 'entry-appended', conversation: talk.id, youngPerson: youngPerson.id, entry });
	}
	const alert = world.anAlert(youngPerson, { raisedAt: addMinutes(now, -24 * 60), nextDueAt: addMinutes(now, 60 * 24) });
	const threw = world.anEntry(0, '');
	const concern = { ...world.aConcern(talk, { ...threw, id: lines.get('he threw a plate at the wall') ?? threw.id }, alert), rules: [] };
	changes.push({ change: 'alert-raised', alert }, { change: 'concern-raised', concern });
	const kept = await store.commit({ project: world.project.id, at: now, changes, audit: [] });
	if (kept !== 'committed') throw new Error('The made-up weeks could not be kept.');
	return { talk, alert, lines };
}
