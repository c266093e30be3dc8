import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OpenConversations } from '#app/conversation/open-conversations.ts';
import { workerSpeaking } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import type { ProjectId } from '#core/id.ts';
import { screenWords } from '#core/screening/screen-words.ts';
import { alerts, concerns, conversations, notifications } from '#db/schema/index.ts';
import { systemClock as clock, randomIds as ids } from '#server/clock.ts';
import { type OpenStore, openStore } from '#server/store/open-store.ts';
import { flows, madeUpProject, madeUpTalks, signIn } from '../../../scripts/bench/made-up-talks.ts';
import { filesIn } from './files.ts';
import { lookAt, nothingFound } from './look-after-kill.ts';
import type { Ledger } from './talk-until-killed.ts';

const SAID = 'They said: he hurt me.';

let folder: string;
let kept: OpenStore;
let project: ProjectId;
let ledger: Ledger;

/** A conversation in which one thing was disclosed and acknowledged. */
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-look-'));
	kept = await openStore({ ...filesIn(folder), clock, ids });
	const made = await madeUpProject(kept);
	project = made.id;
	const { session } = await signIn(kept, made, 'worker');
	const [talk] = await madeUpTalks(kept, session, 1);
	if (talk === undefined) throw new Error('There is no conversation.');
	const reads = kept.conversations;
	const deps = { ...kept, reads, people: kept.youngPeople, flows, screen: screenWords, clock, ids, onFault: () => undefined };
	const input = { type: 'answered', question: 'T41', value: { words: SAID }, whose: 'exact', prompted: true, then: 'stay' } as const;
	await takeInput(deps, new OpenConversations(reads, flows), {
		by: workerSpeaking(session),
		conversation: talk.conversation,
		token: talk.token,
		input,
	});
	ledger = new Map([[talk.conversation, { acknowledged: new Set([SAID]), unanswered: new Set() }]]);
});

afterEach(async () => {
	await kept.close();
	rmSync(folder, { recursive: true, force: true });
});

const looked = () => lookAt(kept, project, ledger);
const told = () => [...ledger.values()][0];

describe('looking at what a kill left', () => {
	it('finds nothing where everything acknowledged is there once', async () => {
		expect(await looked()).toEqual(nothingFound());
	});

	it('finds an acknowledged answer that is not in the log', async () => {
		told()?.acknowledged.add('They said something else.');
		expect(await looked()).toEqual({ ...nothingFound(), lost: 1 });
	});

	it('finds words that nobody sent', async () => {
		told()?.acknowledged.delete(SAID);
		expect(await looked()).toEqual({ ...nothingFound(), strange: 1 });
	});

	it('finds a conversation that stands where its log does not lead', async () => {
		const [row] = await kept.db.read.select().from(conversations);
		if (row === undefined) throw new Error('There is no conversation.');
		await kept.db.read.update(conversations).set({ position: { ...row.position, place: 'T68' } });
		expect(await looked()).toEqual({ ...nothingFound(), astray: 1 });
	});

	it('finds a disclosure that raised no alert', async () => {
		await kept.db.read.update(concerns).set({ alert: null });
		expect(await looked()).toEqual({ ...nothingFound(), disclosuresWithoutAlert: 1 });
	});

	it.each([
		['nobody was told', () => kept.db.read.delete(notifications)],
		['nothing is due next', () => kept.db.read.update(alerts).set({ nextDueAt: null }).where(eq(alerts.project, project))],
	])('finds an open alert about which %s', async (_what, spoil) => {
		await spoil();
		expect(await looked()).toEqual({ ...nothingFound(), alertsWithoutDueRow: 1 });
	});
});
