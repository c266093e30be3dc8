import type { WakeUp } from '#app/live/ports.ts';

/**
 * Wakes listeners of this process. It holds no truth: whoever is woken reads the table, and looks at it now and then
 * anyway; with several processes each still polls. A listener that throws does not keep the others asleep and does not
 * undo the commit that woke it.
 *
 * @example const wake = inProcessWakeUp((error) => log.error({ error }, 'a listener failed'))
 */
export function inProcessWakeUp(onFault: (error: unknown) => void = () => {}): WakeUp {
	const listeners = new Set<{ readonly call: () => void }>();
	return {
		nudge() {
			for (const listener of [...listeners]) {
				try {
					listener.call();
				} catch (error) {
					onFault(error);
				}
			}
		},
		listen(call) {
			const listener = { call };
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
	};
}
