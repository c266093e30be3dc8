import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { YoungPersonId } from '#core/id.ts';
import { actedOn, waitedFor } from './alert-moments.ts';
import { pastTimes } from './past-times.ts';
import { timeAwayAdded, youngPersonAdded } from './record-moments.ts';
import type { Moment, Setting, Story } from './setting.ts';
import type { StoryCalendar } from './story-calendar.ts';
import { type Beat, exact, finished, LIMITS, picked, saw, silent, told } from './talk-beats.ts';
import { type WholeTalk, wholeTalk } from './whole-talk.ts';

/** Fifteen and deaf: the talk was in BSL, with an interpreter. Something she said was read, and nobody has taken it yet. */
export const imogen: Story = (setting) => {
	const { calendar, cast } = setting;
	const { day } = calendar;
	const by = cast.nadia;
	const added = youngPersonAdded(setting, { by, at: day(-211, '10:00') }, about(calendar));
	const youngPerson = added.record.id;
	const past = pastTimes(
		setting,
		{ by, youngPerson },
		{ reportedToPolice: true, policeGrade: 'medium', about: { missingFrom: 'School', reportedBy: 'Her mum' } },
		[
			[-212, '15:40', 4, 'no-reply'],
			[-121, '16:10', 5, 'said-no', 'not without carys'],
		],
	);
	const away = timeAwayAdded(
		setting,
		{ by, at: day(-2, '10:15'), youngPerson },
		{
			leftAt: day(-3, '16:20'),
			reportedAt: day(-3, '19:30'),
			reportedToPolice: true,
			returnedAt: day(-3, '22:50'),
			howReturned: 'own-choice',
			policeGrade: 'high',
			about: {
				missingFrom: 'School',
				reportedBy: 'Her mum',
				policeReference: 'NP 5609',
				wearing: 'Denim jacket, purple hearing-aid moulds',
				notes: 'The police had no interpreter when she came back. She wrote to them.',
			},
		},
	);
	const episodes = [away.record, ...past.episodes].map(({ id }) => id);
	const talk = wholeTalk(setting, away.record.id, { ...talkOf(setting), by, youngPerson, episodes });
	return [added.moment, ...past.moments, away.moment, ...talk.moments, ...alertLeft(setting, youngPerson, talk.end)];
};

function talkOf({ calendar: { day, date } }: Setting): Omit<WholeTalk, 'by' | 'youngPerson' | 'episodes'> {
	return {
		at: day(-1, '13:30'),
		offered: { at: day(-2, '12:20'), how: 'text', about: { words: 'yes if carys comes. not the one from last time' } },
		place: 'Hollin Bank, the big window',
		also: { who: 'interpreter', words: 'Carys Holt, BSL interpreter, told the same limits. There for all of it.' },
		beats: BEATS,
		alertGoesOn: true,
		unread: true,
		promises: [
			{ what: 'A flashing doorbell for her room', due: 4 },
			{
				what: 'Ask the police to book an interpreter the next time',
				due: -1,
				came: ['done', 'They have put a note on her name', -1, null],
			},
			{
				what: 'Move the deaf club to Saturdays',
				due: -1,
				came: ['not-possible', 'The hall is let on Saturdays. They asked about Sundays', -1, -1],
			},
		],
		readBack: 'agreed',
		sharing: [
			{ who: 'Northmoor Council', wish: 'fine', did: 'sent' },
			{ who: 'Her brother', wish: 'no', words: 'he is not my interpreter', did: 'not-sent' },
		],
		telling: { how: 'A text in short lines, or on video with Carys', on: date(3), who: 'Nadia Rahman' },
		view: VIEW,
	};
}

const BEATS: readonly Beat[] = [
	...LIMITS,
	picked('T15', { options: ['chat'] }),
	saw('T12', 'Moved her chair so that the window was behind us. Signed quickly once the door was shut.'),
	picked('T12', { faces: ['in-between', 'ok'] }),
	picked('T13', { options: ['yes'] }),
	exact('T18', 'at home they all talk at once. i see mouths. i was at tea and i was not there', { value: { options: ['not-heard'] } }),
	told('T17', 'Carys gave this in English as Immy signed it. Immy read it on the tablet and said yes to each line.'),
	exact('T19', 'my brother signs for them. he leaves bits out'),
	exact('T26', 'deaf club. then the bus went and there was not another', { value: { options: ['someone-known', 'outside'] } }),
	picked('T27', { options: ['no-sleep'] }),
	picked('T28', { options: ['alone'] }),
	picked('T31', { options: ['went-without'] }),
	exact('T37', 'the walk back was long'),
	exact('T40', 'i can not hear if someone walks behind me. i did not like the lane', { value: { options: ['not-sure'] } }),
	silent('moved-on', 'T41'),
	silent('moved-on', 'T42'),
	picked('T47', { options: ['no'] }),
	exact('T52', 'mum is learning. she does it when she remembers'),
	exact('T58', 'somebody to say it again. without the face'),
	picked('T60', {
		people: [
			{ called: 'Carys', relation: 'worker' },
			{ called: 'Mo at deaf club', relation: 'friend' },
		],
	}),
	picked('T62', { options: ['charger', 'way-home'] }),
	exact('T63', 'mum and dad to do the signing class. i do not want a talk about roads'),
	picked('T64', { options: ['right'] }),
	picked('T65', { options: ['social-worker', 'family'] }),
	picked('T66', { options: ['text'] }),
	picked('T67', { faces: ['good'] }),
	finished,
];

const VIEW = {
	harm: 'She is not sure whether somebody walked behind her on the lane. Nothing else was spoken of.',
	reasons: 'Left out at her own table. The deaf club is where she is not.',
	safeAndOptions: 'The club, Carys, and her mum, who is learning. She is registered for 999 text.',
	stayingSafe: 'A lift back from the club would have been enough. She has the number that takes texts.',
	inShort:
		'Immy went to the deaf club and missed the last bus. At home she is spoken about and not to. She asks that her family learns to sign.',
	fields: {
		risk: 'Medium, for the walk in the dark. It would be low with a way home.',
		'carer-account': 'Her mum: “I did not know she felt that at tea. I will book the class.”',
	},
	factors: ['10A'],
};

/** Minutes before now: when the call was to have come, and when Joel read it. What is seen lapses, and people are told again. */
const CALLED_BY = 52;
const READ = 44;

function alertLeft({ calendar, cast }: Setting, youngPerson: YoungPersonId, end: Instant): readonly Moment[] {
	return [
		...waitedFor(youngPerson, cast.nadia, calendar, {
			from: addMinutes(end, 8),
			until: calendar.ago(CALLED_BY),
			words:
				'Somebody may have walked behind her on Carr Lane. I told Immy that I would ask about it, then rang the neighbourhood police. They will ring back.',
			again: 'No call back yet. Immy is at home, and has a lift from the club this week.',
		}),
		actedOn(youngPerson, cast.joel, calendar.ago(READ), (read) => ({ act: 'seen', read })),
	];
}

function about({ bornFor }: StoryCalendar) {
	return {
		nameUsed: 'Immy',
		fullName: 'Imogen Farrow',
		pronouns: 'she/her',
		dateOfBirth: bornFor(15),
		home: 'family' as const,
		livesIn: 'Northmoor',
		localId: 'NM/2198',
		responsibleAuthority: 'Northmoor Council',
		school: 'Birch Lane School, Northmoor',
		parentalResponsibility: ['Her mum', 'Her dad'],
		mustNotBeTold: [],
		safeContact: 'Text only: she does not hear a phone. Video with an interpreter',
		phone: '07700 900576',
		whatHelps: 'Good light, and facing her. One person at a time',
		communicationNeeds: ['Deaf: uses BSL. Book an interpreter, never her brother', 'Registered for 999 text'],
		interpreter: {
			name: 'Carys Holt',
			registration: 'Register number S-0316',
			language: 'British Sign Language',
			dialect: 'northern signs',
		},
		trustedPeople: ['Carys', 'Mo, at the deaf club'],
	};
}
