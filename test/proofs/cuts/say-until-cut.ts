import { openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { and, eq } from 'drizzle-orm';
import type { Clock } from '#app/clock.ts';
import { OpenConversations } from '#app/conversation/open-conversations.ts';
import { workerSpeaking } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import type { Carrier, Way } from '#app/reach/ports.ts';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { CHANNELS } from '#core/escalation/channel.ts';
import type { StaffId } from '#core/id.ts';
import type { RecordStore } from '#core/record/change.ts';
import { screenWords } from '#core/screening/screen-words.ts';
import { entries } from '#db/schema/index.ts';
import { randomIds as ids } from '#server/clock.ts';
import { sweepDeadlines, sweepNotifications, sweepUnconfirmed } from '#server/jobs/sweep.ts';
import { type OpenStore, openStore } from '#server/store/open-store.ts';
import { answer } from '../../../scripts/bench/answer.ts';
import { flows, madeUpProject, madeUpTalks, signIn } from '../../../scripts/bench/made-up-talks.ts';
import { engineOn } from '../../support/engine-on-store.ts';
import { filesIn } from '../kills/files.ts';
import { digest, LEDGER, type Told } from './told.ts';

/** A fault that is built in, to see that the proof finds it. */
export type BrokenWriting = 'does-not-wait' | 'in-two-commits';
export type SaySettings = { readonly folder: string; readonly disclosures: number; readonly broken?: BrokenWriting | undefined };

export type SayCalls = { readonly say: () => Promise<null> };

/** The log is moved into the file every so many pages, many times over, instead of seldom. */
const MOVED_AFTER_PAGES = 300;
/** After so many disclosures half a minute passes; after so many of those, five. */
const WAIT_EVERY = 3;
const LONG_WAIT_EVERY = 4;

async function run({ folder, disclosures, broken }: SaySettings): Promise<void> {
	const ledger = openSync(join(folder, LEDGER), 'a');
	const tell = (told: Told) => void writeSync(ledger, `${JSON.stringify(told)}\n`);
	let later = 0;
	const clock: Clock = { now: () => addMinutes(instant(Date.now()), later) };
	const kept = await openStore({ ...filesIn(folder), clock, ids });
	kept.db.client.pragma(`wal_autocheckpoint = ${MOVED_AFTER_PAGES}`);
	const project = await madeUpProject(kept);
	const { session } = await signIn(kept, project, 'worker');
	const talks = await madeUpTalks(kept, session, Math.ceil(disclosures / 2));
	const store = broken === 'in-two-commits' ? inTwo(kept.store) : kept.store;
	const deps = { ...kept, store, reads: kept.conversations, people: kept.youngPeople, flows, screen: screenWords, clock, ids };
	const open = new OpenConversations(kept.conversations, flows);
	const engine = engineOn(kept, {
		...{ project: project.id, clock, ids },
		ways: { of: async (_project, staff) => CHANNELS.map((channel) => wayOf(staff, channel)), disable: async () => undefined },
		carriers: new Map(CHANNELS.map((channel) => [channel, carrier(channel, (row) => tell({ told: 'knocked', row }))])),
	});

	const disclose = async (at: number): Promise<void> => {
		const conversation = talks[at % talks.length]?.conversation;
		if (conversation === undefined) throw new Error('Nobody is there to speak.');
		const token = (await open.find(project.id, conversation))?.state.position.head ?? '';
		const value = { words: `They said ${at}: ${ids.row<string>()} he hurt me.` };
		const question = at % 2 === 0 ? 'T41' : 'T13';
		const input = { type: 'answered', question, value, whose: 'exact', prompted: true, then: 'stay' } as const;
		const taken = await takeInput({ ...deps, onFault: (fault) => Promise.reject(fault) }, open, {
			...{ by: workerSpeaking(session), conversation, token, input },
		});
		if (taken.outcome !== 'saved') throw new Error(`The words were not kept: ${taken.outcome}`);
		const entry = (await open.find(project.id, conversation))?.state.position.head ?? '';
		tell({ told: 'kept', entry, digest: await digestOf(kept, conversation, entry) });
	};
	const sweep = async (): Promise<void> => {
		await sweepDeadlines(engine);
		await sweepUnconfirmed(engine);
		await sweepNotifications(engine);
	};
	const say = async (): Promise<null> => {
		if (broken === 'does-not-wait') kept.db.client.pragma('synchronous = NORMAL');
		tell({ told: 'begun' });
		for (let at = 0; at < disclosures; at += WAIT_EVERY) {
			await Promise.all(Array.from({ length: WAIT_EVERY }, (_, more) => disclose(at + more)));
			await sweep();
			later += at % (WAIT_EVERY * LONG_WAIT_EVERY) === 0 ? 5 : 0.55;
			await sweep();
		}
		tell({ told: 'ended' });
		return null;
	};
	answer({ say } satisfies SayCalls, kept.close);
}

function carrier(channel: Carrier['channel'], tell: (row: string) => void): Carrier {
	return {
		channel,
		knock: async (_way, { key }) => {
			tell(key);
			return { outcome: 'accepted', providerId: null };
		},
	};
}

function wayOf(staff: StaffId, channel: Carrier['channel']): Way {
	const id = `${staff} ${channel}`;
	if (channel !== 'web-push') return { channel, id, staff, address: 'nowhere' };
	return { channel, id, staff, subscription: { id, staff, endpoint: '', p256dh: '', auth: '' } };
}

async function digestOf({ db }: OpenStore, conversation: string, entry: string): Promise<string> {
	const its = and(eq(entries.conversation, conversation as never), eq(entries.id, entry as never));
	const [row] = await db.read.select({ content: entries.content }).from(entries).where(its);
	return digest(row?.content ?? new Uint8Array());
}

/** A store that writes the words first and what follows from them afterwards. */
function inTwo(store: RecordStore): RecordStore {
	return {
		async commit(commit) {
			const words = commit.changes.filter(({ change }) => change === 'entry-appended' || change === 'conversation-moved');
			const rest = commit.changes.filter((change) => !words.includes(change));
			const first = await store.commit({ ...commit, changes: words });
			return first === 'stale' || rest.length === 0 ? first : store.commit({ ...commit, changes: rest, audit: [] });
		},
	};
}

await run(JSON.parse(process.argv[2] ?? '') as SaySettings);
