import type { Instant } from '#core/clock/instant.ts';
import { offerMade, promised, timeAwayAdded, type Writing, youngPersonAdded } from './record-moments.ts';
import type { Story } from './setting.ts';

/** Sixteen, back four days ago, no reply to two offers: late, and so is what was promised to him. */
export const callum: Story = (setting) => {
	const { calendar, cast } = setting;
	const { day, date, bornFor } = calendar;
	const by = cast.nadia;
	const added = youngPersonAdded(
		setting,
		{ by, at: day(-33, '10:40') },
		{
			nameUsed: 'Callum',
			fullName: 'Callum Reddy',
			pronouns: 'he/him',
			dateOfBirth: bornFor(16),
			home: 'childrens-home',
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
		},
	);
	const writing = (at: Instant): Writing => ({ by, at, youngPerson: added.record.id });
	const before = timeAwayAdded(setting, writing(day(-33, '10:50')), {
		leftAt: day(-35, '21:00'),
		reportedAt: day(-34, '00:20'),
		reportedToPolice: true,
		returnedAt: day(-34, '17:45'),
		howReturned: 'own-choice',
		policeGrade: 'low',
		careCode: 'missing',
		about: { missingFrom: 'The home', reportedBy: 'Night staff', policeReference: 'TP 2088' },
	});
	const now = timeAwayAdded(setting, writing(day(-4, '20:05')), {
		leftAt: day(-6, '23:00'),
		reportedAt: day(-5, '01:30'),
		reportedToPolice: true,
		returnedAt: day(-4, '19:10'),
		howReturned: 'own-choice',
		policeGrade: 'medium',
		careCode: 'missing',
		preventionInterview: { done: true, on: date(-3), outcomeReceived: false },
		about: { missingFrom: 'The home', reportedBy: 'Night staff', policeReference: 'TP 2214', wearing: 'Black tracksuit, work boots' },
	});
	return [
		added.moment,
		before.moment,
		now.moment,
		offerMade(setting, writing(day(-33, '18:10')), {
			episode: before.record.id,
			how: 'phone',
			outcome: 'declined',
			reason: 'nothing-to-say',
			about: { words: 'Friendly. Has nothing to say about being out, but wants to know if they are moving his room.' },
		}),
		...promised(setting, writing(day(-33, '18:15')), {
			idea: 'asked-for',
			owner: by,
			dueOn: date(-4),
			about: { what: 'Tell Callum about his room move', ownerName: by.name },
		}),
		offerMade(setting, writing(day(-3, '16:30')), { episode: now.record.id, how: 'text', outcome: 'no-reply' }),
		offerMade(setting, writing(day(-2, '18:05')), {
			episode: now.record.id,
			how: 'phone',
			outcome: 'no-reply',
			about: { words: 'Rang out. No message left: he does not like them.' },
		}),
	];
};
