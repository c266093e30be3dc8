import { AFTER_WORDS, GATE_WORDS, RESTING_WORDS } from '#app/room/room-words.en.ts';
import { slotIn, textsOf } from '#core/flow/slots.ts';
import type { RoomScreen } from '#core/room/room-screen.ts';
import { gateBefore } from '#core/texting/gate-by-text.ts';
import { inFewTexts } from '#core/texting/in-few-texts.ts';
import { ANSWER_WORDS } from './answer-words.en.ts';
import { fillingsOf, type HourToTell, linesInSentences, whoAndWhen } from './hour-in-texts.ts';
import type { Talk } from './talk.ts';
import type { Saying } from './turn.ts';

/**
 * What goes out for what stands there: a question with whatever comes before it, the choice before one that a person asks, or nothing. Only
 * the last of them asks anything, and it alone is answered.
 */
export function asking(room: RoomScreen, { flow }: Pick<Talk, 'flow'>, hour: HourToTell): readonly Saying[] {
	if (room.show === 'question') return asked(textsOf(room.screen.wording, fillingsOf(hour)), room.screen.question.id, flow.ref);
	if (room.show !== 'gate') return [];
	const words = inFewTexts([ANSWER_WORDS.hard, GATE_WORDS.choose, ANSWER_WORDS.gate]);
	return asked(words, gateBefore(room.screen.question.id), flow.ref);
}

function asked(texts: readonly string[], question: string, flow: string): readonly Saying[] {
	return texts.map((words, at) => (at === texts.length - 1 ? { words, asks: { question, flow } } : { words, of: flow }));
}

/** The limits of privacy by themselves, for whoever was not told them yet and is asked nothing now. */
export function limitsOf({ flow }: Pick<Talk, 'flow'>): readonly Saying[] {
	const lines = flow.source.limits.flatMap((id) => flow.words(id, 'en').textsBefore ?? []);
	return lines.filter((line) => slotIn(line) === undefined).map((words) => ({ words, of: flow.ref }));
}

/**
 * After something that people are called for: thanks, and what is true (design 4.3). `immediate`: and the lines that are open now, and that
 * nothing more is asked. Otherwise a way on, where there is one.
 */
export function afterWords(level: 'immediate' | 'urgent', hour: HourToTell, goesOn: boolean): readonly string[] {
	const { thanks, noQuestions, noMore } = AFTER_WORDS;
	const truth = [thanks, ...whoAndWhen(hour, true)];
	if (level === 'immediate') return inFewTexts([...truth, noQuestions, ...linesInSentences(hour)]);
	return inFewTexts([...truth, ANSWER_WORDS.danger, ...(goesOn ? [noMore, ANSWER_WORDS.another] : [])]);
}

/** They asked for a person: who it is and how long it takes. */
export const personWords = (hour: HourToTell): readonly string[] => inFewTexts([RESTING_WORDS.person, ...byThemselves(hour)]);

/** What answers nothing that we asked is read by a person: who, and when. */
export const readByAPerson = (hour: HourToTell): readonly string[] => inFewTexts([AFTER_WORDS.thanks, ...byThemselves(hour)]);

/** Where nobody is at work, whom else they can reach now. */
function byThemselves(hour: HourToTell): readonly string[] {
	const who = whoAndWhen(hour, false);
	return hour.looks.mode === 'staffed' ? who : [...who, ...linesInSentences(hour)];
}

/** For pictures and voice notes that came with a text, whatever else it says. */
export const cannotOpen = (): readonly string[] => inFewTexts([ANSWER_WORDS.cannotOpen, ANSWER_WORDS.reportRemove]);

export const stoppedHere = (): readonly string[] => inFewTexts([RESTING_WORDS.fine, ANSWER_WORDS.textAgain]);

export const goodbye = (): readonly string[] => inFewTexts([RESTING_WORDS.finished, ANSWER_WORDS.textAgain]);

/** The one answer to their STOP. */
export const noMoreTexts = (): readonly string[] => inFewTexts([ANSWER_WORDS.noMoreTexts]);
