import type { Instant } from '#core/clock/instant.ts';

/** How texts of ours fare with one phone. `dead`: the network refuses the number at once. `lost`: it takes them, and they never arrive. */
export const FARES = ['arrives', 'dead', 'lost'] as const;
export type Fares = (typeof FARES)[number];

/** One text as the phone shows it. */
export type PhoneBeat = {
	/** `in`: it came to this phone. `out`: it was texted from there. */
	readonly way: 'in' | 'out';
	readonly words: string;
	readonly hasPicture: boolean;
	readonly at: Instant;
	/** Written there and not yet taken by anybody. */
	readonly isWaiting: boolean;
};

export type ScreenPhone = {
	/** Stands in addresses, and says neither whose it is nor its number. */
	readonly id: string;
	/** A made-up young person's name; null where the number is nobody's yet. */
	readonly who: string | null;
	/** E.164, of those that belong to nobody. */
	readonly number: string;
	readonly fares: Fares;
	/** The oldest first; no more than a phone shows. */
	readonly beats: readonly PhoneBeat[];
};

export type Typed = { readonly words: string; readonly hasPicture: boolean };

/**
 * The phones on screen, with the network between them and us. What they show is remembered while the server runs, as a phone remembers it,
 * and is no part of anybody's record: that holds what arrived.
 */
export interface ScreenPhones {
	all(): readonly ScreenPhone[];
	find(id: string): ScreenPhone | undefined;
	/** A phone with a number that nobody has texted from; undefined once all are in use. */
	add(): Promise<ScreenPhone | undefined>;
	/** Texts these at the same moment. Resolves once each is kept, or waits because it could not be handed over. */
	text(id: string, typed: readonly Typed[]): Promise<void>;
	fare(id: string, fares: Fares): void;
	isDown(): boolean;
	/** While the gateway is down nothing goes either way. What was texted meanwhile is handed over when it is back. */
	setDown(isDown: boolean): Promise<void>;
}
