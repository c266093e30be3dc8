import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { weekday } from '#core/clock/london.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { Episode } from '#core/record/episode.ts';
import { waitedFor } from './alert-moments.ts';
import { offerMade, timeAwayAdded, type Written, youngPersonAdded } from './record-moments.ts';
import type { Moment, Setting, Story } from './setting.ts';
import type { StoryCalendar } from './story-calendar.ts';
import { type Beat, exact, LIMITS, opened, picked, restLater, saw, silent, told } from './talk-beats.ts';
import { type WholeTalk, wholeTalk } from './whole-talk.ts';

/** Sixteen and here without family: the first hour with an interpreter of his own dialect, and the rest when she is free again. */
export const rebin: Story = (setting) => {
	const { calendar, cast } = setting;
	const by = cast.nadia;
	const added = youngPersonAdded(setting, { by, at: calendar.day(-3, '12:00') }, about(calendar));
	const youngPerson = added.record.id;
	const away = backFrom(setting, youngPerson);
	const talk = wholeTalk(setting, away.record.id, { ...talkOf(setting), by, youngPerson, episodes: [away.record.id] });
	return [
		added.moment,
		away.moment,
		...talk.moments,
		theRest(setting, away.record, addMinutes(talk.end, 4)),
		...alertOpenAgain(setting, youngPerson, talk.end),
	];
};

function backFrom(setting: Setting, youngPerson: YoungPersonId): Written<Episode> {
	const { day } = setting.calendar;
	return timeAwayAdded(
		setting,
		{ by: setting.cast.nadia, at: day(-2, '11:30'), youngPerson },
		{
			leftAt: day(-4, '19:00'),
			reportedAt: day(-4, '23:15'),
			reportedToPolice: true,
			returnedAt: day(-2, '09:20'),
			howReturned: 'own-choice',
			policeGrade: 'high',
			careCode: 'missing',
			about: {
				missingFrom: 'His shared house',
				reportedBy: 'His key worker',
				policeReference: 'TP 2229',
				notes: 'He came back by bus. His age is not in dispute.',
				roughTimes: ['left'],
			},
		},
	);
}

/** When Hana Aziz is free again. */
const restOn = ({ day }: StoryCalendar): Instant => day(1, '15:30');

function talkOf({ calendar }: Setting): Omit<WholeTalk, 'by' | 'youngPerson' | 'episodes'> {
	const { day, date } = calendar;
	return {
		at: day(-1, '15:30'),
		offered: { at: day(-2, '14:10'), how: 'through-social-worker', about: { words: 'Yes. If a woman speaks for me, not a man.' } },
		place: 'Eastgate Library, side room',
		also: { who: 'interpreter', words: 'Hana Aziz, Kurdish (Sorani) interpreter, told the same limits. There for all of it.' },
		beats: beats(weekday(restOn(calendar))),
		alertGoesOn: true,
		unread: true,
		promises: [
			{ what: 'Ask the college about English on Tuesdays', due: 0 },
			{ what: 'Find out if there is news of his brother', due: 5, owner: 'The family tracing service' },
			{ what: 'Boots that fit', due: -1, came: ['done', 'Bought together', -1, -1] },
		],
		telling: { how: 'By phone with Hana on the line', on: date(1), who: 'Nadia Rahman' },
	};
}

function beats(day: string): readonly Beat[] {
	return [
		...LIMITS,
		saw('T15', 'Answered only when Hana was looking at him, and not at her notes.'),
		picked('T15', { options: ['food', 'clothes'] }),
		picked('T12', { faces: ['in-between'] }),
		picked('T13', { options: ['yes'] }),
		exact('T18', 'In the house it is quiet. I wanted to hear my own language.', { value: { options: ['see-someone'] } }),
		picked('T21', { options: ['friends', 'place'] }),
		silent('skipped', 'T24'),
		picked('T26', { options: ['someone-known'] }),
		told('T28', 'He calls one of them uncle. He says that they are not family.', { value: { options: ['friend'] }, stay: true }),
		opened('T33', 'young-person'),
		exact('T33', 'One man gave me a phone. He said pay when you work. I have not turned it on.', {
			value: { options: ['phone'] },
			brought: true,
		}),
		restLater(`${day}, half past three, with Hana`),
	];
}

/** He chose the day; the interpreter was free then. */
function theRest(setting: Setting, { id: episode, youngPerson }: Episode, at: Instant): Moment {
	return offerMade(
		setting,
		{ by: setting.cast.nadia, at, youngPerson },
		{
			episode,
			how: 'in-person',
			outcome: 'partly-accepted',
			plannedFor: restOn(setting.calendar),
			worker: setting.cast.nadia.id,
			about: { words: 'Yes. The same room. The same woman.', place: 'Eastgate Library' },
		},
	);
}

/** Minutes before now: when the social worker was to have rung. Nobody said how it stands, so people are told again. */
const CALLED_BY = 14;

function alertOpenAgain({ calendar, cast }: Setting, youngPerson: YoungPersonId, end: Instant): readonly Moment[] {
	return waitedFor(youngPerson, cast.nadia, calendar, {
		from: addMinutes(end, 8),
		until: calendar.ago(CALLED_BY),
		words:
			'A man whom nobody knows gave him a phone, to be paid for later. I told Rebin first, through Hana, then rang Femi Adeyemi. She will ring back about who the man is.',
		again: 'Femi Adeyemi has not rung back. Rebin is at the house, and the phone is in the office safe.',
	});
}

function about({ bornFor }: StoryCalendar) {
	return {
		nameUsed: 'Rebin',
		fullName: 'Rebin Karim',
		pronouns: 'he/him',
		dateOfBirth: bornFor(16),
		home: 'supported' as const,
		livesIn: 'Eastgate',
		localId: 'EG/0539',
		responsibleAuthority: 'Tarnshire Council',
		legalStatus: 'Unaccompanied. Looked after by agreement (section 20). Asylum claim open',
		socialWorker: 'Femi Adeyemi, Tarnshire Council',
		school: 'Eastgate College, English',
		parentalResponsibility: ['Nobody in this country'],
		mustNotBeTold: [{ who: 'The man he calls uncle', why: 'nobody knows yet who he is' }],
		safeContact: 'Ring with an interpreter on the line. No texts in English',
		phone: '07700 900298',
		whatHelps: 'Tea first. The same interpreter each time',
		communicationNeeds: ['Sorani, which is not Kurmanji', 'Nobody from his community interprets'],
		interpreter: { name: 'Hana Aziz', registration: 'Register number 4-1207', language: 'Kurdish', dialect: 'Sorani' },
		trustedPeople: ['Pete, his key worker'],
	};
}
