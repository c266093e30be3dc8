import type { Level } from '#core/screening/verdict.ts';

/** How fast somebody was asked to look, as it is read by the person whom it is about. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
	immediate: 'somebody should look at once',
	urgent: 'somebody should look soon',
	unclear: 'it could not tell, so somebody should look',
	concern: 'a worker should know',
	none: 'nobody has to look',
};
