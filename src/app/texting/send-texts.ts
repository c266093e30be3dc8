import type { Clock } from '#app/clock.ts';
import type { Knocked } from '#app/reach/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { AuditRow, Change, RecordStore } from '#core/record/change.ts';
import { decideSending, type SendingDecision } from '#core/texting/decide-sending.ts';
import { lintOutbound } from '#core/texting/outbound-lint.ts';
import { tryAgainAt } from '#core/texting/send-pace.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import { begunAFewAtATime } from './a-few-at-a-time.ts';
import { type KnownReads, outboundKnown } from './outbound-known.ts';
import type { TextGateway } from './ports.ts';
import { raisedBySign, type SignReads } from './raised-by-sign.ts';
import type { ListedThread, SentTextReads, ThreadReads } from './thread-ports.ts';

export type SendDeps = KnownReads &
	SignReads & {
		readonly sentTexts: Pick<SentTextReads, 'claimDue'>;
		readonly threads: Pick<ThreadReads, 'of'>;
		/** Every gateway that was set up, by its name. */
		readonly gateways: ReadonlyMap<string, TextGateway>;
		readonly store: RecordStore;
		readonly clock: Clock;
		/** What came of one try by one gateway. It must not throw. */
		readonly onTried: (gateway: string, outcome: Knocked['outcome']) => void;
	};

/** Texts that are tried at a time, each of another number. */
const AT_ONCE = 60;
/** Longer than a try may take: a gateway gives up after ten seconds. */
export const SEND_LEASE_SECONDS = 30;
const TRIES = 5;

/**
 * Sends what is due: one text of each number at a time, in the order in which they were written. Right before each try it is asked again
 * whether it may go (see `decideSending`).
 *
 * A text is sent at least once and not exactly once: where a process dies after a gateway took it and before that is written down, it goes
 * again when the lease is over, with the same reference, by which a gateway can tell. Two of the same are better than none. No text is
 * given up in silence: it waits for as long as it may still be sent, or its row says why it went no more.
 *
 * @returns how many were taken; as many as could be means that there may be more
 */
export async function sendTexts(deps: SendDeps): Promise<number> {
	const claim = { now: deps.clock.now(), limit: AT_ONCE, leaseSeconds: SEND_LEASE_SECONDS };
	const taken = await deps.sentTexts.claimDue(deps.project.id, claim);
	const failed = await begunAFewAtATime(taken, (text) => sendOne(deps, text));
	if (failed.length > 0) throw new AggregateError(failed, 'Some texts could not be dealt with. They are taken again.');
	return taken.length;
}

async function sendOne(deps: SendDeps, text: SentText): Promise<void> {
	const there = (await deps.threads.of(deps.project.id, text.youngPerson)).find(({ thread }) => thread.number === text.number);
	// Its case went, or became part of another, since it was taken: whatever is left of it is taken again.
	if (there === undefined) return;
	const decision = await decide(deps, text, there);
	if (decision.goes === 'now') return settle(deps, text, await carry(deps, text, there));
	await write(deps, text, () => ({ text: held(text, decision, deps.clock.now()), audit: [] }));
}

async function decide(deps: SendDeps, text: SentText, { thread, number }: ListedThread): Promise<SendingDecision> {
	const now = deps.clock.now();
	const isOurs = text.by === 'assistant';
	const problems = isOurs ? [] : lintOutbound(text.words, await outboundKnown(deps, text.youngPerson, now));
	const open = isOurs ? await deps.alerts.openFor(deps.project.id, text.youngPerson) : undefined;
	return decideSending({ text, thread, number, isImmediate: open?.level === 'immediate', problems, now: deps.clock.now() });
}

function held(text: SentText, decision: Exclude<SendingDecision, { goes: 'now' }>, now: Instant): SentText {
	if (decision.goes === 'later') return { ...text, dueAt: decision.at };
	return { ...text, state: decision.as, why: decision.why, dueAt: null, settledAt: now };
}

type Carried = Knocked & { readonly provider: string };

/** By the gateway that they were last heard by, so that the same number of ours answers; where it is no more, by the first. */
async function carry({ gateways, onTried }: SendDeps, text: SentText, { newest }: ListedThread): Promise<Carried> {
	const gateway = gateways.get(newest?.provider ?? '') ?? gateways.values().next().value;
	if (gateway === undefined) return nobodyToSend(onTried);
	const { to, words, id } = text;
	// One that throws all the same has not carried it.
	const carried: Knocked = await gateway.send({ to, words, reference: id }).catch(() => ({ outcome: 'retry' }));
	onTried(gateway.name, carried.outcome);
	return { ...carried, provider: gateway.name };
}

/** None was set up, or none is any more: people are told, as of one that takes nothing. */
function nobodyToSend(onTried: SendDeps['onTried']): Carried {
	onTried('none', 'retry');
	return { outcome: 'retry', provider: '' };
}

async function settle(deps: SendDeps, text: SentText, carried: Carried): Promise<void> {
	const { provider } = carried;
	const audit = (action: string): AuditRow[] => [{ actor: 'system', action, subject: text.id, youngPerson: text.youngPerson }];
	await write(deps, text, async () => {
		const now = deps.clock.now();
		if (carried.outcome === 'retry') return { text: { ...text, dueAt: tryAgainAt(text.attempts, now) }, audit: [] };
		const over = { dueAt: null, provider };
		if (carried.outcome === 'accepted') {
			const sent: SentText = { ...text, ...over, state: 'sent', sentAt: now, providerId: carried.providerId };
			return { text: sent, audit: audit('text.sent') };
		}
		const raised = await raisedBySign(deps, 'undeliverable', text, now);
		const failed: SentText = { ...text, ...over, state: 'failed', settledAt: now, why: NOT_TAKEN };
		return { text: failed, changes: raised?.changes, audit: [...audit('text.failed'), ...(raised?.audit ?? [])] };
	});
}

const NOT_TAKEN = 'The network says that nothing can be sent to this number.';

type Move = { readonly text: SentText; readonly changes?: readonly Change[] | undefined; readonly audit: readonly AuditRow[] };

/**
 * Writes what became of a try. Where it is stale somebody acted on the alert, and then what is raised is worked out again; or it was called
 * off meanwhile, or another process has it since, and then that stands.
 */
async function write({ store, project, clock }: SendDeps, claimed: SentText, move: () => Move | Promise<Move>): Promise<void> {
	for (let tries = 0; tries < TRIES; tries += 1) {
		const { text, changes = [], audit } = await move();
		const moved = { change: 'sent-text-moved', text, from: claimed.attempts } as const;
		const told = { change: 'staff-told', event: { kind: 'thread-changed', subject: text.number } } as const;
		// A try that came to nothing is no news to any screen.
		const news = text.state === claimed.state ? [] : [told];
		const outcome = await store.commit({ project: project.id, at: clock.now(), changes: [moved, ...changes, ...news], audit });
		if (outcome === 'committed' || changes.length === 0) return;
	}
	throw new Error('The alert changed again and again, so what became of a text could not be written down. It is tried again.');
}
