import { ALL_RULES } from './rules/all-rules.ts';

/** What stands in a verdict that no rule of the words gave, by the name before the `@`. */
const OTHERS: Readonly<Record<string, string>> = {
	model: 'The model, which learnt from messages that people graded, found something.',
	'model-and-heard': 'Only the model would have called somebody. A worker had heard it, and reads it again.',
	'model-on-few-words': 'Only the model would have called somebody at once. So few words may mean anything, so somebody looks soon.',
	lowered:
		'Something beside it denies it, says that it is over, or seems to be about something else. So it counts as a concern and not for more.',
	'not-understood': 'Screening did not understand enough of this to say that it can wait.',
	'words-on-urgent-topic': 'This was written under a question about danger, so somebody looks even when the words alone do not say much.',
	'screening-fault': 'Screening broke down on these words, so they count as urgent.',
	'picture-not-opened': 'A picture or voice note came with it. Nobody opened it, so somebody looks.',
	'nothing-in-it': 'A text came with nothing in it, so somebody looks.',
	'number-fits-nothing': 'They had been asked about being safe, and texted a number that fits none of the choices. So somebody looks.',
	'raised-with-others': 'Together with what stood beside it, or as the answer that it was, it says more than these words alone.',
	'raised-by-worker': 'A worker looked and decided how fast somebody should come.',
	'asked-for-a-person': 'They asked for a person.',
};

const SAYS: ReadonlyMap<string, string> = new Map([...Object.entries(OTHERS), ...ALL_RULES.map(({ id, says }) => [id, says] as const)]);

/**
 * Why a rule of a verdict fired, in one plain sentence for the worker. A rule that has since gone is named and nothing more.
 *
 * @param rule as a verdict names it, with its version: `parent-hits@1`.
 * @example explainRule('asked-for-a-person') // 'They asked for a person.'
 */
export function explainRule(rule: string): string {
	const [name = ''] = rule.split('@');
	return SAYS.get(name) ?? `A rule that is no longer used: ${rule}.`;
}
