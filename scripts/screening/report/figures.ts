import { isDisclosure } from '#core/screening/verdict.ts';
import { LABELLED, type PartFigures, shareOut } from './measure-part.ts';
import type { Pack } from './pack.ts';
import { reportTables } from './report-tables.ts';

/** What is committed beside the corpus (corpus/figures.json): how screening did when it was last measured. */
export type Figures = { readonly pack: Pack; readonly frozen: PartFigures; readonly development: PartFigures };

export const MEASURED_PARTS = { frozen: 'Frozen part', development: 'Development sample' } as const;

const parts = Object.keys(MEASURED_PARTS) as (keyof typeof MEASURED_PARTS)[];

/** Both parts, as the page and the terminal show them. */
export function tablesOf(figures: Figures): string {
	const { version, rules } = figures.pack;
	const measured = `Measured with ${version}: ${rules} rules.`;
	return [measured, ...parts.map((part) => reportTables(MEASURED_PARTS[part], figures[part]))].join('\n\n');
}

/** One message more or less is chance, not harm. */
const TOLERATED = 1;

/**
 * What is worse than it was: severe messages that are no longer fast, other messages that now are, by more than one message of a
 * level. And what makes the comparison itself untrue: other messages, other rules, other weights.
 *
 * @returns a sentence for each; none when nothing is worse.
 */
export function worseThan(committed: Figures, now: Figures): readonly string[] {
	return [...packDiffers(committed.pack, now.pack), ...parts.flatMap((part) => worsePart(part, committed[part], now[part]))];
}

const AGAIN = 'Measure again with `npm run screen:report -- --write`, and look at what changed before it is committed.';

function packDiffers(before: Pack, now: Pack): readonly string[] {
	const same = before.version === now.version;
	return same ? [] : [`The rules or weights (${now.version}) are not those that were measured (${before.version}). ${AGAIN}`];
}

function worsePart(part: string, before: PartFigures, now: PartFigures): readonly string[] {
	return LABELLED.flatMap((label) => {
		const [was, is] = [shareOut(before, label, isDisclosure), shareOut(now, label, isDisclosure)];
		if (was.of !== is.of) return [`${part}: ${is.of} messages are labelled ${label}, and ${was.of} were measured. ${AGAIN}`];
		const severe = label === 'immediate' || label === 'urgent';
		const worse = severe ? was.hits - is.hits : is.hits - was.hits;
		return worse > TOLERATED ? [`${part}: ${is.hits} of ${is.of} ${label} messages come out fast, ${was.hits} did.`] : [];
	});
}

const BEGIN = '<!-- report -->';
const END = '<!-- /report -->';

/**
 * A page with the tables put between its two markers, everything else as it was.
 *
 * @throws when the page does not have both markers, in order.
 */
export function withTables(page: string, tables: string): string {
	const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
	if (from < 0 || to < from) throw new Error(`The page has no place for the tables: ${BEGIN} and after it ${END}.`);
	return `${page.slice(0, from + BEGIN.length)}\n\n${tables}\n\n${page.slice(to)}`;
}
