const alertsWhere = (what: string) => `select a.id from alerts a where ${what}`;
const rowsWhere = (what: string) => `select n.id from notifications n where ${what}`;
const rowOf = (what = 'true') => `exists (select 1 from notifications n where n.project = a.project and n.alert = a.id and ${what})`;
const lineOf = (alert: string, project: string, ...what: readonly string[]) =>
	`exists (select 1 from alert_trail t where t.project = ${project} and t.alert = ${alert} and t.what in ('${what.join("', '")}'))`;
const trail = (...what: readonly string[]) => lineOf('a.id', 'a.project', ...what);

type Queries = Readonly<Record<string, string>>;

/** What may never be found of alerts, whenever a process ended: SQL that both databases know, each returning ids. */
const NEVER_OF_ALERTS: Queries = {
	'an alert that nothing is ever done about': alertsWhere(`a.state <> 'closed' and (a.next_due_at is null or a.next_due is null)`),
	'an alert that nobody was asked about, and that does not wait for somebody to be at work': alertsWhere(
		`a.state <> 'closed' and not (a.level = 'unclear' and a.rung = 0) and not ${rowOf()} and not ${trail('notify-failed')}`,
	),
};

/** The same of what hangs on an alert: its rungs, its offers, the rows that are sent and those that a screen answers. */
export const NEVER_OF_ROWS: Queries = {
	'a rung that was counted, and nobody on it asked': alertsWhere(
		`a.state in ('raised', 'seen') and a.rung > 0 and not ${rowOf('n.rung >= a.rung - 1')} and not ${trail('notify-failed')}`,
	),
	'an alert without a word on how it came about': alertsWhere(`not ${trail('raised')}`),
	'an alert without a row in the audit': alertsWhere(
		`not exists (select 1 from audit u where u.project = a.project and u.young_person = a.young_person)`,
	),
	'somebody who was asked to take it, and neither knocked nor given a moment to answer by': alertsWhere(
		`a.state <> 'closed' and a.offered_to is not null
		and (a.state <> 'owned' or a.next_due <> 'check-back' or a.next_due_at is null or not ${rowOf('n.rung < 0 and n."to" = a.offered_to')})`,
	),
	'a row that is being sent and never comes back': rowsWhere(`n.state = 'sending' and n.locked_until is null`),
	'a row that is to be sent at no moment': rowsWhere(`n.state in ('due', 'sending') and n.due_at is null`),
	'a row that left, of which nothing is known that a screen could answer with': rowsWhere(`n.state = 'sent' and n.token_hash is null`),
	'a row of no alert': rowsWhere('not exists (select 1 from alerts a where a.project = n.project and a.id = n.alert)'),
	'a concern whose alert is not there': `select c.id from concerns c where c.alert is not null
		and not exists (select 1 from alerts a where a.project = c.project and a.id = c.alert)`,
};

const NEVER: Queries = { ...NEVER_OF_ALERTS, ...NEVER_OF_ROWS };

/** The same where everybody has another way: what no screen showed in time was followed by it, unless somebody read or has the alert. */
export const NEVER_WITH_ANOTHER_WAY: Queries = {
	...NEVER,
	'a row that no screen showed, and no other way tried after it': rowsWhere(
		`n.state = 'sent' and n.channel <> 'e-mail' and n.shown_at is null and n.confirm_by is null
		and not exists (select 1 from notifications o where o.project = n.project and o.alert = n.alert and o."to" = n."to"
			and o.rung = n.rung and o.channel <> n.channel)
		and not ${lineOf('n.alert', 'n.project', 'seen', 'owned', 'taken-over', 'offer-accepted', 'closed')}`,
	),
};
