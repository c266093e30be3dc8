import { addMinutes, type Instant, minutesBetween } from '#core/clock/instant.ts';
import type { EpisodeId, YoungPersonId } from '#core/id.ts';
import { jazFirstTalk } from './jaz-first-talk.ts';
import { jazShortTalk } from './jaz-short-talk.ts';
import { offerMade, timeAwayAdded, type Writing, youngPersonAdded } from './record-moments.ts';
import type { Moment, Setting, Story } from './setting.ts';
import type { StoryCalendar } from './story-calendar.ts';

/** Fourteen, fostered out of area, away five times: talked once, said no once, talked in part once, and due now. */
export const jaz: Story = (setting) => {
	const { calendar, cast } = setting;
	const { day } = calendar;
	const by = cast.nadia;
	const added = youngPersonAdded(setting, { by, at: day(-75, '11:20') }, about(calendar));
	const id = added.record.id;
	const writing = (at: Instant): Writing => ({ by, at, youngPerson: id });
	const september = timeAwayAdded(setting, writing(day(-75, '11:30')), {
		leftAt: day(-76, '19:10'),
		reportedAt: day(-76, '22:40'),
		reportedToPolice: true,
		returnedAt: day(-75, '04:10'),
		howReturned: 'own-choice',
		policeGrade: 'medium',
		careCode: 'missing',
		preventionInterview: { done: true, on: calendar.date(-75), outcomeReceived: true },
		about: { missingFrom: 'Home', reportedBy: 'Her foster carer', policeReference: 'NP 4471', wearing: 'Green parka, black leggings' },
	});
	const october = timeAwayAdded(setting, writing(day(-44, '21:00')), {
		leftAt: day(-45, '16:00'),
		reportedAt: day(-45, '20:15'),
		reportedToPolice: true,
		returnedAt: day(-44, '20:00'),
		howReturned: 'carer',
		policeGrade: 'medium',
		careCode: 'missing',
		preventionInterview: { done: true, on: calendar.date(-44), outcomeReceived: false },
		about: { missingFrom: 'School', reportedBy: 'Her foster carer', policeReference: 'NP 5102' },
	});
	const autumn = timeAwayAdded(setting, writing(day(-18, '11:15')), {
		leftAt: day(-19, '20:30'),
		reportedAt: day(-19, '23:05'),
		reportedToPolice: true,
		returnedAt: day(-18, '10:30'),
		howReturned: 'own-choice',
		policeGrade: 'medium',
		careCode: 'missing',
		preventionInterview: { done: false, on: null, outcomeReceived: false },
		about: { missingFrom: 'Home', reportedBy: 'Her foster carer', policeReference: 'NP 5390' },
	});
	return [
		added.moment,
		september.moment,
		october.moment,
		autumn.moment,
		neverReported(setting, id),
		...latest(setting, id),
		offerMade(setting, writing(day(-75, '16:30')), {
			episode: september.record.id,
			how: 'text',
			outcome: 'accepted',
			plannedFor: day(-74, '16:00'),
			worker: by.id,
			about: { place: 'Eastgate Library' },
		}),
		offerMade(setting, writing(day(-43, '16:20')), {
			episode: october.record.id,
			how: 'text',
			outcome: 'declined',
			reason: 'nothing-to-say',
			plannedFor: day(-40, '16:00'),
			about: { words: 'Texted: “not this time thanks”. I said the offer stays open.' },
		}),
		offerMade(setting, writing(day(-18, '16:10')), {
			episode: autumn.record.id,
			how: 'phone',
			outcome: 'partly-accepted',
			plannedFor: day(-17, '15:30'),
			worker: by.id,
			about: { words: 'Ten minutes, walking, no sitting down.', place: 'Hollin Park' },
		}),
		...jazFirstTalk(setting, { youngPerson: id, episode: september.record.id }),
		...jazShortTalk(setting, { youngPerson: id, episode: autumn.record.id }),
	];
};

/** She told us about it in September: nobody had reported it. */
function neverReported(setting: Setting, youngPerson: YoungPersonId): Moment {
	const { day } = setting.calendar;
	return timeAwayAdded(
		setting,
		{ by: setting.cast.nadia, at: day(-74, '17:20'), youngPerson },
		{
			leftAt: day(-119, '12:30'),
			returnedAt: day(-119, '18:40'),
			howReturned: 'own-choice',
			careCode: null,
			about: {
				notes: 'Jaz told us about it on a later visit. She walked by the river and came back for tea.',
				roughTimes: ['left', 'returned'],
			},
		},
	).moment;
}

/** Back two evenings ago; said yes to a talk today. */
function latest(setting: Setting, youngPerson: YoungPersonId): readonly Moment[] {
	const { calendar, cast } = setting;
	const { day } = calendar;
	const by = cast.nadia;
	const away = timeAwayAdded(
		setting,
		{ by, at: day(-2, '21:30'), youngPerson },
		{
			leftAt: day(-3, '17:30'),
			reportedAt: day(-3, '21:05'),
			reportedToPolice: true,
			returnedAt: day(-2, '20:40'),
			howReturned: 'own-choice',
			policeGrade: 'medium',
			careCode: 'missing',
			preventionInterview: { done: true, on: calendar.date(-1), outcomeReceived: false },
			about: { missingFrom: 'Home', reportedBy: 'Her foster carer', policeReference: 'NP 5617', wearing: 'Green parka, grey joggers' },
		},
	);
	const yes = offerMade(
		setting,
		{ by, at: day(-1, '16:15'), youngPerson },
		{
			episode: away.record.id as EpisodeId,
			how: 'text',
			outcome: 'accepted',
			plannedFor: laterToday(calendar),
			worker: by.id,
			about: { words: 'Texted back: “ok. library again?”', place: 'Eastgate Library' },
		},
	);
	return [away.moment, yes];
}

const HALF_HOUR = 30;

/** Four o’clock while it is still to come; then the next half hour, and tomorrow when the evening is over. */
function laterToday({ now, day }: StoryCalendar): Instant {
	const four = day(0, '16:00');
	if (minutesBetween(now, four) >= HALF_HOUR) return four;
	const halfHours = Math.ceil((minutesBetween(four, now) + HALF_HOUR) / HALF_HOUR);
	const next = addMinutes(four, halfHours * HALF_HOUR);
	return next <= day(0, '20:00') ? next : day(1, '16:00');
}

function about({ bornFor }: StoryCalendar) {
	return {
		nameUsed: 'Jaz',
		fullName: 'Jasmine Whitlock',
		pronouns: 'she/her',
		dateOfBirth: bornFor(14),
		home: 'foster-family' as const,
		livesIn: 'Northmoor',
		localId: 'NM/2291',
		responsibleAuthority: 'Tarnshire Council',
		hostAuthority: 'Northmoor Council',
		legalStatus: 'Care order',
		socialWorker: 'Dan Otley, Tarnshire Council',
		school: 'Birch Lane School, Northmoor',
		parentalResponsibility: ['Tarnshire Council', 'Her mum'],
		mustNotBeTold: [{ who: 'Her stepfather', why: 'by court order' }],
		safeContact: 'Text only, after 4 pm',
		codeWord: 'Lighthouse',
		phone: '07700 900142',
		whatHelps: 'Walking, or writing it down. Not being looked at',
		communicationNeeds: [],
		trustedPeople: ['Mel, a friend', 'Her cousin in Eastgate'],
	};
}
