/**
 * A list of words in little room: each as how many letters it shares with the one before, a capital, and the rest. Words that begin
 * alike stand together in most lists.
 *
 * @param words without capitals.
 * @example frontCoded(['hit', 'hits', 'hurt']) // 'AhitDsBurt'
 */
export function frontCoded(words: readonly string[]): string {
	let before = '';
	return words
		.map((word) => {
			if (/[A-Z]/.test(word)) throw new Error(`A word in a list has a capital: “${word}”.`);
			const shared = sharedBy(before, word);
			before = word;
			return String.fromCharCode(FIRST + shared) + word.slice(shared);
		})
		.join('');
}

/** @example readFrontCoded('AhitDsBurt') // ['hit', 'hits', 'hurt'] */
export function readFrontCoded(text: string): readonly string[] {
	let before = '';
	return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((coded) => {
		before = before.slice(0, coded.charCodeAt(0) - FIRST) + coded.slice(1);
		return before;
	});
}

const FIRST = 'A'.charCodeAt(0);
const MOST_SHARED = 25;

function sharedBy(a: string, b: string): number {
	let at = 0;
	while (at < a.length && at < b.length && at < MOST_SHARED && a[at] === b[at]) at += 1;
	return at;
}
