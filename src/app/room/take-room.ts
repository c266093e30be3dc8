import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import { type OpenConversations, openConversation } from '#app/conversation/open-conversations.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { screenSafely } from '#app/conversation/screen-safely.ts';
import { bySystem, type Speaker } from '#app/conversation/speaker.ts';
import { type Taken, takeInput } from '#app/conversation/take-input.ts';
import type { Form } from '#app/form.ts';
import { keepNameless } from '#app/room/nameless.ts';
import { roomInputs } from '#app/room/room-inputs.ts';
import { calendarDate } from '#core/clock/london.ts';
import { ANSWER_RULES } from '#core/concern/answer-rules.ts';
import { assessOrFault } from '#core/concern/assess.ts';
import { RESPONSES } from '#core/concern/response.ts';
import type { AnswerValue } from '#core/flow/answer.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Input } from '#core/flow/input.ts';
import { isNotForWorker } from '#core/flow/is-not-for-worker.ts';
import type { ActionId, ConversationId } from '#core/id.ts';
import type { Action } from '#core/record/action.ts';
import { type RoomScreen, roomScreen } from '#core/room/room-screen.ts';
import type { Sitting } from '#core/room/sitting.ts';

export type RoomDeps = ConversationDeps & { readonly open: OpenConversations };

/** A young person's page, ready to show: where it stands, and the conversation behind it. */
export type Room = { readonly stored: StoredConversation; readonly flow: Flow; readonly room: RoomScreen };

/** Reads where a young person's page stands. `undefined`: there is no such conversation. */
export async function findRoom(deps: RoomDeps, by: Speaker, conversation: ConversationId, sitting: Sitting): Promise<Room | undefined> {
	const stored = await deps.reads.find(by.project, conversation);
	if (stored === undefined) return undefined;
	const { flow, state } = openConversation(stored, deps.flows);
	return { stored, flow, room: roomScreen({ flow, state, entries: stored.entries, sitting }) };
}

/** What came of a form: `not-kept` when words could not be kept, which must be said with the words still in the page. */
export type RoomTaken = 'taken' | 'not-found' | 'not-kept';

/**
 * Takes a form from a young person's own page, in the order of `roomInputs`, each screened and committed as any other
 * answer. A disclosure in it holds the page where it is. Then whatever is not shown is passed over.
 */
export async function takeRoom(
	deps: RoomDeps,
	by: Speaker,
	at: { readonly conversation: ConversationId; readonly sitting: Sitting; readonly form: Form },
): Promise<RoomTaken> {
	const { conversation, sitting, form } = at;
	const found = await findRoom(deps, by, conversation, sitting);
	if (found === undefined) return 'not-found';
	const inputs = roomInputs(found.flow, found.room, form, found.stored.entries);
	const kept = await keepEach(deps, by, found, { sitting, inputs, token: form.one('token') });
	if (form.one('do') === 'ask-for-code') await askForCode(deps, by, found.stored);
	if (form.one('do') === 'back') await backOver(deps, by, conversation, sitting);
	await passOver(deps, by, conversation, sitting);
	return kept ? 'taken' : 'not-kept';
}

/**
 * Takes inputs one after the other, from the page that `token` names. False: something that was said was not kept.
 *
 * @example await keepEach(deps, by, found, { sitting, inputs, token: form.one('token') })
 */
export async function keepEach(
	deps: RoomDeps,
	by: Speaker,
	{ flow, stored }: Room,
	{ sitting, inputs, token }: { readonly sitting: Sitting; readonly inputs: readonly Input[]; readonly token: string },
): Promise<boolean> {
	const { id: conversation } = stored.conversation;
	let from = token;
	let kept = true;
	for (const input of inputs) {
		const as = asKept(deps, by, flow, input, sitting);
		const taken = await takeInput(deps, deps.open, { by, conversation, token: from, input: as.input });
		if (taken.outcome === 'repeated') {
			// Words that are kept already hold up nothing that is asked for now; a move that was made is not made again.
			if (input.type !== 'answered') break;
			from = taken.as;
			continue;
		}
		kept &&= as.nameless === undefined ? isKept(taken, input) : await keepNameless(deps, stored, taken, as.nameless);
		from = (await deps.open.find(by.project, conversation))?.state.position.head ?? from;
	}
	return kept;
}

/** What they need to see what was written. Asked for once: while it is open nothing is added. */
async function askForCode(deps: RoomDeps, by: Speaker, { conversation }: StoredConversation): Promise<void> {
	const { id, project, youngPerson, worker } = conversation;
	const [actions, staff] = await Promise.all([deps.reads.actions(project, youngPerson), deps.staff.all(project)]);
	if (actions.some((action) => isCodeAskedFor(action, id))) return;
	const now = deps.clock.now();
	const action: Action = {
		id: deps.ids.row<ActionId>(),
		project,
		youngPerson,
		conversation: id,
		owner: worker,
		dueOn: calendarDate(now),
		idea: 'asked-for',
		state: 'open',
		toldOn: null,
		createdAt: now,
		version: 1,
		about: { what: CODE_TO_CHECK, ownerName: staff.find((member) => member.id === worker)?.name ?? '' },
	};
	const audit = [{ actor: by.actor, action: 'action.added', subject: action.id, youngPerson }];
	await deps.store.commit({ project, at: now, changes: [{ change: 'action-added', action }], audit });
}

/** As staff and the young person read it among what was promised. */
const CODE_TO_CHECK = 'A new code to check what we wrote';

/** Whether they have asked for a code with which to check what was written, and have not been given it yet. */
export function isCodeAskedFor({ conversation, state, about }: Action, id: ConversationId): boolean {
	return conversation === id && state === 'open' && about.what === CODE_TO_CHECK;
}

/** Back over what was passed over, to something that they saw; what cannot be gone back to is passed over again. */
async function backOver(deps: RoomDeps, by: Speaker, conversation: ConversationId, sitting: Sitting): Promise<void> {
	for (;;) {
		const now = await findRoom(deps, by, conversation, sitting);
		if (now?.room.show !== 'pass-over') return;
		const taken = await takeInput(deps, deps.open, { by: bySystem(by), conversation, token: now.room.token, input: { type: 'back' } });
		if (taken.outcome !== 'saved') return;
	}
}

/** Passes over what is left to a person or was left out, one topic after the other, until something can be shown. */
export async function passOver(deps: RoomDeps, by: Speaker, conversation: ConversationId, sitting: Sitting): Promise<void> {
	for (;;) {
		const now = await findRoom(deps, by, conversation, sitting);
		if (now?.room.show !== 'pass-over') return;
		const { token, question, as } = now.room;
		const taken = await takeInput(deps, deps.open, { by: bySystem(by), conversation, token, input: { type: as, question } });
		if (taken.outcome !== 'saved') return;
	}
}

type AsKept = { readonly input: Input; readonly nameless?: AnswerValue };

/**
 * How an answer is kept. Words that raise something stay on their question: what comes next is a person, never another
 * question. How the talk was is kept without a name, unless its words need somebody to look.
 */
function asKept(deps: RoomDeps, by: Speaker, flow: Flow, input: Input, { situation }: Sitting): AsKept {
	if (input.type !== 'answered') return { input };
	const verdict = screenSafely(deps.screen, flow, input, by)?.verdict;
	const { level } = assessOrFault({ question: input.question, value: input.value, verdict, rules: ANSWER_RULES });
	if (level === 'none' && isNotForWorker(flow.question(input.question)))
		return { input: { type: 'moved-on', question: input.question }, nameless: input.value };
	return { input: RESPONSES[situation][level].stops === 'nothing' ? input : { ...input, then: 'stay' } };
}

/** Moves that no longer mean anything are no loss; words are. */
function isKept(taken: Taken, input: Input): boolean {
	if (taken.outcome === 'saved' || taken.outcome === 'repeated') return true;
	return taken.outcome === 'refused' ? taken.kept || input.type !== 'answered' : input.type !== 'answered';
}
