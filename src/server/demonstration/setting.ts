import type { Ids } from '#app/clock.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import type { Project, Role, StaffMember } from '#core/record/staff.ts';
import type { Stage } from './stage.ts';
import type { StoryCalendar } from './story-calendar.ts';

/** One thing that happened in a made-up past: the stage's clock stands at `at` while it does. */
export type Moment = { readonly at: Instant; readonly happens: (stage: Stage) => Promise<void> };

/** What every story is told against: its days, its people, and where ids come from. */
export type Setting = {
	readonly calendar: StoryCalendar;
	readonly project: Project;
	readonly cast: Cast;
	readonly ids: Ids;
};

/** A young person's made-up record, as moments in any order. */
export type Story = (setting: Setting) => readonly Moment[];

const NAMES = {
	nadia: ['Nadia Rahman', 'worker'],
	joel: ['Joel Bright', 'duty'],
	priya: ['Priya Nair', 'lead'],
	marcus: ['Marcus Webb', 'manager'],
	ade: ['Ade Okafor', 'administrator'],
} as const satisfies Record<string, readonly [string, Role]>;

/** One made-up person for each role of the permission table. */
export type Cast = { readonly [Who in keyof typeof NAMES]: StaffMember };

export function castOf({ id: project }: Project, ids: Ids): Cast {
	const member = ([name, role]: readonly [string, Role]): StaffMember => ({ id: ids.row<StaffId>(), project, name, role, active: true });
	return {
		nadia: member(NAMES.nadia),
		joel: member(NAMES.joel),
		priya: member(NAMES.priya),
		marcus: member(NAMES.marcus),
		ade: member(NAMES.ade),
	};
}
