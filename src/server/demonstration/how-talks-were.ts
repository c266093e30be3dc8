import type { Face } from '#core/flow/answer.ts';
import type { Moment, Setting } from './setting.ts';

type Said = readonly [faces: readonly Face[], words?: string];

const MOST: readonly Said[] = [[['good']], [['ok']], [['good']], [['in-between']], [['good']], [['ok']]];
const A_FULL_MONTH: readonly Said[] = [...MOST, ...MOST, [['ok', 'good']]];

/** What young people said of their talks, by how many days ago. Theirs alone: it belongs to no talk and to nobody in the story. */
const SAID: readonly (readonly [days: number, said: readonly Said[]])[] = [
	[
		-35,
		[...A_FULL_MONTH, [['ok'], 'nobody looked over my shoulder'], [['good'], 'the cards were better than talking'], [['not-good', 'ok']]],
	],
	[-66, [[['ok'], 'too long. could have been two goes'], [['good']]]],
	[-97, [...A_FULL_MONTH, [['good'], 'she rang when she said she would'], [['not-good'], 'you typed the whole time']]],
	[-158, [[['good']], [['awful'], 'i did not want it at school']]],
	[-219, [...MOST, [['ok'], 'more food']]],
	[-280, [[['in-between'], 'you asked me the same as the police did']]],
];

/** At a quarter to five, when talks are over. */
const AT = '16:45';

/** A year of what made-up young people said of their talks, each kept without a name, as a real one is. */
export function howTalksWere({ calendar, ids, project }: Setting): readonly Moment[] {
	return SAID.map(([days, said]) => ({
		at: calendar.day(days, AT),
		happens: async ({ deps: { store } }) => {
			const at = calendar.day(days, AT);
			const month = calendar.date(days).slice(0, 7);
			const changes = said.map(([faces, words = '']) => ({
				change: 'feedback-given' as const,
				feedback: { id: ids.secret(), project: project.id, month, faces: [...faces], words },
			}));
			const audit = said.map(() => ({ actor: 'young-person', action: 'feedback.given', subject: project.id, youngPerson: null }) as const);
			const kept = await store.commit({ project: project.id, at, changes, audit });
			if (kept !== 'committed') throw new Error(`What was said of the talks could not be kept: ${kept}.`);
		},
	}));
}
