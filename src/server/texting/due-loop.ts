import type { WakeUp } from '#app/live/ports.ts';
import { loop } from '#server/jobs/loop.ts';
import type { Log } from '#server/log.ts';
import type { FaultDesk } from '#server/watch/fault-desk.ts';
import { raiseDiskFault } from '#server/watch/watching.ts';

export type DueLoop = {
	/** Takes what is due and says how much that was; it is asked again at once until nothing is. */
	readonly pass: () => Promise<number>;
	/** Names the rows in a fault. */
	readonly subject: string;
	/** For the log, where a pass failed. Everything that was due stays due. */
	readonly says: string;
	readonly everyMs: number;
	readonly nudgedAfterMs: number;
};

/** Once may be somebody who wrote at the same moment. */
const FAILED_OFTEN = 3;

/**
 * Goes on taking what is due for as long as it runs, also what was left by a process that died, and says where that fails again and again.
 *
 * @returns a function that stops it, and resolves when the pass under way has ended
 */
export function dueLoop(
	{ pass, subject, says, everyMs, nudgedAfterMs }: DueLoop,
	{ wake, desk, log }: { readonly wake: WakeUp; readonly desk: Pick<FaultDesk, 'raise' | 'worksAgain'>; readonly log: Log },
): () => Promise<void> {
	let failed = 0;
	const all = async () => {
		while ((await pass()) > 0);
		if (failed > 0) desk.worksAgain('due-row-failing', subject);
		failed = 0;
	};
	const onFault = (error: unknown) => {
		failed += 1;
		raiseDiskFault(desk, error);
		if (failed >= FAILED_OFTEN) desk.raise('due-row-failing', subject);
		log.error({ error }, says);
	};
	return loop(all, { wake, everyMs, nudgedAfterMs, onFault });
}
