import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBallast, withBallast } from './ballast.ts';
import type { OpenStore, StoreSettings } from './open-store.ts';

const BYTES = 3 * 2 ** 20 + 5;
/** No disk here has room for it. */
const TOO_MUCH = 2 ** 60;

let folder: string;
let file: string;
let said: string[];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-ballast-'));
	file = join(folder, 'data', 'ballast');
	said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const settings = (bytes = BYTES) => ({ folder: join(folder, 'data'), bytes, onGivenUp: () => void said.push('given up') });

describe('a ballast', () => {
	it('takes its room at once, for its owner alone', () => {
		openBallast(settings());
		const { size, mode, blocks } = statSync(file);
		expect({ size, mode: mode & 0o777 }).toEqual({ size: BYTES, mode: 0o600 });
		expect(blocks * 512).toBeGreaterThanOrEqual(BYTES);
	});

	it('is given up once, and says so', () => {
		const ballast = openBallast(settings());
		expect([ballast.giveUp(), ballast.giveUp()]).toEqual([true, false]);
		expect(existsSync(file)).toBe(false);
		expect(said).toEqual(['given up']);
	});

	it('is made again when there is room, and left as it is when it is there', () => {
		const ballast = openBallast(settings());
		ballast.giveUp();
		expect(ballast.makeAgain()).toBe(true);
		const { ino } = statSync(file);
		expect(ballast.makeAgain()).toBe(true);
		expect(statSync(file).ino).toBe(ino);
	});

	it('is not made where it would take the last room, and leaves nothing behind', () => {
		const ballast = openBallast(settings(TOO_MUCH));
		expect(ballast.makeAgain()).toBe(false);
		expect([existsSync(file), existsSync(`${file}.new`)]).toEqual([false, false]);
		expect(ballast.giveUp()).toBe(false);
		expect(said).toEqual([]);
	});
});

describe('a store with a ballast', () => {
	const opened: StoreSettings[] = [];
	const open = async (given: StoreSettings) => {
		opened.push(given);
		return { close: async () => void said.push('closed') } as OpenStore;
	};
	const store = () => ({ dataFolder: join(folder, 'data') }) as StoreSettings;
	beforeEach(() => {
		opened.length = 0;
	});
	const ballasted = (bytes = BYTES) =>
		withBallast(open, {
			...{ bytes, lookEveryMs: 20 },
			onGivenUp: () => void said.push('given up'),
			onMissing: () => void said.push('missing'),
		});

	it('gives it up when the disk is full, and has it again later', async () => {
		const kept = await ballasted()(store());
		expect(opened[0]?.onDiskFull?.()).toBe(true);
		expect({ there: existsSync(file), said }).toEqual({ there: false, said: ['given up'] });
		await expect.poll(() => existsSync(file)).toBe(true);
		await kept.close();
		expect(said).toEqual(['given up', 'closed']);
	});

	it('says at the start when there is no room for one, and opens all the same', async () => {
		const kept = await ballasted(TOO_MUCH)(store());
		expect(said).toEqual(['missing']);
		await kept.close();
	});

	it('has none beside PostgreSQL', async () => {
		await ballasted()({ ...store(), databaseUrl: 'postgres://127.0.0.1/waymark' });
		expect(existsSync(file)).toBe(false);
		expect(opened[0]?.onDiskFull).toBeUndefined();
	});
});
