import type { ThreadInFull } from '#app/texting/thread-ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { type KeptText, momentOf } from '#core/texting/kept-text.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import type { ThreadNote } from '#core/texting/thread-note.ts';

/** One thing that happened in a thread: a text of theirs, one of ours, or a note among colleagues. */
export type Beat =
	| { readonly kind: 'theirs'; readonly at: Instant; readonly id: string; readonly text: KeptText }
	| { readonly kind: 'ours'; readonly at: Instant; readonly id: string; readonly text: SentText }
	| { readonly kind: 'note'; readonly at: Instant; readonly id: string; readonly note: ThreadNote };

/** Everything in the order in which it happened: theirs by when they were sent, ours by when they went. */
export function beatsOf({ texts, ours, notes }: Pick<ThreadInFull, 'texts' | 'ours' | 'notes'>): readonly Beat[] {
	const beats: readonly Beat[] = [
		...texts.map((text) => ({ kind: 'theirs', at: momentOf(text), id: text.id, text }) as const),
		...ours.map((text) => ({ kind: 'ours', at: text.sentAt ?? text.queuedAt, id: text.id, text }) as const),
		...notes.map((note) => ({ kind: 'note', at: note.at, id: note.id, note }) as const),
	];
	return beats.toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
}
