export type Thresholds = Readonly<Record<'fast' | 'doubt' | 'immediate' | 'none' | 'harmless' | 'known', number>>;

/**
 * Where the model's chances become levels. Set on the tuning part of the corpus by `npm run screen:tune`, never on the frozen part:
 * as low as keeps false alarms within what people can look at (docs/screening.md).
 */
export const THRESHOLDS: Thresholds = {
	/** A human looks fast from here on. */
	fast: 0.5,
	/** In doubt from here on: a human looks soon. */
	doubt: 0.25,
	/** The share of that chance that says it is now. */
	immediate: 0.4,
	/** How much surer of `none` than of `concern`. */
	none: 0.5,
	/** Known harmless words count unless the model is as sure as this of the opposite. */
	harmless: 0.8,
	/** The least share of known words with which `none` or `concern` can be said. */
	known: 0.34,
};
