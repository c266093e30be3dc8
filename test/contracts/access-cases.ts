import { expect } from 'vitest';
import type { ChangeOf } from '#server/store/changes/handler.ts';
import type { ChangeCase, Scene } from './change-cases.ts';

type Name = 'case-named' | 'case-unnamed' | 'case-closed-to' | 'case-given-back' | 'case-opened' | 'staff-checked';

/** Who may see whom: a case for each change of it. */
export const ACCESS_CASES: { readonly [One in Name]: (at: Scene) => ChangeCase & { readonly change: ChangeOf<One> } } = {
	'case-named': ({ world, kieran, added }) => {
		const mark = { youngPerson: kieran.id, staff: world.nadia.id, by: world.priya.id, at: world.clock.now() };
		return {
			before: [added],
			change: { change: 'case-named', mark },
			read: async (kept) => [
				await kept.access.of(world.project.id, kieran.id),
				await kept.access.named(world.project.id),
				await kept.access.facts(world.project.id, world.nadia.id, true),
			],
			expected: [
				{ named: [mark], closed: [] },
				[mark],
				{ closed: new Set(), only: { named: new Set([kieran.id]), practised: new Set(), opened: new Map(), check: null } },
			],
			stale: { change: 'case-named', mark: { ...mark, by: world.nadia.id } },
		};
	},
	'case-unnamed': ({ world, kieran, added }) => {
		const mark = { youngPerson: kieran.id, staff: world.nadia.id, by: world.priya.id, at: world.clock.now() };
		return {
			before: [added, { change: 'case-named', mark }],
			change: { change: 'case-unnamed', youngPerson: kieran.id, staff: world.nadia.id },
			read: async (kept) => (await kept.access.of(world.project.id, kieran.id)).named,
			expected: [],
			stale: { change: 'case-unnamed', youngPerson: kieran.id, staff: world.nadia.id },
		};
	},
	'case-closed-to': ({ world, kieran, added }) => {
		const mark = { youngPerson: kieran.id, staff: world.nadia.id, by: world.priya.id, at: world.clock.now() };
		return {
			before: [added],
			change: { change: 'case-closed-to', mark },
			read: async (kept) => [
				await kept.access.of(world.project.id, kieran.id),
				await kept.access.closedTo(world.project.id, kieran.id),
				await kept.access.facts(world.project.id, world.nadia.id, false),
				await kept.access.facts(world.project.id, world.priya.id, false),
			],
			expected: [
				{ named: [], closed: [mark] },
				[world.nadia.id],
				{ closed: new Set([kieran.id]), only: null },
				{ closed: new Set(), only: null },
			],
			stale: { change: 'case-closed-to', mark: { ...mark, by: world.nadia.id } },
		};
	},
	'case-given-back': ({ world, kieran, added }) => {
		const mark = { youngPerson: kieran.id, staff: world.nadia.id, by: world.priya.id, at: world.clock.now() };
		return {
			before: [added, { change: 'case-closed-to', mark }],
			change: { change: 'case-given-back', youngPerson: kieran.id, staff: world.nadia.id },
			read: (kept) => kept.access.closedTo(world.project.id, kieran.id),
			expected: [],
			stale: { change: 'case-given-back', youngPerson: kieran.id, staff: world.nadia.id },
		};
	},
	'case-opened': ({ world, kieran, added }) => {
		const id = world.ids.row<string>();
		const opened = { id, youngPerson: kieran.id, staff: world.nadia.id, at: world.clock.now(), until: world.future, reason: 'He rang me' };
		return {
			before: [added],
			change: { change: 'case-opened', opened },
			read: async (kept) => [
				await kept.access.openedSince(world.project.id, opened.at),
				(await kept.access.facts(world.project.id, world.nadia.id, true)).only?.opened,
			],
			expected: [[opened], new Map([[kieran.id, world.future]])],
			stale: { change: 'case-opened', opened: { ...opened, reason: 'Another' } },
		};
	},
	'staff-checked': ({ world }) => {
		const dates = { trainingUntil: '2027-03-31', dbsUntil: '2028-01-01' };
		const check = { id: world.ids.row<string>(), staff: world.nadia.id, ...dates, by: world.priya.id, at: world.clock.now() };
		return {
			before: [],
			change: { change: 'staff-checked', check },
			read: async (kept) => [
				await kept.access.checks(world.project.id),
				(await kept.access.facts(world.project.id, world.nadia.id, true)).only?.check,
			],
			expected: [[check], expect.objectContaining(dates)],
			stale: { change: 'staff-checked', check: { ...check, dbsUntil: '2029-01-01' } },
		};
	},
};
