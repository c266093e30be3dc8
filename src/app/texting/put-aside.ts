import type { Ids } from '#app/clock.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { changeThread, type ThreadAct, type ThreadDeps, type ThreadOutcome } from './change-thread.ts';

/** Longer than this it is no snooze but a date, which belongs to what was promised. */
const LONGEST_MINUTES = 14 * 24 * 60;
const WAITS = 'A text of theirs waits for an answer. Answer it, or say that it needs none, before you put it aside.';
const NO_TIME = 'Choose a time that is still to come, within two weeks.';
const NOTHING_WAITS = 'Nothing waits for an answer here.';

/**
 * Out of the way until then. Not while a text waits for its answer: that climbs, and putting it aside would hide why. A text that comes
 * brings it back at once.
 *
 * @example await snoozeThread(deps, { number, by: session.staff.id, until })
 */
export function snoozeThread(deps: ThreadDeps, { until, ...act }: ThreadAct & { readonly until: Instant }): Promise<ThreadOutcome> {
	return changeThread(deps, act, ({ thread }, now) => {
		if (thread.waitingSince !== null) return { refused: WAITS };
		if (until <= now || until > addMinutes(now, LONGEST_MINUTES)) return { refused: NO_TIME };
		return { thread: { snoozedUntil: until }, action: 'snoozed' };
	});
}

/** Back before its time. */
export function unsnoozeThread(deps: ThreadDeps, act: ThreadAct): Promise<ThreadOutcome> {
	return changeThread(deps, act, () => ({ thread: { snoozedUntil: null }, action: 'unsnoozed' }));
}

/**
 * A named person read it, and it needs no answer: nobody is told any more that it has none. Why stands among the notes from the same commit
 * on, for whoever looks later.
 *
 * @example await needsNoAnswer(deps, { number, by: session.staff.id, why: 'He only sent a thumb up.' })
 */
export function needsNoAnswer(
	deps: ThreadDeps & { readonly ids: Pick<Ids, 'row'> },
	{ why = '', ...act }: ThreadAct & { readonly why?: string },
): Promise<ThreadOutcome> {
	return changeThread(deps, act, ({ thread: { waitingSince, number, project, youngPerson } }, at) => {
		if (waitingSince === null) return { refused: NOTHING_WAITS };
		const words = `It needs no answer. ${why.trim()}`;
		const note = { id: deps.ids.row<string>(), project, youngPerson, number, by: act.by, at, words };
		const changes = why.trim() === '' ? [] : [{ change: 'thread-note-written', note } as const];
		return { thread: { waitingSince: null, answerDueAt: null, timesTold: 0 }, changes, action: 'needs-no-answer' };
	});
}
