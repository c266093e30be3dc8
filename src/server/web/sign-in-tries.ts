import type { Context } from 'hono';
import type { Tries } from '#app/sign-in/ports.ts';
import type { CodeTriesSettings } from '#server/web/code-tries.ts';
import { type Place, slowedTries } from '#server/web/slowed-tries.ts';

/** For one account, wherever it is tried from: fifteen signs against one guess in eight seconds. */
const ACCOUNT = { free: 5, gapMs: 1_000, longestGapMs: 8_000 } as const;
/** From one network, whomever it tries: an office has many people behind one address. */
const NETWORK = { free: 20, gapMs: 500, longestGapMs: 4_000 } as const;

/**
 * Slows down whoever guesses, by account and by network. Nobody is ever locked out by what others try: somebody who is
 * needed at night waits eight seconds at most, and passkeys do not wait at all.
 */
export function signInTries({ prefixOf, ...clocks }: CodeTriesSettings): Tries {
	const tries = slowedTries(clocks);
	const places = (c: Context, account: string): readonly Place[] => [
		{ name: `account ${account}`, pace: ACCOUNT },
		{ name: `network ${prefixOf(c)}`, pace: NETWORK },
	];
	return { turn: (c, account) => tries.turn(places(c, account)), wrong: (c, account) => tries.wrong(places(c, account)) };
}
