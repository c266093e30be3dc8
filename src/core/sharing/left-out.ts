import { isDisclosure, type Level } from '#core/screening/verdict.ts';

/**
 * Whether a line stays out of a report. The young person's wish is followed, except where somebody could be hurt: then
 * the line stays, and the page and the report say that they would rather it did not (what may not be softened, 2).
 *
 * @example isLeftOut({ leaveOut: true, level: 'urgent' }) // false
 */
export function isLeftOut({ leaveOut, level }: { readonly leaveOut: boolean; readonly level: Level }): boolean {
	return leaveOut && !isDisclosure(level);
}
