import type { FlowRegistry } from '#app/conversation/conversation-deps.ts';
import type { ConversationReads, StoredConversation } from '#app/conversation/ports.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Entry } from '#core/flow/entry.ts';
import { type FlowState, rehydrate } from '#core/flow/run.ts';
import type { ConversationId, ProjectId } from '#core/id.ts';
import type { Conversation } from '#core/record/conversation.ts';

/** A conversation ready to take an input: no words are kept in it beyond the newest entry's, which tell a repeat. */
export type OpenConversation = {
	readonly conversation: Conversation;
	readonly flow: Flow;
	readonly state: FlowState;
	/** The newest entries, to recognise a form that was sent twice. */
	readonly recent: readonly Entry[];
	/** With a young person made up for practice, if there is any practice here at all. */
	readonly practice: boolean;
};

const RECENT = 12;
const MOST_OPEN = 256;

/**
 * Conversations lately used, so that an answer does not decrypt the whole log again. Holds no truth: every commit names
 * the version it saw, and one that turns out stale is forgotten and read afresh.
 */
export class OpenConversations {
	readonly #reads: ConversationReads;
	readonly #flows: FlowRegistry;
	readonly #open = new Map<ConversationId, OpenConversation>();

	constructor(reads: ConversationReads, flows: FlowRegistry) {
		this.#reads = reads;
		this.#flows = flows;
	}

	async find(project: ProjectId, id: ConversationId): Promise<OpenConversation | undefined> {
		const known = this.#open.get(id);
		if (known?.conversation.project === project) return known;
		const stored = await this.#reads.find(project, id);
		return stored && this.keep(openConversation(stored, this.#flows));
	}

	keep(open: OpenConversation): OpenConversation {
		const { id } = open.conversation;
		this.#open.delete(id);
		this.#open.set(id, { ...open, recent: open.recent.slice(-RECENT) });
		const oldest = this.#open.size > MOST_OPEN ? this.#open.keys().next().value : undefined;
		if (oldest !== undefined) this.#open.delete(oldest);
		return open;
	}

	forget(id: ConversationId): void {
		this.#open.delete(id);
	}
}

/**
 * Puts a stored conversation on the flow it is pinned to.
 *
 * @throws Error when that version is not in this build. Its content is frozen by hash at its first release (flows/README.md),
 * and checked there; until then a version may change under a demonstration.
 */
export function openConversation(stored: StoredConversation, flows: FlowRegistry): OpenConversation {
	const { position } = stored.conversation;
	const ref = `${position.flow}@${position.version}`;
	const flow = flows.byRef(ref);
	if (flow === undefined) throw new Error(`The conversation is pinned to ${ref}, which this version of Waymark does not have.`);
	return {
		conversation: stored.conversation,
		flow,
		state: rehydrate(position, stored.entries),
		recent: stored.entries.slice(-RECENT),
		practice: stored.youngPerson.about.practice !== undefined,
	};
}
