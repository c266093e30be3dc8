import { stateAfter } from '#core/texting/number-state.ts';
import type { OptOut } from '#core/texting/opt-out.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import { doingOf } from './doing.ts';
import { raisedBySign } from './raised-by-sign.ts';
import { took } from './talk.ts';
import { callingOff, changing, type Known, leftToAPerson, saying, sayingWords, type Turn, withTurned } from './turn.ts';
import { noMoreTexts, readByAPerson } from './words-of-ours.ts';

/** As staff read how it is known. */
const HOW = { 'no-texts': 'They texted STOP.', 'texts-again': 'They texted START.' } as const;

/**
 * A whole text that says STOP, or START. STOP: the number is sent nothing more, whatever was under way is over, an open alert says so, and
 * a person finds another way. It is answered once at most, only where the carrier may
 * not have cut us off by itself, and never across a person who has the thread.
 */
export async function opted(deps: AnsweringDeps, turn: Turn, known: Known, { wants, carrier }: OptOut): Promise<Turn> {
	const { number } = known.at;
	const stops = wants === 'no-texts';
	const state = stateAfter(number.state, stops ? 'opted-out' : 'opted-in');
	const after = { ...number, state, known: { ...number.known, asked: wants, how: HOW[wants] }, version: number.version + 1 };
	const marked = changing(turn, { change: 'number-known', number: after, from: number.version });
	if (!stops) return leftToAPerson(saysOnce(marked, known, state), known);
	const over = [known.conversation, known.exchange].reduce(
		(so, talk) => (talk === undefined ? so : withTurned(so, took(talk, { type: 'stopped', later: false }, doingOf(deps, known)))),
		callingOff(marked, undefined),
	);
	const sign = await raisedBySign(deps, 'stopped-texts', known.at.thread, known.now);
	const raised = sign === undefined ? over : { ...changing(over, ...sign.changes), audit: [...over.audit, ...sign.audit] };
	const first = number.known.asked !== 'no-texts' && carrier === 'may-not' && known.at.thread.hand === 'assistant';
	const told = first ? saying(raised, ...noMoreTexts().map((words) => ({ words, sending: 'stopped' as const }))) : raised;
	return leftToAPerson(told, known);
}

/** Whoever texts START reads who is here now, unless a person has the thread. */
function saysOnce(turn: Turn, { tell }: Known, state: string): Turn {
	return turn.thread.hand === 'person' || state !== 'open' ? turn : sayingWords(turn, readByAPerson(tell));
}
