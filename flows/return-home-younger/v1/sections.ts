import type { Section } from '#core/flow/definition.ts';

/** Fewer parts than the main flow: a young child tells it as one story. */
export const sections = [
	{ id: 'start', purposes: [] },
	{ id: 'right-now', purposes: ['harm'] },
	{ id: 'your-story', purposes: ['harm', 'reasons'] },
	{ id: 'what-helps', purposes: ['safe-and-options', 'staying-safe'] },
	{ id: 'to-finish', purposes: [] },
] as const satisfies readonly Section[];
