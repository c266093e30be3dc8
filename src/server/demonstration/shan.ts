import type { YoungPersonId } from '#core/id.ts';
import type { Episode } from '#core/record/episode.ts';
import { pastTimes } from './past-times.ts';
import { offerMade, timeAwayAdded, type Written, youngPersonAdded } from './record-moments.ts';
import type { Moment, Setting, Story } from './setting.ts';
import { SHAN_TALKS } from './shan-talks.ts';
import { SHAN_TIMES_AWAY } from './shan-times-away.ts';
import type { StoryCalendar } from './story-calendar.ts';
import { wholeTalk } from './whole-talk.ts';

/** Fifteen, away for the thirtieth time in a year. The next talk opens with what was promised. */
export const shan: Story = (setting) => {
	const { calendar, cast } = setting;
	const by = cast.nadia;
	const added = youngPersonAdded(setting, { by, at: calendar.day(-349, '11:00') }, about(calendar));
	const youngPerson = added.record.id;
	const past = pastTimes(setting, { by, youngPerson }, EACH_TIME, SHAN_TIMES_AWAY);
	const away = thirtieth(setting, youngPerson);
	return [
		added.moment,
		...past.moments,
		...SHAN_TALKS.flatMap((talk) => {
			const { about: times, ...script } = talk(setting);
			const episodes = times.flatMap((n) => past.episodes[n - 1]?.id ?? []);
			const [first] = episodes;
			if (first === undefined) throw new RangeError('A talk of the story is about no time away.');
			return wholeTalk(setting, first, { ...script, by, youngPerson, episodes }).moments;
		}),
		away.moment,
		saidYes(setting, away.record),
	];
};

const EACH_TIME = {
	reportedToPolice: true,
	policeGrade: 'low',
	careCode: 'away',
	about: { missingFrom: 'The home', reportedBy: 'Evening staff' },
} as const satisfies Partial<Episode>;

function thirtieth(setting: Setting, youngPerson: YoungPersonId): Written<Episode> {
	const { day } = setting.calendar;
	return timeAwayAdded(
		setting,
		{ by: setting.cast.nadia, at: day(-1, '10:20'), youngPerson },
		{
			...EACH_TIME,
			leftAt: day(-2, '18:40'),
			reportedAt: day(-2, '21:10'),
			returnedAt: day(-2, '23:05'),
			howReturned: 'own-choice',
			preventionInterview: { done: false, on: null, outcomeReceived: false },
			about: {
				...EACH_TIME.about,
				policeReference: 'TP 2236',
				foundWhere: 'The skate park',
				notes: 'Staff knew where she was from half past seven: she rang them.',
			},
		},
	);
}

function saidYes(setting: Setting, { id: episode, youngPerson }: Episode): Moment {
	const { calendar, cast } = setting;
	return offerMade(
		setting,
		{ by: cast.nadia, at: calendar.day(-1, '12:35'), youngPerson },
		{
			episode,
			how: 'text',
			outcome: 'accepted',
			plannedFor: calendar.day(1, '17:30'),
			worker: cast.nadia.id,
			about: { words: 'go on then. can we do pancakes again', place: 'Hollin Bank, the kitchen' },
		},
	);
}

function about({ bornFor }: StoryCalendar) {
	return {
		nameUsed: 'Shan',
		fullName: 'Shanice Dobie',
		pronouns: 'she/her',
		dateOfBirth: bornFor(15),
		home: 'childrens-home' as const,
		livesIn: 'Eastgate',
		localId: 'EG/0388',
		responsibleAuthority: 'Tarnshire Council',
		legalStatus: 'Care order',
		socialWorker: 'Wendy Marr, Tarnshire Council',
		school: 'Tarn Road School',
		parentalResponsibility: ['Tarnshire Council', 'Her mum'],
		mustNotBeTold: [],
		safeContact: 'Text, any time after school',
		phone: '07700 900655',
		whatHelps: 'Cooking while we talk. Not going over old ground',
		communicationNeeds: [],
		trustedPeople: ['Kian, her little brother', 'Bev, who cooks at the home'],
	};
}
