import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { Episode } from '#core/record/episode.ts';
import { actedOn, waitedFor } from './alert-moments.ts';
import { offerMade, timeAwayAdded, type Written, youngPersonAdded } from './record-moments.ts';
import type { Moment, Setting } from './setting.ts';
import type { StoryCalendar } from './story-calendar.ts';
import { type Beat, exact, finished, picked, silent, told } from './talk-beats.ts';
import { type WholeTalk, wholeTalk } from './whole-talk.ts';

/** Fifteen, away with somebody else: no at first, then yes, and something that nobody is sure about. Joel is reading it. */
export function dev(setting: Setting): { readonly episode: Episode; readonly moments: readonly Moment[] } {
	const { calendar, cast } = setting;
	const by = cast.nadia;
	const added = youngPersonAdded(setting, { by, at: calendar.day(-5, '13:00') }, about(calendar));
	const youngPerson = added.record.id;
	const away = backWith(setting, youngPerson);
	const talk = wholeTalk(setting, away.record.id, { ...talkOf(setting), by, youngPerson, episodes: [away.record.id] });
	return {
		episode: away.record,
		moments: [added.moment, away.moment, saidNo(setting, away.record), ...talk.moments, ...alertRead(setting, youngPerson, talk.end)],
	};
}

function backWith(setting: Setting, youngPerson: YoungPersonId): Written<Episode> {
	const { day } = setting.calendar;
	return timeAwayAdded(
		setting,
		{ by: setting.cast.nadia, at: day(-5, '13:10'), youngPerson },
		{
			leftAt: day(-6, '14:50'),
			lastSeenAt: day(-6, '15:05'),
			reportedAt: day(-6, '21:45'),
			reportedToPolice: true,
			foundAt: day(-5, '09:40'),
			returnedAt: day(-5, '11:50'),
			howReturned: 'police',
			policeGrade: 'medium',
			about: {
				missingFrom: 'School',
				reportedBy: 'His grandad',
				policeReference: 'NP 5590',
				lastSeenWhere: 'the school gates',
				foundWhere: 'Sandmouth station',
				foundBy: 'station staff',
			},
		},
	);
}

/** A no closes nothing: it was asked again, through somebody he knows. */
function saidNo(setting: Setting, { id: episode, youngPerson }: Episode): Moment {
	const { day } = setting.calendar;
	return offerMade(
		setting,
		{ by: setting.cast.nadia, at: day(-4, '16:35'), youngPerson },
		{
			episode,
			how: 'phone',
			outcome: 'declined',
			reason: 'worried-telling-on-others',
			plannedFor: day(-2, '17:00'),
			about: { words: 'nah im not grassing on anyone' },
		},
	);
}

function talkOf({ calendar: { day, date } }: Setting): Omit<WholeTalk, 'by' | 'youngPerson' | 'episodes'> {
	return {
		at: day(-1, '11:15'),
		offered: { at: day(-2, '17:10'), how: 'other', about: { words: 'coach says ur alright. only about me tho yeah' } },
		place: 'The sports hall, up in the seats',
		beats: BEATS,
		alertGoesOn: true,
		promises: [
			{ what: 'Find out if he can do his resit in January', due: 0 },
			{
				what: 'Tell his grandad he is sorry about the phone',
				due: -1,
				idea: 'offered-yes',
				came: ['done', 'We rang together. His grandad cried a bit', -1, -1],
			},
		],
		readBack: 'changed',
		sharing: [
			{
				who: 'Northmoor Council',
				wish: 'not-all',
				words: 'just my bit. not who i was with',
				did: 'sent-in-part',
				why: 'Only what is about him',
			},
			{ who: 'School', wish: 'no', did: 'not-sent' },
		],
		telling: { how: 'At training', on: date(2), who: 'Nadia Rahman' },
		view: VIEW,
	};
}

const BEATS: readonly Beat[] = [
	exact('T09', "if it's getting hurt. not who was where", { value: { options: ['someone-hurt'] } }),
	picked('T10', { options: ['got-it'] }),
	picked('T08', { options: ['no'] }),
	picked('T15', { options: ['nothing'] }),
	picked('T12', { faces: ['ok'] }),
	picked('T13', { options: ['yes'] }),
	exact('T18', 'mocks. i hadnt done any of it and i couldnt walk in', { value: { options: ['school'] } }),
	told('T17', 'His mock exams began that afternoon. He had told his grandparents that he was ready.'),
	picked('T20', { options: ['school'] }),
	picked('T25', { number: 0 }),
	exact('T26', 'a train. then about a million hours in a station', { value: { options: ['moved-about', 'outside'] } }),
	picked('T27', { options: ['no-sleep'] }),
	silent('not-saying', 'T28'),
	silent('moved-on', 'T30'),
	picked('T31', { options: ['had-it'] }),
	exact('T37', 'not sleeping. i thought someone should stay awake so i did'),
	exact('T40', 'some bloke asked us where we were stopping. twice. i said my uncle was on his way', {
		value: { options: ['not-sure'] },
	}),
	silent('not-saying', 'T41'),
	silent('moved-on', 'T42'),
	picked('T45', { options: ['no'] }),
	picked('T47', { options: ['no'] }),
	silent('moved-on', 'T49'),
	picked('T53', { options: ['lessons'] }),
	exact('T58', 'if id just said i was behind. like in september'),
	picked('T60', {
		people: [
			{ called: 'grandad', relation: 'family' },
			{ called: 'coach', relation: 'worker' },
		],
	}),
	picked('T62', { options: ['charger', 'way-home'] }),
	exact('T63', 'resit. thats all. i dont want a counsellor'),
	picked('T64', { options: ['change'] }),
	exact('T68', 'it was two times he asked not three'),
	picked('T65', { options: ['social-worker'] }),
	picked('T66', { options: ['meet'] }),
	silent('skipped', 'T67'),
	finished,
];

const VIEW = {
	harm: 'A man asked twice where he was staying. What he wanted is not known. Nothing else was spoken of.',
	reasons: 'His mock exams, and not having said that he was behind.',
	safeAndOptions: 'His grandparents, and training. He stayed in a lit place with people about.',
	stayingSafe: 'He would say so sooner, to his coach. He has a charger and money for the fare now.',
	inShort:
		'Dev went away on the day of his mock exams. He said no to a talk, and then yes when his coach asked. A man at the station is being looked into.',
	lateReason: 'He said no on the first day, for fear of telling on somebody. Asked again through his coach, he said yes.',
	fields: { risk: 'Low to medium, until the police have looked at who was at the station.' },
	factors: ['10A'],
};

/** Minutes before now: when the police were to have rung, and when Joel opened it. */
const RANG_BY = 22;
const OPENED = 2;

function alertRead({ calendar, cast }: Setting, youngPerson: YoungPersonId, end: Instant): readonly Moment[] {
	return [
		...waitedFor(youngPerson, cast.nadia, calendar, {
			from: addMinutes(end, 8),
			until: calendar.ago(RANG_BY),
			words:
				'A man at Sandmouth station asked him twice where he was staying. I told Dev that I would ask, then rang the station police. They look at the cameras and ring back.',
			again: 'The station police have not rung back. Dev is at home with his grandparents.',
		}),
		actedOn(youngPerson, cast.joel, calendar.ago(OPENED), (read) => ({ act: 'seen', read })),
	];
}

function about({ bornFor }: StoryCalendar) {
	return {
		nameUsed: 'Dev',
		fullName: 'Devan Patil',
		pronouns: 'he/him',
		dateOfBirth: bornFor(15),
		home: 'kinship' as const,
		livesIn: 'Eastgate',
		localId: 'EG/0542',
		responsibleAuthority: 'Northmoor Council',
		school: 'Tarn Road School',
		parentalResponsibility: ['His grandparents (special guardians)'],
		mustNotBeTold: [],
		safeContact: 'Text. Not during training',
		phone: '07700 900427',
		whatHelps: 'Not being asked about anybody else',
		communicationNeeds: [],
		trustedPeople: ['His grandad', 'Coach Wells'],
	};
}
