import type { StoredConversation } from '#app/conversation/ports.ts';
import type { Session } from '#app/staff/ports.ts';
import { sees } from '#app/staff/sight.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { TextReads } from '#app/texting/kept-ports.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { ConversationId, YoungPersonId } from '#core/id.ts';
import { isPractice, withoutPractice } from '#core/practice/practice-person.ts';
import type { ScreeningCheck } from '#core/record/screening-check.ts';
import type { ExampleOffer } from '#core/record/screening-example.ts';
import { mayBeUsed } from '#core/record/use-of-words.ts';
import type { ScreenWords } from '#core/screening/screen-words.ts';
import { type BesideLines, besideLines } from './beside-lines.ts';
import { type FeedbackTally, feedbackTally } from './feedback-tally.ts';
import {
	type CountedAs,
	countsByWeek,
	type JudgedLine,
	judgedLines,
	type RuleFired,
	rulesFired,
	rulesPassed,
	WEEKS,
} from './judged-lines.ts';
import { type LineDeps, type ScreenedWords, screenedLine } from './one-line.ts';
import { readText } from './one-text.ts';
import type { ScreeningReads } from './ports.ts';
import { type Rerun, rerunExamples } from './rerun-examples.ts';
import { drawSample, lastWholeWeek, type WholeWeek } from './weekly-sample.ts';

export type ScreeningViewDeps = LineDeps &
	Pick<StaffPages, 'clock'> & {
		readonly people: Pick<YoungPeopleReads, 'search' | 'one'>;
		readonly texts: Pick<TextReads, 'of'>;
		readonly screening: ScreeningReads;
		readonly screen: ScreenWords;
	};

/** One line as the lead reads it; without it where it is about whoever is signed in, is closed to them, or cannot be opened. */
export type ShownLine = {
	/** Null for a text. */
	readonly conversation: ConversationId | null;
	readonly line: { readonly is: ScreenedWords; readonly beside: BesideLines } | null;
};

export type ScreeningView = {
	readonly now: Instant;
	readonly counts: Readonly<Record<CountedAs, readonly number[]>>;
	readonly rules: readonly RuleFired[];
	/** What decided that there was nothing to look at. */
	readonly passed: readonly RuleFired[];
	readonly week: WholeWeek;
	readonly sample: readonly ShownLine[];
	/** Lines of the sample about which nobody has said anything yet. */
	readonly unchecked: number;
	readonly feedback: FeedbackTally;
	/** The newest answers that say *wrong*, with their lines. */
	readonly wrong: readonly (ShownLine & { readonly check: ScreeningCheck })[];
	/** Only those whose young person was told and does not object. */
	readonly offers: readonly ExampleOffer[];
	readonly reruns: readonly Rerun[];
};

/** How many of the newest wrong ones are shown. */
const NEWEST = 8;

/** Everything on the lead's page. Practice is in none of it. */
export async function screeningView(deps: ScreeningViewDeps, session: Session): Promise<ScreeningView> {
	const { screening, clock } = deps;
	const project = session.project.id;
	const now = clock.now();
	const from = addMinutes(now, -(WEEKS * 7 + 1) * 24 * 60);
	const [screened, checks, offers, examples, practice] = await Promise.all([
		screening.screened(project, from, addMinutes(now, 1)),
		screening.checksSince(project, from),
		screening.offers(project),
		screening.examples(project),
		practising(deps, session),
	]);
	const lines = judgedLines(withoutPractice(session.project, screened));
	const week = lastWholeWeek(now);
	const feedback = feedbackTally(checks.filter(({ youngPerson }) => !practice.has(youngPerson)));
	const read = lineReader(deps, session);
	const drawn = drawSample(lines, week);
	return {
		...{ now, week, feedback, counts: countsByWeek(lines, now), rules: rulesFired(lines, now) },
		passed: rulesPassed(lines, now),
		sample: await Promise.all(drawn.map((line) => read({ ...line, youngPerson: line.youngPerson.id }))),
		unchecked: drawn.filter((line) => !checks.some((check) => isAbout(check, line))).length,
		wrong: await Promise.all(feedback.wrong.slice(0, NEWEST).map(async (check) => ({ check, ...(await read(check)) }))),
		offers: await stillAllowed(deps, session, offers),
		reruns: rerunExamples(deps.screen, examples),
	};
}

const isAbout = (check: ScreeningCheck, line: JudgedLine): boolean =>
	check.conversation === line.conversation && check.entry === line.entry;

/** Whom nobody is really looking after. Only the demonstration has any, and then nobody else has to be opened. */
async function practising({ people }: ScreeningViewDeps, { project }: Session): Promise<ReadonlySet<YoungPersonId>> {
	if (project.kind !== 'demonstration') return new Set();
	const everybody = await people.search(project.id, '');
	return new Set(everybody.filter((youngPerson) => isPractice(project, youngPerson)).map(({ id }) => id));
}

type Named = Pick<ScreeningCheck, 'conversation' | 'entry' | 'youngPerson'>;

/** Each talk is read once, however many of its lines are shown. One that cannot be opened keeps its place. */
function lineReader(deps: ScreeningViewDeps, session: Session): (line: Named) => Promise<ShownLine> {
	const talks = new Map<ConversationId, Promise<{ readonly stored: StoredConversation; readonly beside: BesideLines } | undefined>>();
	const open = async (id: ConversationId) => {
		const stored = await deps.reads.find(session.project.id, id);
		if (stored === undefined || !sees(session, stored.youngPerson.id)) return undefined;
		return { stored, beside: await besideLines(deps.screening, session, stored.youngPerson, [id]) };
	};
	const openText = async ({ youngPerson, entry }: Named): Promise<ShownLine['line']> => {
		const is = await readText(deps, session, youngPerson, entry);
		return is === undefined ? null : { is, beside: await besideLines(deps.screening, session, is.youngPerson, []) };
	};
	return async (named) => {
		const { conversation, entry } = named;
		if (conversation === null) return { conversation, line: await openText(named).catch(() => null) };
		const talk = talks.get(conversation) ?? open(conversation).catch(() => undefined);
		talks.set(conversation, talk);
		const found = await talk;
		const line = found && screenedLine(found.stored, deps.flows, session, entry);
		return { conversation, line: found && line ? { is: line, beside: found.beside } : null };
	};
}

/** Whoever objected in the moment in which it was offered is respected all the same. */
async function stillAllowed(
	{ screening }: ScreeningViewDeps,
	session: Session,
	offers: readonly ExampleOffer[],
): Promise<readonly ExampleOffer[]> {
	const allowed = await Promise.all(offers.map(async (offer) => mayBeUsed(await screening.usesOf(session.project.id, offer.youngPerson))));
	return offers.filter(({ youngPerson }, at) => allowed[at] && sees(session, youngPerson));
}
