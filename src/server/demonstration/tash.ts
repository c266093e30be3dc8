import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { YoungPersonId } from '#core/id.ts';
import { actedOn } from './alert-moments.ts';
import { pastTimes } from './past-times.ts';
import { timeAwayAdded, youngPersonAdded } from './record-moments.ts';
import type { Moment, Setting, Story } from './setting.ts';
import type { StoryCalendar } from './story-calendar.ts';
import { type Beat, exact, finished, LIMITS, picked } from './talk-beats.ts';
import { type WholeTalk, wholeTalk } from './whole-talk.ts';

/** Seventeen, with nowhere to stay: children’s services first, under section 20, not the housing queue. Closed the same evening. */
export const tash: Story = (setting) => {
	const { calendar, cast } = setting;
	const { day } = calendar;
	const by = cast.joel;
	const added = youngPersonAdded(setting, { by, at: day(-159, '11:15') }, about(calendar));
	const youngPerson = added.record.id;
	const past = pastTimes(
		setting,
		{ by, youngPerson },
		{ reportedToPolice: false, about: { missingFrom: 'Home', notes: 'Nobody reported it. College told us.' } },
		[
			[-160, '21:00', 20, 'said-no', 'i was at my mates. its fine'],
			[-88, '22:30', 38, 'no-reply'],
		],
	);
	const away = timeAwayAdded(
		setting,
		{ by, at: day(-3, '16:30'), youngPerson },
		{
			leftAt: day(-9, '22:00'),
			foundAt: day(-3, '15:40'),
			returnedAt: day(-3, '20:40'),
			howReturned: 'worker',
			about: {
				missingFrom: 'Home',
				foundWhere: 'Eastgate College',
				foundBy: 'the college nurse',
				notes: 'Told to go by her mum’s partner. Six nights on three sofas. Nobody reported her missing.',
				roughTimes: ['left'],
			},
		},
	);
	const episodes = [away.record, ...past.episodes].map(({ id }) => id);
	const talk = wholeTalk(setting, away.record.id, { ...talkOf(setting), by, youngPerson, episodes });
	return [added.moment, ...past.moments, away.moment, ...talk.moments, ...alertClosed(setting, youngPerson, talk.end)];
};

function talkOf({ calendar: { day, date } }: Setting): Omit<WholeTalk, 'by' | 'youngPerson' | 'episodes'> {
	return {
		at: day(-3, '17:00'),
		offered: { at: day(-3, '16:40'), how: 'in-person', about: { words: 'yeah. can i charge my phone' } },
		place: 'Hollin Bank, the small room',
		beats: BEATS,
		alertGoesOn: true,
		needs: { at: day(-3, '20:45'), outcome: 'Soup at once, and a room with a key the same evening' },
		promises: [
			{
				what: 'Children’s services take her in under section 20',
				due: -3,
				owner: 'Northmoor Council, children’s services',
				came: ['done', 'Supported lodgings with Jean Orrell', -2, -2],
			},
			{ what: 'An advocate beside her when they assess', due: 0, idea: 'offered-yes' },
			{ what: 'A written answer about section 20', due: -1, owner: 'Northmoor Council, children’s services' },
			{ what: 'Get her college folder from home', due: -1, came: ['done', 'Fetched. Nothing was said at the door', -1, null] },
			{ what: 'A form for the housing queue', due: null, idea: 'offered-no' },
		],
		readBack: 'agreed',
		sharing: [
			{ who: 'Northmoor Council, children’s services', wish: 'fine', did: 'sent' },
			{ who: 'Her mum', wish: 'not-all', words: 'tell her im ok. not where', did: 'told-back-only', why: 'Told that she is safe' },
			{ who: 'Her mum’s partner', wish: 'no', did: 'not-sent' },
		],
		telling: { how: 'Ring at lunch, at college', on: date(0), who: 'Joel Bright' },
		view: VIEW,
		signed: 'Right road, right order. Thank you for staying until she had a key.',
	};
}

const BEATS: readonly Beat[] = [
	...LIMITS,
	exact('T15', 'a bed and a plug', { value: { options: ['food', 'somewhere-to-stay'] } }),
	picked('T12', { faces: ['awful'] }),
	picked('T13', { options: ['no'] }),
	picked('T14', { options: ['no'] }),
	finished,
];

const VIEW = {
	harm: 'Six nights on sofas at seventeen, and told to leave home. No injury seen. We stopped early: a bed came first.',
	reasons: 'Her mum’s partner told her to go. It was the third time this year.',
	safeAndOptions: 'Jean Orrell’s, for as long as the council assesses. Her friend’s on some nights.',
	stayingSafe: 'She knows that children’s services come first until she is eighteen, and she has that on a card.',
	inShort: 'Tash is seventeen and had nowhere to stay. Northmoor Council took her in under section 20 the same evening.',
	fields: {
		risk: 'High that evening, medium now. It rests on the lodgings lasting.',
		'immediate-acts':
			'Rang children’s services, who first said to try housing. Named the Southwark judgment. They agreed at ten past seven.',
	},
	factors: ['10A', '16A'],
};

/** What she needed came first; the alert was closed when she had a key. */
function alertClosed({ calendar, cast }: Setting, youngPerson: YoungPersonId, end: Instant): readonly Moment[] {
	const { day } = calendar;
	return [
		actedOn(youngPerson, cast.joel, addMinutes(end, 2), () => ({
			act: 'own',
			decision: {
				words:
					'She is seventeen: children’s services first, under section 20. I told her so, and am ringing Northmoor Council. Marcus will make tea.',
				until: addMinutes(end, 110),
			},
		})),
		actedOn(youngPerson, cast.priya, addMinutes(end, 20), (read) => ({ act: 'seen', read })),
		actedOn(youngPerson, cast.joel, addMinutes(end, 100), () => ({
			act: 'own',
			decision: { words: 'They said yes under section 20, at ten past seven. Driving her to Jean Orrell’s.', until: day(-3, '21:30') },
		})),
		actedOn(youngPerson, cast.joel, day(-3, '20:50'), (read) => ({
			act: 'close',
			read,
			outcome: {
				done: 'Northmoor children’s services took her in under section 20. She is at supported lodgings and has a key.',
				toldWhom: 'The duty social worker at Northmoor Council, at ten to six and ten past seven',
				toldFirst: true,
				whyNot: '',
				readBy: cast.priya.id,
			},
		})),
	];
}

function about({ bornFor }: StoryCalendar) {
	return {
		nameUsed: 'Tash',
		fullName: 'Natasha Rowe',
		pronouns: 'she/her',
		dateOfBirth: bornFor(17),
		home: 'nowhere' as const,
		livesIn: 'Northmoor',
		localId: 'NM/2249',
		responsibleAuthority: 'Northmoor Council',
		legalStatus: 'Section 20, agreed for while they assess',
		school: 'Eastgate College, hair and beauty',
		parentalResponsibility: ['Her mum'],
		mustNotBeTold: [{ who: 'Her mum’s partner', why: 'he told her to go' }],
		safeContact: 'Ring at lunch on a college day',
		phone: '07700 900843',
		whatHelps: 'Sort the bed first, talk after',
		communicationNeeds: [],
		trustedPeople: ['Sister Coyle, the college nurse'],
	};
}
