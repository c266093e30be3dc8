import type { WakeUp } from '#app/live/ports.ts';

/** Wakes listeners of this process. With several processes each still polls, so nothing is ever only here. */
export function inProcessWakeUp(): WakeUp {
	const listeners = new Set<() => void>();
	return {
		nudge() {
			for (const listener of listeners) listener();
		},
		listen(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
	};
}
