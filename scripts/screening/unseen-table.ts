import { decide } from '#core/screening/decide.ts';
import { weighed } from '#core/screening/model/joint.ts';
import { shareKnown } from '#core/screening/screen-words.ts';
import { isDisclosure, type Level } from '#core/screening/verdict.ts';
import type { Message } from './corpus.ts';
import type { Unseen } from './cross-validate.ts';
import { trainJoint } from './train-joint.ts';

/** What a message is labelled, and what came of it. */
export type Came = { readonly brief: string; readonly label: Message['level']; readonly level: Level };

/**
 * What would have come of messages that the model had not seen, at the thresholds as they are. How far each opinion counts is learnt
 * from the other folds, so no message had a say in that either. The rules are those in force: whoever wrote them may have read the
 * message.
 *
 * @param weighs whether a message has a say in how far each opinion counts
 */
export function levelsOfUnseen(rows: readonly Unseen[], weighs: (one: Unseen) => boolean = () => true): readonly Came[] {
	const folds = [...new Set(rows.map(({ fold }) => fold))];
	return folds.flatMap((held) => {
		const joint = trainJoint(rows.filter((one) => one.fold !== held && weighs(one)));
		return rows
			.filter(({ fold }) => fold === held)
			.map(({ opinions, read: { message, words, ruled } }) => {
				const score = { levels: weighed(opinions, joint), categories: [] };
				const { level } = decide({ fired: ruled, score, known: shareKnown(words), urgentRoute: false });
				return { brief: message.brief, label: message.level, level };
			});
	});
}

const LABELS = ['immediate', 'urgent', 'concern', 'none'] as const;

/** By brief and in all: of each label the share that came out fast (`immediate`, `urgent` or `unclear`), and what was `unclear`. */
export function unseenTable(came: readonly Came[]): string {
	const briefs = [...new Set(came.map(({ brief }) => brief))].sort();
	const rows = briefs.map((brief) =>
		row(
			brief,
			came.filter((each) => each.brief === brief),
		),
	);
	const cells = [['out fast, of', ...LABELS, 'unclear', 'messages'], ...rows, row('all briefs', came)];
	const widths = cells[0]?.map((_, at) => Math.max(...cells.map((each) => each[at]?.length ?? 0))) ?? [];
	return cells
		.map((each) => each.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '))
		.join('\n');
}

function row(name: string, came: readonly Came[]): readonly string[] {
	const fast = LABELS.map((label) => came.filter((each) => each.label === label)).map((of) =>
		share(of, ({ level }) => isDisclosure(level)),
	);
	return [name, ...fast, share(came, ({ level }) => level === 'unclear'), String(came.length)];
}

function share(of: readonly Came[], is: (one: Came) => boolean): string {
	return of.length === 0 ? '–' : `${((100 * of.filter(is).length) / of.length).toFixed(1)} %`;
}
