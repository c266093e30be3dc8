import type { FlowSource } from '#core/flow/definition.ts';
import { questions } from '#flows/helpline/v1/questions.ts';
import { sections } from '#flows/helpline/v1/sections.ts';
import { english } from '#flows/helpline/v1/wording.en.ts';

/**
 * The first contact, by text or on a page: what we do with what is said and who is here, then whether they are safe and whether
 * they are away, and then what they choose. It asks nothing about the time away: that is the return conversation, which it can
 * lead to, or a person's.
 */
export const helpline: FlowSource = {
	format: 1,
	id: 'helpline',
	version: 1,
	modes: ['text', 'young-person'],
	sections,
	questions,
	limits: ['H01'],
	core: ['H03', 'H04', 'H05'],
	close: ['H61', 'H60'],
	wording: [english],
};
