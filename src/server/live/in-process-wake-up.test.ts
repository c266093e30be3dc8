import { expect, it } from 'vitest';
import { inProcessWakeUp } from './in-process-wake-up.ts';

it('calls everybody who listens, until they stop', () => {
	const heard: string[] = [];
	const wake = inProcessWakeUp(() => {});
	const stop = wake.listen(() => heard.push('first'));
	wake.listen(() => heard.push('second'));
	wake.nudge();
	stop();
	stop();
	wake.nudge();
	expect(heard).toEqual(['first', 'second', 'second']);
});

it('wakes the others when one of them fails, and reports it', () => {
	const faults: unknown[] = [];
	let woken = 0;
	const wake = inProcessWakeUp((error) => faults.push(error));
	wake.listen(() => {
		throw new Error('broken');
	});
	wake.listen(() => woken++);
	wake.nudge();
	expect(woken).toBe(1);
	expect(faults).toHaveLength(1);
});

it('lets the same function listen twice and stop once', () => {
	let woken = 0;
	const wake = inProcessWakeUp(() => {});
	const listener = () => woken++;
	const stop = wake.listen(listener);
	wake.listen(listener);
	stop();
	wake.nudge();
	expect(woken).toBe(1);
});
