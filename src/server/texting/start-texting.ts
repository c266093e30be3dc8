import type { AccessReads } from '#app/access/ports.ts';
import type { AlertReads } from '#app/alerts/ports.ts';
import type { Clock, Ids } from '#app/clock.ts';
import type { FlowRegistry } from '#app/conversation/conversation-deps.ts';
import type { CoverReads } from '#app/cover/ports.ts';
import type { WakeUp } from '#app/live/ports.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import type { TextReads } from '#app/texting/kept-ports.ts';
import { openQuestions } from '#app/texting/open-questions.ts';
import type { TakesTexts, TextGateway } from '#app/texting/ports.ts';
import { takeTexts } from '#app/texting/take-texts.ts';
import type { TextingDeps } from '#app/texting/texting-deps.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { Project } from '#core/record/staff.ts';
import { type ScreenWords, screenWords } from '#core/screening/screen-words.ts';
import type { Config } from '#server/config.ts';
import { loop } from '#server/jobs/loop.ts';
import type { Log } from '#server/log.ts';
import type { FaultDesk } from '#server/watch/fault-desk.ts';
import { fillGaps } from './fill-gaps.ts';
import { openTextGateways } from './open-text-gateways.ts';
import { type AnsweringReads, startAnswering } from './start-answering.ts';
import { type SendingSettings, startSending } from './start-sending.ts';
import { tellOutages } from './tell-outages.ts';

export type TextingSettings = {
	readonly config: Pick<Config, 'reach' | 'texting'>;
	/** One that no setting names, such as the phones on screen of the demonstration. */
	readonly alsoBy?: TextGateway | undefined;
	/** With which the project's own gateway signs. */
	readonly receiptKey: Uint8Array | undefined;
	readonly project: Project;
	readonly kept: {
		readonly texts: TextReads;
		readonly youngPeople: Pick<YoungPeopleReads, 'search' | 'one'>;
		readonly alerts: Pick<AlertReads, 'openFor'>;
		readonly access: Pick<AccessReads, 'closedTo'>;
		readonly staff: StaffReads;
		readonly cover: Pick<CoverReads, 'hour'>;
		readonly store: RecordStore;
	} & SendingSettings['kept'] &
		AnsweringReads;
	/** What is asked by text. */
	readonly flows: FlowRegistry;
	readonly screen?: ScreenWords | undefined;
	readonly clock: Clock;
	readonly ids: Ids;
	readonly wake: WakeUp;
	readonly desk: Pick<FaultDesk, 'raise' | 'worksAgain'>;
	readonly log: Log;
	readonly origin: () => string;
	readonly monotonicMs: () => number;
};

/** By what texts come in here, and what keeps them. */
export type Texting = { readonly gateways: ReadonlyMap<string, TextGateway>; readonly takes: TakesTexts };

/** How often gateways are asked for what never arrived. */
const GAPS_EVERY_MS = 5 * 60_000;
const NEVER_NUDGED: WakeUp = { nudge: () => undefined, listen: () => () => undefined };

/**
 * Opens the gateways, and reads, answers and sends texts for as long as it runs: also what was left by a process that died.
 *
 * @throws where a gateway is not set up as it has to be
 */
export function startTexting(settings: TextingSettings): Texting & { readonly end: () => Promise<void> } {
	const { config, receiptKey, alsoBy, clock, origin } = settings;
	const own = config.reach?.gateway == null || receiptKey === undefined ? undefined : { url: config.reach.gateway.url, key: receiptKey };
	const opened = openTextGateways({ texting: config.texting, own, clock, origin });
	const gateways = new Map([...opened, ...(alsoBy === undefined ? [] : [[alsoBy.name, alsoBy] as const])]);
	const deps = textingDeps(settings);
	const endAnswering = startAnswering(deps, settings);
	const sending = startSending({ ...settings, gateways });
	const takes = { ...takeTexts(deps), receipts: sending.receipts };
	const endAsking = startAsking({ ...settings, gateways, takes });
	return { gateways, takes, end: async () => void (await Promise.all([endAnswering(), sending.end(), endAsking()])) };
}

/** Asks those gateways that call nobody, all the time, and those that can list, now and then for what they never handed over. */
function startAsking(given: Texting & Pick<TextingSettings, 'clock' | 'desk' | 'log'>): () => Promise<void> {
	const { gateways, takes, clock } = given;
	const told = new Map([...gateways.keys()].map((name) => [name, tellOutages(name, given)]));
	const fetching = [...gateways.values()].flatMap((gateway) => {
		const hears = told.get(gateway.name);
		return gateway.fetching === undefined || hears === undefined ? [] : [gateway.fetching(takes, hears)];
	});
	const onMissed = (gateway: string, error: unknown) => told.get(gateway)?.onFault(error);
	// It never throws.
	const fill = fillGaps({ gateways, takes, clock, onMissed, onAsked: (gateway) => told.get(gateway)?.onWorks() });
	const endFilling = loop(fill, { wake: NEVER_NUDGED, everyMs: GAPS_EVERY_MS, nudgedAfterMs: GAPS_EVERY_MS, onFault: () => undefined });
	return async () => void (await Promise.all([endFilling(), ...fetching.map((end) => end())]));
}

function textingDeps({ project, kept, flows, screen, clock, ids, desk, log }: TextingSettings): TextingDeps {
	return {
		...{ project, texts: kept.texts, people: kept.youngPeople, alerts: kept.alerts, access: kept.access },
		...{ staff: kept.staff, cover: kept.cover, store: kept.store, screen: screen ?? screenWords, clock, ids },
		openQuestions: openQuestions({ sentTexts: kept.sentTexts, flows }),
		onFault: ({ fault, text }) => {
			desk.raise('screening-threw', fault);
			log.error({ fault, text }, 'words counted as urgent because they could not be judged');
		},
	};
}
