import { type AlertAct, actOnAlert, newestOf } from '#app/alerts/alerts.ts';
import { addMinutes, type Instant, minutesBetween } from '#core/clock/instant.ts';
import { PACE } from '#core/escalation/pace.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { Moment } from './setting.ts';
import type { Stage } from './stage.ts';
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
			const does = act(newestOf(record));
			const acted = await actOnAlert(stage.deps, stage.as(by), record.alert.id, does);
			const { level, state, nextDueAt } = record.alert;
			if (acted.outcome !== 'saved')
				throw new Error(
					`The story could not ${does.act} at ${at} an alert that is ${level}, ${state}, due ${nextDueAt}: ${JSON.stringify(acted)}`,
				);
			await stage.ring();
		},
	};
}

type Waiting = {
	readonly from: Instant;
	/** When the call is to have come: may still be to come. When nobody says how it stands by then, people are told again. */
	readonly until: Instant;
	/** What they did first, and what they say while the call has not come. */
	readonly words: string;
	readonly again: string;
};

/**
 * They have it and wait for a call, from `from` until `until`; while it does not come they say so in time, as often as the
 * level of the alert asks. Which that is depends on what was said, and no story knows it beforehand.
 */
export function waitedFor(
	youngPerson: YoungPersonId,
	by: StaffMember,
	{ now }: StoryCalendar,
	{ from, until, words, again }: Waiting,
): readonly Moment[] {
	const looks = Math.ceil(minutesBetween(from, until < now ? until : now) / LOOKS);
	return Array.from({ length: Math.max(1, looks) }, (_, n) => {
		const at = addMinutes(from, n * LOOKS);
		return { at, happens: (stage) => saidInTime(stage, { youngPerson, by, until, words: n === 0 ? words : again, first: n === 0 }) };
	});
}

/** Minutes. Less than the shortest of the waits that any level allows. */
const LOOKS = 25;

type Said = Pick<Waiting, 'until' | 'words'> & { readonly youngPerson: YoungPersonId; readonly by: StaffMember; readonly first: boolean };

async function saidInTime(stage: Stage, { youngPerson, by, until, words, first }: Said): Promise<void> {
	const at = stage.now();
	const open = await stage.kept.alerts.openFor(stage.setting.project.id, youngPerson);
	if (open === undefined) throw new Error('The story waits on an alert that nobody raised.');
	if (!first && (open.nextDueAt === null || open.nextDueAt >= until || open.nextDueAt > addMinutes(at, LOOKS))) return;
	const longest = addMinutes(at, PACE[open.level].longestWait);
	const decision = { words, until: until < longest ? until : longest };
	await actedOn(youngPerson, by, at, () => ({ act: 'own', decision })).happens(stage);
}
