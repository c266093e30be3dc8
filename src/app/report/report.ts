import type { AlertOfConversation } from '#app/alerts/ports.ts';
import { type Line, linesOf, presentNow } from '#app/conversation/lines.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { topicOf } from '#app/conversation/topic-of.ts';
import { silencesIn } from '#app/report/silences.ts';
import type { Instant } from '#core/clock/instant.ts';
import { type ReturnInterviewClock, returnInterviewClock } from '#core/clock/return-interview.ts';
import type { Flow } from '#core/flow/define.ts';
import type { QuestionId } from '#core/flow/definition.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { Resolution } from '#core/flow/resolution.ts';
import { replay, standings } from '#core/flow/run.ts';
import type { Action } from '#core/record/action.ts';
import type { Analysis, Closing, ReadBack, SharingWishes, SignOff, Telling } from '#core/record/conversation.ts';
import type { Episode } from '#core/record/episode.ts';
import type { Offer } from '#core/record/offer.ts';
import { type Destination, destinationOf } from '#core/sharing/report-line.ts';

export type ReportLine = Line & {
	readonly topic: string;
	/** Standing on the path when the conversation ended; answers off it are kept and marked. */
	readonly onPath: boolean;
	readonly destination: Destination;
};

/** `council`: what goes to the council, by topic, wish and danger. `project`: everything that was said. */
export type ReportFor = 'council' | 'project';

/** The newest saving of one closing part, with who saved it and when. */
export type Saved<Body> = { readonly body: Body; readonly by: Closing['by']; readonly at: Instant } | null;

/**
 * Everything a report says, before it is drawn. Every line of the account is what was said and nothing else; what is
 * not here is named by its own kind of silence and never filled in.
 */
export type Report = {
	readonly lines: readonly ReportLine[];
	/** Left out because the young person would rather: counted and never quoted. */
	readonly leftOut: number;
	/** Stays in the project because its topic does: counted and never quoted. */
	readonly kept: number;
	readonly for: ReportFor;
	readonly silences: Readonly<Record<Exclude<Resolution, 'answered'>, readonly string[]>>;
	readonly limitsShown: LimitsShown;
	/** What the young person said or picked when the limits were checked, newest last. */
	readonly limits: readonly ReportLine[];
	/** Questions that were answered, whoever asked them. */
	readonly answered: readonly QuestionId[];
	readonly presentWords: string;
	readonly alsoPresent: readonly string[];
	readonly analysis: Saved<Analysis>;
	readonly sharing: Saved<SharingWishes>;
	readonly telling: Saved<Telling>;
	readonly readBack: Saved<ReadBack>;
	readonly signOff: Saved<SignOff>;
	readonly actions: readonly Action[];
	readonly episodes: readonly Episode[];
	/** Offers and attempts about these times away, oldest first. */
	readonly offers: readonly Offer[];
	/** Alerts that something in this account raised or joined, the first raised first. */
	readonly alerts: readonly AlertInReport[];
	/** The newest return of these times away against its 72 hours. */
	readonly clock: ReturnInterviewClock;
};

/** `before`: ahead of anything that was said. `after`: shown, and something was already said by then. */
export type LimitsShown = 'before' | 'after' | 'no';

/** An alert with the topics that raised it, by name and never by the words. */
export type AlertInReport = AlertOfConversation & { readonly topics: readonly string[] };

export type ReportSources = {
	readonly stored: StoredConversation;
	readonly flow: Flow;
	/** Newest of each part first. */
	readonly closings: readonly Closing[];
	readonly actions: readonly Action[];
	readonly episodes: readonly Episode[];
	/** Every offer to this young person; only those about these times away are used. */
	readonly offers: readonly Offer[];
	readonly alerts: readonly AlertOfConversation[];
	readonly for: ReportFor;
	readonly now: Instant;
};

/** Assembles a report from the log by replaying it, so that what is printed is what was stored and how it was asked. */
export function assembleReport(sources: ReportSources): Report {
	const { stored, flow, closings, actions, episodes, offers } = sources;
	const { conversation } = stored;
	const state = replay(flow, stored.entries);
	const topics = standings(flow, state);
	const onPath = new Map(topics.map((topic) => [topic.question, topic.onPath]));
	const present = presentNow(stored.entries);
	const all = linesOf(stored.entries).map(
		(line): ReportLine => ({
			...line,
			topic: topicOf(flow, line.question),
			onPath: onPath.get(line.question) ?? false,
			destination: destinationOf({ ...line, audience: flow.question(line.question)?.audience ?? [] }),
		}),
	);
	const account = all.filter((line) => isAccount(flow, line.question));
	return {
		for: sources.for,
		lines: account.filter((line) => sources.for === 'project' || line.destination.startsWith('report')),
		limits: all.filter((line) => line.question === flow.source.limits[0]),
		leftOut: account.filter((line) => line.destination === 'left-out').length,
		kept: account.filter((line) => line.destination === 'kept').length,
		silences: silencesIn(flow, topics, (id) => isAccount(flow, id)),
		limitsShown: limitsShown(flow, stored.entries),
		answered: topics.filter(({ resolution }) => resolution === 'answered').map(({ question }) => question),
		presentWords: present.words,
		alsoPresent: present.who.filter((who) => who !== 'young-person' && who !== 'worker'),
		analysis: newest(closings, 'analysis'),
		sharing: newest(closings, 'sharing'),
		telling: newest(closings, 'telling'),
		readBack: newest(closings, 'read-back'),
		signOff: newest(closings, 'sign-off'),
		actions: actions.filter((action) => action.conversation === conversation.id),
		episodes,
		offers: offers.filter((offer) => conversation.episodes.includes(offer.episode)).toSorted(oldestFirst),
		alerts: alertsIn(flow, stored.entries, sources.alerts),
		clock: clockOf(sources),
	};
}

/**
 * The limits and the checking are told under "Checked"; they are not part of what was said. What is not for the worker's
 * eyes by name (how this talk was) is in no report.
 */
function isAccount(flow: Flow, id: QuestionId): boolean {
	const question = flow.question(id);
	return flow.standing(id) !== 'limits' && question?.kind !== 'read-back' && (question?.audience.includes('W') ?? true);
}

const oldestFirst = (a: Offer, b: Offer) => (a.at + a.id < b.at + b.id ? -1 : 1);

/** What was said about the worker by name stays out of what the worker reads, so the alert it raised does too. */
function alertsIn(flow: Flow, entries: readonly Entry[], alerts: readonly AlertOfConversation[]): readonly AlertInReport[] {
	const questions = new Map(entries.flatMap(({ id, input }) => (input.type === 'answered' ? [[id, input.question] as const] : [])));
	const mayName = (id: QuestionId | undefined) => id === undefined || (flow.question(id)?.audience.includes('W') ?? true);
	return alerts.flatMap((alert) => {
		const concerns = alert.concerns.filter(({ entry }) => mayName(questions.get(entry)));
		if (concerns.length === 0) return [];
		const about = concerns.map(({ entry }) => questions.get(entry)).filter((id) => id !== undefined);
		return [{ ...alert, concerns, topics: [...new Set(about.map((id) => topicOf(flow, id)))] }];
	});
}

function limitsShown(flow: Flow, entries: readonly Entry[]): LimitsShown {
	const must = flow.source.limits.filter((id) => flow.question(id)?.must === 'be-shown');
	const left = (id: QuestionId) => entries.findIndex(({ input }) => leaves(input) && 'question' in input && input.question === id);
	const shown = must.map(left);
	if (shown.includes(-1)) return 'no';
	const said = entries.findIndex(({ input }) => input.type === 'answered' && flow.standing(input.question) !== 'limits');
	return said === -1 || said > Math.max(-1, ...shown) ? 'before' : 'after';
}

const LEAVES: ReadonlySet<Entry['input']['type']> = new Set(['skipped', 'not-saying', 'not-known', 'moved-on']);
const leaves = (input: Entry['input']) => LEAVES.has(input.type) || (input.type === 'answered' && input.then === 'on');

function clockOf({ stored, episodes, offers, now }: ReportSources): ReturnInterviewClock {
	const back = episodes.map((episode) => episode.returnedAt).filter((at): at is Instant => at !== null);
	const about = offers.filter((offer) => stored.conversation.episodes.includes(offer.episode));
	return returnInterviewClock({ returnedAt: back.toSorted().at(-1) ?? null, offers: about, conversation: stored.conversation, now });
}

function newest<Part extends Closing['part']>(closings: readonly Closing[], part: Part): Saved<BodyOf<Part>> {
	const found = closings.find((closing) => closing.part === part);
	return found ? { body: found.body as BodyOf<Part>, by: found.by, at: found.at } : null;
}

type BodyOf<Part extends Closing['part']> = Extract<Closing, { part: Part }>['body'];
