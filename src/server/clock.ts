import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Clock, Ids } from '#app/clock.ts';
import { instant } from '#core/clock/instant.ts';

/** The machine's clock. Only composition roots take it; everything else is handed one. */
export const systemClock: Clock = { now: () => instant(Date.now()) };

/** UUIDv7 for rows, in order even within a millisecond; 256 random bits for whatever grants access. */
export const randomIds: Ids = {
	row: <Id extends string>() => v7() as Id,
	secret: () => randomBytes(32).toString('base64url'),
};
