import type { Episode } from '#core/record/episode.ts';
import { timeAwayAdded, youngPersonAdded } from './record-moments.ts';
import type { Moment, Setting } from './setting.ts';
import type { StoryCalendar } from './story-calendar.ts';
import { type Beat, exact, finished, LIMITS, picked, saw, silent, told } from './talk-beats.ts';
import { type WholeTalk, wholeTalk } from './whole-talk.ts';

/** Fourteen, away for a night with somebody else: talked within three days, in her own words. */
export function leah(setting: Setting): { readonly episode: Episode; readonly moments: readonly Moment[] } {
	const { calendar, cast } = setting;
	const { day } = calendar;
	const by = cast.nadia;
	const added = youngPersonAdded(setting, { by, at: day(-5, '12:40') }, about(calendar));
	const youngPerson = added.record.id;
	const away = timeAwayAdded(
		setting,
		{ by, at: day(-5, '12:50'), youngPerson },
		{
			leftAt: day(-6, '14:50'),
			reportedAt: day(-6, '18:30'),
			reportedToPolice: true,
			foundAt: day(-5, '09:40'),
			returnedAt: day(-5, '11:30'),
			howReturned: 'family',
			policeGrade: 'medium',
			about: {
				missingFrom: 'School',
				reportedBy: 'Her mum',
				policeReference: 'NP 5588',
				foundWhere: 'Sandmouth station',
				foundBy: 'station staff',
				wearing: 'School uniform, yellow scarf',
			},
		},
	);
	const episode = away.record;
	const talk = wholeTalk(setting, episode.id, { ...talkOf(setting), by, youngPerson, episodes: [episode.id] });
	return { episode, moments: [added.moment, away.moment, ...talk.moments] };
}

function talkOf({ calendar: { day, date } }: Setting): Omit<WholeTalk, 'by' | 'youngPerson' | 'episodes'> {
	return {
		at: day(-3, '15:45'),
		offered: { at: day(-4, '16:15'), how: 'phone', about: { words: 'yes please. not at home though' } },
		place: 'Eastgate Library, side room',
		beats: BEATS,
		promises: [
			{ what: 'Ask school who she can sit with on Fridays', due: -1, came: ['done', 'Ms Hale keeps her room open', -1, null] },
			{ what: 'Talk with her mum and dad about the rows, with her there', due: 3 },
			{ what: 'A referral to the family service', due: null, idea: 'offered-no' },
		],
		readBack: 'agreed',
		sharing: [
			{ who: 'Northmoor Council', wish: 'fine', did: 'sent' },
			{
				who: 'Her mum and dad',
				wish: 'not-all',
				words: 'i want to say the rows bit myself',
				did: 'told-back-only',
				why: 'She will say it, with me there',
			},
		],
		telling: { how: 'Ring after school, when she walks home', on: date(0), who: 'Nadia Rahman' },
		view: VIEW,
		signed: 'Clear. Nothing in it comes from anybody else’s account.',
	};
}

const BEATS: readonly Beat[] = [
	...LIMITS,
	picked('T15', { options: ['chat'] }),
	picked('T12', { faces: ['in-between'] }),
	picked('T13', { options: ['yes'] }),
	exact('T18', "mum and dad don't shout any more they just don't talk. i wanted to be somewhere with no doors", {
		value: { options: ['row', 'space'] },
	}),
	told('T17', 'It has been quiet at home for about a month. She is the one who passes messages on.'),
	silent('moved-on', 'T19'),
	picked('T22', { options: ['planned'] }),
	picked('T24', { options: ['no'] }),
	picked('T25', { number: 0 }),
	exact('T26', 'the sea. i had birthday money so it was my train and my chips', { value: { options: ['outside', 'shop'] } }),
	exact('T27', 'the waiting room. it had a heater', { value: { options: ['outside'] } }),
	picked('T28', { options: ['friend'] }),
	picked('T31', { options: ['bought'] }),
	picked('T32', { options: ['own'] }),
	exact('T37', 'when it got dark and the last train had gone. and then it was sort of the best bit as well'),
	picked('T39', { options: ['no-one'] }),
	picked('T40', { options: ['no'] }),
	saw('T52', 'Folded her ticket very small while she talked about home.'),
	exact('T52', 'i do the passing on. tell your dad tea is ready. tell your mum i heard'),
	exact('T58', "if they'd asked me anything that wasn't a message"),
	picked('T60', {
		people: [
			{ called: 'Ms Hale', relation: 'teacher' },
			{ called: 'my gran', relation: 'family' },
		],
	}),
	exact('T61', "get the train to gran's instead. she's on the same line"),
	picked('T62', { options: ['charger', 'tell-someone', 'way-home'] }),
	exact('T63', 'somebody to be there when i tell them. not a group'),
	picked('T64', { options: ['right'] }),
	picked('T65', { options: ['family'] }),
	picked('T66', { options: ['call'] }),
	picked('T67', { faces: ['good'] }),
	finished,
];

const VIEW = {
	harm: 'None seen or spoken of. A night in a station waiting room at fourteen is a risk.',
	reasons: 'Her parents are not speaking, and she carries their messages. She planned it for a week.',
	safeAndOptions: 'Her gran’s, on the same line. Ms Hale’s room at school.',
	stayingSafe: 'She will go to her gran first. The numbers are in her phone.',
	inShort:
		'Leah took a train to the sea because home has gone quiet and she is in the middle. She wants to tell her parents herself, with somebody there.',
	fields: {
		risk: 'Low, if the talk with her parents happens. It rests on what she said and on her plan.',
		protective: 'Her gran, Ms Hale, and that she plans ahead.',
	},
	factors: ['10A', '17A'],
};

function about({ bornFor }: StoryCalendar) {
	return {
		nameUsed: 'Leah',
		fullName: 'Leah Brandon',
		pronouns: 'she/her',
		dateOfBirth: bornFor(14),
		home: 'family' as const,
		livesIn: 'Eastgate',
		localId: 'EG/0541',
		responsibleAuthority: 'Northmoor Council',
		school: 'Tarn Road School',
		parentalResponsibility: ['Her mum', 'Her dad'],
		mustNotBeTold: [],
		safeContact: 'Ring between half past three and four',
		phone: '07700 900814',
		whatHelps: 'Something to do with her hands',
		communicationNeeds: [],
		trustedPeople: ['Her gran', 'Ms Hale, her form tutor'],
	};
}
