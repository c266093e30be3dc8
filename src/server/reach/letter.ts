import type { Knocked } from '#app/reach/ports.ts';

/** A few words about the service itself: counts and moments, never a name and nothing that anybody said. */
export type Letter = { readonly subject: string; readonly text: string };

/** Takes a letter to one address. It never throws, and it gives up waiting by itself. A text has no subject and carries its text alone. */
export interface LetterCarrier {
	readonly channel: 'text' | 'e-mail';
	carry(address: string, letter: Letter, key: string): Promise<Knocked>;
}

/** By what this installation can send letters. */
export type Letters = ReadonlyMap<LetterCarrier['channel'], LetterCarrier>;
