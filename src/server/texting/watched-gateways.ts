import type { Knocked } from '#app/reach/ports.ts';
import type { FaultDesk } from '#server/watch/fault-desk.ts';

/** So long a gateway takes nothing of ours before people are told: somebody waits for an answer. */
const DOWN_MS = 2 * 60_000;

/**
 * Looks whether each gateway takes anything of what is sent to young people at all. Down is one that has refused or not answered for two
 * minutes and took nothing in between; a number that is gone says nothing about it. It is said once, until the gateway takes something again.
 *
 * @returns what to tell of each try
 */
export function watchedGateways(
	desk: Pick<FaultDesk, 'raise' | 'worksAgain'>,
	monotonicMs: () => number,
): (gateway: string, outcome: Knocked['outcome']) => void {
	const failingSince = new Map<string, number>();
	return (gateway, outcome) => {
		if (outcome === 'accepted') {
			failingSince.delete(gateway);
			desk.worksAgain('texts-not-going', gateway);
		}
		if (outcome !== 'retry') return;
		const since = failingSince.get(gateway) ?? monotonicMs();
		failingSince.set(gateway, since);
		if (monotonicMs() - since >= DOWN_MS) desk.raise('texts-not-going', gateway);
	};
}
