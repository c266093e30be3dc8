import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inProcessWakeUp } from '#server/live/in-process-wake-up.ts';
import { loop } from './loop.ts';

/** A loop whose passes end when the test says so. */
function slowLoop() {
	const wake = inProcessWakeUp(() => undefined);
	const at = { began: 0, running: 0, most: 0, faults: [] as unknown[] };
	const ends: ((error?: Error) => void)[] = [];
	const pass = async () => {
		at.began++;
		at.running++;
		at.most = Math.max(at.most, at.running);
		const error = await new Promise<Error | undefined>((end) => ends.push(end));
		at.running--;
		if (error !== undefined) throw error;
	};
	const stop = loop(pass, { wake, everyMs: 5_000, nudgedAfterMs: 50, onFault: (error) => at.faults.push(error) });
	const end = async (error?: Error) => {
		ends.shift()?.(error);
		await vi.advanceTimersByTimeAsync(0);
	};
	return { at, wake, stop, end };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a loop', () => {
	it('begins at once, and again five seconds after the end of a pass', async () => {
		const { at, end } = slowLoop();
		await vi.advanceTimersByTimeAsync(0);
		expect(at.began).toBe(1);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(at.began).toBe(1);
		await end();
		await vi.advanceTimersByTimeAsync(4_999);
		expect(at.began).toBe(1);
		await vi.advanceTimersByTimeAsync(1);
		expect(at.began).toBe(2);
	});

	it('never runs two passes at a time, however often it is nudged; one nudge is enough for the next', async () => {
		const { at, wake, end } = slowLoop();
		await vi.advanceTimersByTimeAsync(0);
		await end();
		await vi.advanceTimersByTimeAsync(5_000);
		for (let count = 0; count < 10; count++) {
			wake.nudge();
			await vi.advanceTimersByTimeAsync(100);
		}
		expect([at.began, at.most]).toEqual([2, 1]);
		await end();
		await vi.advanceTimersByTimeAsync(50);
		expect([at.began, at.most]).toEqual([3, 1]);
		await end();
		await vi.advanceTimersByTimeAsync(4_999);
		expect(at.began).toBe(3);
	});

	it('takes nudges that come together in one pass, soon', async () => {
		const { at, wake, end } = slowLoop();
		await vi.advanceTimersByTimeAsync(0);
		await end();
		for (let count = 0; count < 5; count++) wake.nudge();
		await vi.advanceTimersByTimeAsync(49);
		expect(at.began).toBe(1);
		await vi.advanceTimersByTimeAsync(1);
		expect(at.began).toBe(2);
	});

	it('goes on after a fault, and says it', async () => {
		const { at, end } = slowLoop();
		await vi.advanceTimersByTimeAsync(0);
		await end(new Error('database away'));
		await vi.advanceTimersByTimeAsync(5_000);
		expect([at.began, at.faults]).toEqual([2, [new Error('database away')]]);
	});

	it('has nothing running once it was stopped, and begins nothing any more', async () => {
		const { at, wake, stop, end } = slowLoop();
		await vi.advanceTimersByTimeAsync(0);
		wake.nudge();
		let stopped = false;
		const stopping = stop().then(() => {
			stopped = true;
		});
		await vi.advanceTimersByTimeAsync(10_000);
		expect(stopped).toBe(false);
		await end();
		await stopping;
		expect(at.running).toBe(0);
		wake.nudge();
		await vi.advanceTimersByTimeAsync(60_000);
		expect(at.began).toBe(1);
	});
});
