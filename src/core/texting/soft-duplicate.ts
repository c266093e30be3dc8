import type { KeptText } from './kept-text.ts';

/** What is looked at to tell whether a text was taken in twice. */
export type Retold = Pick<KeptText, 'id' | 'number' | 'words' | 'sentAt' | 'receivedAt' | 'part'>;

/** Two that came farther apart are two. */
export const RETOLD_MINUTES = 2;

/**
 * Whether some gateway took one text in twice under two ids: the same number, the same words, the same moment of sending, come within
 * two minutes. It touches the conversation only, which is not answered twice; both are stored and screened. Where nobody knows when it
 * was sent it is none: a child who writes "help" twice means it twice.
 *
 * @param near the texts that came about the same time, whoever sent them
 * @example isSoftDuplicate(again, await texts.near(again)) // true
 */
export function isSoftDuplicate(text: Retold, near: readonly Retold[]): boolean {
	return text.sentAt !== null && near.some((other) => other.id !== text.id && isSame(text, other));
}

function isSame(a: Retold, b: Retold): boolean {
	return (
		a.number === b.number &&
		a.words === b.words &&
		a.sentAt === b.sentAt &&
		a.part?.number === b.part?.number &&
		Math.abs(Date.parse(a.receivedAt) - Date.parse(b.receivedAt)) < RETOLD_MINUTES * 60_000
	);
}
