import type { FlowRegistry } from '#app/conversation/conversation-deps.ts';
import type { ConversationReads } from '#app/conversation/ports.ts';
import type { CoverReads, LineChecks } from '#app/cover/ports.ts';
import type { WakeUp } from '#app/live/ports.ts';
import { answerTexts } from '#app/texting/answer-texts.ts';
import { lookTogether } from '#app/texting/look-together.ts';
import type { TextingDeps } from '#app/texting/texting-deps.ts';
import type { ExchangeReads, SentTextReads, ThreadReads } from '#app/texting/thread-ports.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import type { Log } from '#server/log.ts';
import type { FaultDesk } from '#server/watch/fault-desk.ts';
import { dueLoop } from './due-loop.ts';

/** What answering reads besides what taking in does. */
export type AnsweringReads = {
	readonly threads: Pick<ThreadReads, 'find' | 'claimToHandle' | 'toHandle'>;
	readonly sentTexts: Pick<SentTextReads, 'asked' | 'find'>;
	readonly exchanges: Pick<ExchangeReads, 'find'>;
	readonly conversations: Pick<ConversationReads, 'find'>;
	readonly youngPeople: Pick<YoungPeopleReads, 'record'>;
	readonly cover: Pick<CoverReads, 'at' | 'hour'>;
	readonly lineChecks: Pick<LineChecks, 'newest'>;
};

export type AnsweringSettings = {
	readonly kept: AnsweringReads;
	readonly flows: FlowRegistry;
	readonly wake: WakeUp;
	readonly desk: Pick<FaultDesk, 'raise' | 'worksAgain'>;
	readonly log: Log;
};

/** At least this often; each text that is kept makes it soon. */
const EVERY_MS = 5_000;
/** What comes meanwhile is taken with it: each claim is a wait for the disk. */
const NUDGED_AFTER_MS = 150;

/**
 * Reads texts together with their neighbours and then answers them, for as long as it runs: also what was left by a process that died. In this
 * order, so that nothing is asked of somebody whose two halves of a sentence say that nothing should be. Where the first cannot be done the
 * second is all the same: nobody waits for an answer because of somebody else's text.
 */
export function startAnswering(texting: TextingDeps, { kept, flows, ...around }: AnsweringSettings): () => Promise<void> {
	const deps = { ...texting, ...kept, people: kept.youngPeople, flows };
	const pass = async (): Promise<number> => {
		const looked = await Promise.allSettled([lookAll(texting)]);
		const answered = await answerTexts(deps);
		for (const one of looked) if (one.status === 'rejected') throw one.reason;
		return answered;
	};
	const says = 'texts could not be read together with their neighbours, or answered; they stay due';
	return dueLoop({ pass, subject: 'texts', says, everyMs: EVERY_MS, nudgedAfterMs: NUDGED_AFTER_MS }, around);
}

async function lookAll(texting: TextingDeps): Promise<void> {
	while ((await lookTogether(texting)) > 0);
}
