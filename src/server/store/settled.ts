import type { StoreSettings } from '#server/store/open-store.ts';
import { KNOWN_FOR_MS } from '#server/vault/vault.ts';

/** A request may take four seconds between the key that it asked for and the last thing that it opens with it. */
const SETTLED_TIMES = 5;

/** Whoever had read something by now has written what they make of it, and every process has heard what is new. */
export function settled({ keysKnownForMs = KNOWN_FOR_MS }: Pick<StoreSettings, 'keysKnownForMs'>): Promise<void> {
	return new Promise((done) => setTimeout(done, SETTLED_TIMES * keysKnownForMs));
}
