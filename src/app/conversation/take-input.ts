import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import { codeWordLine, heardCodeWord } from '#app/conversation/heard-code-word.ts';
import type { OpenConversation, OpenConversations } from '#app/conversation/open-conversations.ts';
import { screenSafely } from '#app/conversation/screen-safely.ts';
import type { Speaker } from '#app/conversation/speaker.ts';
import { assessEntry } from '#core/concern/assess-entry.ts';
import { followUpsFor } from '#core/concern/follow-ups.ts';
import { isLeftToWorker } from '#core/concern/left-to-worker.ts';
import { NO_ROTA } from '#core/cover/hour.ts';
import { raiseOrJoin } from '#core/escalation/raise.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { FlowEvent, RefusalReason } from '#core/flow/event.ts';
import { Input } from '#core/flow/input.ts';
import { isNotForWorker } from '#core/flow/is-not-for-worker.ts';
import { type FlowState, step } from '#core/flow/run.ts';
import type { ActionId, ConversationId, EntryId, StaffId } from '#core/id.ts';
import { staysInPractice } from '#core/practice/stays-in-practice.ts';
import type { AuditRow, Change } from '#core/record/change.ts';
import type { ConversationOutcome } from '#core/record/conversation.ts';
import { isDisclosure, isHigher } from '#core/screening/verdict.ts';

export type Taken =
	| { readonly outcome: 'saved' }
	/** The same was already taken, as this entry: nothing was written a second time. What else its form asks for is read from there. */
	| { readonly outcome: 'repeated'; readonly as: EntryId }
	| { readonly outcome: 'not-found' }
	/** `kept`: its words are in the log all the same; only what it asked for was not done. */
	| { readonly outcome: 'refused'; readonly reason: RefusalReason | 'overtaken'; readonly kept: boolean }
	/** Several tries lost against somebody else writing at the same moment. Nothing was kept: say so, and keep the form. */
	| { readonly outcome: 'busy' };

export type TakeInput = {
	readonly by: Speaker;
	readonly conversation: ConversationId;
	/** The entry that the form was made from; an older one means a second sending or an overtaken page. */
	readonly token: string;
	readonly input: Input;
	/** A person's own look at an earlier line: how fast somebody should look. Goes with the input `screened`. */
	readonly look?: 'immediate' | 'urgent';
};

const TRIES = 4;

/**
 * Takes one input of a conversation, whoever holds it: screens the words first, steps the engine, and commits the
 * entry, its verdict, the position, whatever alert it raises, that alert's first notifications and the audit row as one.
 *
 * Words are never lost to a stale page: a form that was overtaken still has its words kept; only its move is not made.
 */
export async function takeInput(deps: ConversationDeps, open: OpenConversations, take: TakeInput): Promise<Taken> {
	for (let tries = 0; tries < TRIES; tries += 1) {
		const found = await upToDate(open, take);
		if (found === undefined) return { outcome: 'not-found' };
		const before = takenBefore(found, take);
		if (before !== undefined) return { outcome: 'repeated', as: before.id };
		const meant = meantNow(found, take);
		if (meant === 'overtaken') return { outcome: 'refused', reason: 'overtaken', kept: false };

		const taken = await attempt(deps, open, found, take, meant);
		if (taken !== 'stale') return taken;
		open.forget(take.conversation);
	}
	return { outcome: 'busy' };
}

/** Another process may have written since this one looked: before a page is called overtaken it is looked up afresh. */
async function upToDate(open: OpenConversations, { by, conversation, token }: TakeInput): Promise<OpenConversation | undefined> {
	const known = await open.find(by.project, conversation);
	if (known === undefined || known.state.position.head === token) return known;
	open.forget(conversation);
	return open.find(by.project, conversation);
}

/** Moves that mean something only where the page stood. Everything else is taken from any page: a repeat does no harm. */
const ONLY_WHERE_IT_STOOD: ReadonlySet<Input['type']> = new Set([
	'skipped',
	'not-saying',
	'not-known',
	'moved-on',
	'back',
	'resumed',
	'released',
	'finished',
]);

/** The same thing, if it was written since the page was made. A look that asks for more than what was written is another thing. */
function takenBefore({ state, recent }: OpenConversation, { token, input, look }: TakeInput): Entry | undefined {
	if (token === state.position.head) return undefined;
	const since = recent.slice(recent.findIndex((entry) => entry.id === token) + 1);
	const asksMore = ({ verdict }: Entry) => look !== undefined && isHigher(look, verdict?.level ?? 'none');
	return since.find((entry) => isAlike(entry.input, input) && !asksMore(entry) && saying(entry.input) === saying(input));
}

/** On a page that was overtaken new words are kept, and a bare move is not made. */
function meantNow({ state }: OpenConversation, { token, input }: TakeInput): Input | 'overtaken' {
	if (token === state.position.head) return input;
	if (input.type === 'answered') return { ...input, then: 'stay' };
	return ONLY_WHERE_IT_STOOD.has(input.type) ? 'overtaken' : input;
}

/** Settles at once what most of them are: another thing said. Only what is alike in this is compared in full. */
function isAlike(a: Input, b: Input): boolean {
	if (a.type !== 'answered' || b.type !== 'answered') return a.type === b.type;
	return a.question === b.question && a.value.words === b.value.words;
}

/** What an input says, in one order of its parts and whatever it does next: the same form gives the same text. */
function saying(input: Input): string {
	const read = Input.safeParse(input);
	return JSON.stringify(read.success ? { ...read.data, then: undefined } : input);
}

async function attempt(
	deps: ConversationDeps,
	open: OpenConversations,
	found: OpenConversation,
	take: TakeInput,
	input: Input,
): Promise<Taken | 'stale'> {
	const { by } = take;
	const now = deps.clock.now();
	const judged = take.look ? lookedAt(take.look) : (askedAlone(by, input) ?? screenSafely(deps.screen, found.flow, input, by));
	const screened = await heardCodeWord(deps, found, take, judged);
	const result = step(found.flow, found.state, input, {
		now,
		newId: () => deps.ids.row<EntryId>(),
		device: 'server',
		deviceSeq: found.state.position.entries + 1,
		actor: by.actor,
		channel: by.channel,
		...(screened ? { verdict: screened.verdict } : {}),
	});
	const entry = entryIn(result.events);
	const refused = result.events.find((event) => event.type === 'input-refused');
	if (entry === undefined) return { outcome: 'refused', reason: refused?.reason ?? 'wrong-shape', kept: false };

	const raised = await raisedBy(deps, found, by, entry);
	const ending = endingOf(found, result.events);
	const moved = {
		change: 'conversation-moved',
		conversation: found.conversation.id,
		youngPerson: found.conversation.youngPerson,
		position: result.state.position,
		endedAt: ending === undefined ? found.conversation.endedAt : ending === null ? null : now,
		outcome: ending === undefined ? found.conversation.outcome : ending,
		from: found.conversation.version,
	} as const;
	const committed = await deps.store.commit({
		project: by.project,
		at: now,
		changes: [
			{ change: 'entry-appended', conversation: found.conversation.id, youngPerson: found.conversation.youngPerson, entry },
			moved,
			...raised,
			...(await promisedBy(deps, found, by, entry)),
		],
		audit: [auditRow(by, entry, found)],
	});
	if (committed === 'stale') return 'stale';
	if (screened?.fault) deps.onFault({ fault: 'screening', conversation: found.conversation.id, entry: entry.id });
	open.keep(afterwards(found, moved, result.state, entry));
	return refused ? { outcome: 'refused', reason: refused.reason, kept: true } : { outcome: 'saved' };
}

type Moved = Extract<Change, { change: 'conversation-moved' }>;

function afterwards(
	found: OpenConversation,
	{ endedAt, outcome, position, from }: Moved,
	state: FlowState,
	entry: Entry,
): OpenConversation {
	const conversation = { ...found.conversation, endedAt, outcome, position, version: from + 1 };
	return { ...found, conversation, state, recent: [...found.recent, entry] };
}

/** The worker decided that somebody should look: her word, with no rule behind it. */
function lookedAt(level: 'immediate' | 'urgent'): ReturnType<typeof screenSafely> {
	const because = [{ rule: 'raised-by-worker', start: 0, end: 0, words: '' }];
	return { verdict: { level, categories: [], because, rules: 'worker@1' }, fault: false };
}

/** Asked for with nobody in the room, a person is asked of whoever is on duty: a human looks, as at anything unclear. */
function askedAlone({ present }: Speaker, input: Input): ReturnType<typeof screenSafely> {
	if (present !== null || input.type !== 'asked-for-a-person') return undefined;
	const because = [{ rule: 'asked-for-a-person', start: 0, end: 0, words: '' }];
	return { verdict: { level: 'unclear', categories: [], because, rules: 'asked@1' }, fault: false };
}

/** The concern and alert that one entry raises, read and made for the same commit as the entry itself. */
async function raisedBy(deps: ConversationDeps, found: OpenConversation, by: Speaker, entry: Entry): Promise<readonly Change[]> {
	const assessment = assessEntry(entry);
	if (assessment.level === 'none') return [];
	const { project, youngPerson, id } = found.conversation;
	if (assessment.fault !== null) deps.onFault({ fault: 'assessment', conversation: id, entry: entry.id });
	const discloses = isDisclosure(assessment.level);
	const [openAlert, staff, hour, closed] = discloses
		? await Promise.all([
				deps.alerts.openFor(project, youngPerson),
				deps.staff.all(project),
				deps.cover?.hour(project, entry.receivedAt) ?? NO_ROTA,
				deps.access.closedTo(project, youngPerson),
			])
		: [undefined, [], NO_ROTA, []];
	// Nobody is at work, and it may be all that was said: then it waits.
	const mayWait = assessment.level === 'unclear' && hour.mode !== 'staffed';
	const standsAlone = mayWait && (await deps.alerts.concernsIn(project, id)) === 0;
	const raised = raiseOrJoin(
		{
			...{ project, youngPerson, conversation: id, entry: aboutEntry(entry), assessment, present: by.present, open: openAlert },
			leftToWorker: isLeftToWorker(entry, found.flow),
		},
		{
			...{ now: entry.receivedAt, newId: deps.ids.row, staff, hour, standsAlone, closedTo: closed },
			skip: [...pastTheWorker(found, by, entry), ...closed],
		},
	);
	return furthest(deps, found, [...raised.changes, ...codeWordLine(raised, assessment, entry, deps)]);
}

/** What a young person thought of the talk goes past the worker whom it is about (what may not be softened, 8). */
function pastTheWorker({ flow, conversation }: OpenConversation, { present }: Speaker, { input }: Entry): readonly StaffId[] {
	if (input.type !== 'answered' || !isNotForWorker(flow.question(input.question))) return [];
	return [conversation.worker, ...(present === null ? [] : [present])];
}

/** With a child made up for practice, nothing goes further than practice. */
function furthest(deps: ConversationDeps, { practice }: OpenConversation, changes: readonly Change[]): readonly Change[] {
	return deps.practice !== undefined && practice ? staysInPractice(changes) : changes;
}

/** A later look is about the line that was looked at, not about the looking. */
function aboutEntry({ id, input }: Entry): EntryId {
	return input.type === 'screened' ? (input.entry as EntryId) : id;
}

/** What this input makes due today, owned by the worker who heard it; alone, by the worker whose conversation it is. */
async function promisedBy(
	deps: ConversationDeps,
	found: OpenConversation,
	by: Speaker,
	{ input, receivedAt }: Entry,
): Promise<readonly Change[]> {
	const promised = followUpsFor(input, found.state.knows, receivedAt);
	if (promised.length === 0) return [];
	const { project, youngPerson, id, worker } = found.conversation;
	const owner = by.present ?? worker;
	const ownerName = (await deps.staff.all(project)).find((member) => member.id === owner)?.name ?? '';
	return promised.map(({ what, idea, dueOn }) => ({
		change: 'action-added',
		action: {
			id: deps.ids.row<ActionId>(),
			project,
			youngPerson,
			conversation: id,
			owner,
			dueOn,
			idea,
			state: 'open',
			toldOn: null,
			createdAt: receivedAt,
			version: 1,
			about: { what, ownerName },
		},
	}));
}

function entryIn(events: readonly FlowEvent[]): Entry | undefined {
	return events.find((event) => event.type === 'entry-appended')?.entry;
}

/** `undefined`: no change; `null`: it goes on again; otherwise how it ended, for now or for good. */
function endingOf(found: OpenConversation, events: readonly FlowEvent[]): ConversationOutcome | null | undefined {
	for (const event of events) {
		if (event.type === 'conversation-finished') return 'completed';
		if (event.type === 'conversation-stopped') return event.later ? 'part-done' : 'stopped';
		// What was chosen for another time stays chosen: looking in again does not turn it into lateness.
		if (event.type === 'conversation-resumed') return found.conversation.outcome === 'part-done' ? undefined : null;
	}
	return undefined;
}

function auditRow(by: Speaker, entry: Entry, { conversation }: OpenConversation): AuditRow {
	return {
		actor: by.actor,
		action: `conversation.${entry.input.type}`,
		subject: conversation.id,
		youngPerson: conversation.youngPerson,
	};
}
