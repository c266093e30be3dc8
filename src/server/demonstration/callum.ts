import type { YoungPersonId } from '#core/id.ts';
import { offerMade, promised, timeAwayAdded, youngPersonAdded } from './record-moments.ts';
import type { Moment, Setting, Story } from './setting.ts';
import type { StoryCalendar } from './story-calendar.ts';

/** Sixteen, back four days ago, no reply to two offers: late, and so is what was promised to him. */
export const callum: Story = (setting) => {
	const { calendar, cast } = setting;
	const added = youngPersonAdded(setting, { by: cast.nadia, at: calendar.day(-33, '10:40') }, about(calendar));
	const id = added.record.id;
	return [added.moment, ...lastMonth(setting, id), ...now(setting, id)];
};

/** He had nothing to say, and one thing to ask. */
function lastMonth(setting: Setting, youngPerson: YoungPersonId): readonly Moment[] {
	const { day, date } = setting.calendar;
	const by = setting.cast.nadia;
	const away = timeAwayAdded(
		setting,
		{ by, at: day(-33, '10:50'), youngPerson },
		{
			leftAt: day(-35, '21:00'),
			reportedAt: day(-34, '00:20'),
			reportedToPolice: true,
			returnedAt: day(-34, '17:45'),
			howReturned: 'own-choice',
			policeGrade: 'low',
			careCode: 'missing',
			about: { missingFrom: 'The home', reportedBy: 'Night staff', policeReference: 'TP 2088' },
		},
	);
	const no = { how: 'phone', outcome: 'declined', reason: 'nothing-to-say' } as const;
	const words = 'nothing to say about it mate. are they moving my room or what';
	return [
		away.moment,
		offerMade(setting, { by, at: day(-33, '18:10'), youngPerson }, { ...no, episode: away.record.id, about: { words } }),
		...promised(
			setting,
			{ by, at: day(-33, '18:15'), youngPerson },
			{ idea: 'asked-for', owner: by, dueOn: date(-4), about: { what: 'Tell Callum about his room move', ownerName: by.name } },
		),
	];
}

function now(setting: Setting, youngPerson: YoungPersonId): readonly Moment[] {
	const { day, date } = setting.calendar;
	const by = setting.cast.nadia;
	const away = timeAwayAdded(
		setting,
		{ by, at: day(-4, '20:05'), youngPerson },
		{
			leftAt: day(-6, '23:00'),
			reportedAt: day(-5, '01:30'),
			reportedToPolice: true,
			returnedAt: day(-4, '19:10'),
			howReturned: 'own-choice',
			policeGrade: 'medium',
			careCode: 'missing',
			preventionInterview: { done: true, on: date(-3), outcomeReceived: false },
			about: { missingFrom: 'The home', reportedBy: 'Night staff', policeReference: 'TP 2214', wearing: 'Black tracksuit, work boots' },
		},
	);
	const silence = { episode: away.record.id, outcome: 'no-reply' } as const;
	return [
		away.moment,
		offerMade(setting, { by, at: day(-3, '16:30'), youngPerson }, { ...silence, how: 'text' }),
		offerMade(setting, { by, at: day(-2, '18:05'), youngPerson }, { ...silence, how: 'phone' }),
	];
}

function about({ bornFor }: StoryCalendar) {
	return {
		nameUsed: 'Callum',
		fullName: 'Callum Reddy',
		pronouns: 'he/him',
		dateOfBirth: bornFor(16),
		home: 'childrens-home' as const,
		livesIn: 'Eastgate',
		localId: 'EG/0417',
		responsibleAuthority: 'Tarnshire Council',
		legalStatus: 'Looked after by agreement (section 20)',
		socialWorker: 'Wendy Marr, Tarnshire Council',
		school: 'Eastgate College, first-year joinery',
		parentalResponsibility: ['His dad'],
		mustNotBeTold: [],
		safeContact: 'Text or ring, any time but mornings',
		phone: '07700 900367',
		communicationNeeds: ['Dyslexic: short texts'],
		trustedPeople: ['Mo, his night key worker'],
	};
}
