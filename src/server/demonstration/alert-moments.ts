import { type AlertAct, actOnAlert, newestOf } from '#app/alerts/alerts.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { Moment } from './setting.ts';
import type { StoryCalendar } from './story-calendar.ts';

/** Somebody acts on the open alert of a young person, having read all of it. `act` gets the newest thing said. */
export function actedOn(youngPerson: YoungPersonId, by: StaffMember, at: Instant, act: (read: string) => AlertAct): Moment {
	return {
		at,
		happens: async (stage) => {
			const { id: project } = stage.setting.project;
			const open = await stage.kept.alerts.openFor(project, youngPerson);
			const record = open && (await stage.kept.alerts.find(project, open.id));
			if (record === undefined) throw new Error('The story acts on an alert that nobody raised.');
			const acted = await actOnAlert(stage.deps, stage.as(by), record.alert.id, act(newestOf(record)));
			if (acted.outcome !== 'saved') throw new Error(`The story could not act on its alert: ${JSON.stringify(acted)}`);
			await stage.ring();
		},
	};
}

type Waiting = {
	readonly from: Instant;
	/** When the call is to have come. When nobody says how it stands by then, people are told again. */
	readonly until: Instant;
	/** What they did first, and what they say while the call has not come. */
	readonly words: string;
	readonly again: string;
};

/**
 * They have it and wait for a call, from `from` until `until`; while it does not come they say so when a shift begins or
 * ends, which is sooner than the longest wait that an unclear alert may have.
 */
export function waitedFor(
	youngPerson: YoungPersonId,
	by: StaffMember,
	calendar: StoryCalendar,
	{ from, until, words, again }: Waiting,
): readonly Moment[] {
	const shifts = shiftsBetween(calendar, from, until);
	return [from, ...shifts].map((at, n) =>
		actedOn(youngPerson, by, at, () => ({
			act: 'own',
			decision: { words: n === 0 ? words : again, until: shifts[n] === undefined ? until : addMinutes(shifts[n], ANSWERED_BEFORE) },
		})),
	);
}

const SHIFTS = ['07:45', '13:00', '21:00'];
/** Minutes between saying how it stands and when it would have been late. */
const ANSWERED_BEFORE = 10;
/** No story waits for longer than this many days. */
const DAYS_BACK = [-4, -3, -2, -1, 0];

function shiftsBetween({ day }: StoryCalendar, from: Instant, until: Instant): readonly Instant[] {
	return DAYS_BACK.flatMap((days) => SHIFTS.map((time) => day(days, time))).filter((at) => addMinutes(from, 60) < at && at < until);
}
