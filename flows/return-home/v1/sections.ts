import type { Section } from '#core/flow/definition.ts';

/** The parts of the map, in order. Purposes: the four of the DfE 2014 statutory guidance. */
export const sections = [
	{ id: 'start', purposes: [] },
	{ id: 'right-now', purposes: ['harm'] },
	{ id: 'before', purposes: ['reasons'] },
	{ id: 'away', purposes: ['harm', 'reasons'] },
	{ id: 'feeling-safe', purposes: ['harm'] },
	{ id: 'coming-back', purposes: ['safe-and-options'] },
	{ id: 'your-life', purposes: ['reasons', 'safe-and-options'] },
	{ id: 'what-helps', purposes: ['safe-and-options', 'staying-safe'] },
	{ id: 'to-finish', purposes: [] },
] as const satisfies readonly Section[];
