import type { Clock, Ids } from '#app/clock.ts';
import type { ThreadReads } from '#app/texting/thread-ports.ts';
import type { SentTextId } from '#core/id.ts';
import type { Change, CommitOutcome, RecordStore } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { AFTER_HOME } from '#core/texting/after-home.ts';
import type { TextingNumber } from '#core/texting/kept-text.ts';
import type { MessageHome } from '#core/texting/message-home.ts';
import { factsOf } from '#core/texting/number-facts.ts';
import { maySend } from '#core/texting/safe-to-send.ts';
import { phoneOf } from '#core/texting/sender.ts';
import type { SentText } from '#core/texting/sent-text.ts';

export type SettleDeps = {
	readonly threads: Pick<ThreadReads, 'find'>;
	readonly store: RecordStore;
	readonly clock: Clock;
	readonly ids: Ids;
};

/** One step of a message home. The machine never passes one on: `sent` is what a person says that they did. */
export type HomeStep =
	/** `checked`: how it is known to be safe, where a person stood in the way. */
	| { readonly to: 'checked'; readonly checked: string | null }
	| { readonly to: 'sent'; readonly passedOn: string }
	| { readonly to: 'not-sent'; readonly why: string }
	| { readonly to: 'told' };

/** From where each is reached. Nothing is sent that nobody checked, and nobody is told before it is settled. */
const FROM: Readonly<Record<HomeStep['to'], readonly MessageHome['state'][]>> = {
	checked: ['asked'],
	sent: ['checked'],
	'not-sent': ['asked', 'checked'],
	told: ['sent', 'not-sent'],
};

export const mayStep = ({ state }: Pick<MessageHome, 'state'>, to: HomeStep['to']): boolean => FROM[to].includes(state);

/**
 * Takes a message home one step, in one commit with its audit row. Settling it also writes the text that tells the young person, from the
 * same commit on, where their number may be texted; otherwise somebody has to tell them, and the message stays open until they know.
 *
 * @param message as whoever takes the step saw it; stale where somebody took another meanwhile
 * @example await takeStep(deps, staff, message, { to: 'sent', passedOn: 'By telephone, today at 4:10 pm. Her nan was glad' })
 */
export async function takeStep(
	deps: SettleDeps,
	staff: Pick<StaffMember, 'id'>,
	message: MessageHome,
	step: HomeStep,
): Promise<CommitOutcome | 'out-of-turn'> {
	if (!mayStep(message, step.to)) return 'out-of-turn';
	const { project, youngPerson, id, version } = message;
	const after = { ...message, ...changeOf(step, staff, deps.clock.now()), state: step.to, version: version + 1 };
	const telling = step.to === 'sent' || step.to === 'not-sent' ? await tellingOf(deps, staff, message, AFTER_HOME[step.to]) : [];
	return deps.store.commit({
		project,
		at: deps.clock.now(),
		changes: [
			{ change: 'message-home-changed', message: after, from: version },
			...telling,
			{ change: 'staff-told', event: { kind: 'record-changed', subject: youngPerson } },
		],
		audit: [{ actor: staff.id, action: `message-home.${step.to}`, subject: id, youngPerson }],
	});
}

function changeOf(step: HomeStep, { id }: Pick<StaffMember, 'id'>, now: ReturnType<Clock['now']>): Partial<MessageHome> {
	switch (step.to) {
		case 'checked':
			return { checkedBy: id, ...(step.checked === null ? {} : { checked: step.checked }) };
		case 'sent':
			return { settledBy: id, settledAt: now, passedOn: step.passedOn };
		case 'not-sent':
			return { settledBy: id, settledAt: now, why: step.why };
		case 'told':
			return {};
	}
}

/** How a young person hears what became of it: by a text that goes now or at a safe hour, or not by text, and why. */
export type Telling =
	| { readonly by: 'text'; readonly dueAt: ReturnType<Clock['now']>; readonly to: string }
	| { readonly by: 'person'; readonly because: string };

export function tellingBy(number: TextingNumber | undefined, now: ReturnType<Clock['now']>): Telling {
	const to = number === undefined ? undefined : phoneOf(number.number);
	if (number === undefined || to === undefined) return { by: 'person', because: 'There is no number of theirs that can be texted.' };
	const may = maySend(factsOf(number), 'words', now);
	if (may.may) return { by: 'text', dueAt: now, to };
	return may.from === null ? { by: 'person', because: may.says } : { by: 'text', dueAt: may.from, to };
}

async function tellingOf(
	{ threads, clock, ids }: SettleDeps,
	staff: Pick<StaffMember, 'id'>,
	{ project, youngPerson, number }: MessageHome,
	words: string,
): Promise<readonly Change[]> {
	const thread = number === null ? undefined : await threads.find(project, number);
	const telling = tellingBy(thread?.number, clock.now());
	if (thread === undefined || telling.by === 'person') return [];
	const nothingYet = { providerId: null, why: null, overAt: null, attempts: 0, sentAt: null, settledAt: null, provider: null };
	const text: SentText = {
		...{ id: ids.row<SentTextId>(), project, youngPerson, number: thread.number.id, to: telling.to, words, translated: null },
		...{ by: staff.id, sending: 'words', question: null, flow: null, state: 'waiting', queuedAt: clock.now(), dueAt: telling.dueAt },
		...nothingYet,
	};
	return [
		{ change: 'text-queued', text },
		{ change: 'staff-told', event: { kind: 'thread-changed', subject: thread.number.id } },
	];
}

/** The text that tells what became of it, if one was written. */
export function tellingText({ settledAt, settledBy }: MessageHome, ours: readonly SentText[]): SentText | undefined {
	const words: readonly string[] = Object.values(AFTER_HOME);
	return ours.find((one) => settledAt !== null && one.queuedAt >= settledAt && one.by === settledBy && words.includes(one.words));
}
