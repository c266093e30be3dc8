import { ROLES, type Role } from '#core/record/staff.ts';

/** Everybody the table is about: those who sign in, and two who never do. */
export const LISTED = [...ROLES, 'young-person', 'interpreter'] as const;
export type Listed = (typeof LISTED)[number];

type Summary = { readonly name: string; readonly words: string; readonly why: string };

/** Each role in a sentence or two, with why it goes so far and no further. The table says the rest. */
export const SUMMARIES: Readonly<Record<Listed, Summary>> = {
	worker: {
		name: 'Return-interview worker',
		words: 'Holds talks, and sees every young person of the project.',
		why: 'Young people choose whom they talk to, and a talk may go on with somebody else.',
	},
	volunteer: {
		name: 'Volunteer',
		words:
			'Sees the cases that name them, and no others, while their training and their DBS check count. Never the only owner of an alert that is urgent.',
		why: 'They help a few young people, and are not here at every hour.',
	},
	duty: {
		name: 'Duty worker',
		words: 'Is told of every alert, and sees every young person of the project.',
		why: 'Whoever is called has to see what they are called to.',
	},
	lead: {
		name: 'Safeguarding lead',
		words: 'Also signs off reports, names cases for volunteers, and sees who looked.',
		why: 'They answer for what is done about harm.',
	},
	manager: {
		name: 'Manager',
		words: 'The same as a safeguarding lead.',
		why: 'Somebody has to be there when the lead is away, or when something is about the lead.',
	},
	administrator: {
		name: 'Administrator',
		words: 'Looks after who can sign in, and on what. Opens no young person’s record.',
		why: 'Nobody needs a child’s account to keep a machine running.',
	},
	commissioner: {
		name: 'Commissioner',
		words: 'Totals only. A number under five is not shown, and cannot be worked out from the others.',
		why: 'Who pays for the work needs to know how it goes, and never who it is about.',
	},
	partner: {
		name: 'Partner',
		words: 'Sees only what was shared with them. Nothing is shared this way yet.',
		why: 'What was told here goes no further than somebody decided it should.',
	},
	'young-person': {
		name: 'Young person',
		words: 'Their own talk, on their own phone or on a tablet that was handed to them. They have no sign-in: a code opens it, once.',
		why: 'It is theirs; and a sign-in on their phone would tell on them.',
	},
	interpreter: {
		name: 'Interpreter',
		words: 'Sees no record and has no sign-in. That they were there is written down.',
		why: 'They carry words between two people, and keep none.',
	},
};

/** Above its column, where there is little room. */
export const SHORT_ROLES: Readonly<Record<Role, string>> = {
	worker: 'Worker',
	volunteer: 'Volunteer',
	duty: 'Duty worker',
	lead: 'Lead',
	manager: 'Manager',
	administrator: 'Administrator',
	commissioner: 'Commissioner',
	partner: 'Partner',
};
