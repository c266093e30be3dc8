import type { QuestionId } from '#core/flow/definition.ts';
import { bareWords } from './opt-out.ts';

const GATE = 'gate:';

/** The name under which the choice before a topic goes out, so that its numbers are never read as an answer to the topic itself. */
export const gateBefore = (question: QuestionId): QuestionId => `${GATE}${question}`;

/** The topic that a choice stands before; undefined where it is a question of its own. */
export function behindGate(asked: QuestionId): QuestionId | undefined {
	return asked.startsWith(GATE) ? asked.slice(GATE.length) : undefined;
}

/** In the order in which its text numbers them. */
const CHOICES = ['see', 'person', 'leave-out'] as const;
export type GateChoice = (typeof CHOICES)[number];

/**
 * What somebody chose before a topic that a person asks about. Anything but its number is words, and words open nothing.
 *
 * @example gateChoice('2.') // 'person'
 */
export function gateChoice(words: string): GateChoice | undefined {
	const [, number] = /^(?:number |option )?([1-3])$/.exec(bareWords(words)) ?? [];
	return number === undefined ? undefined : CHOICES[Number(number) - 1];
}
