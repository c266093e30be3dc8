import { addMinutes, type Instant, minutesBetween } from '#core/clock/instant.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { Episode } from '#core/record/episode.ts';
import { jazFirstTalk } from './jaz-first-talk.ts';
import { jazShortTalk } from './jaz-short-talk.ts';
import { offerMade, timeAwayAdded } from './record-moments.ts';
import type { Moment, Setting } from './setting.ts';
import type { StoryCalendar } from './story-calendar.ts';

type TimeAway = (setting: Setting, youngPerson: YoungPersonId) => readonly Moment[];

/** The five times, each with what followed it, oldest first. */
export const jazTimesAway: TimeAway = (setting, youngPerson) =>
	[neverReported, talkedAbout, saidNo, talkedInPart, dueNow].flatMap((time) => time(setting, youngPerson));

/** What is the same each time. Nobody knew where she was, and her carers rang. */
const REPORTED = { reportedToPolice: true, policeGrade: 'medium', careCode: 'missing' } as const satisfies Partial<Episode>;
const FROM_HOME = { missingFrom: 'Home', reportedBy: 'Her foster carer' };

/** Nobody had noticed: she told us herself, in the talk about the next one. */
const neverReported: TimeAway = (setting, youngPerson) => {
	const { day } = setting.calendar;
	const away = timeAwayAdded(
		setting,
		{ by: setting.cast.nadia, at: day(-74, '17:20'), youngPerson },
		{
			leftAt: day(-119, '12:30'),
			returnedAt: day(-119, '18:40'),
			howReturned: 'own-choice',
			about: { notes: 'Jaz told us herself. She walked by the river and was back for tea.', roughTimes: ['left', 'returned'] },
		},
	);
	return [away.moment];
};

const talkedAbout: TimeAway = (setting, youngPerson) => {
	const { day, date } = setting.calendar;
	const by = setting.cast.nadia;
	const away = timeAwayAdded(
		setting,
		{ by, at: day(-75, '11:30'), youngPerson },
		{
			...REPORTED,
			leftAt: day(-76, '19:10'),
			reportedAt: day(-76, '22:40'),
			returnedAt: day(-75, '04:10'),
			howReturned: 'own-choice',
			preventionInterview: { done: true, on: date(-75), outcomeReceived: true },
			about: { ...FROM_HOME, policeReference: 'NP 4471', wearing: 'Green parka, black leggings' },
		},
	);
	const episode = away.record.id;
	const yes = { how: 'text', outcome: 'accepted', plannedFor: day(-74, '16:00'), about: { place: 'Eastgate Library' } } as const;
	return [
		away.moment,
		offerMade(setting, { by, at: day(-75, '16:30'), youngPerson }, { ...yes, episode, worker: by.id }),
		...jazFirstTalk(setting, { youngPerson, episode }),
	];
};

const saidNo: TimeAway = (setting, youngPerson) => {
	const { day, date } = setting.calendar;
	const by = setting.cast.nadia;
	const away = timeAwayAdded(
		setting,
		{ by, at: day(-44, '21:00'), youngPerson },
		{
			...REPORTED,
			leftAt: day(-45, '16:00'),
			reportedAt: day(-45, '20:15'),
			returnedAt: day(-44, '20:00'),
			howReturned: 'carer',
			preventionInterview: { done: true, on: date(-44), outcomeReceived: false },
			about: { ...FROM_HOME, missingFrom: 'School', policeReference: 'NP 5102' },
		},
	);
	const no = offerMade(
		setting,
		{ by, at: day(-43, '16:20'), youngPerson },
		{
			episode: away.record.id,
			how: 'text',
			outcome: 'declined',
			reason: 'nothing-to-say',
			plannedFor: day(-40, '16:00'),
			about: { words: 'not this time thanks' },
		},
	);
	return [away.moment, no];
};

const talkedInPart: TimeAway = (setting, youngPerson) => {
	const { day } = setting.calendar;
	const by = setting.cast.nadia;
	const away = timeAwayAdded(
		setting,
		{ by, at: day(-18, '11:15'), youngPerson },
		{
			...REPORTED,
			leftAt: day(-19, '20:30'),
			reportedAt: day(-19, '23:05'),
			returnedAt: day(-18, '10:30'),
			howReturned: 'own-choice',
			preventionInterview: { done: false, on: null, outcomeReceived: false },
			about: { ...FROM_HOME, policeReference: 'NP 5390' },
		},
	);
	const episode = away.record.id;
	const short = { how: 'text', outcome: 'partly-accepted', plannedFor: day(-17, '16:10') } as const;
	const about = { words: 'ten mins. can we walk', place: 'Hollin Park' };
	return [
		away.moment,
		offerMade(setting, { by, at: day(-18, '16:10'), youngPerson }, { ...short, episode, worker: by.id, about }),
		...jazShortTalk(setting, { youngPerson, episode }),
	];
};

/** Back two evenings ago; said yes to a talk today. */
const dueNow: TimeAway = (setting, youngPerson) => {
	const { calendar, cast } = setting;
	const { day, date } = calendar;
	const by = cast.nadia;
	const away = timeAwayAdded(
		setting,
		{ by, at: day(-2, '21:30'), youngPerson },
		{
			...REPORTED,
			leftAt: day(-3, '17:30'),
			reportedAt: day(-3, '21:05'),
			returnedAt: day(-2, '20:40'),
			howReturned: 'own-choice',
			preventionInterview: { done: true, on: date(-1), outcomeReceived: false },
			about: { ...FROM_HOME, policeReference: 'NP 5617', wearing: 'Green parka, grey joggers' },
		},
	);
	const yes = { how: 'text', outcome: 'accepted', plannedFor: laterToday(calendar), worker: by.id } as const;
	const about = { words: 'ok. library again?', place: 'Eastgate Library' };
	return [away.moment, offerMade(setting, { by, at: day(-1, '16:15'), youngPerson }, { ...yes, episode: away.record.id, about })];
};

const HALF_HOUR = 30;

/** Four o’clock while it is still to come; then the next half hour, and tomorrow when the evening is over. */
function laterToday({ now, day }: StoryCalendar): Instant {
	const four = day(0, '16:00');
	if (minutesBetween(now, four) >= HALF_HOUR) return four;
	const halfHours = Math.ceil((minutesBetween(four, now) + HALF_HOUR) / HALF_HOUR);
	const next = addMinutes(four, halfHours * HALF_HOUR);
	return next <= day(0, '18:30') ? next : day(1, '16:00');
}
