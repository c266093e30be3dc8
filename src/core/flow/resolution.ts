/** How a topic stands. The four silences are four different values, never a "no". */
export const RESOLUTIONS = ['answered', 'skipped', 'not-saying', 'not-known', 'not-asked'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];
