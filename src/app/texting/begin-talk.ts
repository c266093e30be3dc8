import { factsOf, flowFor } from '#app/conversation/begin-conversation.ts';
import type { YoungPersonRecord } from '#app/young-people/ports.ts';
import type { Hour } from '#core/cover/hour.ts';
import type { ConversationId, ExchangeId, StaffId } from '#core/id.ts';
import type { Conversation } from '#core/record/conversation.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import type { TextingNumber } from '#core/texting/kept-text.ts';
import type { Thread } from '#core/texting/thread.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import { type Doing, firstOf, type Talk } from './talk.ts';

/** The flow of a first contact. */
const FIRST_CONTACT = 'helpline';

/** Begins a first contact on the newest version of its flow. It covers no time away, and has no worker. */
export function beginExchange({ flows, ids }: AnsweringDeps, { id: number, project, youngPerson }: TextingNumber, doing: Doing): Talk {
	const flow = flows.latest(FIRST_CONTACT);
	if (flow === undefined) throw new Error(`This version of Waymark has no flow ${FIRST_CONTACT}.`);
	const first = firstOf(flow, [], doing);
	const { position } = first.state;
	const exchange = { id: ids.row<ExchangeId>(), project, youngPerson, number, startedAt: doing.now, endedAt: null, position, version: 1 };
	return { of: 'exchange', exchange, begun: true, ...first };
}

export type Around = {
	readonly record: YoungPersonRecord;
	readonly thread: Thread;
	readonly hour: Hour;
	readonly staff: readonly StaffMember[];
	/** Who is asked for no more, or has to be gone past. */
	readonly not: readonly StaffId[];
};

/**
 * Begins the return conversation that they asked for by text, with somebody whose it is. It covers the times away that no conversation
 * covers yet; where none is on record it covers none, and its report and Today say so, because somebody may have been away whom nobody
 * reported. Undefined where it cannot be held by text: their own is a worker's to hold in person, or there is nobody whose it could be.
 */
export function beginConversationByText({ flows, ids }: AnsweringDeps, around: Around, doing: Doing): Talk | undefined {
	const { record } = around;
	const { youngPerson: person, episodes, conversations } = record;
	const flow = flows.latest(flowFor(record, doing.now));
	const worker = whoseItIs(around);
	if (flow === undefined || worker === undefined || !flow.source.modes.includes('text')) return undefined;
	const covered = new Set(conversations.flatMap((one) => one.episodes));
	// Nobody is there to say that no enquiry is live, and while one is these are not asked (what may not be softened, 15).
	const first = firstOf(flow, factsOf(record, { worker, liveEnquiry: true }), doing);
	const conversation: Conversation = {
		...{ id: ids.row<ConversationId>(), project: person.project, youngPerson: person.id },
		episodes: episodes.map(({ id }) => id).filter((id) => !covered.has(id)),
		...{
			worker,
			channel: 'text',
			startedAt: doing.now,
			endedAt: null,
			outcome: null,
			position: first.state.position,
			version: 1,
			about: {},
		},
	};
	return { of: 'conversation', conversation, begun: true, ...first };
}

/** Who may hold a conversation, in the order in which they are turned to where nobody is theirs. */
const HOLDS: readonly Role[] = ['worker', 'duty', 'lead', 'manager'];
const FALLS_TO: readonly Role[] = ['lead', 'manager', 'duty', 'worker'];

/** Whoever has the thread, else whoever talked with them last, else whoever is here, else a safeguarding lead. */
export function whoseItIs({ record, thread, hour, staff, not }: Around): StaffId | undefined {
	const can = (id: StaffId | null | undefined) =>
		staff.some((one) => one.id === id && one.active && HOLDS.includes(one.role) && !not.includes(one.id));
	const byRole = FALLS_TO.flatMap((role) => staff.filter((one) => one.role === role).map(({ id }) => id));
	const named = [thread.owner, ...record.conversations.map(({ worker }) => worker), ...hour.onDuty, ...byRole];
	return named.find((id) => can(id)) ?? undefined;
}
