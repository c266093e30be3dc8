import { defineConfig } from 'vitest/config';

/** What is asked of every mutant: the tests of the two folders and nothing else, each file with modules of its own. */
export default defineConfig({
	test: {
		include: ['src/core/{screening,concern}/**/*.test.ts'],
		isolate: true,
		testTimeout: 20_000,
	},
});
