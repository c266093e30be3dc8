import { addMinutes } from '#core/clock/instant.ts';
import type { Episode } from '#core/record/episode.ts';
import type { Offer } from '#core/record/offer.ts';
import { offerMade, timeAwayAdded, type Writing } from './record-moments.ts';
import type { Moment, Setting } from './setting.ts';

/** How many days ago they left and at what time, and how many hours they were away. */
type Row = readonly [days: number, left: string, hours: number];

/** What came of asking, and their own words when they had any. */
type Asked = readonly [came: Came, words?: string];
type Came = 'said-no' | 'too-soon' | 'carer-said-no' | 'no-reply' | 'away-again';

/** One time away of long ago in a row of a table; `talked` leaves the offer to the story of the talk. */
export type PastTime = readonly [...Row, ...(Asked | readonly ['talked'])];

const CAME = {
	'said-no': { outcome: 'declined', reason: 'nothing-to-say', how: 'text' },
	'too-soon': { outcome: 'declined', reason: 'too-soon', how: 'phone' },
	'carer-said-no': { outcome: 'declined', reason: 'carer-declined', how: 'through-carer' },
	'no-reply': { outcome: 'no-reply', how: 'text' },
	'away-again': { outcome: 'away-again', how: 'through-carer' },
} as const satisfies Record<Came, Partial<Offer>>;

/** Minutes between writing down that they are back and asking. */
const ASKED_AFTER = 370;

/**
 * Times away of long ago, each written down when the project next opened, with the offer that followed in the afternoon.
 * `always` is what is the same each time.
 *
 * @example pastTimes(setting, writing, { reportedToPolice: true, about: {} }, [[-120, '20:15', 4, 'said-no', 'nah']])
 */
export function pastTimes(
	setting: Setting,
	{ by, youngPerson }: Omit<Writing, 'at'>,
	always: Partial<Episode> & Pick<Episode, 'about'>,
	times: readonly PastTime[],
): { readonly episodes: readonly Episode[]; readonly moments: readonly Moment[] } {
	const { day, nextMorning } = setting.calendar;
	const told = times.map(([days, left, hours, came, words]) => {
		const leftAt = day(days, left);
		const returnedAt = addMinutes(leftAt, hours * 60);
		const at = nextMorning(returnedAt);
		const away = timeAwayAdded(setting, { by, at, youngPerson }, { howReturned: 'own-choice', ...always, leftAt, returnedAt });
		if (came === 'talked') return { episode: away.record, moments: [away.moment] };
		const asked = { by, at: addMinutes(at, ASKED_AFTER), youngPerson };
		const about = words === undefined ? {} : { words };
		return { episode: away.record, moments: [away.moment, offerMade(setting, asked, { ...CAME[came], episode: away.record.id, about })] };
	});
	return { episodes: told.map(({ episode }) => episode), moments: told.flatMap(({ moments }) => moments) };
}
