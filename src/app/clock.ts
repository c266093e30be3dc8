import type { Instant } from '#core/clock/instant.ts';

/** The one clock and the one source of ids, passed in. Frozen in tests. */
export interface Clock {
	now(): Instant;
}

export interface Ids {
	/** A UUIDv7: sorts by the time it was made. */
	row<Id extends string>(): Id;
	/** 256 random bits, base64url: for anything that grants access. */
	secret(): string;
}
