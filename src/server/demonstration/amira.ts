import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { weekday } from '#core/clock/london.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { Episode } from '#core/record/episode.ts';
import { actedOn, waitedFor } from './alert-moments.ts';
import { offerMade, promised, timeAwayAdded, type Written, youngPersonAdded } from './record-moments.ts';
import type { Moment, Setting, Story } from './setting.ts';
import type { StoryCalendar } from './story-calendar.ts';
import { type Beat, exact, picked, restLater, saw, told } from './talk-beats.ts';
import { needsMet, talkHeld } from './talk-moments.ts';

/** Thirteen: a short chat in the daytime, the rest on a day that she chose, and something she said that somebody is looking into. */
export const amira: Story = (setting) => {
	const { calendar, cast } = setting;
	const by = cast.nadia;
	const added = youngPersonAdded(setting, { by, at: calendar.day(-1, '09:20') }, about(calendar));
	const id = added.record.id;
	const away = backYesterday(setting, id);
	const talk = talkHeld({
		by,
		at: after(calendar, 0),
		youngPerson: id,
		episodes: [away.record.id],
		place: 'Hollin Bank, the small room',
		minutesBetween: 1,
		beats: beats(weekday(restOn(calendar))),
		alertGoesOn: true,
	});
	return [
		added.moment,
		away.moment,
		talk.moment,
		needsMet(talk, by, after(calendar, 26), id),
		...offers(setting, away.record),
		...alertHeld(setting, id),
		...promised(
			setting,
			{ by, at: after(calendar, 25), youngPerson: id },
			{
				talk,
				idea: 'asked-for',
				owner: by,
				dueOn: calendar.date(0),
				about: { what: 'Ask school about Amira’s bus pass', ownerName: by.name },
			},
		),
	];
};

/** Her chat began this long ago, in minutes, when that was in the daytime; all that followed from it takes less than `FOLLOWED`. */
const CHAT_AGO = 95;
const FOLLOWED = 40;

/** So many minutes after her chat began. */
const after = ({ lately }: StoryCalendar, minutes: number): Instant => addMinutes(lately(CHAT_AGO, FOLLOWED), minutes);

/** When she would like to say the rest. */
const restOn = ({ day }: StoryCalendar): Instant => day(2, '16:00');

function backYesterday(setting: Setting, youngPerson: YoungPersonId): Written<Episode> {
	const { day } = setting.calendar;
	return timeAwayAdded(
		setting,
		{ by: setting.cast.nadia, at: day(-1, '09:25'), youngPerson },
		{
			leftAt: day(-2, '20:15'),
			lastSeenAt: day(-2, '20:50'),
			reportedAt: day(-2, '23:30'),
			reportedToPolice: true,
			foundAt: day(-1, '08:10'),
			returnedAt: day(-1, '08:40'),
			howReturned: 'family',
			policeGrade: 'medium',
			about: {
				missingFrom: 'Home',
				reportedBy: 'Her mum',
				policeReference: 'NP 5644',
				lastSeenWhere: 'the 14 bus',
				foundWhere: 'Her nan’s',
				foundBy: 'her nan',
			},
		},
	);
}

/** Yes to a quick one; and, after it, a day for the rest. */
function offers(setting: Setting, { id: episode, youngPerson }: Episode): readonly Moment[] {
	const { calendar, cast } = setting;
	const by = cast.nadia;
	const yes = { episode, outcome: 'partly-accepted', worker: by.id } as const;
	const rest = restOn(calendar);
	return [
		offerMade(
			setting,
			{ by, at: calendar.day(-1, '09:35'), youngPerson },
			{ ...yes, how: 'phone', about: { words: 'ok but just quick', place: 'Hollin Bank' } },
		),
		offerMade(
			setting,
			{ by, at: after(calendar, 24), youngPerson },
			{ ...yes, how: 'in-person', plannedFor: rest, about: { words: `${weekday(rest).toLowerCase()} then`, place: 'Hollin Bank' } },
		),
	];
}

function beats(day: string): readonly Beat[] {
	return [
		picked('T09', { options: ['someone-hurt'] }),
		picked('T10', { options: ['got-it'] }),
		picked('T08', { options: ['no'] }),
		picked('T15', { options: ['food', 'chat'] }),
		saw('T12', 'Kept her coat on. Ate three slices of toast.'),
		picked('T12', { faces: ['not-good', 'in-between'] }),
		exact('T13', "i'm alright at my nan's. i don't know about mum's when her mates are round", { value: { options: ['not-sure'] } }),
		picked('T14', { options: ['no'] }),
		exact('T18', 'it was just noisy. i got the bus to my nans', { value: { options: ['space'] }, stay: true }),
		told('T18', 'Her mum did not know where she was until her nan rang in the morning.'),
		restLater(`${day}, about four, same room`),
	];
}

/** It is Nadia’s: she answered the check-back, made a decision, and waits for a call. Joel has read it. */
function alertHeld({ calendar, cast }: Setting, youngPerson: YoungPersonId): readonly Moment[] {
	return [
		actedOn(youngPerson, cast.joel, after(calendar, 16), (read) => ({ act: 'seen', read })),
		actedOn(youngPerson, cast.nadia, after(calendar, 20), () => ({ act: 'check-back', answer: 'fine', words: 'We are having toast.' })),
		...waitedFor(youngPerson, cast.nadia, calendar, {
			from: after(calendar, 31),
			until: addMinutes(calendar.now, RINGS_BY),
			words:
				'She is at her nan’s tonight, and wants to be. I told her first, then rang Northmoor Council. Their duty social worker will ring back.',
			again: 'Rang Northmoor Council again. Amira is still at her nan’s. Their duty social worker will ring back.',
		}),
	];
}

/** Minutes from now: when the duty social worker is to ring at the latest. */
const RINGS_BY = 100;

function about({ bornFor }: StoryCalendar) {
	return {
		nameUsed: 'Amira',
		fullName: 'Amira Haddow',
		pronouns: 'she/her',
		dateOfBirth: bornFor(13),
		home: 'family' as const,
		livesIn: 'Eastgate',
		localId: 'EG/0532',
		responsibleAuthority: 'Northmoor Council',
		school: 'Tarn Road School',
		parentalResponsibility: ['Her mum'],
		mustNotBeTold: [],
		safeContact: 'Ring her nan’s, before 8 pm',
		phone: '07700 900518',
		communicationNeeds: [],
		trustedPeople: ['Her nan'],
	};
}
