import { availableParallelism } from 'node:os';
import type { Passphrases } from '#app/sign-in/ports.ts';
import { TooBusy } from '#app/sign-in/too-busy.ts';
import { freshBytes } from '#server/fresh-bytes.ts';
import { isPassphrase, passphraseHash } from '#server/store/passphrase.ts';

/** 128 MiB and about half a second for each guess (OWASP: scrypt at 2^17). Off the main thread: Node derives in its pool. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;
/** At once at most, so that signing in never takes the memory or the threads that a talk needs. */
const AT_ONCE = Math.max(1, Math.min(2, availableParallelism() - 1));
/** More than these wait for nobody: whoever comes then is asked to try again. */
const MOST_WAITING = 40;

/** @example const work = passphraseWork(); await work.matches(typed, kept) */
export function passphraseWork(cost: Parameters<typeof passphraseHash>[2] = COST): Passphrases {
	const inTurn = turns(AT_ONCE, MOST_WAITING);
	// Where nobody has one, as much is done: how long it takes tells nothing about who works here.
	let nobodys: Promise<string> | undefined;
	return {
		hash: (passphrase) => inTurn(() => passphraseHash(passphrase, freshBytes(16), cost)),
		matches: (passphrase, kept) =>
			inTurn(async () => {
				nobodys ??= passphraseHash('nobody’s passphrase', freshBytes(16), cost);
				return (await isPassphrase(passphrase, kept ?? (await nobodys))) && kept !== undefined;
			}),
	};
}

/** Runs so many at once, the others one after another in the order in which they came. */
export function turns(atOnce: number, mostWaiting: number) {
	const waiting: (() => void)[] = [];
	let running = 0;
	return async <Result>(work: () => Promise<Result>): Promise<Result> => {
		if (running >= atOnce) {
			if (waiting.length >= mostWaiting) throw new TooBusy('Too many passphrases are being checked. Try again in a moment.');
			await new Promise<void>((go) => waiting.push(go));
		}
		running += 1;
		try {
			return await work();
		} finally {
			running -= 1;
			waiting.shift()?.();
		}
	};
}
