import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Clock, Ids } from '#app/clock.ts';
import { instant } from '#core/clock/instant.ts';
import { freshBytes } from '#server/fresh-bytes.ts';

/** The machine's clock. Only composition roots take it; everything else is handed one. */
export const systemClock: Clock = { now: () => instant(Date.now()) };

/** UUIDv7 for rows, in order even within a millisecond; 256 random bits for whatever grants access. */
export const randomIds: Ids = {
	row: <Id extends string>() => v7(next()) as Id,
	secret: () => randomBytes(32).toString('base64url'),
};

let msecs = 0;
let seq = 0;

/** Within a millisecond, or when the clock was put back, the counter goes on by one (RFC 9562, 6.2, method 1). */
function next(): { readonly random: Buffer; readonly msecs: number; readonly seq: number } {
	const random = freshBytes(16);
	const now = Date.now();
	if (now > msecs) {
		msecs = now;
		// Half the room is left above the first number of a millisecond, to count on in.
		seq = random.readUInt32BE(6) >>> 1;
	} else {
		seq = (seq + 1) >>> 0;
		if (seq === 0) msecs += 1;
	}
	return { random, msecs, seq };
}
