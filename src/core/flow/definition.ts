/**
 * The vocabulary of a flow. A flow is data: no function, no expression language, nothing that runs.
 * `defineFlow` (define.ts) checks it and compiles it; everything else reads it.
 */

/** Who holds the words: what a worker is prompted with, what a young person reads, what fits a text. */
export type Mode = 'worker' | 'young-person' | 'text';
export const MODES = ['worker', 'young-person', 'text'] as const satisfies readonly Mode[];

export type Language = 'en';

/** Stable id of a question: `T01`…`T68` for the topics of the store, others for openings. Never reused. */
export type QuestionId = string;
export type OptionId = string;

/**
 * Who may see an answer (practice.md section 8): Y young person, W worker, M manager or safeguarding lead,
 * R report to the council by default, K kept in the project, P police form by a person, U urgent route.
 */
export type Audience = 'Y' | 'W' | 'M' | 'R' | 'K' | 'P' | 'U';

/**
 * A condition over what is already known. Data only, so that a practitioner can read it in the question table.
 *
 * @example { any: [{ answer: 'T12', has: ['awful'] }, { answer: 'T40', said: true }] }
 */
export type Condition =
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition }
	/** The newest answer to `answer` includes one of these options. */
	| { readonly answer: QuestionId; readonly has: readonly OptionId[] }
	/** `said: true`: something was answered (option or words); `false`: nothing was, for whatever reason. */
	| { readonly answer: QuestionId; readonly said: boolean }
	/** A fact given when the conversation began, such as `repeat` or `under-11`. */
	| { readonly fact: string };

export type QuestionKind =
	| { readonly kind: 'single'; readonly options: readonly OptionId[] }
	| { readonly kind: 'several'; readonly options: readonly OptionId[] }
	| { readonly kind: 'short-words' }
	| { readonly kind: 'long-words' }
	| { readonly kind: 'number'; readonly least: number; readonly most: number }
	/** A date with an optional time; part known is allowed ("some time on Friday"). */
	| { readonly kind: 'date-time' }
	/** The five stones of look.md; more than one may be picked. */
	| { readonly kind: 'faces' }
	/** A kind of place from the options, and an area in words. An address is never asked for. */
	| { readonly kind: 'place'; readonly options: readonly OptionId[] }
	/** People as the child names them, each with an optional relation from the options. */
	| { readonly kind: 'people'; readonly options: readonly OptionId[] }
	/** Something that is read out or read, then checked: shown, never compulsory to answer. */
	| { readonly kind: 'read-and-confirm'; readonly options: readonly OptionId[] }
	/** What was written, to check and change. */
	| { readonly kind: 'read-back'; readonly options: readonly OptionId[] };

/**
 * Where an option leads: a person is asked for, a topic of this flow is opened, or another flow follows.
 *
 * @example { person: { to: 'person' }, return: { to: 'flow', flow: 'return-home' }, choices: { to: 'question', question: 'H05' } }
 */
export type Lead =
	| { readonly to: 'person' }
	| { readonly to: 'question'; readonly question: QuestionId }
	| { readonly to: 'flow'; readonly flow: string };

/** What an option stands for in the escalation table: see core/concern. */
export type Question = QuestionKind & {
	readonly id: QuestionId;
	readonly section: string;
	readonly audience: readonly Audience[];
	/** `shown` questions must be on screen once before any free words; the child may still leave them unanswered. */
	readonly must?: 'be-shown';
	/** Field names of practice.md section 8, column "Fills". */
	readonly fills: readonly string[];
	/** On the core path, in the order of the flow's `core` list. */
	readonly opens?: Condition;
	/** Asked by a person unless the young person chooses otherwise (T16, T41–T47). */
	readonly byPerson?: true;
	/** Facts that mean this is already known and is not asked again (insist.md 13). */
	readonly knownWhen?: string;
	/** What some of its options begin besides being an answer: see core/flow/lead. */
	readonly leads?: Readonly<Record<OptionId, Lead>>;
	/** Free words typed here go through screening. A flow with an unscreened words field does not load. */
	readonly screened: true;
	readonly source: string;
};

export type Section = {
	readonly id: string;
	/** The four statutory purposes a section serves (DfE 2014; practice.md 1.2). */
	readonly purposes: readonly Purpose[];
};

/** The four purposes of a return interview, used as the headings of the worker's analysis. */
export type Purpose = 'harm' | 'reasons' | 'safe-and-options' | 'staying-safe';
export const PURPOSES = ['harm', 'reasons', 'safe-and-options', 'staying-safe'] as const satisfies readonly Purpose[];

/**
 * What is true only at the hour at which it is read, so that no flow can say it: who we are by name and who is here now
 * (`who-is-here`), and the lines that are open now (`lines-open-now`). Written `{who-is-here}`, alone in its line of a `body` or
 * in a text of its own; whoever shows it puts sentences there that it knows to be true: see core/flow/slots.
 */
export const SLOTS = ['who-is-here', 'lines-open-now'] as const;
export type Slot = (typeof SLOTS)[number];

/** One question's words in one language. A missing string is a type error or fails the load-time check. */
export type QuestionWording = {
	/** Two to five words, for the map of topics, the report and "find a topic". Worker-facing. */
	readonly topic: string;
	/** What the worker says, without quotation marks: open ("Tell me about…"), then other ways to say it. */
	readonly worker: {
		readonly ask: string;
		readonly or: readonly string[];
		/** Advice beside the question, never said aloud: how to hold it, what to look out for. */
		readonly do?: readonly string[];
	};
	/** What the young person reads. */
	readonly 'young-person': { readonly ask: string; readonly help?: string; readonly body?: readonly string[] };
	/** What fits a text: at most two GSM-7 segments with its options, checked. */
	readonly text: string;
	/** Texts that go out before it, one after the other, where what must be read fits no single one. Each held to the same length. */
	readonly textsBefore?: readonly string[];
	/** Words for each option, read by the young person and the worker alike. */
	readonly options?: Readonly<Record<OptionId, string>>;
};

/** What helps a worker when a young person is silent, angry or exhausted (insist.md 12). Guidance, never a script. */
export type MoodWording = {
	readonly id: string;
	/** As the worker would put it: "Not talking", "Angry", "Worn out". */
	readonly name: string;
	readonly say: readonly string[];
	readonly do: readonly string[];
	/** To point at. The young person can read these. */
	readonly cards?: readonly string[];
};

/** What only the worker fills in (practice.md 8.2): never asked of the young person, never on the page of the account. */
export type WorkerPartWording = {
	/** One heading for each of the four purposes, in their order. */
	readonly analysis: readonly { readonly purpose: Purpose; readonly heading: string; readonly hint: string }[];
	readonly fields: readonly { readonly id: string; readonly label: string; readonly hint: string }[];
	/** National codes of assessment factors. Suggested by the worker, never by the machine. */
	readonly factors: readonly { readonly code: string; readonly label: string }[];
};

export type FlowWording = {
	readonly language: Language;
	readonly title: string;
	readonly sections: Readonly<Record<string, { readonly worker: string; readonly 'young-person': string }>>;
	readonly questions: Readonly<Record<QuestionId, QuestionWording>>;
	readonly moods?: readonly MoodWording[];
	/** What the worker is prompted with once something was disclosed: nothing is asked any more, only heard. */
	readonly listening?: { readonly say: readonly string[]; readonly do: readonly string[] };
	readonly workerPart?: WorkerPartWording;
};

export type FlowSource = {
	/** Version of this format; carried forward by small ordered migrations. */
	readonly format: 1;
	readonly id: string;
	/** Version of the content. Frozen by hash at its first tagged release. */
	readonly version: number;
	/** Modes in which this flow may be held. `return-home/younger` is worker-led only. */
	readonly modes: readonly Mode[];
	readonly sections: readonly Section[];
	/** In the order in which they are met when more than one is due. */
	readonly questions: readonly Question[];
	/** Ids that must be shown first, in order: the limits of privacy, the right to stop. */
	readonly limits: readonly QuestionId[];
	/** The core path: at most ten, `limits` and `close` not counted. */
	readonly core: readonly QuestionId[];
	/** Asked at the end: read-back, sharing, how to be told. */
	readonly close: readonly QuestionId[];
	readonly wording: readonly FlowWording[];
};
