import { countingChecks, type ScreeningCheck } from '#core/record/screening-check.ts';
import { isHigher, LEVELS, type Level } from '#core/screening/verdict.ts';

/** What people said of the verdicts of one level. */
export type LevelTally = {
	readonly level: Level;
	readonly right: number;
	/** It should have been looked at sooner, or later. After `unclear`, which says neither, a wrong answer is by what it is not. */
	readonly tooLow: number;
	readonly tooHigh: number;
};

export type FeedbackTally = {
	/** Only levels about which anybody said anything, highest first. */
	readonly levels: readonly LevelTally[];
	/** The answers that say *wrong*, newest first. */
	readonly wrong: readonly ScreeningCheck[];
};

/** @param checks oldest first; of each person about each line only the newest counts */
export function feedbackTally(checks: readonly ScreeningCheck[]): FeedbackTally {
	const counting = countingChecks(checks);
	const levels = LEVELS.map((level) => {
		const said = counting.filter(({ about }) => about.level === level).map(({ about }) => about.should);
		const tooLow = said.filter((should) => should !== null && isHigher(should, level)).length;
		const right = said.filter((should) => should === null).length;
		return { level, right, tooLow, tooHigh: said.length - right - tooLow };
	});
	return {
		levels: levels.filter(({ right, tooLow, tooHigh }) => right + tooLow + tooHigh > 0),
		wrong: counting.filter(({ about }) => about.should !== null).toSorted((a, b) => (a.at + a.id < b.at + b.id ? 1 : -1)),
	};
}
