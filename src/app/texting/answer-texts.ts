import type { Instant } from '#core/clock/instant.ts';
import type { NumberId, SentTextId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { KeptText } from '#core/texting/kept-text.ts';
import { phoneOf } from '#core/texting/sender.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import { aFewAtATime } from './a-few-at-a-time.ts';
import { answerOne } from './answer-one.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import { heardWord } from './heard-word.ts';
import { changesOf, withTalk } from './talk-changes.ts';
import type { ToHandle } from './thread-ports.ts';
import { type Known, leftToAPerson, type Saying, type Turn, turnOf } from './turn.ts';
import { whatIsKnown } from './what-is-known.ts';

/** Threads that are taken at a time. */
const AT_ONCE = 60;
/** How long one process has a thread's texts to answer them. */
const LEASE_SECONDS = 15;
const TRIES = 4;
const CHANGED = 'Others wrote at the same moment, so these texts are answered again.';

/**
 * Answers what waits, each text in the order in which it was sent: one commit for each, with everything that it leads to and whatever goes
 * out for it, which a loop of its own sends. A commit takes the thread's row by the version that was seen, so that a person who took over
 * at that moment, a second process, or one that died and was begun again, never has anything said twice or across somebody.
 *
 * @returns how many threads were taken; as many as could be means that there may be more
 */
export async function answerTexts(deps: AnsweringDeps): Promise<number> {
	const claim = { now: deps.clock.now(), limit: AT_ONCE, leaseSeconds: LEASE_SECONDS };
	const taken = await deps.threads.claimToHandle(deps.project.id, claim);
	const failed = await aFewAtATime(taken, (number) => answerThread(deps, number));
	if (failed.length > 0) throw new AggregateError(failed, 'Texts of some senders could not be answered. They are taken again.');
	return taken.length;
}

async function answerThread(deps: AnsweringDeps, number: NumberId): Promise<void> {
	for (let stale = 0; stale < TRIES; ) {
		const at = await deps.threads.toHandle(deps.project.id, number);
		const text = at?.waiting[0];
		if (at === undefined || text === undefined) return;
		const { known, turn, broke } = await decided(deps, at, text);
		const outcome = await deps.store.commit(await commitOf(deps, known, turn));
		if (outcome === 'committed' && broke !== undefined) throw broke;
		// A text that came meanwhile would have made it stale, and one that comes later makes the thread due again.
		if (outcome === 'committed' && at.waiting.length === 1) return;
		stale = outcome === 'committed' ? 0 : stale + 1;
	}
	throw new Error(CHANGED);
}

type Decided = { readonly known: Answering; readonly turn: Turn; readonly broke?: unknown };
type Answering = Pick<Known, 'at' | 'text' | 'now'>;

/** Where the assistant breaks on a text it says nothing, and a person reads it, soon: nobody is left without an answer because of a fault of ours. */
async function decided(deps: AnsweringDeps, at: ToHandle, text: KeptText): Promise<Decided> {
	try {
		const known = await whatIsKnown(deps, at, text);
		return { known, turn: await answerOne(deps, known) };
	} catch (broke) {
		const now = deps.clock.now();
		return { known: { at, text, now }, turn: leftToAPerson(turnOf({ at }), { text, cover: AS_BY_DAY, now }), broke };
	}
}

/** Who is here could not be read, perhaps. */
const AS_BY_DAY = { mode: 'staffed', replyMinutes: null, opensAt: null } as const;

/** The number's row and the thread's first: whoever else has them comes before or after. */
async function commitOf(deps: AnsweringDeps, { at, text, now }: Answering, turn: Turn) {
	const { number, project, youngPerson, version } = at.thread;
	const thread = turn.talks.reduce(withTalk, turn.thread);
	const changes: readonly Change[] = [
		{ change: 'texts-handled', number, youngPerson, texts: [text.id] },
		{ change: 'thread-changed', thread, from: version },
		...turn.talks.flatMap((talk) => changesOf(talk, now)),
		...turn.changes,
		...(turn.changes.some(({ change }) => change === 'number-known') ? [] : await heardWord(deps, at, text)),
		...(await replaced(deps, at, turn, now)),
		...queued(deps, at.number, turn.says, now),
		{ change: 'staff-told', event: { kind: 'thread-changed', subject: number } },
	];
	const audit = [{ actor: 'system', action: 'text.handled', subject: text.id, youngPerson } as const, ...turn.audit];
	return { project, at: now, changes, audit };
}

/** One question at a time: one that has not gone out yet makes way for the one that is asked now. What stands before it goes all the same. */
async function replaced(deps: AnsweringDeps, { ours, thread }: Known['at'], turn: Turn, now: Instant): Promise<readonly Change[]> {
	const isCalledOff = turn.changes.some(({ change }) => change === 'sends-called-off');
	if (isCalledOff || !turn.says.some(({ asks }) => asks !== undefined)) return [];
	const waits = ours.filter(({ by, state, question }) => by === 'assistant' && state === 'waiting' && question !== null);
	const found = await Promise.all(waits.map(({ id }) => deps.sentTexts.find(thread.project, id)));
	return found.flatMap((text) => {
		if (text === undefined) return [];
		const off = { ...text, state: 'called-off', dueAt: null, settledAt: now } as const;
		return [{ change: 'sent-text-moved', text: off, from: text.attempts } as const];
	});
}

/** What the assistant says, to be sent in this order. */
export function queued(
	{ ids }: Pick<AnsweringDeps, 'ids'>,
	number: Pick<Known['at']['number'], 'id' | 'project' | 'youngPerson' | 'number'>,
	says: readonly Saying[],
	now: Instant,
): readonly Change[] {
	const { id, project, youngPerson } = number;
	const to = phoneOf(number.number) ?? number.number;
	const nothingYet = { providerId: null, translated: null, why: null, overAt: null, sentAt: null, settledAt: null, provider: null };
	return says.map(({ words, sending = 'words', asks, of }) => {
		const asked = { question: asks?.question ?? null, flow: asks?.flow ?? of ?? null };
		const goes = { by: 'assistant', state: 'waiting', queuedAt: now, dueAt: now, attempts: 0, sending } as const;
		const text: SentText = { id: ids.row<SentTextId>(), project, youngPerson, number: id, to, words, ...asked, ...goes, ...nothingYet };
		return { change: 'text-queued', text };
	});
}
