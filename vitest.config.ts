import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

const notHere = [...configDefaults.exclude, 'dist/**', 'data/**', 'test/fences/**'];
const setupFiles = ['test/setup/quiet.ts', 'test/setup/handles.ts'];

/**
 * Four projects: `sqlite` holds everything that needs no browser and no PostgreSQL; `long` walks every route, row or hour there,
 * which takes more than the minute of `npm run check`; `postgres` plays the contracts on the other dialect; `journeys` drives a real
 * browser, one file after another.
 */
export default defineConfig({
	test: {
		// Vitest leaves one core free, which on two cores is half of them.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		projects: [
			{
				test: {
					name: 'sqlite',
					include: ['{src,flows,db,test,scripts}/**/*.test.{ts,tsx}'],
					exclude: [...notHere, '**/*.postgres.test.ts', '**/*.long.test.ts', 'test/journeys/**'],
					setupFiles,
					// No file replaces a module, so one worker keeps what it has loaded: half of the minute was loading it again.
					isolate: false,
					testTimeout: 20_000,
					hookTimeout: 30_000,
				},
			},
			{
				test: {
					name: 'long',
					include: ['test/**/*.long.test.ts'],
					exclude: notHere,
					setupFiles,
					isolate: false,
					testTimeout: 120_000,
					hookTimeout: 60_000,
				},
			},
			{
				resolve: { conditions: ['postgres'] },
				ssr: { resolve: { conditions: ['postgres'] } },
				test: {
					name: 'postgres',
					include: ['test/contracts/**/*.test.ts', '{src,db,test}/**/*.postgres.test.ts'],
					exclude: [...notHere, 'test/journeys/**', '**/*.sqlite.test.ts', '**/*.long.test.ts'],
					setupFiles,
					isolate: false,
					globalSetup: ['test/setup/embedded-postgres.ts'],
					testTimeout: 60_000,
					hookTimeout: 90_000,
				},
			},
			{
				test: {
					name: 'journeys',
					include: ['test/journeys/**/*.test.ts'],
					exclude: notHere,
					setupFiles: ['test/setup/quiet.ts'],
					testTimeout: 180_000,
					hookTimeout: 180_000,
				},
			},
		],
	},
});
