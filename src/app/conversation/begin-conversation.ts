import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import type { Session } from '#app/staff/ports.ts';
import type { YoungPersonRecord } from '#app/young-people/ports.ts';
import { ageOn } from '#core/clock/london.ts';
import type { StepContext } from '#core/flow/entry.ts';
import { begin, step } from '#core/flow/run.ts';
import type { ConversationId, EntryId, EpisodeId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { Conversation } from '#core/record/conversation.ts';

export type Begun =
	| { readonly outcome: 'begun'; readonly conversation: ConversationId }
	/** One is already under way: go on with it instead of starting over. */
	| { readonly outcome: 'under-way'; readonly conversation: ConversationId }
	| { readonly outcome: 'not-found' }
	| { readonly outcome: 'nothing-to-talk-about' }
	| { readonly outcome: 'busy' };

export type BeginConversation = {
	readonly session: Session;
	readonly youngPerson: YoungPersonId;
	readonly episodes: readonly EpisodeId[];
	readonly place: string;
	readonly present: readonly ('young-person' | 'worker' | 'supporter' | 'interpreter' | 'other')[];
	readonly presentWords: string;
	/** A police or section 47 enquiry is live: T41–T47 are not asked (insist.md 15). */
	readonly liveEnquiry: boolean;
	/** Names the page that asked, and so the conversation: a second press finds the first one's. */
	readonly once?: ConversationId | undefined;
};

/** Begins a worker-led return conversation about one or more times away, at the limits of privacy. */
export async function beginConversation(deps: ConversationDeps, ask: BeginConversation): Promise<Begun> {
	const { session } = ask;
	const record = await deps.people.record(session.project.id, ask.youngPerson);
	if (record === undefined) return { outcome: 'not-found' };
	const episodes = record.episodes.filter((episode) => ask.episodes.includes(episode.id));
	if (episodes.length === 0) return { outcome: 'nothing-to-talk-about' };
	const underWay = record.conversations.find(
		(one) => one.id === ask.once || (one.outcome !== 'completed' && one.episodes.some((id) => ask.episodes.includes(id))),
	);
	if (underWay) return { outcome: 'under-way', conversation: underWay.id };

	const made = madeFrom(deps, { ...ask, episodes: episodes.map(({ id }) => id) }, record);
	const committed = await deps.store.commit({
		project: session.project.id,
		at: made.conversation.startedAt,
		changes: made.changes,
		audit: [{ actor: session.staff.id, action: 'conversation.begun', subject: made.conversation.id, youngPerson: ask.youngPerson }],
	});
	if (committed === 'committed') return { outcome: 'begun', conversation: made.conversation.id };
	const there = ask.once && (await deps.reads.find(session.project.id, ask.once));
	return there ? { outcome: 'under-way', conversation: there.conversation.id } : { outcome: 'busy' };
}

function madeFrom(deps: ConversationDeps, ask: BeginConversation, record: YoungPersonRecord) {
	const now = deps.clock.now();
	const flowId = flowFor(record, now);
	const flow = deps.flows.latest(flowId);
	if (flow === undefined) throw new Error(`This version of Waymark has no flow ${flowId}.`);
	const context = (deviceSeq: number): StepContext => ({
		now,
		newId: () => deps.ids.row<EntryId>(),
		device: 'server',
		deviceSeq,
		actor: ask.session.staff.id,
		channel: 'worker-tablet',
	});
	const first = begin(flow, { facts: factsOf(record, { worker: ask.session.staff.id, liveEnquiry: ask.liveEnquiry }) }, context(1));
	const present = { type: 'present', who: [...ask.present], ...(ask.presentWords ? { words: ask.presentWords } : {}) };
	const second = step(flow, first.state, present, context(2));
	const conversation: Conversation = {
		id: ask.once ?? deps.ids.row<ConversationId>(),
		project: ask.session.project.id,
		youngPerson: ask.youngPerson,
		episodes: ask.episodes,
		worker: ask.session.staff.id,
		channel: 'worker-tablet',
		startedAt: now,
		endedAt: null,
		outcome: null,
		position: second.state.position,
		version: 1,
		about: ask.place ? { place: ask.place } : {},
	};
	const entries = [...first.events, ...second.events].flatMap((event) => (event.type === 'entry-appended' ? [event.entry] : []));
	const changes: readonly Change[] = [
		{ change: 'conversation-begun', conversation },
		...entries.map((entry) => ({ change: 'entry-appended', conversation: conversation.id, youngPerson: ask.youngPerson, entry }) as const),
		{ change: 'staff-told', event: { kind: 'conversation-changed', subject: conversation.id } },
	];
	return { conversation, changes };
}

/** Under eleven: pictures and play, about ten prompts (insist.md 14). An unknown age gets the flow for older children. */
export function flowFor({ youngPerson }: YoungPersonRecord, now: Conversation['startedAt']): string {
	const age = youngPerson.about.dateOfBirth === undefined ? undefined : ageOn(youngPerson.about.dateOfBirth, now);
	return age !== undefined && age < 11 ? 'return-home/younger' : 'return-home';
}

/** What is already known is not asked again; the thirtieth conversation opens with the promises (insist.md 13). */
export function factsOf(
	{ youngPerson, conversations }: YoungPersonRecord,
	{ worker, liveEnquiry }: Pick<BeginConversation, 'liveEnquiry'> & { readonly worker: StaffId },
): readonly string[] {
	const { about } = youngPerson;
	const [last] = conversations;
	const repeat = conversations.some((one) => one.outcome !== null);
	return [
		...(last && last.worker !== worker ? ['new-worker'] : []),
		...(repeat ? ['repeat', 'known:T06'] : []),
		...(about.whatHelps || about.communicationNeeds.length > 0 ? ['known:T07'] : []),
		...(about.trustedPeople.length > 0 && repeat ? ['known:T57'] : []),
		...(liveEnquiry ? ['live-enquiry'] : []),
	];
}
