import { type QuestionWording, SLOTS, type Slot } from '#core/flow/definition.ts';

/** The true sentences for each slot at this hour. A slot for which there are none is left out. */
export type Fillings = Readonly<Record<Slot, readonly string[]>>;

/** The slot that a line stands for. `slotIn('{who-is-here}') // 'who-is-here'` */
export function slotIn(line: string): Slot | undefined {
	return SLOTS.find((slot) => line === `{${slot}}`);
}

/**
 * Lines with true sentences where the slots stood.
 *
 * @example filledIn(['{who-is-here}', 'We are not the police.'], { 'who-is-here': ['Sam is here now.'], 'lines-open-now': [] })
 */
export function filledIn(lines: readonly string[], fillings: Fillings): readonly string[] {
	return lines.flatMap((line) => {
		const slot = slotIn(line);
		return slot === undefined ? [line] : fillings[slot];
	});
}

/**
 * Everything that goes out for a question by text, in order, each a message of its own; the last is the question.
 *
 * @example textsOf(flow.words('H01', 'en'), fillings).length // 4: who is here, the limits in two, and the check
 */
export function textsOf({ text, textsBefore }: QuestionWording, fillings: Fillings): readonly string[] {
	return [...filledIn(textsBefore ?? [], fillings), text];
}
