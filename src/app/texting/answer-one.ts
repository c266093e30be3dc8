import { addMinutes } from '#core/clock/instant.ts';
import { RESPONSES } from '#core/concern/response.ts';
import { askedByText, cameTooLate } from '#core/texting/asked-by-text.ts';
import { boundTo } from '#core/texting/bind-to-question.ts';
import type { KeptText } from '#core/texting/kept-text.ts';
import { factsOf } from '#core/texting/number-facts.ts';
import { readOptOut } from '#core/texting/opt-out.ts';
import { commandIn } from '#core/texting/read-reply.ts';
import { maySend } from '#core/texting/safe-to-send.ts';
import { phoneOf } from '#core/texting/sender.ts';
import { isSoftDuplicate } from '#core/texting/soft-duplicate.ts';
import { wantsAnother } from '#core/texting/wants-another.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import { beginExchange } from './begin-talk.ts';
import { byItself, doingOf } from './doing.ts';
import { goOn, toAPerson } from './go-on.ts';
import { opted } from './opted.ts';
import { readInPlace } from './read-in-place.ts';
import { saidLately } from './said-lately.ts';
import { settled } from './settle.ts';
import { isUnderWay, roomOf, type Talk, took } from './talk.ts';
import {
	answered,
	callingOff,
	inAPersonsHand,
	type Known,
	leftToAPerson,
	saying,
	sayingWords,
	type Turn,
	turnOf,
	withTurned,
} from './turn.ts';
import { afterWords, asking, cannotOpen, limitsOf, readByAPerson, stoppedHere } from './words-of-ours.ts';

/**
 * What one text of theirs leads to, once it is kept, screened and raised. In this order: a text that a gateway took in twice gets no second
 * answer; STOP and START are kept to; where a person answers, or nothing may be sent, nothing is said; something immediate is answered
 * with the truth, once; then what they are in the middle of goes on.
 */
export async function answerOne(deps: AnsweringDeps, known: Known): Promise<Turn> {
	const { at, text } = known;
	const turn = turnOf(known);
	if (isSoftDuplicate(text, at.near)) return answered(turn);
	const optOut = readOptOut(text.words);
	if (optOut !== undefined) return opted(deps, turn, known, optOut);
	if (at.thread.hand === 'person' || !canBeTexted(known)) return leftToAPerson(withoutWhoWas(turn, known), known);
	const seen = text.attachments > 0 ? leftToAPerson(sayingWords(turn, cannotOpen()), known) : turn;
	if (known.isImmediate) return immediate(deps, seen, known);
	const done = answered(await inTheMiddle(deps, seen, known));
	if (stopsSomething(text)) return leftToAPerson(done, known);
	// Something right behind it is answered with the truth: nothing is asked in between. What was not asked is, once it may be.
	return at.waiting.some(stopsSomething) ? { ...done, says: [] } : done;
}

const stopsSomething = ({ level }: Pick<KeptText, 'level'>): boolean => RESPONSES.text[level].stops !== 'nothing';

/** A word or a short number cannot be sent back to; and what may not go out is not put in words either. */
function canBeTexted({ at: { number }, now }: Known): boolean {
	const may = maySend(factsOf(number), 'words', now);
	return phoneOf(number.number) !== undefined && (may.may || may.from !== null);
}

/** They would rather have somebody else than whoever has them: nobody has them then, and that person is not offered them again. */
function withoutWhoWas(turn: Turn, { text }: Known): Turn {
	const { thread } = turn;
	if (!wantsAnother(text.words)) return turn;
	return { ...turn, thread: { ...thread, notBy: thread.owner ?? thread.notBy, owner: null, offeredTo: null, offeredAt: null } };
}

/** What they are in the middle of: the conversation where one is held, else the first contact. */
const current = ({ conversation, exchange }: Known): Talk | undefined =>
	[conversation, exchange].find((talk) => talk !== undefined && isUnderWay(talk));

async function inTheMiddle(deps: AnsweringDeps, turn: Turn, known: Known): Promise<Turn> {
	const { text, at } = known;
	const talk = current(known);
	const command = commandIn(text.words);
	if (command === 'stop') return stopped(deps, turn, known);
	if (command === 'person' || wantsAnother(text.words)) return personAsked(deps, withoutWhoWas(turn, known), known, talk);
	if (text.words.trim() === '') return text.attachments > 0 ? turn : unsolicited(turn, known);
	if (talk === undefined) return at.thread.answerDueAt === null ? opening(deps, turn, known) : unsolicited(turn, known);
	const bound = boundTo(askedByText(at.ours), text);
	if (bound === undefined && command === undefined) return unbound(deps, turn, known, talk);
	const target = [talk, known.exchange, known.conversation].find((one) => one?.flow.ref === (bound?.flow ?? talk.flow.ref));
	if (target === undefined) return unsolicited(turn, known);
	const room = roomOf(target, known.tell.looks.mode);
	const input = readInPlace({ talk: target, room, bound, text });
	// A word such as skip, for a question that they have left already.
	if (input === undefined) return command === undefined ? unsolicited(turn, known) : turn;
	if (target !== talk) return kept(deps, turn, known, { talk: target, input });
	const went = await goOn(deps, turn, known, target, input);
	return went.talks.some(({ added }) => added.length > 0) || went.says.length > turn.says.length ? went : unsolicited(turn, known);
}

/** Said to what is under way no more, or waits meanwhile: it is kept there, and nothing moves by it. */
function kept(
	deps: AnsweringDeps,
	turn: Turn,
	known: Known,
	{ talk, input }: { readonly talk: Talk; readonly input: Parameters<typeof took>[1] },
): Turn {
	const stays = input.type === 'answered' ? { ...input, then: 'stay' as const } : input;
	const after = input.type === 'answered' ? took(talk, stays, doingOf(deps, known)) : talk;
	return after.added.length > 0 ? withTurned(turn, after) : unsolicited(turn, known);
}

/** Whoever texts for the first time, or again after all was said: who is here, the limits of privacy, and what comes first. */
function opening(deps: AnsweringDeps, turn: Turn, known: Known): Turn {
	const { talk, room } = settled(beginExchange(deps, known.at.number, doingOf(deps, known)), known.tell.looks.mode, byItself(deps, known));
	const begun = withTurned(turn, talk);
	if (room.show !== 'after') return saying(begun, ...asking(room, talk, known.tell));
	return saying(sayingWords(begun, afterWords('urgent', known.tell, true)), ...limitsOf(talk));
}

/** How long the first question of a talk may take to go out before a person looks. */
const GOING_OUT_MINUTES = 10;

/** Words that answer nothing: before the first question went out they belong to how it began, and after its time they are a person's. */
function unbound(deps: AnsweringDeps, turn: Turn, known: Known, talk: Talk): Turn {
	const { at, text, now } = known;
	if (cameTooLate(at.ours, text)) {
		const late = [known.conversation, known.exchange].filter((one) => one !== undefined && isUnderWay(one));
		const over = late.reduce(
			(so, one) => (one === undefined ? so : withTurned(so, took(one, { type: 'timed-out' }, byItself(deps, known)))),
			turn,
		);
		return unsolicited(callingOff(over), known);
	}
	const isOnItsWay = at.ours.some(
		({ question, flow, state, queuedAt }) =>
			question !== null && flow === talk.flow.ref && state === 'waiting' && queuedAt > addMinutes(now, -GOING_OUT_MINUTES),
	);
	return isOnItsWay ? turn : unsolicited(turn, known);
}

/** A person reads it. They are told so once, with who and when, until somebody has answered or the hours are others. */
function unsolicited(turn: Turn, known: Known): Turn {
	const { at, text, tell } = known;
	const left = leftToAPerson(turn, known);
	if (at.thread.answerDueAt !== null && saidLately(known)) return left;
	return sayingWords(left, text.level === 'urgent' ? afterWords('urgent', tell, false) : readByAPerson(tell));
}

function personAsked(deps: AnsweringDeps, turn: Turn, known: Known, talk: Talk | undefined): Promise<Turn> | Turn {
	return talk === undefined ? toAPerson(turn, known) : goOn(deps, turn, known, talk, { type: 'asked-for-a-person' });
}

/** Everything that is asked stops. Their texts go on being read, and they may text again. */
function stopped(deps: AnsweringDeps, turn: Turn, known: Known): Turn {
	const all = [known.conversation, known.exchange].filter((one) => one !== undefined && isUnderWay(one));
	const over = all.reduce(
		(so, one) => (one === undefined ? so : withTurned(so, took(one, { type: 'stopped', later: false }, doingOf(deps, known)))),
		callingOff(turn),
	);
	return sayingWords(over, stoppedHere());
}

/** The truth once, and then silence until a person gives it back (design 4.3). What it answered is kept where it was said. */
function immediate(deps: AnsweringDeps, turn: Turn, known: Known): Turn {
	const { at, text, tell } = known;
	const talk = current(known);
	const bound = boundTo(askedByText(at.ours), text);
	const told = inAPersonsHand(leftToAPerson(callingOff(turn), known, 'immediate'));
	if (talk === undefined) {
		const begun = beginExchange(deps, at.number, doingOf(deps, known));
		return saying(sayingWords(withTurned(told, begun), afterWords('immediate', tell, false)), ...limitsOf(begun));
	}
	const room = roomOf(talk, tell.looks.mode);
	const input = bound?.flow === talk.flow.ref ? readInPlace({ talk, room, bound, text }) : undefined;
	const line = input?.type === 'answered' ? withTurned(told, took(talk, { ...input, then: 'stay' }, doingOf(deps, known))) : told;
	return sayingWords(line, afterWords('immediate', tell, false));
}
