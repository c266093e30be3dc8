/** How fast a human looks; labels in docs/glossary.md and the screening labels. Highest first. */
export const LEVELS = ['immediate', 'urgent', 'unclear', 'concern', 'none'] as const;
export type Level = (typeof LEVELS)[number];

/** Categories of the screening labels; `none` carries none. */
export const CATEGORIES = [
	'suicide_self_harm',
	'physical_abuse',
	'sexual_abuse',
	'emotional_abuse',
	'neglect',
	'domestic_abuse',
	'sexual_exploitation',
	'criminal_exploitation',
	'trafficking',
	'honour_based',
	'medical',
	'unsafe_to_return',
	'nowhere_to_stay',
	'missing_now',
	'substances',
	'bullying',
	'online_harm',
	'mental_health',
	'placement',
	'family_conflict',
	'school',
	'danger_now',
	'radicalisation',
	'pregnancy',
] as const;
export type Category = (typeof CATEGORIES)[number];

/**
 * What screening made of some words. `because` explains it: the rule, its version, and the slice of the
 * text that fired (UTF-16 offsets into the text as given). Recorded in the log as data: a fold reads the
 * recorded verdict and never screens again.
 */
export type Verdict = {
	level: Level;
	categories: Category[];
	because: { rule: string; start: number; end: number; words: string }[];
	/** Version of the rules that gave it, such as `screening@1f2e3d4c`. */
	rules: string;
};

const RANK: Record<Level, number> = { immediate: 4, urgent: 3, unclear: 2, concern: 1, none: 0 };

/** True when `a` asks for a human sooner than `b`. */
export function isHigher(a: Level, b: Level): boolean {
	return RANK[a] > RANK[b];
}

export function highest(levels: readonly Level[]): Level {
	return levels.reduce((top, level) => (isHigher(level, top) ? level : top), 'none' as Level);
}

/** A disclosure is anything `immediate`, `urgent` or `unclear` (design section 4): it raises an alert. */
export function isDisclosure(level: Level): boolean {
	return RANK[level] >= RANK.unclear;
}
