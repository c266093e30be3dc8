import type { Level } from '#core/screening/verdict.ts';

/** Who holds the words while something is disclosed. */
export const SITUATIONS = ['worker-led', 'handed-over', 'alone', 'text'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** What a young person's screen shows because of what they said. Never an alert, a level or a colour. */
export type Shows = 'nothing-new' | 'please-pass-it-back' | 'gentle-choice' | 'thanks-and-the-truth' | 'thanks-and-the-real-wait';
/** What the machine stops doing. It never stops a person from listening. */
export type Stops = 'nothing' | 'this-line' | 'its-questions' | 'its-replies';
/** How the worker comes to know. Always on a screen that no child sees. */
export type Tells = 'on-own-device' | 'everyone-on-duty' | 'in-the-record';

export type Response = {
	readonly shows: Shows;
	readonly worker: Tells;
	readonly stops: Stops;
	/** Anything but a concern or nothing raises an alert. */
	readonly alert: boolean;
	/** A disclosure made to a worker who is present is hers (insist.md 7). */
	readonly ownedByWorkerPresent: boolean;
	/** How long until somebody asks whether she is all right. */
	readonly checkBackMinutes: number | null;
	/** The row in a sentence, for a safeguarding lead. */
	readonly says: string;
};

const RECORD: Response = {
	shows: 'nothing-new',
	worker: 'in-the-record',
	stops: 'nothing',
	alert: false,
	ownedByWorkerPresent: false,
	checkBackMinutes: null,
	says: 'Nothing changes. It stands in the record for the worker.',
};

/** A worker is present, so it is hers, and duty staff see it on their own screens. */
const HERS = { worker: 'on-own-device', alert: true, ownedByWorkerPresent: true } as const;
/** Nobody is with the young person, so whoever is on duty hears it until somebody takes it. */
const ANYBODYS = { worker: 'everyone-on-duty', alert: true, ownedByWorkerPresent: false, checkBackMinutes: null } as const;
const UNCLEAR_ALONE: Response = {
	...ANYBODYS,
	shows: 'nothing-new',
	stops: 'nothing',
	says: 'Goes on. A person on duty looks at the words soon.',
};

/**
 * What then happens depends on who is there: one row a situation, one cell a level (design, section 4.3). Nothing here is
 * ever shown or sounded on a screen that a child can see, except what `shows` names. No follow-up question by machine.
 *
 * @example RESPONSES['worker-led'].urgent.checkBackMinutes // 15
 */
export const RESPONSES = {
	'worker-led': {
		immediate: {
			...HERS,
			shows: 'nothing-new',
			stops: 'its-questions',
			checkBackMinutes: 15,
			says: 'The worker who is present owns it. Duty staff see it. Somebody checks back in 15 minutes. She goes on listening.',
		},
		urgent: { ...HERS, shows: 'nothing-new', stops: 'its-questions', checkBackMinutes: 15, says: 'As for immediate.' },
		unclear: {
			...HERS,
			shows: 'nothing-new',
			stops: 'nothing',
			checkBackMinutes: 60,
			says: 'Nothing is shown to the child. Where only the words she wrote down were not understood, she reads them again before she goes and nobody is called. Otherwise she owns it and says what it was, checked back in an hour.',
		},
		concern: RECORD,
		none: RECORD,
	},
	'handed-over': {
		immediate: {
			...HERS,
			shows: 'please-pass-it-back',
			stops: 'its-questions',
			checkBackMinutes: 15,
			says: 'Questions stop and the page asks for the tablet to go back to the worker, who is told on her own device.',
		},
		urgent: {
			...HERS,
			shows: 'gentle-choice',
			stops: 'this-line',
			checkBackMinutes: 15,
			says: 'This line closes. A gentle choice: a person now, another part, or stop. The worker is told on her own device.',
		},
		unclear: {
			...HERS,
			shows: 'nothing-new',
			stops: 'nothing',
			checkBackMinutes: 60,
			says: 'Goes on. The worker reads the words on her own device.',
		},
		concern: RECORD,
		none: RECORD,
	},
	alone: {
		immediate: {
			...ANYBODYS,
			shows: 'thanks-and-the-truth',
			stops: 'its-questions',
			says: 'Questions stop. Thanks, the truth about who reads this and when, 999 and the lines that are open now.',
		},
		urgent: {
			...ANYBODYS,
			shows: 'thanks-and-the-real-wait',
			stops: 'this-line',
			says: 'This line closes. Thanks, and the real wait for a person.',
		},
		unclear: UNCLEAR_ALONE,
		concern: RECORD,
		none: RECORD,
	},
	text: {
		immediate: {
			...ANYBODYS,
			shows: 'thanks-and-the-truth',
			stops: 'its-replies',
			says: 'The assistant stops. The same words as on the page, and a person takes over.',
		},
		urgent: { ...ANYBODYS, shows: 'thanks-and-the-real-wait', stops: 'this-line', says: 'As on the page.' },
		unclear: UNCLEAR_ALONE,
		concern: RECORD,
		none: RECORD,
	},
} as const satisfies Record<Situation, Record<Level, Response>>;
