import type { AccessReads } from '#app/access/ports.ts';
import type { AlertReads, HeldAlert } from '#app/alerts/ports.ts';
import type { ConversationReads, StoredConversation } from '#app/conversation/ports.ts';
import type { Keeping } from '#app/keeping/ports.ts';
import type { Look, LooksReads } from '#app/looks/ports.ts';
import type { MandatoryReports } from '#app/mandatory/ports.ts';
import type { ScreeningReads } from '#app/screening/ports.ts';
import type { TextReads } from '#app/texting/kept-ports.ts';
import type { ExchangeReads, HeldExchange, MessageHomeReads, ThreadInFull, ThreadReads } from '#app/texting/thread-ports.ts';
import type { YoungPeopleReads, YoungPersonRecord } from '#app/young-people/ports.ts';
import type { CaseMark } from '#core/access/sight.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { KeepUntil } from '#core/keeping/keep-until.ts';
import type { Closing } from '#core/record/conversation.ts';
import type { MandatoryReport } from '#core/record/mandatory-report.ts';
import type { ScreeningCheck } from '#core/record/screening-check.ts';
import type { ExampleOffer } from '#core/record/screening-example.ts';
import type { UseOfWords } from '#core/record/use-of-words.ts';
import type { AccessRequest, AccessStep } from '#core/rights/access-request.ts';
import type { CorrectionRow } from '#core/rights/correction.ts';
import type { KeptText, TextingNumber } from '#core/texting/kept-text.ts';
import type { MessageHome } from '#core/texting/message-home.ts';
import type { RightsReads } from './ports.ts';

export type GatherFrom = {
	readonly people: Pick<YoungPeopleReads, 'record'>;
	readonly reads: Pick<ConversationReads, 'find' | 'closings'>;
	readonly alerts: Pick<AlertReads, 'ofConversation'>;
	readonly screening: Pick<ScreeningReads, 'checksOf' | 'checksOfTexts' | 'usesOf' | 'offers'>;
	readonly access: Pick<AccessReads, 'of'>;
	readonly looks: LooksReads;
	readonly rights: Omit<RightsReads, 'open'>;
	readonly mandatoryReports: MandatoryReports;
	readonly texts: Pick<TextReads, 'of' | 'numbersOf' | 'alertsOf'>;
	readonly threads: Pick<ThreadReads, 'of' | 'find'>;
	readonly exchanges: Pick<ExchangeReads, 'of'>;
	readonly messagesHome: Pick<MessageHomeReads, 'of'>;
	/** Left out where nobody needs to know how long it is kept. */
	readonly keeping?: Pick<Keeping, 'of'> | undefined;
};

/** One conversation with its whole log, the parts of its closing (newest of each first) and what people said of screening. */
export type HeldConversation = StoredConversation & {
	readonly closings: readonly Closing[];
	readonly checks: readonly ScreeningCheck[];
};

/** Their texts are held once, with those of every other number of theirs. */
export type HeldThread = Pick<ThreadInFull, 'thread' | 'ours' | 'notes'>;

/** Everything that is held about one young person, as it is kept: nothing is left out and nothing is put into words yet. */
export type EverythingHeld = YoungPersonRecord & {
	/** In the order of `conversations`, newest first. */
	readonly talks: readonly HeldConversation[];
	/** Every number that they text from, the first heard first, and every text, in the order in which they came. */
	readonly numbers: readonly TextingNumber[];
	readonly texts: readonly KeptText[];
	/** What people said of screening of texts, oldest first. */
	readonly textChecks: readonly ScreeningCheck[];
	/** Who answers each number, what we texted there, and what colleagues wrote beside it. */
	readonly threads: readonly HeldThread[];
	/** First contacts by text, newest first. */
	readonly exchanges: readonly HeldExchange[];
	/** What they asked to be passed on, the first asked first. */
	readonly messagesHome: readonly MessageHome[];
	/** The first raised first. */
	readonly alerts: readonly HeldAlert[];
	/** What was said about using their words to make screening better, oldest first. */
	readonly uses: readonly UseOfWords[];
	/** Words of theirs that are offered as examples and not accepted yet. */
	readonly exampleOffers: readonly ExampleOffer[];
	/** Volunteers whom the case names, and to whom it is closed. */
	readonly marks: { readonly named: readonly CaseMark[]; readonly closed: readonly CaseMark[] };
	/** Requests for what is held, newest first, and what was decided about them, oldest first. */
	readonly requests: readonly AccessRequest[];
	readonly steps: readonly AccessStep[];
	/** What somebody said is wrong and what was decided, oldest first: see `correctionsIn`. */
	readonly corrections: readonly CorrectionRow[];
	/** Mandatory reports and what was added to them, oldest first. */
	readonly reports: readonly MandatoryReport[];
	/** Until when it is kept, and why; undefined where that was not asked. */
	readonly kept: KeepUntil | undefined;
	/** Who read or changed anything, newest first. */
	readonly looks: readonly Look[];
};

/** More rows of the audit than one young person can have. */
const EVERY_LOOK = 10_000_000;
/** After anything that was ever written. */
const ALWAYS = '9999-12-31T23:59:59.999Z' as Instant;

/**
 * Gathers everything that is held about one young person; undefined when there is nobody with this id in the project. It reads
 * only: whoever asks has audited the reading. What names nobody (totals, accepted examples, how talks were) is nobody's.
 * `test/everything-held.test.ts` goes through every table and fails for one that is not in here.
 *
 * @example const held = await everythingHeld({ ...kept, people: kept.youngPeople, reads: kept.conversations }, project, youngPerson)
 */
export async function everythingHeld(from: GatherFrom, project: ProjectId, id: YoungPersonId): Promise<EverythingHeld | undefined> {
	const record = await from.people.record(project, id);
	if (record === undefined) return undefined;
	const [talks, alerts, uses, offered, marks, requests, steps, corrections, reports, numbers, ofTexting, keeping, looks] =
		await Promise.all([
			Promise.all(record.conversations.map((one) => talkHeld(from, project, one.id))),
			alertsHeld(from, project, record),
			from.screening.usesOf(project, id),
			from.screening.offers(project),
			from.access.of(project, id),
			from.rights.requestsOf(project, id),
			from.rights.stepsOf(project, id),
			from.rights.correctionsOf(project, id),
			from.mandatoryReports.of(project, id),
			from.texts.numbersOf(project, id),
			textingHeld(from, project, id),
			from.keeping?.of(project, id),
			from.looks.of(project, id, { since: null, until: ALWAYS, most: EVERY_LOOK }),
		]);
	const exampleOffers = offered.filter(({ youngPerson }) => youngPerson === id);
	return {
		...record,
		talks: talks.flat(),
		alerts,
		uses,
		exampleOffers,
		marks,
		requests,
		steps,
		corrections,
		reports,
		numbers,
		...ofTexting,
		kept: keeping?.kept,
		looks,
	};
}

type OfTexting = Pick<EverythingHeld, 'texts' | 'textChecks' | 'threads' | 'exchanges' | 'messagesHome'>;

async function textingHeld(from: GatherFrom, project: ProjectId, id: YoungPersonId): Promise<OfTexting> {
	const [texts, textChecks, threads, exchanges, messagesHome] = await Promise.all([
		from.texts.of(project, id),
		from.screening.checksOfTexts(project, id),
		from.threads.of(project, id),
		from.exchanges.of(project, id),
		from.messagesHome.of(project, id),
	]);
	const found = await Promise.all(threads.map(({ thread }) => from.threads.find(project, thread.number)));
	const inFull = found.flatMap((one) => (one === undefined ? [] : [{ thread: one.thread, ours: one.ours, notes: one.notes }]));
	return { texts, textChecks, threads: inFull, exchanges, messagesHome };
}

async function talkHeld(
	{ reads, screening }: GatherFrom,
	project: ProjectId,
	id: YoungPersonRecord['conversations'][number]['id'],
): Promise<readonly HeldConversation[]> {
	const [stored, closings, checks] = await Promise.all([
		reads.find(project, id),
		reads.closings(project, id),
		screening.checksOf(project, id),
	]);
	return stored === undefined ? [] : [{ ...stored, closings, checks }];
}

/** A child has one alert for each open concern; several conversations and texts may have joined it. */
async function alertsHeld({ alerts, texts }: GatherFrom, project: ProjectId, record: YoungPersonRecord): Promise<readonly HeldAlert[]> {
	const inTalks = await Promise.all(record.conversations.map(({ id }) => alerts.ofConversation(project, id)));
	const found: readonly HeldAlert[] = [...inTalks.flat(), ...(await texts.alertsOf(project, record.youngPerson.id))];
	const all = new Map<string, HeldAlert>();
	for (const one of found) {
		const known = all.get(one.alert.id);
		all.set(one.alert.id, { ...one, concerns: [...(known?.concerns ?? []), ...one.concerns].toSorted(byRaised) });
	}
	return [...all.values()].toSorted((a, b) => byRaised(a.alert, b.alert));
}

const byRaised = (
	a: { readonly raisedAt: Instant; readonly id: string },
	b: { readonly raisedAt: Instant; readonly id: string },
): number => (a.raisedAt + a.id < b.raisedAt + b.id ? -1 : 1);
