import { LEADS, type PermissionRow, PRACTICE, WITH_THEM } from './permission-rows.ts';

/** Numbers that young people text from, and messages home: part of the one table in `permissions.ts`. */
export const TEXTING_PERMISSIONS = {
	'number.see': {
		says: 'See how it stands with a number that a young person texts from',
		roles: WITH_THEM,
		over: 'cases',
		why: 'Whoever may write to them has to know when it is safe, and who may hold the phone.',
	},
	'number.change': {
		says: 'Say when a number is safe to text, that it is not, whose it is, and send a check',
		roles: WITH_THEM,
		over: 'cases',
		why: 'Whoever hears that it is not safe stops everything at once. Whoever says that it is safe says how they know.',
	},
	'message-home.see': {
		says: 'See a message home that a young person asked for',
		roles: WITH_THEM,
		over: 'cases',
		why: 'It is theirs, and somebody has to see that it waits.',
	},
	'message-home.settle': {
		says: 'Check a message home, pass it on or not, and tell the young person which',
		roles: PRACTICE,
		over: 'cases',
		why: 'It must reach nobody who is a danger, and say no place. A person passes it on, never the machine.',
	},
	'message-home.lift': {
		says: 'Let a message home go to somebody whose name stands in the way',
		roles: LEADS,
		over: 'cases',
		why: 'Whoever answers for safeguarding, with how they know that it is somebody else or safe all the same.',
	},
} as const satisfies Record<string, PermissionRow>;
