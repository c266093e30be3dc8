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

/** Nothing in it can be read, so it is left to the worker who wrote it down. */
const NOT_UNDERSTOOD = 'They said: zorbel framt quilb.';

let say: (question: string, words: string) => Promise<void>;

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
	const open = new OpenConversations(reads, flows);
	let { token } = talk;
	say = async (question, words) => {
		const taken = await takeInput(deps, open, {
			by: workerSpeaking(session),
			conversation: talk.conversation,
			token,
			input: { type: 'answered', question, value: { words }, whose: 'exact', prompted: true, then: 'stay' },
		});
		if (taken.outcome !== 'saved') throw new Error(`The words were not kept: ${taken.outcome}`);
		token = (await open.find(project, talk.conversation))?.state.position.head ?? '';
		told()?.acknowledged.add(words);
	};
	ledger = new Map([[talk.conversation, { acknowledged: new Set(), unanswered: new Set() }]]);
	await say('T41', SAID);
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

	it('finds words that were left to the worker to read again only where no concern stands for them', async () => {
		await say('T22', NOT_UNDERSTOOD);
		await kept.db.read.update(concerns).set({ alert: null });
		expect(await looked()).toMatchObject({ disclosuresWithoutAlert: 1 });
		await kept.db.read.delete(concerns);
		expect(await looked()).toMatchObject({ disclosuresWithoutAlert: 2 });
	});

	it.each([
		['nobody was told', () => kept.db.read.delete(notifications)],
		['nothing is due next', () => kept.db.read.update(alerts).set({ nextDueAt: null }).where(eq(alerts.project, project))],
	])('finds an open alert about which %s', async (_what, spoil) => {
		await spoil();
		expect(await looked()).toEqual({ ...nothingFound(), alertsWithoutDueRow: 1 });
	});

	it.each([
		['is being sent and never comes back', "update notifications set state = 'sending', locked_until = null"],
		['left, and that no screen can answer', "update notifications set state = 'sent', token_hash = null"],
	])('finds a row that %s', async (_what, spoil) => {
		kept.db.client.exec(spoil);
		expect(await looked()).toEqual({ ...nothingFound(), rowsAstray: 1 });
	});

	it('finds somebody who was asked to take an alert and never knocked', async () => {
		kept.db.client.exec('update alerts set offered_to = owner');
		expect(await looked()).toEqual({ ...nothingFound(), rowsAstray: 1 });
	});

	it('finds a rung on which nobody was asked', async () => {
		kept.db.client.exec("update alerts set state = 'raised', rung = 7");
		expect(await looked()).toEqual({ ...nothingFound(), rowsAstray: 1 });
	});
});
