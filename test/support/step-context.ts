import { instant } from '#core/clock/instant.ts';
import type { StepContext } from '#core/flow/entry.ts';
import type { EntryId } from '#core/id.ts';

/** A context whose clock stands still and whose ids count up, so that a run gives the same log every time. */
export function stepContexts(prefix = 'e'): () => StepContext {
	let made = 0;
	return () => {
		made += 1;
		return {
			now: instant('2026-11-17T16:05:00.000Z'),
			newId: () => `${prefix}${String(made).padStart(5, '0')}` as EntryId,
			device: 'tablet',
			deviceSeq: made,
			actor: 'staff-nadia',
			channel: 'worker-tablet',
		};
	};
}
