import type { Practised, Seen } from './practised.ts';
import { askedNoMore, owned, promised, readBack, stopping } from './seen-at-end.ts';
import { limitsFirst, needsFirst, openPrompts } from './seen-at-start.ts';
import { silencesLeft, wordsKept } from './seen-in-listening.ts';

/** One thing that a supervisor looks at, and the rule that it rests on. */
export type Point = {
	readonly id: string;
	readonly title: string;
	readonly rule: string;
	readonly source: string;
	/** Undefined when there was no occasion for it. */
	readonly look: (practised: Practised) => Seen | undefined;
};

/** In the order of a conversation. Written to be read by a safeguarding lead. */
export const POINTS: readonly Point[] = [
	{
		id: 'limits',
		title: 'The limits of privacy',
		rule: 'They come before any free words, with a check that they were understood. They are information, not consent.',
		source: 'What may not be softened, 1; DfE information sharing advice 2024',
		look: limitsFirst,
	},
	{
		id: 'needs',
		title: 'Needs first',
		rule: 'Just back means food and sleep first. The time away can wait.',
		source: 'Mind Of My Own; what may not be softened, 12',
		look: needsFirst,
	},
	{
		id: 'prompts',
		title: 'How you asked',
		rule: 'Open prompts: tell, explain, describe. A question holds no answer, no blame and no demand for a reason.',
		source: 'Practice rules 7 and 8.1; what may not be softened, 15',
		look: openPrompts,
	},
	{
		id: 'words',
		title: 'Their words',
		rule: 'A line says whose words it holds, and their words are written as they said them.',
		source: 'What may not be softened, 15; practice rule 7, evidence',
		look: wordsKept,
	},
	{
		id: 'silences',
		title: 'Silences',
		rule: 'Silence is an answer. Skipped, not asked, not saying and not known are four different things, and none is a no.',
		source: 'Practice rule 8.1.5; what may not be softened, 12',
		look: silencesLeft,
	},
	{
		id: 'asked-no-more',
		title: 'After what they told you',
		rule: 'What stops is the questions, never the listening. Nobody explores it; a leading or repeated question spoils it as evidence.',
		source: 'What may not be softened, 7; practice rules 7 and 8.1.4',
		look: askedNoMore,
	},
	{
		id: 'owned',
		title: 'Who has it',
		rule: 'Told to a worker who is present, it is theirs: a named person, with a decision that is written down.',
		source: 'What may not be softened, 7; escalation ladder, practice 1.3',
		look: owned,
	},
	{
		id: 'stopping',
		title: 'Stopping',
		rule: 'Part done, because they chose later, is an outcome of its own. Worn out: needs, and stop.',
		source: 'What may not be softened, 12; NYAS and Leeds, practice 4.1',
		look: stopping,
	},
	{
		id: 'promised',
		title: 'What you promised',
		rule: 'End with a named next step and a day. Never “someone will be in touch”.',
		source: 'Practice 4.1; what may not be softened, 3',
		look: promised,
	},
	{
		id: 'read-back',
		title: 'Reading it back',
		rule: 'They see what was written, and change it. A change adds; it replaces nothing.',
		source: 'Leeds Safeguarding Partnership, practice 4.1; what may not be softened, 15',
		look: readBack,
	},
];

export type Reviewed = Omit<Point, 'look'> & Seen;

/**
 * What a supervisor would look at, worked out from the log and nothing else. No score and no total: what was seen, the rule,
 * and what could be tried.
 *
 * @example review(practised).find(({ id }) => id === 'asked-no-more')?.seen
 */
export function review(practised: Practised): readonly Reviewed[] {
	return POINTS.flatMap(({ look, ...point }) => {
		const seen = look(practised);
		return seen === undefined ? [] : [{ ...point, ...seen }];
	});
}
