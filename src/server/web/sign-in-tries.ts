import type { Context } from 'hono';
import type { Tries } from '#app/sign-in/ports.ts';
import type { CodeTriesSettings } from '#server/web/code-tries.ts';
import { type Place, slowedTries } from '#server/web/slowed-tries.ts';

/** For one account, wherever it is tried from: fifteen signs against one guess in eight seconds. */
const ACCOUNT = { free: 5, gapMs: 1_000, longestGapMs: 8_000 } as const;
/** From one network, whomever it tries: an office has many people behind one address. */
const NETWORK = { free: 20, gapMs: 500, longestGapMs: 4_000 } as const;

export type SignInTriesSettings = CodeTriesSettings & {
	/** Which device of ours asks, if it is one that has a name here and is in use. */
	readonly deviceOf?: ((c: Context) => Promise<string | undefined>) | undefined;
};

/**
 * Slows down whoever guesses, by account and by network. Nobody is ever locked out by what others try: whoever asks on a device
 * that has a name here stands in a queue of that device, so that a stranger who knows their name and keeps the account's own queue
 * full keeps nobody waiting who is needed at night. Passkeys do not wait at all.
 */
export function signInTries({ prefixOf, deviceOf, ...clocks }: SignInTriesSettings): Tries {
	const tries = slowedTries(clocks);
	const devices = new WeakMap<Context, string>();
	const queueOf = (c: Context, account: string) => `account ${account}${devices.has(c) ? ` on ${devices.get(c)}` : ''}`;
	const places = (c: Context, account: string): readonly Place[] => [
		{ name: queueOf(c, account), pace: ACCOUNT },
		{ name: `network ${prefixOf(c)}`, pace: NETWORK },
	];
	return {
		async turn(c, account) {
			const device = await deviceOf?.(c);
			if (device !== undefined) devices.set(c, device);
			return tries.turn(places(c, account));
		},
		wrong: (c, account) => tries.wrong(places(c, account)),
	};
}
