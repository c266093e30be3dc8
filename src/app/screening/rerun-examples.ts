import type { ScreeningExample } from '#core/record/screening-example.ts';
import type { ScreenWords } from '#core/screening/screen-words.ts';
import type { Level } from '#core/screening/verdict.ts';

/** An accepted example with what screening says of it today; null where it broke down on it. */
export type Rerun = { readonly example: ScreeningExample; readonly now: Level | null };

/** Looks at each example again, by its words and its question alone: where it was said first is not known any more. */
export function rerunExamples(screen: ScreenWords, examples: readonly ScreeningExample[]): readonly Rerun[] {
	return examples.map((example) => ({ example, now: levelNow(screen, example) }));
}

function levelNow(screen: ScreenWords, { about }: ScreeningExample): Level | null {
	try {
		return screen(about.text, { question: about.asked, urgentRoute: false, heard: true }).level;
	} catch {
		return null;
	}
}

/** How many come out as people said. */
export function asSaid(reruns: readonly Rerun[]): number {
	return reruns.filter(({ example, now }) => now === example.about.should).length;
}
