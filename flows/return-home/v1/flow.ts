import type { FlowSource } from '#core/flow/definition.ts';
import { questions } from '#flows/return-home/v1/questions.ts';
import { sections } from '#flows/return-home/v1/sections.ts';
import { english } from '#flows/return-home/v1/wording.en.ts';

/**
 * The return conversation. 68 topics are a store, not a script: limits first, needs next, a core path of ten, and
 * the rest by need or because somebody brought it up (insist.md 12).
 */
export const returnHome: FlowSource = {
	format: 1,
	id: 'return-home',
	version: 1,
	modes: ['worker', 'young-person', 'text'],
	sections,
	questions,
	limits: ['T09', 'T10', 'T08'],
	core: ['T15', 'T12', 'T13', 'T18', 'T26', 'T37', 'T58', 'T60', 'T62', 'T63'],
	close: ['T64', 'T65', 'T66'],
	wording: [english],
};
