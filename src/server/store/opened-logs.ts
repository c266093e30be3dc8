import type { Entry } from '#core/flow/entry.ts';

/** Conversations kept open in memory at most: those that are being held, and some that were just looked at. */
const KEPT = 100;

/** A log as far as it was opened: its entries, and the place of the last one. */
export type OpenedLog = { readonly place: number; readonly entries: readonly Entry[] };

const NOTHING: OpenedLog = { place: 0, entries: [] };

/**
 * A log only ever grows, so what was opened once is not opened again with every answer. It holds nothing that the keys
 * beside it in memory would not open; whoever asks must still have the key of the case.
 */
export function openedLogs() {
	const logs = new Map<string, OpenedLog>();
	return {
		of: (conversation: string): OpenedLog => logs.get(conversation) ?? NOTHING,
		keep: (conversation: string, log: OpenedLog): void => {
			logs.delete(conversation);
			const oldest = logs.size < KEPT ? undefined : logs.keys().next().value;
			if (oldest !== undefined) logs.delete(oldest);
			logs.set(conversation, log);
		},
		forget: (conversation: string): boolean => logs.delete(conversation),
	};
}
