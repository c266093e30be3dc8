import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { timeAwayAdded, youngPersonAdded } from './record-moments.ts';
import type { Story } from './setting.ts';
import type { StoryCalendar } from './story-calendar.ts';

/** Twelve, and away for the first time: not back yet, so no clock runs. */
export const theo: Story = (setting) => {
	const { calendar, cast } = setting;
	const by = cast.joel;
	const { leftAt, from, lastSeenWhere } = outSince(calendar);
	const reportedAt = addMinutes(leftAt, 75);
	const at = addMinutes(reportedAt, 25);
	const added = youngPersonAdded(
		setting,
		{ by, at },
		{
			nameUsed: 'Theo',
			fullName: 'Theodore Marchbank',
			pronouns: 'he/him',
			dateOfBirth: calendar.bornFor(12),
			home: 'family',
			livesIn: 'Northmoor',
			localId: 'NM/2352',
			responsibleAuthority: 'Northmoor Council',
			school: 'Brook Lane School',
			parentalResponsibility: ['His dad'],
			mustNotBeTold: [],
			safeContact: 'Through his dad, any time',
			phone: '07700 900261',
			communicationNeeds: [],
			trustedPeople: ['His nan', 'Mr Sealy, who runs the chess club'],
		},
	);
	const away = timeAwayAdded(
		setting,
		{ by, at: addMinutes(at, 5), youngPerson: added.record.id },
		{
			leftAt,
			lastSeenAt: addMinutes(leftAt, 20),
			reportedAt,
			returnedAt: null,
			reportedToPolice: true,
			policeGrade: 'high',
			about: {
				missingFrom: from,
				reportedBy: 'His dad',
				policeReference: 'NP 5655',
				lastSeenWhere,
				wearing: 'School coat, red rucksack',
				notes: 'Never away before. His phone is at home.',
			},
		},
	);
	return [added.moment, away.moment];
};

/** How long it takes until all of it is known here, in minutes. */
const KNOWN_AFTER = 120;

type Out = { readonly leftAt: Instant; readonly from: string; readonly lastSeenWhere: string };

/** Since this morning; since last evening while the morning is too young for that. */
function outSince({ day, ago }: StoryCalendar): Out {
	const morning = day(0, '08:10');
	return morning <= ago(KNOWN_AFTER)
		? { leftAt: morning, from: 'Home', lastSeenWhere: 'the stop outside school' }
		: { leftAt: day(-1, '18:50'), from: 'Home', lastSeenWhere: 'the leisure centre' };
}
