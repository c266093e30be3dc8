import type { Knock } from '#app/reach/ports.ts';

const OPEN = 'Waymark: please open';

/** All that is ever sent to anybody by any channel. The service worker has the same words of its own. */
export const KNOCK_WORDS = {
	alert: OPEN,
	fault: OPEN,
	proof: OPEN,
	trial: 'Waymark: this is only a test',
} as const satisfies Record<Knock['kind'], string>;

/** Takes six digits to whoever says that an address is theirs. */
export const codeWords = (code: string): string =>
	`Waymark: your code is ${code}. It counts for 15 minutes. If you did not ask for it, leave it.`;

/** The longest that one attempt may take, whatever does not answer: the next channel waits for it. */
export const GIVE_UP_MS = 9_000;
