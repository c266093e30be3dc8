import { isDisclosure, type Level } from '#core/screening/verdict.ts';
import { LABELLED, type PartFigures, shareOut } from './measure-part.ts';
import type { Share } from './wilson.ts';

/** One thing that has to hold of a part. */
export type Condition = {
	readonly says: string;
	/** Percent, whole so that what is exactly the limit is on the right side of it. */
	readonly limit: { readonly most: number } | { readonly least: number };
	readonly share: Share;
	readonly holds: boolean;
};

const is =
	(wanted: Level) =>
	(level: Level): boolean =>
		level === wanted;
const isSlow = (level: Level) => !isDisclosure(level);

/**
 * What has to hold before screening is relied on, on the frozen part and on the development sample alike. *Fast* is `immediate`,
 * `urgent` or `unclear`.
 *
 * @example conditionsOf(figures).every(({ holds }) => holds)
 */
export function conditionsOf(figures: PartFigures): readonly Condition[] {
	const unclear = LABELLED.map((label) => shareOut(figures, label, is('unclear'))).reduce((sum, { hits }) => sum + hits, 0);
	return [
		atMost('`immediate` that come out below fast', shareOut(figures, 'immediate', isSlow), 2),
		atMost('`urgent` that come out below fast', shareOut(figures, 'urgent', isSlow), 4),
		atLeast('`immediate` that come out `immediate`', shareOut(figures, 'immediate', is('immediate')), 80),
		atLeast(
			'`concern` that are not `none`',
			shareOut(figures, 'concern', (level) => level !== 'none'),
			85,
		),
		atMost('`concern` that come out fast', shareOut(figures, 'concern', isDisclosure), 40),
		atLeast('`none` that come out `none`', shareOut(figures, 'none', is('none')), 55),
		atMost('`none` that come out fast', shareOut(figures, 'none', isDisclosure), 25),
		atMost('everything that is `unclear`', { hits: unclear, of: figures.messages }, 15),
		atLeast('`immediate` and `urgent` that carry a category that was labelled', figures.categoryRight, 75),
		atMost('reasons whose words are not their slice of the message', figures.wrongSlices, 0),
	];
}

/** Nothing holds of no messages. */
function atMost(says: string, share: Share, most: number): Condition {
	return { says, limit: { most }, share, holds: share.of > 0 && 100 * share.hits <= most * share.of };
}

function atLeast(says: string, share: Share, least: number): Condition {
	return { says, limit: { least }, share, holds: share.of > 0 && 100 * share.hits >= least * share.of };
}
