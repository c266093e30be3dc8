import type { ReceiptState } from '#app/texting/ports.ts';

export const KANNEL = 'kannel';

/** What Kannel says of a text of ours, in its numbers. */
const STATES: Readonly<Record<string, ReceiptState>> = { 1: 'delivered', 2: 'failed', 4: 'queued', 8: 'sent', 16: 'failed' };

/** Which of those are asked for: all but `queued`, which says nothing that its answer did not. */
export const DLR_MASK = 1 + 2 + 8 + 16;

export const receiptState = (said: string | number | undefined): ReceiptState => STATES[String(said)] ?? 'unknown';
