import type { Clock } from '#app/clock.ts';
import type { FetchingTold } from '#app/texting/ports.ts';
import { type Instant, minutesBetween } from '#core/clock/instant.ts';
import type { Log } from '#server/log.ts';
import type { FaultDesk } from '#server/watch/fault-desk.ts';
import { raiseDiskFault } from '#server/watch/watching.ts';

export type OutageDeps = {
	readonly clock: Clock;
	readonly desk: Pick<FaultDesk, 'raise' | 'worksAgain'>;
	readonly log: Log;
};

/** Shorter is a gateway that starts anew, for which nobody is woken. */
const SHORT_MINUTES = 1;

/** Says of a gateway that texts wait there, once that has lasted, and that they no longer do. */
export function tellOutages(gateway: string, { clock, desk, log }: OutageDeps): FetchingTold {
	let since: Instant | undefined;
	let isRaised = false;
	return {
		onFault: (error) => {
			const now = clock.now();
			raiseDiskFault(desk, error);
			const lasts = since !== undefined && minutesBetween(since, now) >= SHORT_MINUTES;
			// A line that is tried every few seconds would fill the log.
			if (since === undefined || (lasts && !isRaised)) log.warn({ error, gateway }, 'texts wait at a gateway; they are asked for again');
			since ??= now;
			if (!lasts) return;
			isRaised = true;
			desk.raise('texts-waiting', gateway);
		},
		onWorks: () => {
			// Also where an earlier life of this process raised it: nobody else would take it back.
			desk.worksAgain('texts-waiting', gateway);
			[since, isRaised] = [undefined, false];
		},
	};
}
