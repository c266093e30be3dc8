import type { FlowSource } from '#core/flow/definition.ts';
import { questions } from '#flows/return-home-younger/v1/questions.ts';
import { sections } from '#flows/return-home-younger/v1/sections.ts';
import { english } from '#flows/return-home-younger/v1/wording.en.ts';

/** The return conversation under 11: pictures and play, ten prompts, always led by a worker (insist.md 14). */
export const returnHomeYounger: FlowSource = {
	format: 1,
	id: 'return-home/younger',
	version: 1,
	modes: ['worker'],
	sections,
	questions,
	limits: ['T09', 'T10'],
	core: ['Y01', 'Y02', 'Y03', 'Y04', 'Y05', 'Y06', 'Y07', 'Y08', 'Y09', 'Y10'],
	close: ['T64', 'T65', 'T66'],
	wording: [english],
};
