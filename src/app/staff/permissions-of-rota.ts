import { LEADS, type PermissionRow, PRACTICE, WITH_THEM } from './permission-rows.ts';

/** The part of the table that is about cover, the rota and going live. */
export const ROTA_PERMISSIONS = {
	'cover.see': {
		says: 'See who looks at which hour',
		roles: WITH_THEM,
		over: 'project',
		why: 'Whoever works here has to know when nobody looks.',
	},
	'cover.change': {
		says: 'Change who looks at which hour',
		roles: LEADS,
		over: 'project',
		why: 'It is what young people are told: whoever answers for it writes it down.',
	},
	'cover.check-line': {
		says: 'Say that a national line was rung and is right',
		roles: WITH_THEM,
		over: 'project',
		why: 'Anyone can ring it; who did, and when, stands beside it.',
	},
	'rota.see': {
		says: 'See the rota of the next days, and how people on it are reached',
		roles: PRACTICE,
		over: 'project',
		why: 'Whoever may be on it has to see its gaps. No number stands on the page.',
	},
	'rota.own': {
		says: 'Be away, ask somebody to cover or swap, and accept or decline',
		roles: PRACTICE,
		over: 'self',
		why: 'Their own hours. Nothing moves until whoever is asked accepts.',
	},
	'rota.change': {
		says: 'Change somebody else’s hours on one date',
		roles: LEADS,
		over: 'project',
		why: 'Somebody who is ill cannot do it themselves. Whoever did it stands in the audit.',
	},
	'waking.agree': {
		says: 'Agree to be woken, with the most nights a week, or take it back',
		roles: PRACTICE,
		over: 'self',
		why: 'Nobody else can agree to it for them.',
	},
	'calendar.own': {
		says: 'Read their own hours in a calendar',
		roles: PRACTICE,
		over: 'self',
		why: 'The address is secret and says when they are on call and nothing else.',
	},
	'backstop.ask': {
		says: 'Ask somebody to be the last to turn to, or end it',
		roles: LEADS,
		over: 'project',
		why: 'It is for whoever answers for safeguarding to ask, and for nobody but that person to confirm.',
	},
	'backstop.confirm': {
		says: 'Confirm that they are the last to turn to',
		roles: PRACTICE,
		over: 'self',
		why: 'Only the person themself, signed in, who can be reached without push.',
	},
	'emergency-team.change': {
		says: 'Write down how the council’s emergency duty team is reached',
		roles: LEADS,
		over: 'project',
		why: 'Somebody at night reads it and rings: whoever answers for it writes it down.',
	},
	'cover-statement.add': {
		says: 'Write down what was agreed with the commissioner about cover',
		roles: LEADS,
		over: 'project',
		why: 'It is what the project promised, and what going live stands on.',
	},
	'going-live.see': {
		says: 'See what is missing before real young people may use it',
		roles: LEADS,
		over: 'project',
		why: 'Whoever answers for it mends it.',
	},
	'going-live.sign': {
		says: 'Say that the project may go live',
		roles: LEADS,
		over: 'project',
		why: 'It takes a lead and a manager, two people; nothing may be missing.',
	},
} as const satisfies Record<string, PermissionRow>;
