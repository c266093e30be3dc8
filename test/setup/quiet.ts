import { afterEach, beforeEach, expect, vi } from 'vitest';

/**
 * A warning that nobody reads hides the one that matters: `console.error` and `console.warn` fail the test that
 * caused them. A test that expects one replaces the spy itself and asserts on it.
 */
beforeEach(() => {
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
	for (const spoken of [console.error, console.warn]) {
		if (vi.isMockFunction(spoken)) expect(spoken.mock.calls, 'said on the console during this test').toEqual([]);
	}
	vi.restoreAllMocks();
});
