import type { Form } from '#app/form.ts';
import type { Session } from '#app/staff/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { calendarDate, fromLondon, timeOfDay } from '#core/clock/london.ts';
import type { CloseOutcome, Decision, HeardOutcome } from '#core/escalation/acts.ts';
import type { AlertId, StaffId } from '#core/id.ts';
import type { AlertAct, AlertsDeps } from './alerts.ts';
import { decisionInWords, GOT_IT, QUICK_DECISIONS } from './decisions.ts';
import type { Readers } from './standing-words.ts';

/** Where a form was sent from: whose it is and which alert. */
export type ActFrom = { readonly session: Session; readonly id: AlertId; readonly readers: () => Promise<Readers> };

/** What somebody asked for, as the form says it. */
export async function actFrom(act: AlertAct['act'], form: Form, deps: AlertsDeps, from: ActFrom): Promise<AlertAct> {
	const words = form.one('words').slice(0, 2_000);
	switch (act) {
		case 'seen':
			return { act, read: form.one('read') };
		case 'pass-on':
			return { act };
		case 'own':
			return { act, decision: await decisionIn(form, deps, from), read: form.one('read') };
		case 'take-over':
			return { act, decision: await decisionIn(form, deps, from), from: form.one('from') };
		case 'check-back':
			return { act, answer: form.one('answer') === 'fine' ? 'fine' : 'need-help', words, read: form.one('read') };
		case 'offer':
			return { act, to: form.one('to') as StaffId, words };
		case 'answer':
			return { act, yes: form.one('answer') === 'yes', words };
		case 'rang-team':
			return { act, call: { at: lastTime(form.one('at'), deps.clock.now()), who: line(form, 'who'), reference: line(form, 'reference') } };
		case 'close':
			return { act, outcome: outcomeIn(form), read: form.one('read') };
	}
}

async function decisionIn(form: Form, deps: AlertsDeps, { session, id, readers }: ActFrom): Promise<Decision> {
	const decision = form.one('decision');
	const words = form.one('words').slice(0, 2_000);
	if (decision === 'got-it') return { words: GOT_IT };
	const quick = QUICK_DECISIONS.find((one) => one === decision);
	if (quick !== undefined) {
		const record = await deps.alerts.find(session.project.id, id);
		return { words: (record && decisionInWords(quick, record, await readers())) ?? '' };
	}
	const now = deps.clock.now();
	if (decision === 'reply') return replyIn(form, now);
	if (decision !== 'wait') return { words };
	const until = nextTime(form.one('until'), now);
	// A time that cannot be read counts as now, which the alert refuses: the field then says what to do.
	return { words: [`Waiting for a call back until ${form.one('until')}.`, words.trim()].filter(Boolean).join(' '), until: until ?? now };
}

/** As with a call back: a time that cannot be read counts as now, and is refused on its field. */
function replyIn(form: Form, now: Instant): Decision {
	const words = form.one('words').slice(0, 2_000).trim();
	const replyBy = nextTime(form.one('replyBy'), now) ?? now;
	return { words: [`I will ring or write by ${timeOfDay(replyBy)}.`, words].filter(Boolean).join(' '), replyBy };
}

/** The next moment at which London's clocks show `time`, today or tomorrow. */
function nextTime(time: string, now: Instant): Instant | undefined {
	const today = fromLondon(calendarDate(now), time);
	if (today === undefined || today.at > now) return today?.at;
	return fromLondon(calendarDate(addMinutes(now, DAY)), time)?.at;
}

/** The last moment at which they showed it, today or yesterday; null for no time. */
function lastTime(time: string, now: Instant): Instant | null {
	const today = fromLondon(calendarDate(now), time);
	if (today === undefined || today.at <= now) return today?.at ?? null;
	return fromLondon(calendarDate(addMinutes(now, -DAY)), time)?.at ?? null;
}

const DAY = 24 * 60;
const line = (form: Form, name: string): string => form.one(name).trim().slice(0, 1_000);

/** How many people may be named as told, each with a time and a reference. */
export const MOST_TOLD = 4;
export type ToldOne = { readonly who: string; readonly at: string; readonly reference: string };

/** As it stands on the page, also after an error. */
export type ClosingTyped = CloseOutcome & { readonly told: readonly ToldOne[]; readonly heardTyped: HeardTyped };
export type HeardTyped = { readonly heard: string; readonly on: string; readonly owner: string; readonly by: string };

export function outcomeIn(form: Form): ClosingTyped {
	const [who, at, reference] = [form.all('toldWhom'), form.all('toldAt'), form.all('toldReference')];
	const told = who.slice(0, MOST_TOLD).map((one, n) => ({
		...{ who: one.trim().slice(0, 1_000), at: (at[n] ?? '').slice(0, 40), reference: (reference[n] ?? '').trim().slice(0, 200) },
	}));
	const heardTyped = { heard: form.one('heard'), on: form.one('heardOn'), owner: form.one('tellOwner'), by: form.one('tellBy') };
	const waking = form.one('neededWaking');
	return {
		done: form.one('done').slice(0, 4_000),
		toldWhom: told
			.filter((one) => one.who !== '')
			.map(toldInWords)
			.join('; '),
		toldFirst: form.one('toldFirst') === 'yes',
		whyNot: form.one('whyNot').slice(0, 2_000),
		readBy: form.one('readBy') === '' ? null : (form.one('readBy') as StaffId),
		heard: heardIn(heardTyped),
		neededWaking: waking === '' ? null : waking === 'yes',
		...{ told, heardTyped },
	};
}

/** What is not known of it says so: a review asks. */
function toldInWords({ who, at, reference }: ToldOne): string {
	return [who, at === '' ? 'time not written down' : at, reference === '' ? 'no reference given' : `reference ${reference}`].join(', ');
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const isDate = (text: string): boolean => DATE.test(text) && !Number.isNaN(Date.parse(text));

function heardIn({ heard, on, owner, by }: HeardTyped): HeardOutcome | null {
	if (heard === 'told' && isDate(on)) return { heard, on };
	if (heard === 'not-yet' && owner !== '' && isDate(by)) return { heard, owner: owner as StaffId, by };
	return null;
}
