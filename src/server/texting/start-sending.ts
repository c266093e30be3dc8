import type { AccessReads } from '#app/access/ports.ts';
import type { AlertReads } from '#app/alerts/ports.ts';
import type { Clock, Ids } from '#app/clock.ts';
import type { CoverReads } from '#app/cover/ports.ts';
import type { WakeUp } from '#app/live/ports.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import type { TakesTexts, TextGateway } from '#app/texting/ports.ts';
import { sendTexts } from '#app/texting/send-texts.ts';
import { takeReceipts } from '#app/texting/take-receipts.ts';
import { tellUnanswered } from '#app/texting/tell-unanswered.ts';
import type { SentTextReads, ThreadReads } from '#app/texting/thread-ports.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { Project } from '#core/record/staff.ts';
import type { Log } from '#server/log.ts';
import type { FaultDesk } from '#server/watch/fault-desk.ts';
import { dueLoop } from './due-loop.ts';
import { watchedGateways } from './watched-gateways.ts';

export type SendingSettings = {
	readonly project: Project;
	readonly gateways: ReadonlyMap<string, TextGateway>;
	readonly kept: {
		readonly sentTexts: Pick<SentTextReads, 'claimDue' | 'byReceipt' | 'isSending'>;
		readonly threads: Pick<ThreadReads, 'of' | 'find' | 'claimUnanswered'>;
		readonly youngPeople: Pick<YoungPeopleReads, 'one'>;
		readonly alerts: Pick<AlertReads, 'openFor'>;
		readonly access: Pick<AccessReads, 'closedTo'>;
		readonly staff: StaffReads;
		readonly cover: Pick<CoverReads, 'hour' | 'table'>;
		readonly store: RecordStore;
	};
	readonly clock: Clock;
	readonly ids: Ids;
	readonly wake: WakeUp;
	readonly desk: Pick<FaultDesk, 'raise' | 'worksAgain'>;
	readonly log: Log;
	readonly origin: () => string;
	readonly monotonicMs: () => number;
};

/** The first try that failed is made again after a second. */
const SEND_EVERY_MS = 1_000;
/** What comes meanwhile is sent with it. */
const SEND_NUDGED_AFTER_MS = 200;
const TELL_EVERY_MS = 5_000;

/** Texts of ours go out, and whoever has to answer is told, for as long as it runs. What a gateway says of ours is taken by `receipts`. */
export function startSending(settings: SendingSettings): Pick<TakesTexts, 'receipts'> & { readonly end: () => Promise<void> } {
	const { kept, gateways, clock, ids, project, desk, monotonicMs, origin } = settings;
	const common = { ...kept, project, gateways, people: kept.youngPeople, clock, ids, contacts: () => [origin()] };
	const send = { ...common, onTried: watchedGateways(desk, monotonicMs) };
	const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
	const endSending = dueLoop(
		{
			...{ pass: () => sendTexts(send), subject: 'texts-of-ours', everyMs: SEND_EVERY_MS, nudgedAfterMs: SEND_NUDGED_AFTER_MS },
			says: 'texts of ours could not be dealt with; they stay due',
		},
		settings,
	);
	const endTelling = dueLoop(
		{
			...{ pass: () => tellUnanswered(common), subject: 'unanswered-texts', everyMs: TELL_EVERY_MS, nudgedAfterMs: TELL_EVERY_MS },
			says: 'nobody could be told of texts that have no answer; they stay due',
		},
		settings,
	);
	return {
		receipts: takeReceipts({ ...common, wait }),
		end: async () => void (await Promise.all([endSending(), endTelling()])),
	};
}
