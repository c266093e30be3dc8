import type { Clock } from '#app/clock.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import type { TakesTexts, TextReceipt } from './ports.ts';
import { raisedBySign, type SignReads } from './raised-by-sign.ts';
import type { SentTextReads } from './thread-ports.ts';

export type ReceiptDeps = SignReads & {
	readonly project: { readonly id: ProjectId };
	readonly sentTexts: Pick<SentTextReads, 'byReceipt' | 'isSending'>;
	readonly store: RecordStore;
	readonly clock: Clock;
	readonly wait: (ms: number) => Promise<void>;
};

const TRIES = 5;
/** A gateway gives up on a try after ten seconds, so whatever was under way when a receipt came is written down by then. */
const LONGEST_WAIT_MS = 12_000;
const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 500;

/**
 * Takes what gateways say about texts of ours, in any order and however often. *Delivered* stands whatever came before it or comes after: it
 * reached the telephone. *Failed* raises or joins an alert in the same commit: somebody may wait for what never arrived.
 *
 * A receipt can be quicker than the commit that says under which name its text went. It is not answered then until that commit is there:
 * not every gateway asks again, so that asking it to would lose some. Where nothing is being sent, and after the longest that a try can take,
 * a name that nobody knows is none of ours, such as that of a text to somebody on duty, and is answered as taken.
 *
 * @throws where it could not be written down, so that the gateway is asked to send it again
 */
export function takeReceipts(deps: ReceiptDeps): TakesTexts['receipts'] {
	return async (receipts) => {
		const done = await Promise.allSettled(receipts.map((receipt) => takeOne(deps, receipt)));
		const failed = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
		if (failed.length > 0) throw new AggregateError(failed, 'Not every receipt could be kept, so that it is asked for again.');
	};
}

async function takeOne(deps: ReceiptDeps, receipt: TextReceipt): Promise<void> {
	if (receipt.state !== 'delivered' && receipt.state !== 'failed') return;
	const text = await known(deps, receipt);
	if (text === undefined) return;
	if ((await write(deps, text, receipt)) !== 'stale') return;
	for (let tries = 1; tries < TRIES; tries += 1) {
		const again = await deps.sentTexts.byReceipt(deps.project.id, receipt);
		if (again === undefined || (await write(deps, again, receipt)) !== 'stale') return;
	}
	throw new Error('Others wrote at the same moment again and again, so a receipt could not be kept.');
}

async function known({ sentTexts, project, clock, wait }: ReceiptDeps, receipt: TextReceipt): Promise<SentText | undefined> {
	let pause = FIRST_PAUSE_MS;
	for (let waited = 0; ; waited += pause, pause = Math.min(LONGEST_PAUSE_MS, pause * 2)) {
		// Before it is looked for: what ends between the two is found.
		const isSending = await sentTexts.isSending(project.id, clock.now());
		const text = await sentTexts.byReceipt(project.id, receipt);
		if (text !== undefined || !isSending || waited >= LONGEST_WAIT_MS) return text;
		await wait(pause);
	}
}

const NOT_ARRIVED = 'The network says that it did not arrive.';

async function write(deps: ReceiptDeps, text: SentText, { state, at }: TextReceipt): Promise<'committed' | 'stale' | 'nothing'> {
	const now = deps.clock.now();
	const isNews = state === 'delivered' ? text.state !== 'delivered' : text.state === 'sent' || text.state === 'called-off';
	if (!isNews) return 'nothing';
	const raised = state === 'failed' ? await raisedBySign(deps, 'undeliverable', text, now) : undefined;
	const moved = { change: 'sent-text-moved', text: settled(text, state, at ?? now), from: text.attempts } as const;
	const told = { change: 'staff-told', event: { kind: 'thread-changed', subject: text.number } } as const;
	const audit = [{ actor: 'system', action: `text.${state}`, subject: text.id, youngPerson: text.youngPerson }] as const;
	return deps.store.commit({
		...{ project: deps.project.id, at: now },
		changes: [moved, ...(raised?.changes ?? []), told],
		audit: [...audit, ...(raised?.audit ?? [])],
	});
}

function settled(text: SentText, state: TextReceipt['state'], settledAt: Instant): SentText {
	const sentAt = text.sentAt ?? settledAt;
	return state === 'delivered'
		? { ...text, state: 'delivered', dueAt: null, sentAt, settledAt, why: null }
		: { ...text, state: 'failed', dueAt: null, sentAt, settledAt, why: NOT_ARRIVED };
}
