import type { FlowRegistry } from '#app/conversation/conversation-deps.ts';
import type { ConversationReads, StoredConversation } from '#app/conversation/ports.ts';
import type { Session } from '#app/staff/ports.ts';
import type { Entry } from '#core/flow/entry.ts';
import { freeWordsOf } from '#core/flow/input.ts';
import { isNotForWorker } from '#core/flow/is-not-for-worker.ts';
import type { ConversationId, StaffId } from '#core/id.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { Verdict } from '#core/screening/verdict.ts';
import { machineVerdict } from './machine-verdict.ts';

/** Words that screening read, as whoever is signed in may read them. */
export type ScreenedWords = {
	/** Null: they are a text, which `entry` stands for. */
	readonly conversation: ConversationId | null;
	readonly youngPerson: YoungPerson;
	readonly entry: Entry;
	readonly verdict: Verdict;
	readonly words: string;
	/** The question as it was put, or as they would have read it; empty where nothing was asked. */
	readonly asked: string;
};

/** One line of a talk. */
export type ScreenedLine = ScreenedWords & { readonly conversation: ConversationId; readonly stored: StoredConversation };

export type LineDeps = { readonly reads: ConversationReads; readonly flows: FlowRegistry };

/** `undefined`: not here, never screened, or about the worker who asks and whoever had a part in the talk, to whom it is not shown. */
export async function findLine(
	{ reads, flows }: LineDeps,
	session: Session,
	conversation: ConversationId,
	entry: string,
): Promise<ScreenedLine | undefined> {
	const stored = await reads.find(session.project.id, conversation);
	return stored && screenedLine(stored, flows, session, entry);
}

/** Every line of a talk that screening read, in the order in which they came. */
export function screenedLines(stored: StoredConversation, flows: FlowRegistry, session: Session): readonly ScreenedLine[] {
	return stored.entries.flatMap(({ id }) => screenedLine(stored, flows, session, id) ?? []);
}

export function screenedLine(stored: StoredConversation, flows: FlowRegistry, session: Session, id: string): ScreenedLine | undefined {
	const entry = stored.entries.find((one) => one.id === id);
	const words = entry === undefined ? '' : freeWordsOf(entry.input);
	const verdict = machineVerdict(stored.entries, id);
	if (entry === undefined || verdict === undefined || words.trim() === '') return undefined;
	const { position } = stored.conversation;
	const flow = flows.byRef(`${position.flow}@${position.version}`);
	const question = entry.input.type === 'answered' ? flow?.question(entry.input.question) : undefined;
	if (isNotForWorker(question) && hadPart(stored, session.staff.id)) return undefined;
	const read = question && flow?.words(question.id, 'en')['young-person'].ask;
	const asked = entry.input.type === 'answered' && entry.input.prompted ? (entry.input.asked ?? read ?? '') : '';
	return { stored, conversation: stored.conversation.id, youngPerson: stored.youngPerson, entry, verdict, words, asked };
}

/**
 * Whoever holds the talk, or wrote any of it: they may have been there. Only looking at a line afterwards is no part. The log does not
 * say who stood beside a tablet that was handed over, so it is rather one person too many.
 */
function hadPart({ conversation, entries }: StoredConversation, staff: StaffId): boolean {
	return conversation.worker === staff || entries.some(({ actor, input }) => actor === staff && input.type !== 'screened');
}
