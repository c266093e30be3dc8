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
 * Words by their first letter and length: a slip changes the length by one at most and rarely the first letter, so few have to
 * be looked at, and nothing has to be worked out beforehand. A slip is a letter too many, missing, wrong, or two that changed places
 * (Damerau 1964).
 *
 * @example vocabularyOf(['scared']).nearest('sacred') // undefined when `sacred` is a word of it; otherwise 'scared'
 */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
	const known = new Set(words);
	let shelves: Shelves | undefined;
	const nearest = (word: string) => {
		if (known.has(word) && word.length >= SHORTEST) return word;
		if (word.length < SHORTEST || word.length > LONGEST) return undefined;
		shelves ??= shelvesOf(known);
		const alike = [word.length - 1, word.length, word.length + 1].map((length) => shelves?.get(shelfOf(word, length)) ?? []);
		const near = alike.flat().filter((other) => isOneSlip(word, other));
		return near.length === 1 ? near[0] : undefined;
	};
	return { has: (word) => known.has(word), nearest };
}

type Shelves = ReadonlyMap<number, readonly string[]>;

/** Worked out when the first slip comes. */
function shelvesOf(known: ReadonlySet<string>): Shelves {
	const shelves = new Map<number, string[]>();
	for (const word of known) {
		if (word.length < SHORTEST || word.length > LONGEST) continue;
		const shelf = shelves.get(shelfOf(word, word.length));
		if (shelf === undefined) shelves.set(shelfOf(word, word.length), [word]);
		else shelf.push(word);
	}
	return shelves;
}

function shelfOf(word: string, length: number): number {
	return word.charCodeAt(0) * (LONGEST + 2) + length;
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
