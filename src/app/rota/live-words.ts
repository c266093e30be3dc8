import type { Names } from '#app/cover/staff-words.ts';
import { dayAndTime, longDay } from '#core/clock/london.ts';
import { isBackstop, standingOf } from '#core/cover/backstop.ts';
import type { LiveNeed } from '#core/cover/going-live.ts';
import type { StaffId } from '#core/id.ts';
import type { Readiness } from './readiness.ts';
import { gapInDays } from './rota-words.ts';

/** One thing that is needed: what it is, and where it is mended. `docs`: by whoever looks after the machine. */
type Need = { readonly is: string; readonly href: string; readonly mend: string };

export const NEED_WORDS: Readonly<Record<LiveNeed, Need>> = {
	'safeguarding-lead': { is: 'A safeguarding lead works here', href: '/who-may-do-what', mend: 'An administrator adds one under People' },
	statement: { is: 'A cover statement was agreed with the commissioner', href: '/rota/statement', mend: 'Write down what was agreed' },
	'statement-words': {
		is: 'Young people read the words that were agreed for hours with nobody',
		href: '/rota/statement',
		mend: 'The words have changed since: agree to them anew',
	},
	backstop: { is: 'A backstop has confirmed', href: '/rota/backstop', mend: 'Ask somebody, and have them confirm it' },
	'no-gap': { is: 'The next 14 days keep the hours that were agreed', href: '/rota', mend: 'Fill the gaps' },
	reachable: {
		is: 'Everybody on duty, and the backstop, can be reached by a verified number or address',
		href: '/rota#reach',
		mend: 'See who cannot be reached; each verifies their own',
	},
	'agreed-nights': {
		is: 'Everybody on call at night has agreed to be woken',
		href: '/rota',
		mend: 'Each says so themselves, under Your hours',
	},
	'emergency-team': { is: 'The council’s emergency duty team is known', href: '/rota/emergency-team', mend: 'Write down their number' },
	'https-origin': {
		is: 'It is served at an https address',
		href: '#machine',
		mend: 'WAYMARK_ORIGIN, by whoever looks after the machine',
	},
	'audit-checkpoints': {
		is: 'Checkpoints of the audit are kept elsewhere',
		href: '#machine',
		mend: 'WAYMARK_AUDIT_CHECKPOINTS, by whoever looks after the machine',
	},
	'outside-monitor': {
		is: 'Something outside notices when it stops',
		href: '#machine',
		mend: 'WAYMARK_MONITOR_URL, by whoever looks after the machine',
	},
};

export type Note = { readonly words: string; readonly href: string };

/** Everything within fourteen days that somebody who answers for the project has to mend, with the day and the hour. */
export function readinessNotes({ rota, gaps, warnings }: Readiness): readonly Note[] {
	const { names, backstops, now } = rota;
	const good = backstops.filter((one) => isBackstop(one, now));
	const notes: Note[] = gaps.map((gap) => ({ words: gapInDays(gap), href: '/rota#days' }));
	if (good.length === 0) notes.push({ words: 'Nobody is the backstop: when nobody answers, nobody else is told', href: '/rota/backstop' });
	if (good.length > 0 && good.every((one) => standingOf(one, now) === 'runs-out')) notes.push(...good.map((one) => lapsing(one, names)));
	return [...notes, ...unreachable(warnings, rota)];
}

function lapsing(
	{ staff, confirmedUntil }: { readonly staff: StaffId; readonly confirmedUntil: Parameters<typeof longDay>[0] | null },
	names: Names,
): Note {
	const until = confirmedUntil === null ? '' : ` on ${longDay(confirmedUntil)}`;
	return { words: `${names(staff)} stops being the backstop${until}, unless they confirm it again`, href: '/rota/backstop' };
}

/** Whoever cannot be reached, with the first hour for which that matters. */
const unreachable = (warnings: Readiness['warnings'], { names, duties, now }: Readiness['rota']): readonly Note[] =>
	[...warnings].flatMap(([id, all]) => {
		if (all.length === 0) return [];
		const first = duties.find(({ staff, ends }) => staff === id && ends > now);
		const on = first === undefined ? 'is the backstop' : first.begins <= now ? 'is on now' : `is on from ${dayAndTime(first.begins)}`;
		return [{ words: `${names(id)} ${on}: ${all.join('; ')}`, href: '/rota#reach' }];
	});
