import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import { type AskedByText, type TextTimes, writtenAt } from './bind-to-question.ts';
import type { SentText } from './sent-text.ts';

/** A question as it went out, and whose it is: `helpline@1`. */
export type AskedOfFlow = AskedByText & { readonly flow: string };

/** What is looked at of a text of ours. */
export type MayHaveAsked = Pick<SentText, 'question' | 'flow' | 'sentAt' | 'overAt'>;

/**
 * How long a question waits for its answer. Half a day: whoever falls asleep over "Are you somewhere safe right now?" answers it in the
 * morning. After that a number may mean anything, and whoever holds the phone may be another (what may not be softened, 9): what comes
 * then answers nothing, and a person reads it.
 */
export const QUESTION_LASTS_MINUTES = 12 * 60;

/**
 * The questions that really went out, each over when somebody said so or its time was up. One that still waits to be sent was asked of nobody.
 *
 * @example boundTo(askedByText(await sentTexts.asked(project, number)), text)?.question // 'H03'
 */
export function askedByText(sent: readonly MayHaveAsked[]): readonly AskedOfFlow[] {
	return sent.flatMap(({ question, flow, sentAt, overAt }) => {
		if (question === null || flow === null || sentAt === null) return [];
		const until = lastsUntil(sentAt);
		return [{ question, flow, sentAt, overAt: overAt === null || overAt > until ? until : overAt }];
	});
}

/** Whether the newest question had waited too long for an answer by the time that this was written. */
export function cameTooLate(sent: readonly MayHaveAsked[], times: TextTimes): boolean {
	const written = instant(writtenAt(times));
	const newest = sent
		.filter(({ question, sentAt }) => question !== null && sentAt !== null)
		.toSorted((a, b) => ((a.sentAt ?? '') < (b.sentAt ?? '') ? -1 : 1))
		.at(-1);
	return newest?.sentAt != null && newest.overAt === null && lastsUntil(newest.sentAt) <= written;
}

const lastsUntil = (sentAt: Instant): Instant => addMinutes(sentAt, QUESTION_LASTS_MINUTES);
