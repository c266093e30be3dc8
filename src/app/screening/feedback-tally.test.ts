import { describe, expect, it } from 'vitest';
import type { EntryId, StaffId } from '#core/id.ts';
import { countingChecks, type ScreeningCheck, type ShouldBe } from '#core/record/screening-check.ts';
import type { Level } from '#core/screening/verdict.ts';
import { aCheck } from '../../../test/support/about-screening.ts';
import { world } from '../../../test/support/world.ts';
import { feedbackTally } from './feedback-tally.ts';

const here = world();
const talk = here.aConversation(here.aYoungPerson());

function said(level: Level, should: ShouldBe | null, entry: string, by = 'nadia'): ScreeningCheck {
	here.clock.pass(1);
	const about = { level, should, rules: 'screening@7', why: 'Because' };
	return aCheck(here, talk, entry as EntryId, { about, by: by as StaffId });
}

describe('what people say of screening', () => {
	it('is counted by level: right, sooner, later', () => {
		const checks = [
			said('urgent', null, 'a'),
			said('urgent', 'immediate', 'b'),
			said('urgent', 'none', 'c'),
			said('unclear', 'urgent', 'd'),
			said('unclear', 'concern', 'e'),
			said('none', null, 'f'),
		];
		expect(feedbackTally(checks).levels).toEqual([
			{ level: 'urgent', right: 1, tooLow: 1, tooHigh: 1 },
			{ level: 'unclear', right: 0, tooLow: 1, tooHigh: 1 },
			{ level: 'none', right: 1, tooLow: 0, tooHigh: 0 },
		]);
	});

	it('counts the newest answer of each person about each line, and two people twice', () => {
		const checks = [said('urgent', 'none', 'a'), said('urgent', null, 'a', 'priya'), said('urgent', null, 'a')];
		expect(countingChecks(checks)).toHaveLength(2);
		expect(feedbackTally(checks)).toEqual({ levels: [{ level: 'urgent', right: 2, tooLow: 0, tooHigh: 0 }], wrong: [] });
	});

	it('has the newest wrong ones first', () => {
		const [first, second] = [said('urgent', 'none', 'a'), said('none', 'urgent', 'b')];
		expect(feedbackTally([first, second]).wrong).toEqual([second, first]);
	});
});
