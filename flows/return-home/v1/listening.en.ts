import type { FlowWording } from '#core/flow/definition.ts';

/**
 * Once a young person has said that they are not safe, the prompts stop asking: what stops is the machine's questions,
 * never the worker's listening (what may not be softened, 7). A child may read this over the worker's shoulder, so it
 * names nothing.
 */
export const listening: NonNullable<FlowWording['listening']> = {
	say: ['Thank you for telling me.', 'You’re not in trouble with me. I’m still here.'],
	do: [
		'Stay with what they are saying. There is no need to ask anything.',
		'Write down their words as they say them.',
		'Say whom you have to tell, and that you will say when it is done.',
	],
};
