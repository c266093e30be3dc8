import * as z from 'zod/mini';
import type { Look, WatchPace } from './watch-state.ts';

const Age = z.nullable(z.number());
/** A watchdog may be newer than what it watches, which then says nothing of sending. */
const Health = z.object({ ok: z.boolean(), sweepAgeMs: Age, sendAgeMs: z.optional(Age) });

/** Asks the engine how it is. Whatever cannot be asked, or answers anything else, has stopped. It never throws. */
export async function look(url: string, { timeoutMs, sweepAgeMs }: Pick<WatchPace, 'timeoutMs' | 'sweepAgeMs'>): Promise<Look> {
	try {
		const response = await fetch(`${url}/health`, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
		const health = Health.parse(await response.json());
		const stopped = [health.sweepAgeMs, health.sendAgeMs].some((age) => age === null || (age !== undefined && age > sweepAgeMs));
		if (!response.ok || stopped) return 'stopped';
		return health.ok ? 'well' : 'wrong';
	} catch {
		return 'stopped';
	}
}
