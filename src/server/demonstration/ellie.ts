import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { timeAwayAdded, youngPersonAdded } from './record-moments.ts';
import type { Story } from './setting.ts';
import type { StoryCalendar } from './story-calendar.ts';

/** Ten, back this morning or last evening, not asked yet: her talk will be the one for younger children. */
export const ellie: Story = (setting) => {
	const { calendar, cast } = setting;
	const by = cast.joel;
	const returnedAt = backAt(calendar);
	const at = addMinutes(returnedAt, 35);
	const added = youngPersonAdded(
		setting,
		{ by, at },
		{
			nameUsed: 'Ellie',
			fullName: 'Eleanor Firth',
			pronouns: 'she/her',
			dateOfBirth: calendar.bornFor(10),
			home: 'kinship',
			livesIn: 'Northmoor',
			localId: 'NM/2347',
			responsibleAuthority: 'Northmoor Council',
			school: 'Mill Field Primary',
			parentalResponsibility: ['Her mum', 'Her auntie (special guardian)'],
			mustNotBeTold: [],
			safeContact: 'Through her auntie, any time',
			phone: '07700 900733',
			whatHelps: 'Drawing. Her rabbit, Biscuit, on her knee',
			communicationNeeds: ['Reads a little: say it and show it'],
			trustedPeople: ['Her auntie', 'Mrs Boyd, her teacher'],
		},
	);
	const away = timeAwayAdded(
		setting,
		{ by, at: addMinutes(at, 5), youngPerson: added.record.id },
		{
			leftAt: addMinutes(returnedAt, -150),
			reportedAt: addMinutes(returnedAt, -95),
			reportedToPolice: true,
			foundAt: addMinutes(returnedAt, -25),
			returnedAt,
			howReturned: 'police',
			policeGrade: 'high',
			about: {
				missingFrom: 'Home',
				reportedBy: 'Her auntie',
				policeReference: 'NP 5651',
				foundWhere: 'The allotments',
				foundBy: 'a neighbour',
			},
		},
	);
	return [added.moment, away.moment];
};

/** How long it takes to write down that she is back, in minutes. */
const WRITTEN_AFTER = 45;

/** Half past nine, or twenty to seven last evening while this morning is too young for it. */
function backAt({ day, ago }: StoryCalendar): Instant {
	const morning = day(0, '09:30');
	return morning <= ago(WRITTEN_AFTER) ? morning : day(-1, '18:40');
}
