import * as z from 'zod/mini';
import { CATEGORIES, LEVELS } from './verdict.ts';

/**
 * A verdict as it is read back from the log. Apart from verdict.ts, so that a tablet that screens does not fetch and start what only
 * reading back needs.
 *
 * @example RecordedVerdict.parse({ level: 'none', categories: [], because: [], rules: 'screening@1f2e3d4c' })
 */
export const RecordedVerdict = z.object({
	level: z.enum(LEVELS),
	categories: z.array(z.enum(CATEGORIES)),
	because: z.array(z.object({ rule: z.string(), start: z.number(), end: z.number(), words: z.string() })),
	rules: z.string(),
});
