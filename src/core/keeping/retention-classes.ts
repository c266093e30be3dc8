/** What a record is, as far as how long it is kept goes. `audit` is no young person's: it stands here because it is kept too. */
export const RETENTION_CLASSES = ['practice', 'anonymous', 'return-talks', 'sexual-harm', 'audit'] as const;
export type RetentionClass = (typeof RETENTION_CLASSES)[number];
export type CaseClass = Exclude<RetentionClass, 'audit'>;

/** From when years are counted: their birth, or the last thing that was written down. */
export const TERM_FROM = ['birth', 'last-written'] as const;
export type TermFrom = (typeof TERM_FROM)[number];

export type Term = { readonly from: TermFrom; readonly years: number; readonly source: string };

type Row = {
	/** What is in it, for a person who reads the table. */
	readonly says: string;
	/** How long, in words: what `standard` works out. */
	readonly keeps: string;
	/** Null: not counted in years. */
	readonly standard: Term | null;
	/** Whether the council's contract may say something else, and how few years it may say. */
	readonly contract: { readonly atLeast: number } | null;
};

/**
 * How long each sort of record is kept, unless a contract says otherwise, and who says so. No date in it makes anything go by
 * itself: when it has passed, a person looks. A record that could be of two sorts is kept for the longer time.
 */
export const RETENTION: Readonly<Record<RetentionClass, Row>> = {
	'sexual-harm': {
		says: 'Something was said or flagged that may be sexual abuse or sexual exploitation, whatever came of it',
		keeps: '75 years after the last thing that was written down',
		standard: {
			from: 'last-written',
			years: 75,
			source: 'Independent Inquiry into Child Sexual Abuse, final report (2022), recommendation 17: 75 years, with reviews on the way.',
		},
		contract: { atLeast: 75 },
	},
	'return-talks': {
		says: 'Talks after coming back, times away, offers and promises',
		keeps: 'Until their 25th birthday; where that is not known, 25 years after the record was begun',
		standard: {
			from: 'birth',
			years: 25,
			source:
				'Usual for children’s services, so that a grown-up can still read it. The NSPCC asks each organisation for a schedule of its own: your council’s contract decides.',
		},
		contract: { atLeast: 1 },
	},
	anonymous: {
		says: 'Talks with somebody who gave no name, no number and no birthday, and of whom no time away is known',
		keeps: '12 years after the last thing that was written down',
		standard: {
			from: 'last-written',
			years: 12,
			source:
				'Our own choice: a child of nine is then 21, until when a claim about an injury can be brought (Limitation Act 1980, sections 11 and 28). Ask your counsel.',
		},
		contract: { atLeast: 1 },
	},
	practice: {
		says: 'Practice with a made-up child, in the demonstration alone',
		keeps: '90 days after the last thing that was written down',
		standard: null,
		contract: null,
	},
	audit: {
		says: 'Who read and changed what, who was told, the deletion log. No words of anybody’s',
		keeps: 'As long as the project, and it goes with the hand-over when the project closes',
		standard: null,
		contract: null,
	},
};

export const PRACTICE_DAYS = 90;
