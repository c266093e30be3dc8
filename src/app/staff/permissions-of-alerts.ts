import { LEADS, type PermissionRow, WITH_THEM } from './permission-rows.ts';

/** What is done with an alert besides taking it, and reports that the law may ask for: part of the one table in `permissions.ts`. */
export const ALERT_PERMISSIONS = {
	'alert.offer': {
		says: 'Ask one person to take an alert',
		roles: WITH_THEM,
		over: 'cases',
		why: 'Only its owner, and it stays theirs until that person says yes.',
	},
	'alert.answer-offer': {
		says: 'Say yes or no when asked to take an alert',
		roles: WITH_THEM,
		over: 'cases',
		why: 'Only whoever was asked by name.',
	},
	'alert.rang-team': {
		says: 'Write down that they rang the council’s emergency duty team',
		roles: WITH_THEM,
		over: 'cases',
		why: 'Whoever rang. It changes nobody’s alert: the team never owns one.',
	},
	'mandatory-report.make': {
		says: 'Make a mandatory report, read those that were made, and add to one',
		roles: WITH_THEM,
		over: 'cases',
		why: 'The duty may be their own. Whoever sees the case makes it, and nobody’s leave, sign-off or setting stands before it.',
	},
	'wakes.see': {
		says: 'See how often somebody on call was woken, and whether it was needed',
		roles: LEADS,
		over: 'project',
		why: 'Whoever answers for the rota keeps false wakes low. It names nobody.',
	},
} as const satisfies Record<string, PermissionRow>;
