import type { ScreenName } from '../test/support/browser.ts';

/** How one screen of the list that every screen is checked by is taken. `from` is what stands at the top, where not the page itself. */
export type Taken = { readonly name: string; readonly size?: ScreenName; readonly dark?: true; readonly from?: string };

/** Below the alerts that stand on every page of the made-up project. */
const BELOW_ALERTS = 'main > :not(#live, .back-link, .page-head)';

/** Alerts and what is around them, the rota, going live, requests, what is kept and who sees what, by the names of their screens. */
export const STAFF_PICTURES: Readonly<Record<string, readonly Taken[]>> = {
	'taking an alert': [{ name: 'alert-take-phone-dark', size: 'phone', dark: true }],
	'an alert of one’s own': [{ name: 'alert-own-tablet' }],
	'closing an alert, with errors': [{ name: 'alert-close-phone-dark', size: 'phone', dark: true, from: '.govuk-error-summary' }],
	'an alert that somebody is asked to take': [{ name: 'alert-asked-phone-dark', size: 'phone', dark: true }],
	'an alert that is closed': [{ name: 'alert-closed-tablet' }],
	'a mandatory report': [{ name: 'mandatory-report-tablet', from: BELOW_ALERTS }],
	'how one is reached': [{ name: 'reached-phone', size: 'phone', from: BELOW_ALERTS }],
	'how everybody is reached': [{ name: 'everybody-reached-tablet', from: BELOW_ALERTS }],
	'how long one record is kept': [{ name: 'kept-one-tablet', from: BELOW_ALERTS }],
	'what is kept': [{ name: 'kept-tablet', from: BELOW_ALERTS }],
	'close the project': [{ name: 'close-project-tablet', from: BELOW_ALERTS }],
	'a request for what is held': [{ name: 'request-tablet', from: BELOW_ALERTS }],
	'each line of what is given': [{ name: 'request-lines-tablet', from: BELOW_ALERTS }],
	'who looked at a record': [{ name: 'looks-tablet', from: BELOW_ALERTS }],
	rota: [
		{ name: 'rota-tablet', from: BELOW_ALERTS },
		{ name: 'rota-days-phone', size: 'phone', from: '#days' },
	],
	'your hours': [{ name: 'rota-mine-phone', size: 'phone', from: BELOW_ALERTS }],
	'cover statement': [{ name: 'cover-statement-tablet', from: BELOW_ALERTS }],
	backstop: [{ name: 'backstop-tablet', from: BELOW_ALERTS }],
	'going live': [{ name: 'going-live-tablet', from: BELOW_ALERTS }],
	'what does not work': [{ name: 'faults-tablet', from: BELOW_ALERTS }],
	'for whoever keeps the installation': [{ name: 'administrator-tablet' }],
	'who sees whom: who may do what': [{ name: 'who-may-do-what-tablet', from: BELOW_ALERTS }],
	'who sees whom: a volunteer with dates': [{ name: 'volunteers-tablet', from: BELOW_ALERTS }],
	'who sees whom: one case that names a volunteer': [{ name: 'one-case-tablet', from: BELOW_ALERTS }],
	'who sees whom: Today, for a volunteer': [{ name: 'today-volunteer-phone', size: 'phone' }],
	'who sees whom: totals': [{ name: 'totals-tablet' }],
};
