import { CaseDestroyed, KeyFileRefused, KeyMissing, SealBroken } from '#server/vault/vault-error.ts';

/** More than these are not told apart any more: by then the first ones have said what is wrong. */
const MOST = 1_000;

/** What could not be opened, each thing once. */
export type Unopened = {
	/** Takes a failure to open something. Its message names a table and ids, never content. Other failures are not ours to tell. */
	report(cause: unknown): void;
	/** Something is wrong with the keys as a whole, or is right again (undefined). Told when it begins, counted while it lasts. */
	trouble(sentence: string | undefined): void;
	/** How many different things. */
	count(): number;
};

/**
 * A lost key or a damaged row is met again on every page that shows it. It is told once, so that the log says what is
 * wrong instead of how often somebody looked. A case that was destroyed on purpose is nothing wrong.
 *
 * @param say takes one sentence without content
 */
export function unopened(say: (sentence: string) => void = () => undefined): Unopened {
	const seen = new Set<string>();
	let trouble: string | undefined;
	const tell = (sentence: string): void => {
		if (seen.has(sentence) || seen.size >= MOST) return;
		seen.add(sentence);
		say(sentence);
	};
	return {
		report(cause) {
			if (cause instanceof CaseDestroyed) return;
			if (cause instanceof SealBroken || cause instanceof KeyMissing || cause instanceof KeyFileRefused) tell(cause.message);
		},
		trouble(sentence) {
			if (sentence !== undefined && sentence !== trouble) say(sentence);
			trouble = sentence;
		},
		count: () => seen.size + (trouble === undefined ? 0 : 1),
	};
}
