/**
 * The facts that a conversation may begin with. Whoever begins one works them out from the record; conditions of a
 * flow may use these and `known:<topic id>` (already told, not asked again), and nothing else.
 *
 * @example begin(flow, { facts: ['repeat', 'known:T06'] })
 */
export const FACTS = {
	repeat: 'They have had a return conversation before: it opens with what was promised then.',
	'new-worker': 'Somebody else is asking than last time.',
	arranging: 'The conversation is being arranged: time, place, who and how are still open.',
	'name-not-known': 'Nobody has written down what they like to be called.',
	'live-enquiry': 'A police or section 47 enquiry is live: T41 to T47 are not asked.',
} as const;
