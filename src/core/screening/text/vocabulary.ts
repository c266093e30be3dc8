/** The words that screening has met, with a way to one of them from a slip of the finger. */
export type Vocabulary = {
	readonly has: (word: string) => boolean;
	/** The one word that a long unknown word is one slip away from. `undefined` when there is none, or when two are as near. */
	readonly nearest: (word: string) => string | undefined;
};

/** Shorter words have too many neighbours: `hit` is one slip from `hot`, `his`, `him` and `it`. */
const SHORTEST = 5;
const LONGEST = 20;

/**
 * Looks slips up through deletions (Garbe 2012, symmetric delete): two words one slip apart have a word in common that is
 * one letter shorter. A slip is a letter too many, missing, wrong, or two that changed places.
 *
 * @example vocabularyOf(['scared']).nearest('sacred') // undefined when `sacred` is a word of it; otherwise 'scared'
 */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
	const known = new Set(words);
	const shortened = new Map<string, string[]>();
	for (const word of known) {
		if (word.length < SHORTEST || word.length > LONGEST) continue;
		for (const key of [word, ...deletionsOf(word)]) {
			const found = shortened.get(key);
			if (found === undefined) shortened.set(key, [word]);
			else if (!found.includes(word)) found.push(word);
		}
	}
	const nearest = (word: string) => {
		if (word.length < SHORTEST || word.length > LONGEST) return undefined;
		const near = new Set<string>();
		for (const key of [word, ...deletionsOf(word)])
			for (const other of shortened.get(key) ?? []) if (isOneSlip(word, other)) near.add(other);
		const [only] = near;
		return near.size === 1 ? only : undefined;
	};
	return { has: (word) => known.has(word), nearest };
}

function deletionsOf(word: string): readonly string[] {
	return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** The first letter is rarely the slip, and changing it makes another word: `bitten` and `mitten`. */
function isOneSlip(a: string, b: string): boolean {
	if (a[0] !== b[0]) return false;
	if (Math.abs(a.length - b.length) > 1) return false;
	let at = 0;
	while (a[at] === b[at] && at < a.length) at += 1;
	const rest = (word: string, from: number) => word.slice(from);
	return (
		rest(a, at + 1) === rest(b, at) ||
		rest(a, at) === rest(b, at + 1) ||
		rest(a, at + 1) === rest(b, at + 1) ||
		(a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, at + 2) === rest(b, at + 2))
	);
}
