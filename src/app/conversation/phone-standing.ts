import type { CodeStanding } from '#app/private-page/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { dayInWords, timeOfDay } from '#core/clock/london.ts';
import type { SittingEnd } from '#core/room/sitting.ts';

/** `4:02 pm`; with its day when that was not today: `yesterday, 4:02 pm`. */
function when(at: Instant, now: Instant): string {
	const day = dayInWords(at, now);
	return day === 'today' ? timeOfDay(at) : `${day}, ${timeOfDay(at)}`;
}

/** The page is on their phone at this moment, as far as anybody here can know. */
export function isOpenElsewhere(standing: CodeStanding | undefined): standing is CodeStanding & { readonly usedAt: Instant } {
	return standing !== undefined && standing.usedAt !== null && standing.endedAt === null;
}

/** A code that was not used yet and still works. */
export function isWaiting(standing: CodeStanding | undefined, now: Instant): boolean {
	return standing !== undefined && standing.usedAt === null && standing.expiresAt > now;
}

const ENDED: Readonly<Record<SittingEnd, (at: string) => readonly string[]>> = {
	left: (at) => [`Left at ${at}: they pressed Leave now.`],
	'someone-came': (at) => [
		`Left at ${at}: they pressed Someone’s here.`,
		'Somebody came while the page was open. It may not have been them after that: check before the next code.',
	],
	paused: (at) => [`Left at ${at}: they paused.`],
	stopped: (at) => [`Left at ${at}: they stopped.`],
	finished: (at) => [`Finished at ${at}: they went through to the end.`],
	idle: (at) => [`Closed by itself at ${at}: nothing was pressed for a while. The phone may have been put down, or be in other hands.`],
	'closed-by-worker': (at) => [`Closed at ${at} by one of us.`],
	'new-code': (at) => [`Closed at ${at}: a new code was made.`],
};

/**
 * How the newest code stands, in sentences: whether it was used, and how the page on their phone ended. Never the code.
 *
 * @example standingInWords(standing, now) // ['Open on their phone since 4:02 pm.']
 */
export function standingInWords(standing: CodeStanding, now: Instant): readonly string[] {
	const { madeAt, expiresAt, usedAt, endedAt, ended } = standing;
	if (usedAt === null) {
		if (isWaiting(standing, now)) return [`A code was made at ${when(madeAt, now)}. Not used yet. It works until ${when(expiresAt, now)}.`];
		return [`A code was made at ${when(madeAt, now)}. It was not used, and stopped working at ${when(expiresAt, now)}.`];
	}
	if (endedAt === null || ended === null) return [`Open on their phone since ${when(usedAt, now)}.`];
	const opened = `Opened on their phone at ${when(usedAt, now)}.`;
	return [opened, ...ENDED[ended](when(endedAt, now))];
}
