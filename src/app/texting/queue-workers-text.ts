import type { Clock, Ids } from '#app/clock.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { NumberId, SentTextId } from '#core/id.ts';
import type { Change, RecordStore } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { CHECK_TEXTS } from '#core/texting/check-texts.ts';
import { foldToGsm } from '#core/texting/fold-to-gsm.ts';
import type { TextingNumber } from '#core/texting/kept-text.ts';
import { factsOf } from '#core/texting/number-facts.ts';
import { lintOutbound } from '#core/texting/outbound-lint.ts';
import { type MaySend, maySend } from '#core/texting/safe-to-send.ts';
import { segmentsOf } from '#core/texting/segments.ts';
import { phoneOf } from '#core/texting/sender.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import type { Thread } from '#core/texting/thread.ts';
import { type KnownReads, outboundKnown } from './outbound-known.ts';
import type { ThreadInFull, ThreadReads } from './thread-ports.ts';

export type QueueDeps = KnownReads & {
	readonly threads: Pick<ThreadReads, 'find'>;
	readonly store: RecordStore;
	readonly clock: Clock;
	readonly ids: Ids;
};

/** What a worker wants to text. `translated` where the words are in another language: the lint reads its English too. */
export type WorkersText = {
	readonly staff: Pick<StaffMember, 'id'>;
	readonly number: NumberId;
	readonly words: string;
	readonly translated?: SentText['translated'];
	/** `check`: one of `CHECK_TEXTS`, which may go where other words may not. */
	readonly sending: 'words' | 'check';
	/** What else has to stand from the same commit on, such as that the word was asked for: see `sendCheck`. */
	readonly also?: ((number: TextingNumber) => readonly Change[]) | undefined;
};

/** One thing for which a text was not taken: why, and what to do instead. `found` stands in what was typed, to the character. */
export type NotTaken = { readonly says: string; readonly instead: string | null; readonly found: { start: number; end: number } | null };

export type Queued =
	/** `goesAt`: later than now where it is not a time at which it is safe. */
	| { readonly outcome: 'queued'; readonly text: SentTextId; readonly goesAt: Instant }
	| { readonly outcome: 'refused'; readonly because: readonly NotTaken[] }
	/** There is no such number here. */
	| { readonly outcome: 'nobody' };

const TRIES = 4;
/** GOV.UK Notify, the tightest of the gateways, sends no more than this as one text: 918 characters of GSM-7. */
const MOST_SEGMENTS = 6;

/**
 * Takes a worker's text to be sent, or says at once why it is not and what to do instead: nothing of hers is ever held back without her
 * knowing. Her answer is a person's: the thread is in a person's hand from the same commit on, hers where it was nobody's; the assistant
 * says nothing more, its open questions are over, and nobody waits for an answer any more. The text goes by the sweep, which looks once more.
 *
 * @example await queueWorkersText(deps, { staff, number, words: 'Is 4 ok for a chat?', sending: 'words' })
 */
export async function queueWorkersText(deps: QueueDeps, wanted: WorkersText): Promise<Queued> {
	const project = deps.project.id;
	for (let tries = 0; tries < TRIES; tries += 1) {
		const now = deps.clock.now();
		const found = await deps.threads.find(project, wanted.number);
		if (found === undefined) return { outcome: 'nobody' };
		const may = maySend(factsOf(found.number), wanted.sending, now);
		const because = await everythingAgainst(deps, found, wanted, now);
		if (because.length > 0) return { outcome: 'refused', because };
		const text = textOf(deps, found, wanted, may.may ? now : (may.from ?? now));
		const also = wanted.also?.(found.number) ?? [];
		const changes = [...answeredBy(found.thread, wanted.staff), { change: 'text-queued', text } as const, ...also];
		const audit = [{ actor: wanted.staff.id, action: 'text.queued', subject: text.id, youngPerson: text.youngPerson }];
		const told = { change: 'staff-told', event: { kind: 'thread-changed', subject: text.number } } as const;
		const outcome = await deps.store.commit({ project, at: now, changes: [...changes, told], audit });
		if (outcome === 'committed') return { outcome: 'queued', text: text.id, goesAt: text.dueAt ?? now };
	}
	throw new Error('Somebody changed this thread again and again, so the text could not be taken.');
}

/**
 * What would stand against a worker's text now, so that she can look before she sends it. Nothing is taken by it. Undefined: there is no
 * such number here.
 *
 * @example await lookAtWorkersText(deps, { staff, number, words: 'Hi Jaz', sending: 'words' }) // [{ says: '“Jaz” …', … }]
 */
export async function lookAtWorkersText(deps: QueueDeps, wanted: WorkersText): Promise<readonly NotTaken[] | undefined> {
	const found = await deps.threads.find(deps.project.id, wanted.number);
	return found && everythingAgainst(deps, found, wanted, deps.clock.now());
}

async function everythingAgainst(deps: QueueDeps, found: ThreadInFull, wanted: WorkersText, now: Instant): Promise<readonly NotTaken[]> {
	const may = maySend(factsOf(found.number), wanted.sending, now);
	return [...(await problemsOf(deps, found, wanted, now)), ...standsInTheWay(may)];
}

/**
 * For the commit in which a person takes a thread: what of the assistant's still waits goes no more, its open questions are over, and the
 * assistant is silent. The owner stays the owner.
 */
export function takenBy(thread: Thread, { id }: Pick<StaffMember, 'id'>): readonly Change[] {
	const { number, youngPerson } = thread;
	const taken = { ...thread, hand: 'person', owner: thread.owner ?? id, version: thread.version + 1 } as const;
	return [
		{ change: 'thread-changed', thread: taken, from: thread.version },
		{ change: 'sends-called-off', number, youngPerson, only: 'assistant' },
	];
}

const answeredBy = (thread: Thread, staff: Pick<StaffMember, 'id'>): readonly Change[] =>
	takenBy({ ...thread, waitingSince: null, answerDueAt: null, timesTold: 0 }, staff);

async function problemsOf(
	deps: QueueDeps,
	{ number }: ThreadInFull,
	{ words, translated, sending }: WorkersText,
	now: Instant,
): Promise<readonly NotTaken[]> {
	if (words.trim() === '') return [problem('There is nothing in it yet.', 'Write something first.')];
	if (phoneOf(number.number) === undefined)
		return [problem('This did not come from a telephone number, so nothing can be sent back.', 'Reach them another way.')];
	if (sending === 'check' && !CHECK_TEXTS.some((check) => check === words))
		return [problem('A check says nothing but the few words that are written for it.', 'Choose one of them.')];
	if (segmentsOf(foldToGsm(words)).segments > MOST_SEGMENTS)
		return [problem('This is longer than one text can be.', 'Send it as two, with a question at most in each.')];
	const known = await outboundKnown(deps, number.youngPerson, now);
	const english = translated == null ? [] : lintOutbound(translated.english, known).map(({ says }) => problem(says, null));
	return [...lintOutbound(words, known).map(({ says, start, end }) => ({ says, instead: null, found: { start, end } })), ...english];
}

const problem = (says: string, instead: string | null): NotTaken => ({ says, instead, found: null });

/** A time that is not safe is no reason not to take it: it goes at the next that is. */
function standsInTheWay(may: MaySend): readonly NotTaken[] {
	return may.may || may.from !== null ? [] : [problem(may.says, may.instead)];
}

function textOf({ ids, clock }: QueueDeps, { number }: ThreadInFull, wanted: WorkersText, dueAt: Instant): SentText {
	const nothingYet = { providerId: null, why: null, overAt: null, attempts: 0, sentAt: null, settledAt: null, provider: null };
	return {
		...{ id: ids.row<SentTextId>(), project: number.project, youngPerson: number.youngPerson, number: number.id },
		...{ to: phoneOf(number.number) ?? number.number, words: foldToGsm(wanted.words.trim()), translated: wanted.translated ?? null },
		...{ by: wanted.staff.id, sending: wanted.sending, question: null, flow: null, state: 'waiting', queuedAt: clock.now(), dueAt },
		...nothingYet,
	};
}
