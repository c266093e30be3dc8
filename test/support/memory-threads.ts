import {
	ANSWER_AHEAD_SECONDS,
	type Claim,
	RETRY_AT_MOST_SECONDS,
	SEND_AHEAD_SECONDS,
	type ThreadReads,
} from '#app/texting/thread-ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import { momentOf } from '#core/texting/kept-text.ts';
import { RETOLD_MINUTES } from '#core/texting/soft-duplicate.ts';
import type { TextingReads } from '#server/store/open-texting.ts';
import { receiptOf } from '#server/store/sent-content.ts';
import type { MemoryState } from './memory-state.ts';
import { type KeptSentText, type KeptThread, type MemoryTexting, WAITING } from './memory-texting.ts';
import { memoryTexts, numberFrom, textFrom } from './memory-texts.ts';

/** The same reads of texting over maps. */
export function memoryThreads(state: Parameters<typeof memoryTexts>[0]): TextingReads {
	return {
		texts: memoryTexts(state),
		threads: threadReads(state),
		sentTexts: sentTextReads(state),
		exchanges: {
			find: async (project, id) => held(state, (one) => one.project === project && one.id === id)[0],
			of: async (project, youngPerson) => held(state, (one) => one.project === project && one.youngPerson === youngPerson).toReversed(),
		},
		messagesHome: {
			find: async (project, id) => messages(state, project).find((one) => one.id === id),
			of: async (project, youngPerson) => messages(state, project).filter((one) => one.youngPerson === youngPerson),
			open: async (project) => messages(state, project).filter((one) => one.state !== 'told'),
		},
	};
}

const messages = ({ messagesHome }: MemoryTexting, project: ProjectId) =>
	[...messagesHome.values()].filter((one) => one.project === project);

function held(
	{ exchanges, exchangeLines }: MemoryTexting,
	which: (one: { project: ProjectId; id: string; youngPerson: string }) => boolean,
) {
	return [...exchanges.values()].filter(which).map((exchange) => ({
		exchange,
		lines: exchangeLines.those(exchange.id).map(({ entry, text }) => ({ entry, text })),
	}));
}

const inIds = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] =>
	rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const until = ({ now, leaseSeconds }: Claim): Instant => addMinutes(now, leaseSeconds / 60);
/** Come, or farther ahead than it ever could be: from before the clock was put back. */
const isReached = (at: Instant | null, now: Instant, most: number): boolean =>
	at !== null && (at <= now || at > addMinutes(now, most / 60));
const isFree = (lock: Instant | null, claim: Claim): boolean => lock === null || isReached(lock, claim.now, claim.leaseSeconds);

function threadReads(state: MemoryState): ThreadReads {
	const threads = (project: ProjectId) => [...state.threads.values()].filter((one) => one.project === project);
	const list = (some: readonly KeptThread[]) => some.flatMap((one) => listed(state, one)).toSorted(waitingFirst);
	const find = (project: ProjectId, number: string) => threads(project).find((one) => one.number === number);
	return {
		all: async (project) => list(threads(project)),
		of: async (project, youngPerson) => list(threads(project).filter((one) => one.youngPerson === youngPerson)),
		async find(project, number) {
			const [one] = list(threads(project).filter((thread) => thread.number === number));
			const notes = [...state.threadNotes.values()].filter((note) => note.number === number);
			return one && { ...one, texts: theirs(state, number).map(textFrom), ours: ours(state, number).map(sentFrom), notes };
		},
		async waiting(project) {
			const waits = threads(project).filter((one) => one.hand === 'person' || one.answerDueAt !== null);
			const since = waits.flatMap(({ waitingSince }) => waitingSince ?? []).toSorted();
			return { count: since.length, since: since[0] ?? null };
		},
		claimToHandle: async (project, claim) => claimed(state, threads(project), claim, ['handleAt', 'lockedUntil', claim.leaseSeconds]),
		claimUnanswered: async (project, claim) =>
			claimed(state, threads(project), claim, ['answerDueAt', 'answerLockedUntil', ANSWER_AHEAD_SECONDS]),
		silentSince: async (project, { level, from, to }) =>
			threads(project).filter(({ number, youngPerson }) => {
				const isOpen = [...state.alerts.values()].some((one) => one.youngPerson === youngPerson && one.state !== 'closed');
				const last = ours(state, number)
					.flatMap(({ sentAt }) => sentAt ?? [])
					.toSorted()
					.at(-1);
				const newest = theirs(state, number).at(-1);
				return isOpen && last !== undefined && last > from && last <= to && newest?.level === level && last > newest.receivedAt;
			}),
		async toHandle(project, id) {
			const [thread, number] = [find(project, id), state.numbers.get(id)];
			if (thread === undefined || number === undefined) return undefined;
			const all = theirs(state, id);
			const waiting = all.filter(({ handledAt }) => handledAt === null).map(textFrom);
			const first = waiting.map(({ receivedAt }) => receivedAt).toSorted()[0];
			const since = first === undefined ? '9' : addMinutes(first, -RETOLD_MINUTES);
			return {
				thread: threadFrom(thread),
				number: numberFrom(number),
				waiting: waiting.toSorted((a, b) => (momentOf(a) + a.receivedAt + a.id < momentOf(b) + b.receivedAt + b.id ? -1 : 1)),
				near: all
					.filter((one) => one.handledAt !== null && one.receivedAt >= since)
					.map(textFrom)
					.slice(-50),
				ours: ours(state, id).slice(-200).map(unopened),
				exchange: held(state, (one) => one.id === thread.exchange)[0],
			};
		},
	};
}

function sentTextReads(state: MemoryTexting): TextingReads['sentTexts'] {
	const found = (one: KeptSentText | undefined) => one && sentFrom(one);
	return {
		find: async (project, id) => found([state.sentTexts.get(id)].find((one) => one?.project === project)),
		byReceipt: async (project, { provider, providerId }) =>
			found(inIds(state.sentTexts.those(receiptOf({ provider, providerId }))).findLast((one) => one.project === project)),
		isSending: async (project, now) =>
			state.sentTexts.those(WAITING).some((one) => one.project === project && (one.lockedUntil ?? '') > now),
		asked: async (project, number) =>
			ours(state, number)
				.filter((one) => one.project === project && one.question !== null)
				.slice(-200)
				.map(({ question, flow, sentAt, overAt }) => ({ question, flow, sentAt, overAt })),
		async claimDue(project, claim) {
			const isSoon = ({ dueAt }: KeptSentText) => isReached(dueAt, addMinutes(claim.now, RETRY_AT_MOST_SECONDS / 60), SEND_AHEAD_SECONDS);
			const waits = inIds(state.sentTexts.those(WAITING)).filter((one) => one.project === project && isSoon(one));
			const first = waits.filter((one) => waits.find(({ number }) => number === one.number) === one);
			const due = first.filter((one) => isReached(one.dueAt, claim.now, SEND_AHEAD_SECONDS) && isFree(one.lockedUntil, claim));
			const inTurn = due.toSorted((a, b) => ((a.dueAt ?? '') + a.id < (b.dueAt ?? '') + b.id ? -1 : 1));
			return inTurn.slice(0, claim.limit).map((one) => {
				const taken = { ...one, attempts: one.attempts + 1, lockedUntil: until(claim) };
				state.sentTexts.set(one.id, taken);
				return sentFrom(taken);
			});
		},
	};
}

const theirs = ({ texts }: MemoryTexting, number: string) => inIds(texts.those(number));
const ours = ({ sentTexts }: MemoryTexting, number: string) => inIds(sentTexts.those(number));

function claimed(
	state: MemoryTexting,
	threads: readonly KeptThread[],
	claim: Claim,
	[due, lock, most]: readonly ['handleAt', 'lockedUntil', number] | readonly ['answerDueAt', 'answerLockedUntil', number],
) {
	const free = threads.filter((one) => isReached(one[due], claim.now, most) && isFree(one[lock], claim));
	const taken = free.toSorted((a, b) => ((a[due] ?? '') < (b[due] ?? '') ? -1 : 1)).slice(0, claim.limit);
	for (const one of taken) state.threads.set(one.number, { ...one, [lock]: until(claim) });
	return taken.map(({ number }) => number);
}

function listed(state: MemoryTexting, thread: KeptThread) {
	const number = state.numbers.get(thread.number);
	if (number === undefined) return [];
	const [newest, newestOfOurs] = [theirs(state, number.id).at(-1), ours(state, number.id).at(-1)];
	const { writtenInBy: by, writtenInUntil } = thread;
	return [
		{
			...{ thread: threadFrom(thread), number: numberFrom(number) },
			...{ newest: newest && textFrom(newest), newestOfOurs: newestOfOurs && sentFrom(newestOfOurs) },
			writtenIn: by === null || writtenInUntil === null ? null : { by, until: writtenInUntil },
		},
	];
}

type Listed = ReturnType<typeof listed>[number];

function waitingFirst(a: Listed, b: Listed): number {
	const [one, other] = [a.thread.waitingSince ?? '9', b.thread.waitingSince ?? '9'];
	return one.localeCompare(other) || b.number.lastHeardAt.localeCompare(a.number.lastHeardAt) || (a.number.id < b.number.id ? -1 : 1);
}

function threadFrom(kept: KeptThread) {
	const { handleAt: _handleAt, lockedUntil: _lock, answerLockedUntil: _answer, writtenInBy: _by, writtenInUntil: _until, ...thread } = kept;
	return thread;
}

const unopened = ({
	lockedUntil: _lock,
	to: _to,
	words: _words,
	providerId: _id,
	translated: _translated,
	why: _why,
	...sent
}: KeptSentText) => sent;
const sentFrom = ({ lockedUntil: _lock, ...sent }: KeptSentText) => sent;
