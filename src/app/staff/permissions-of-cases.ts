import { LEADS, type PermissionRow, PRACTICE, WITH_THEM } from './permission-rows.ts';

/** Who sees whose case, and what a person may ask of what is held about them: part of the one table in `permissions.ts`. */
export const CASE_PERMISSIONS = {
	'access-request.ask': {
		says: 'Write down that somebody asks what is held about a young person',
		roles: PRACTICE,
		over: 'cases',
		why: 'Whoever is asked writes it down; they give nobody anything.',
	},
	'access-request.decide': {
		says: 'Decide about a request for what is held, line by line',
		roles: LEADS,
		over: 'cases',
		why: 'A parent, a danger and other people’s words are weighed by whoever answers for safeguarding.',
	},
	'access-request.make': {
		says: 'Make what is given to whoever asked',
		roles: LEADS,
		over: 'cases',
		why: 'It is everything at once: only who decided about it, and only after proving who they are again.',
	},
	'access-request.second': {
		says: 'Look at what would be given, before it is, where a parent asks or somebody must not be told',
		roles: LEADS,
		over: 'cases',
		why: 'Two people, never one: whoever decided about it does not let it go as well, nor anybody whom the words name.',
	},
	'correction.say': {
		says: 'Write down that somebody says something is wrong',
		roles: WITH_THEM,
		over: 'cases',
		why: 'Whoever is told writes it down. It adds beside what is there and changes nothing of it.',
	},
	'correction.decide': {
		says: 'Decide about what somebody says is wrong',
		roles: PRACTICE,
		over: 'cases',
		why: 'With a reason that stands beside it; where nobody agrees, that they disagree is kept.',
	},
	'case.name': {
		says: 'Name the cases that a volunteer works on',
		roles: LEADS,
		over: 'cases',
		why: 'Whoever answers for volunteers decides whom they work with.',
	},
	'case.mark-named': {
		says: 'Say that what was said is about somebody who works here',
		roles: PRACTICE,
		over: 'cases',
		why: 'Whoever reads it first: it closes to that person at once, and nobody tells them why.',
	},
	'case.give-back': {
		says: 'Open a case again to somebody it was closed to',
		roles: LEADS,
		over: 'cases',
		why: 'A mistake is put right by whoever answers for safeguarding, never by the person it is about.',
	},
	'case.mark-told-read': {
		says: 'Mark as read that a case was closed to somebody, or opened with a reason',
		roles: ['lead'],
		over: 'cases',
		why: 'It stands on Today until a safeguarding lead has read it.',
	},
	'volunteers.see': {
		says: 'See volunteers, and write down until when their training and DBS check count',
		roles: LEADS,
		over: 'project',
		why: 'Without both dates, or after them, nothing is open to a volunteer.',
	},
} as const satisfies Record<string, PermissionRow>;
