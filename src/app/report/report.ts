import { type Line, linesOf, presentNow } from '#app/conversation/lines.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Flow } from '#core/flow/define.ts';
import type { QuestionId } from '#core/flow/definition.ts';
import type { Resolution } from '#core/flow/resolution.ts';
import { replay, standings } from '#core/flow/run.ts';
import type { StaffId } from '#core/id.ts';
import type { Action } from '#core/record/action.ts';
import type { Analysis, Closing, ReadBack, SharingWishes, SignOff, Telling } from '#core/record/conversation.ts';
import type { Episode } from '#core/record/episode.ts';
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
export type Saved<Body> = { readonly body: Body; readonly by: StaffId; readonly at: Instant } | null;

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
	readonly limitsShown: boolean;
	/** What the young person said or picked when the limits were checked, newest last. */
	readonly limits: readonly ReportLine[];
	readonly presentWords: string;
	readonly alsoPresent: readonly string[];
	readonly analysis: Saved<Analysis>;
	readonly sharing: Saved<SharingWishes>;
	readonly telling: Saved<Telling>;
	readonly readBack: Saved<ReadBack>;
	readonly signOff: Saved<SignOff>;
	readonly actions: readonly Action[];
	readonly episodes: readonly Episode[];
};

export type ReportSources = {
	readonly stored: StoredConversation;
	readonly flow: Flow;
	/** Newest of each part first. */
	readonly closings: readonly Closing[];
	readonly actions: readonly Action[];
	readonly episodes: readonly Episode[];
	readonly for: ReportFor;
};

/** Assembles a report from the log by replaying it, so that what is printed is what was stored and how it was asked. */
export function assembleReport(sources: ReportSources): Report {
	const { stored, flow, closings, actions, episodes } = sources;
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
		silences: silencesIn(flow, topics),
		limitsShown: flow.source.limits.every((id) => flow.question(id)?.must !== 'be-shown' || state.knows.resolved.has(id)),
		presentWords: present.words,
		alsoPresent: present.who.filter((who) => who !== 'young-person' && who !== 'worker'),
		analysis: newest(closings, 'analysis'),
		sharing: newest(closings, 'sharing'),
		telling: newest(closings, 'telling'),
		readBack: newest(closings, 'read-back'),
		signOff: newest(closings, 'sign-off'),
		actions: actions.filter((action) => action.conversation === stored.conversation.id),
		episodes,
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

/** The topic in a few words, as on the map; a question that this version no longer has keeps its id. */
export function topicOf(flow: Flow, question: QuestionId): string {
	return flow.question(question) ? flow.words(question, 'en').topic : question;
}

function silencesIn(flow: Flow, topics: ReturnType<typeof standings>): Report['silences'] {
	const told = topics.filter(
		({ question }) => isAccount(flow, question) && (flow.standing(question) === 'core' || flow.standing(question) === 'store'),
	);
	const named = (resolution: Resolution) =>
		told
			.filter((topic) => topic.resolution === resolution && (resolution !== 'not-asked' || matters(flow, topic)))
			.map((topic) => topicOf(flow, topic.question));
	return { skipped: named('skipped'), 'not-saying': named('not-saying'), 'not-known': named('not-known'), 'not-asked': named('not-asked') };
}

/** Not asked is worth a line for what was on the path, and always for being hurt, carried or scared: silence there is not a no. */
function matters(flow: Flow, topic: { readonly question: QuestionId; readonly onPath: boolean }): boolean {
	return topic.onPath || flow.question(topic.question)?.audience.includes('U') === true;
}

function newest<Part extends Closing['part']>(closings: readonly Closing[], part: Part): Saved<BodyOf<Part>> {
	const found = closings.find((closing) => closing.part === part);
	return found ? { body: found.body as BodyOf<Part>, by: found.by, at: found.at } : null;
}

type BodyOf<Part extends Closing['part']> = Extract<Closing, { part: Part }>['body'];
