export type OutsideMonitorSettings = {
	readonly url: string;
	/** A clock that only ever goes forward. */
	readonly monotonicMs: () => number;
	/** It did not take it: the kind of failure, for the log. It must not throw. */
	readonly onMissed: (error: unknown) => void;
	readonly everyMs?: number | undefined;
	readonly timeoutMs?: number | undefined;
};

const EVERY_MS = 20_000;
const TIMEOUT_MS = 5_000;

/**
 * Says to a service elsewhere that a sweep has just ended: when it hears nothing for a while, it rings somebody. One GET at most
 * every twenty seconds, with nothing in it; whoever calls this never waits for it, and it never throws.
 *
 * @example const swept = outsideMonitor({ url, monotonicMs, onMissed }); … swept()
 */
export function outsideMonitor({
	url,
	monotonicMs,
	onMissed,
	everyMs = EVERY_MS,
	timeoutMs = TIMEOUT_MS,
}: OutsideMonitorSettings): () => void {
	let next = Number.NEGATIVE_INFINITY;
	let isUnderWay = false;
	const ping = async () => {
		try {
			const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
			await response.body?.cancel();
			if (!response.ok) onMissed(new Error(`It answered ${response.status}.`));
		} catch (error) {
			onMissed(error);
		}
		isUnderWay = false;
	};
	return () => {
		if (isUnderWay || monotonicMs() < next) return;
		isUnderWay = true;
		next = monotonicMs() + everyMs;
		void ping();
	};
}
