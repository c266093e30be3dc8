import type { Audience } from '#core/flow/definition.ts';
import { isDisclosure, type Level } from '#core/screening/verdict.ts';

/**
 * Where one line of an account goes.
 *
 * - `report`: into the report to the council.
 * - `report-despite-wish`: they would rather not, and it goes all the same because somebody could be hurt; both are said.
 * - `left-out`: they would rather not, and it is followed.
 * - `kept`: stays in the project, because its topic does unless they want it in or somebody could be hurt.
 */
export const DESTINATIONS = ['report', 'report-despite-wish', 'left-out', 'kept'] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** What they would like for this line, once they said so. */
export type LineWish = 'in' | 'out' | null;

/**
 * Decides by three things in this order: danger, the young person's wish, and who the topic is for (practice 8: `R` goes
 * in the report by default, everything else stays in the project). A wish is respected where it can be (what may not be
 * softened, 2). Words that a worker heard and only screening did not understand are no danger by themselves, outside the
 * urgent route: she says so if they are.
 *
 * @example destinationOf({ level: 'urgent', wish: 'out', audience: ['W', 'M', 'K'] }) // 'report-despite-wish'
 */
export function destinationOf(line: {
	readonly level: Level;
	/** As in a line of the account. Left out: as `level`. */
	readonly understood?: Level;
	readonly wish: LineWish;
	readonly audience: readonly Audience[];
}): Destination {
	if (isAboutDanger(line)) return line.wish === 'out' ? 'report-despite-wish' : 'report';
	if (line.wish === 'out') return 'left-out';
	if (line.wish === 'in') return 'report';
	return line.audience.includes('R') ? 'report' : 'kept';
}

/** Whether what stands here calls for a human, because somebody could be hurt. */
export function isAboutDanger({ level, understood = level, audience }: Omit<Parameters<typeof destinationOf>[0], 'wish'>): boolean {
	// A topic that is not known is nobody's: see `isLeftToWorker`.
	return isDisclosure(audience.includes('U') || audience.length === 0 ? level : understood);
}
