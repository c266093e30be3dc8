import { ANSWER_RULES } from '#core/concern/answer-rules.ts';
import { assessOrFault } from '#core/concern/assess.ts';
import { RESPONSES } from '#core/concern/response.ts';
import type { Input } from '#core/flow/input.ts';
import type { RoomScreen } from '#core/room/room-screen.ts';
import { highest } from '#core/screening/verdict.ts';
import type { AskedOfFlow } from '#core/texting/asked-by-text.ts';
import { behindGate, gateChoice } from '#core/texting/gate-by-text.ts';
import type { KeptText } from '#core/texting/kept-text.ts';
import { commandIn, readReply } from '#core/texting/read-reply.ts';
import type { Talk } from './talk.ts';

type Read = {
	readonly talk: Talk;
	/** What stood there when it was read. */
	readonly room: RoomScreen;
	/** The question that it answers; undefined where it is a word such as *skip* that needs none. */
	readonly bound: AskedOfFlow | undefined;
	readonly text: Pick<KeptText, 'words' | 'verdict' | 'level'>;
};

/**
 * What a text means where the talk stands. What was said to an earlier question is kept there, and nothing moves by it: the second of
 * two quick texts, and the one that comes late. Undefined: it means nothing here, and a person reads it.
 */
export function readInPlace({ talk, room, bound, text }: Read): Input | undefined {
	const { place } = talk.state.position;
	const topic = bound === undefined ? place : (behindGate(bound.question) ?? bound.question);
	const isHere = topic === place && (bound === undefined || bound.flow === talk.flow.ref);
	const command = commandIn(text.words);
	if (command === 'skip' || command === 'back') return isHere ? goingOn(command, room, place) : undefined;
	if (bound !== undefined && behindGate(bound.question) !== undefined) return isHere ? atTheGate(text.words, topic) : undefined;
	const question = talk.flow.question(topic);
	if (bound === undefined || question === undefined) return undefined;
	const { input } = readReply(question, text.words, talk.flow.words(topic, 'en').options);
	if (input?.type !== 'answered') return undefined;
	const stays = !isHere || room.show === 'after' || raises(input, text);
	return stays ? { ...input, then: 'stay' } : input;
}

/** After a line that was closed both words mean another part. */
function goingOn(command: 'skip' | 'back', room: RoomScreen, place: string): Input {
	if (room.show === 'after') return { type: 'moved-on', question: place };
	return command === 'back' ? { type: 'back' } : { type: 'skipped', question: place };
}

function atTheGate(words: string, question: string): Input | undefined {
	switch (gateChoice(words)) {
		case 'see':
			return { type: 'opened', question, by: 'young-person' };
		case 'person':
			return { type: 'asked-for-a-person' };
		case 'leave-out':
			return { type: 'skipped', question };
		default:
			return undefined;
	}
}

/** Words that raise something stay on their question: what comes next is a person, never another question. */
function raises({ question, value }: Extract<Input, { type: 'answered' }>, { verdict, level }: Read['text']): boolean {
	const assessed = assessOrFault({ question, value, verdict, rules: ANSWER_RULES }).level;
	return RESPONSES.text[highest([assessed, level])].stops !== 'nothing';
}
