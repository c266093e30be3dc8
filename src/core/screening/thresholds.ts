export type Thresholds = Readonly<Record<'fast' | 'few' | 'doubt' | 'immediate' | 'none' | 'harmless' | 'known', number>>;

/**
 * Where the model's chances become levels: as low as keeps false alarms within what people can look at. Set by what `npm run screen:tune`
 * says of the tuning part and by the development sample (docs/screening.md).
 */
export const THRESHOLDS: Thresholds = {
	/** A human looks fast from here on. */
	fast: 0.5,
	/** As `fast`, in a word or three that answer a question. */
	few: 0.7,
	/** In doubt from here on: a human looks soon. */
	doubt: 0.22,
	/** The share of that chance that says it is now. */
	immediate: 0.4,
	/** How much surer of `none` than of `concern`. */
	none: 0.5,
	/** Words that a rule knows to be harmless count only below this: never against a model that would say a human looks fast. */
	harmless: 0.4,
	/** The least share of known words with which `none` or `concern` can be said. */
	known: 0.34,
};
