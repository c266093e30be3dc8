import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { Episode } from '#core/record/episode.ts';
import { actedOn, waitedFor } from './alert-moments.ts';
import { pastTimes } from './past-times.ts';
import { offerMade, timeAwayAdded, type Written, youngPersonAdded } from './record-moments.ts';
import type { Moment, Setting, Story } from './setting.ts';
import type { StoryCalendar } from './story-calendar.ts';
import { type Beat, exact, finished, opened, picked, silent } from './talk-beats.ts';
import { type WholeTalk, wholeTalk } from './whole-talk.ts';

/** Thirteen: his carer always said no for him. Asked at school, he said yes, and said something about that carer. */
export const micah: Story = (setting) => {
	const { calendar, cast } = setting;
	const by = cast.joel;
	const added = youngPersonAdded(setting, { by, at: calendar.day(-97, '10:00') }, about(calendar));
	const youngPerson = added.record.id;
	const past = pastTimes(setting, { by, youngPerson }, EACH_TIME, [
		[-98, '17:30', 4, 'carer-said-no'],
		[-41, '16:50', 7, 'carer-said-no'],
	]);
	const away = backToSchool(setting, youngPerson);
	const episodes = [away.record, ...past.episodes].map(({ id }) => id);
	const talk = wholeTalk(setting, away.record.id, { ...talkOf(setting), by, youngPerson, episodes });
	return [
		added.moment,
		...past.moments,
		away.moment,
		carerSaidNo(setting, away.record),
		...talk.moments,
		...alertTaken(setting, youngPerson, talk.end),
	];
};

const EACH_TIME = {
	reportedToPolice: true,
	policeGrade: 'low',
	careCode: 'missing',
	about: { missingFrom: 'Home', reportedBy: 'His foster carer' },
} as const satisfies Partial<Episode>;

function backToSchool(setting: Setting, youngPerson: YoungPersonId): Written<Episode> {
	const { day } = setting.calendar;
	return timeAwayAdded(
		setting,
		{ by: setting.cast.joel, at: day(-2, '10:30'), youngPerson },
		{
			...EACH_TIME,
			leftAt: day(-3, '18:10'),
			reportedAt: day(-3, '23:40'),
			returnedAt: day(-2, '08:30'),
			howReturned: 'other',
			policeGrade: 'medium',
			about: { ...EACH_TIME.about, policeReference: 'NP 5613', notes: 'He went to school in the morning, not home.' },
		},
	);
}

function carerSaidNo(setting: Setting, { id: episode, youngPerson }: Episode): Moment {
	const { day } = setting.calendar;
	return offerMade(
		setting,
		{ by: setting.cast.joel, at: day(-2, '11:00'), youngPerson },
		{ episode, how: 'through-carer', outcome: 'declined', reason: 'carer-declined', plannedFor: day(-2, '14:30'), about: {} },
	);
}

/** His talk began this long ago, in minutes, when that was in the daytime; all that followed from it takes less than `FOLLOWED`. */
const TALK_AGO = 170;
const FOLLOWED = 100;
const AT_THE_LATEST = '16:30';

function talkOf({ calendar: { day, date, lately } }: Setting): Omit<WholeTalk, 'by' | 'youngPerson' | 'episodes'> {
	return {
		at: lately(TALK_AGO, FOLLOWED, AT_THE_LATEST),
		offered: { at: day(-2, '14:35'), how: 'in-person', about: { words: 'will you ring them first? ... ok. yes then' } },
		place: 'Mill Lane School, the music room',
		beats: BEATS,
		alertGoesOn: true,
		promises: [
			{ what: 'His keyboard and his charger, fetched by somebody else', due: 1, owner: 'Ines Fonte, social worker' },
			{ what: 'A meeting with both of his carers', due: null, idea: 'offered-no' },
		],
		telling: { how: 'At school, never by letter or to the house', on: date(1), who: 'Joel Bright' },
	};
}

const BEATS: readonly Beat[] = [
	exact('T09', 'someone hurting you. would you tell the house', { value: { options: ['someone-hurt'] } }),
	picked('T10', { options: ['got-it'] }),
	picked('T08', { options: ['no'] }),
	picked('T15', { options: ['nothing'] }),
	picked('T12', { faces: ['not-good'] }),
	opened('T47', 'young-person'),
	exact('T47', "him. at the house. not her, she's alright. he pushed me over the dog gate and said nobody'd believe me", {
		value: { options: ['yes'] },
		brought: true,
	}),
	silent('moved-on', 'T13'),
	finished,
];

/** When Priya took it, in minutes after the talk. */
const TAKEN = 12;

function alertTaken({ calendar, cast }: Setting, youngPerson: YoungPersonId, end: Instant): readonly Moment[] {
	const after = (minutes: number) => addMinutes(end, minutes);
	return [
		actedOn(youngPerson, cast.priya, after(5), (read) => ({ act: 'seen', read })),
		actedOn(youngPerson, cast.joel, after(6), () => ({
			act: 'check-back',
			answer: 'fine',
			words: 'We are in the music room. He is playing.',
		})),
		actedOn(youngPerson, cast.priya, after(TAKEN), () => ({
			act: 'take-over',
			from: cast.joel.id,
			decision: {
				words:
					'It is about a carer, so nothing goes to that house. Joel stays with Micah. I am ringing Ines Fonte and the designated officer (LADO) at Northmoor Council.',
				until: after(TAKEN + ANSWERED),
			},
		})),
		...waitedFor(youngPerson, cast.priya, calendar, {
			from: after(TAKEN + ANSWERED - 5),
			until: addMinutes(calendar.now, MEETS_BY),
			words: MEETING,
			again: STILL,
		}),
	];
}

/** Minutes: until the designated officer was reached, and from now until the meeting is to be set. */
const ANSWERED = 40;
const MEETS_BY = 100;
const MEETING = 'He is at his aunt Cora’s. The designated officer has it, and calls a meeting. Waiting to hear when.';
const STILL = 'Still waiting to hear when they meet. Micah is at his aunt’s, and wants to be.';

function about({ bornFor }: StoryCalendar) {
	return {
		nameUsed: 'Micah',
		fullName: 'Micah Ledley',
		pronouns: 'he/him',
		dateOfBirth: bornFor(13),
		home: 'foster-family' as const,
		livesIn: 'Northmoor',
		localId: 'NM/2310',
		responsibleAuthority: 'Northmoor Council',
		legalStatus: 'Care order',
		socialWorker: 'Ines Fonte, Northmoor Council',
		school: 'Mill Lane School',
		parentalResponsibility: ['Northmoor Council', 'His mum'],
		mustNotBeTold: [{ who: 'His foster carers', why: 'what he says stays away from that house' }],
		safeContact: 'At school only. Never ring or write to the house',
		whatHelps: 'A keyboard to play while he talks',
		communicationNeeds: [],
		trustedPeople: ['Mrs Adair, who teaches music', 'His aunt Cora'],
	};
}
