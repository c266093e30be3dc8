import { momentInWords } from '#app/alerts/standing-words.ts';
import type { Names } from '#app/cover/staff-words.ts';
import type { ListedThread } from '#app/texting/thread-ports.ts';
import { type Instant, minutesBetween } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import type { MaySend } from '#core/texting/safe-to-send.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import type { Thread } from '#core/texting/thread.ts';

/** Whoever reads a page of the inbox. */
export type InboxReaders = { readonly me: StaffId; readonly names: Names; readonly now: Instant };

const HOUR = 60;

/** `4 min`; from an hour on the moment itself, which needs no counting: `Since 9:40 am`. */
export function ageInWords(since: Instant, now: Instant): string {
	const minutes = Math.max(0, Math.floor(minutesBetween(since, now)));
	if (minutes < 1) return 'Just now';
	return minutes < HOUR ? `${minutes} min` : `Since ${momentInWords(since, now)}`;
}

/** Whose it is to answer, in a few words: "Yours", "Nobody’s yet". Null where the assistant has it and nobody else does. */
export function ownerInWords({ hand, owner, offeredTo }: Thread, waits: boolean, { me, names }: InboxReaders): string | null {
	const whose = owner === null ? null : owner === me ? 'Yours' : `${names(owner)} has it`;
	if (offeredTo === me && owner !== null) return `${names(owner)} asks you to take it`;
	if (whose !== null) return offeredTo === null ? whose : `${whose}, ${names(offeredTo)} was asked to take it`;
	return hand === 'assistant' && !waits ? null : 'Nobody’s yet';
}

/** What the assistant does there: it never talks across a person, nor to a number to which nothing may go. */
export function assistantInWords({ hand }: Pick<Thread, 'hand'>, may: MaySend): string {
	if (hand === 'person') return 'The assistant is silent.';
	return isStopped(may)
		? 'Nothing is sent to this number, so the assistant is silent.'
		: 'The assistant answers until somebody takes over.';
}

/** Nothing goes there, and no time that comes will change it by itself. */
export const isStopped = (may: MaySend): boolean => !may.may && may.because !== 'not-the-time';

/** "Sam is writing here". Nothing for whoever is writing, or once it is not believed any more. */
export function writingInWords({ writtenIn }: Pick<ListedThread, 'writtenIn'>, { me, names, now }: InboxReaders): string | null {
	if (writtenIn === null || writtenIn.by === me || writtenIn.until <= now) return null;
	return `${names(writtenIn.by)} is writing here`;
}

/** How far a text of ours has come, and why not where it has not: never more than the network said. */
export function sentInWords({ state, dueAt, sentAt, settledAt, attempts, why }: SentText, now: Instant): string {
	const at = (moment: Instant | null) => (moment === null ? '' : `, ${momentInWords(moment, now)}`);
	switch (state) {
		case 'waiting':
			if (attempts > 0) return 'Not out yet. It is being tried again';
			return dueAt !== null && dueAt > now ? `Waits. It goes at ${momentInWords(dueAt, now)}` : 'On its way out';
		case 'sent':
			return `Sent${at(sentAt)}. Not known to be on their phone yet`;
		case 'delivered':
			return `On their phone${at(settledAt ?? sentAt)}. That is not the same as read`;
		case 'failed':
			return `It will not arrive${because(why)}`;
		case 'not-sent':
			return `Not sent${because(why)}`;
		case 'called-off':
			return 'Not sent: it was called off before it went';
	}
}

const because = (why: string | null): string => (why === null ? '' : `: ${why.replace(/\.$/, '')}`);

/** Whose text of ours it is. */
export function writerInWords({ by }: Pick<SentText, 'by'>, { me, names }: InboxReaders): string {
	if (by === 'assistant') return 'The assistant';
	return by === me ? 'You' : names(by);
}
