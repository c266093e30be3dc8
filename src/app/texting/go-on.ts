import { calendarDate } from '#core/clock/london.ts';
import { followUpsFor } from '#core/concern/follow-ups.ts';
import type { Input } from '#core/flow/input.ts';
import { leadOf, withItsLead } from '#core/flow/lead.ts';
import type { ActionId, StaffId } from '#core/id.ts';
import type { RoomScreen } from '#core/room/room-screen.ts';
import { gateBefore } from '#core/texting/gate-by-text.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import { beginConversationByText, whoseItIs } from './begin-talk.ts';
import { byItself, doingOf } from './doing.ts';
import { withEffects } from './effects.ts';
import { saidLately } from './said-lately.ts';
import { type Settled, settled } from './settle.ts';
import { isUnderWay, roomOf, type Talk, took } from './talk.ts';
import { callingOff, changing, inAPersonsHand, type Known, leftToAPerson, saying, sayingWords, type Turn, withTurned } from './turn.ts';
import { afterWords, asking, goodbye, personWords } from './words-of-ours.ts';

/** Takes one input into a talk, with what it leads to, and says what stands there then. */
export async function goOn(deps: AnsweringDeps, turn: Turn, known: Known, talk: Talk, input: Input): Promise<Turn> {
	const before = roomOf(talk, known.tell.looks.mode);
	const inputs = withItsLead(talk.flow, input);
	// Whose it is costs a look at the whole record, and most answers promise nothing.
	const promises = inputs.some((one) => followUpsFor(one, talk.state.knows, known.now).length > 0);
	const owner = promises ? await ownerOf(deps, known, talk) : undefined;
	let [now, so] = [talk, turn];
	for (const one of inputs) {
		so = withEffects(so, known, { input: one, talk: now, owner }, deps);
		now = took(now, one, doingOf(deps, known));
	}
	if (inputs.some(({ type }) => type === 'asked-for-a-person')) return toAPerson(withTurned(so, now), known);
	if (leadOf(talk.flow, input)?.to === 'flow') return toConversation(deps, withTurned(so, now), known);
	const after = settled(now, known.tell.looks.mode, byItself(deps, known));
	return says(deps, withTurned(so, after.talk), known, { before, after, asksAgain: input.type === 'back' });
}

type Moved = { readonly before: RoomScreen; readonly after: Settled; readonly asksAgain: boolean };

/** What is asked already is not asked twice, except where they went back to it. */
function says(deps: AnsweringDeps, turn: Turn, known: Known, { before, after, asksAgain }: Moved): Turn {
	const { talk, room } = after;
	if (!mayAsk(turn)) return turn;
	if (room.show === 'after') {
		const goesOn = before.show === 'after' && (known.text.level !== 'urgent' || saidLately(known));
		const told = goesOn ? turn : sayingWords(turn, afterWords('urgent', known.tell, true));
		return leftToAPerson(told, known);
	}
	if (room.show === 'question' || room.show === 'gate') {
		const moved = room.token !== tokenOf(before) && placeOf(room) !== placeOf(before);
		return moved || asksAgain || !isAsked(known, talk, room) ? saying(turn, ...asking(room, talk, known.tell)) : turn;
	}
	return isUnderWay(talk) ? turn : ended(deps, turn, known, talk);
}

/** After a no to being texted, nothing is said at all. */
const mayAsk = (turn: Turn): boolean => !turn.changes.some((one) => one.change === 'number-known' && one.number.state !== 'open');

const tokenOf = (room: RoomScreen): string => room.token;

function placeOf(room: RoomScreen): string | undefined {
	if (room.show === 'question') return room.screen.question.id;
	return room.show === 'gate' ? gateBefore(room.screen.question.id) : undefined;
}

/** Whether the question that stands there went out, or is about to, and is open. */
function isAsked({ at }: Known, { flow }: Talk, room: RoomScreen): boolean {
	const goesOut: readonly string[] = ['waiting', 'sent', 'delivered'];
	return at.ours.some(
		({ question, flow: ref, overAt, state }) =>
			question === placeOf(room) && ref === flow.ref && overAt === null && goesOut.includes(state),
	);
}

/** A conversation that ended gives way to the first contact that led to it; a first contact ends in goodbye. */
function ended(deps: AnsweringDeps, turn: Turn, known: Known, talk: Talk): Turn {
	const first = talk.of === 'conversation' ? known.exchange : undefined;
	if (first === undefined || !isUnderWay(first)) return sayingWords(turn, goodbye());
	const { talk: now, room } = settled(first, known.tell.looks.mode, byItself(deps, known));
	return saying(withTurned(turn, now), ...asking(room, now, known.tell));
}

/** They asked for a person: the assistant is silent, and they read who it is and how long it takes. */
export function toAPerson(turn: Turn, known: Known): Turn {
	return sayingWords(leftToAPerson(inAPersonsHand(callingOff(turn)), known), personWords(known.tell));
}

/** The return conversation, by text; a person's where it cannot be held so. */
async function toConversation(deps: AnsweringDeps, turn: Turn, known: Known): Promise<Turn> {
	const { thread } = known.at;
	const record = await deps.people.record(thread.project, thread.youngPerson);
	const around = { record, thread, hour: known.hour, staff: known.staff, not: notThem(known) };
	const begun =
		record === undefined || thread.conversation !== null
			? undefined
			: beginConversationByText(deps, { ...around, record }, { ...doingOf(deps, known), text: undefined });
	if (begun === undefined) return toAPerson(turn, known);
	const { talk, room } = settled(begun, known.tell.looks.mode, byItself(deps, known));
	return saying(withoutTimeAway(withTurned(turn, talk), known, begun, deps), ...asking(room, talk, known.tell));
}

/** Talked about, and nobody reported it: whose talk it is puts it on record, so that it is counted like every other time away. */
function withoutTimeAway(turn: Turn, { now, staff }: Known, talk: Talk, { ids }: AnsweringDeps): Turn {
	if (talk.of !== 'conversation' || talk.conversation.episodes.length > 0) return turn;
	const { project, youngPerson, id: conversation, worker: owner } = talk.conversation;
	const about = { what: NOTE_OF_TIME_AWAY, ownerName: staff.find(({ id }) => id === owner)?.name ?? '' };
	const open = { idea: 'worker', state: 'open', toldOn: null, createdAt: now, version: 1, about } as const;
	const action = { id: ids.row<ActionId>(), project, youngPerson, conversation, owner, dueOn: calendarDate(now), ...open };
	return changing(turn, { change: 'action-added', action });
}

/** The young person can read it among what happens next. */
const NOTE_OF_TIME_AWAY = 'A note of the time away that we talked about by text';

async function ownerOf(deps: AnsweringDeps, known: Known, talk: Talk): Promise<StaffId | undefined> {
	if (talk.of === 'conversation') return talk.conversation.worker;
	const { thread } = known.at;
	const record = await deps.people.record(thread.project, thread.youngPerson);
	return record && whoseItIs({ record, thread, hour: known.hour, staff: known.staff, not: notThem(known) });
}

const notThem = ({ closedTo, at }: Known): readonly StaffId[] => (at.thread.notBy === null ? closedTo : [...closedTo, at.thread.notBy]);
