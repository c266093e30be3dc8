import { LEADS, type PermissionRow } from './permission-rows.ts';

/** How long records are kept, how they go, and closing a project: part of the one table in `permissions.ts`. */
export const KEEPING_PERMISSIONS = {
	'keeping.see': {
		says: 'See how long each record is kept, what holds it, what is due, and what was destroyed',
		roles: LEADS,
		over: 'cases',
		why: 'Whoever answers for safeguarding; everybody reads on a record how long that one is kept.',
	},
	'keeping.hold': {
		says: 'Put a hold on a record or on all of them, lift it, and have a record kept longer',
		roles: LEADS,
		over: 'cases',
		why: 'The police or a court ask whoever answers for the project; while it stands nothing goes.',
	},
	'keeping.terms': {
		says: 'Write down what the council’s contract says about keeping records',
		roles: LEADS,
		over: 'project',
		why: 'Whoever answers for the contract, with where it says so.',
	},
	'keeping.destroy': {
		says: 'Propose that a record be destroyed, or approve what somebody else proposed',
		roles: LEADS,
		over: 'cases',
		why: 'It cannot be undone: two people who answer for safeguarding decide it, never one.',
	},
	'closing.see': {
		says: 'See what it takes to close the project, and the packages that were made',
		roles: LEADS,
		over: 'project',
		why: 'Whoever answers for the records has to know where they go.',
	},
	'closing.close': {
		says: 'Close the project, or open it again',
		roles: ['manager'],
		over: 'project',
		why: 'From then on it is only read, and young people are sent elsewhere.',
	},
	'closing.hand-over': {
		says: 'Make the hand-over package of a project that is closed',
		roles: LEADS,
		over: 'project',
		why: 'It holds everything; whoever closed the project does not make it too.',
	},
} as const satisfies Record<string, PermissionRow>;
