import * as z from 'zod/mini';
import type { Look, WatchPace } from './watch-state.ts';

const Health = z.object({ ok: z.boolean(), sweepAgeMs: z.nullable(z.number()) });

/** Asks the engine how it is. Whatever cannot be asked, or answers anything else, has stopped. It never throws. */
export async function look(url: string, { timeoutMs, sweepAgeMs }: Pick<WatchPace, 'timeoutMs' | 'sweepAgeMs'>): Promise<Look> {
	try {
		const response = await fetch(`${url}/health`, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
		const health = Health.parse(await response.json());
		if (!response.ok || health.sweepAgeMs === null || health.sweepAgeMs > sweepAgeMs) return 'stopped';
		return health.ok ? 'well' : 'wrong';
	} catch {
		return 'stopped';
	}
}
