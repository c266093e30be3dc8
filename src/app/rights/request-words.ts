import type { AccessState, Asker, Exemption } from '#core/rights/access-request.ts';

export const ASKER_WORDS: Readonly<Record<Asker, string>> = {
	'young-person': 'The young person',
	parent: 'A parent, or somebody with parental responsibility',
	solicitor: 'A solicitor who acts for the young person',
	other: 'Somebody else',
};

export const STATE_WORDS: Readonly<Record<AccessState, string>> = {
	open: 'Waits for a decision',
	agreed: 'To be answered',
	refused: 'Refused',
	answered: 'Answered',
};

/** Why something is left out, for whoever decides and for the sheet that stays here. Which law it is, is counsel’s to confirm. */
export const EXEMPTION_WORDS: Readonly<Record<Exemption, string>> = {
	'somebody-else': 'About somebody else',
	'serious-harm': 'Somebody could be seriously harmed',
	'their-confidence': 'The young person said it in confidence',
	'not-in-best-interests': 'Not in the young person’s best interests',
	'danger-address': 'Says where somebody is who must not be found',
	'danger-person': 'Would reach somebody who must not be told',
	'legal-privilege': 'Advice from a lawyer',
	'crime-enquiry': 'Would get in the way of a police enquiry',
};
