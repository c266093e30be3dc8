import type { Section } from '#core/flow/definition.ts';

/** The parts, in order. Purposes: the four of the DfE 2014 statutory guidance. */
export const sections = [
	{ id: 'start', purposes: [] },
	{ id: 'right-now', purposes: ['harm', 'staying-safe'] },
	{ id: 'your-choice', purposes: ['reasons', 'safe-and-options'] },
	{ id: 'find-help', purposes: ['staying-safe'] },
	{ id: 'message-home', purposes: ['safe-and-options'] },
	{ id: 'going-back', purposes: ['safe-and-options'] },
	{ id: 'before-you-go', purposes: ['reasons', 'staying-safe'] },
	{ id: 'chat-later', purposes: [] },
	{ id: 'to-finish', purposes: [] },
] as const satisfies readonly Section[];
