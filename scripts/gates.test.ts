import { describe, expect, it } from 'vitest';
import { CHECK_GATES, lineOf, TEST_GATES, tallyOf } from './gates.ts';

const clean = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };

describe('counting a run', () => {
	it('counts what vitest counted', () => {
		expect(tallyOf(clean, 0)).toEqual({ passed: 3, failed: 0, skipped: 2 });
	});

	it('counts a file that did not load as a failure', () => {
		const report = { ...clean, testResults: [{ status: 'failed', assertionResults: [] }] };
		expect(tallyOf(report, 1).failed).toBe(1);
	});

	it('counts a file whose tests pass and which then leaves something open as a failure', () => {
		const report = { ...clean, testResults: [{ status: 'failed', assertionResults: [{ status: 'passed' }] }] };
		expect(tallyOf(report, 1).failed).toBe(1);
	});

	it('does not count a failed test twice', () => {
		const report = { ...clean, numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }] };
		expect(tallyOf(report, 1).failed).toBe(1);
	});

	it('never reports a run that ended badly as clean', () => {
		expect(tallyOf(clean, 1).failed).toBe(1);
	});

	it('ends with a line that a machine can read', () => {
		expect(lineOf({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped');
	});
});

describe('the gates', () => {
	it('lets nothing into check that npm test would pass over', () => {
		const names = TEST_GATES.map((gate) => gate.name);
		expect(CHECK_GATES.map((gate) => gate.name).filter((name) => !names.includes(name))).toEqual([]);
		expect(names).toEqual(expect.arrayContaining(['tests: sqlite', 'tests: long', 'tests: postgres', 'tests: journeys']));
	});
});
