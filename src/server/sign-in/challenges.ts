/** How long somebody has to answer. */
const LASTS_MS = 5 * 60_000;
/** Kept at once at most; the oldest go first. */
const MOST = 10_000;

export type Challenges = {
	keep(about: string, challenge: string): void;
	/** Whether it was made for this and not used. It is used by asking. */
	take(about: string, challenge: string): boolean;
};

/** Challenges that were given out, in the memory of this process: one that a restart forgets is asked for again. */
export function challenges(monotonicMs: () => number): Challenges {
	const kept = new Map<string, { readonly about: string; readonly until: number }>();
	return {
		keep(about, challenge) {
			kept.set(challenge, { about, until: monotonicMs() + LASTS_MS });
			const oldest = kept.size > MOST ? kept.keys().next().value : undefined;
			if (oldest !== undefined) kept.delete(oldest);
		},
		take(about, challenge) {
			const found = kept.get(challenge);
			kept.delete(challenge);
			return found !== undefined && found.about === about && found.until > monotonicMs();
		},
	};
}
