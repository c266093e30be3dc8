/** Comments, strings, regular expressions, names, and every other character by itself. */
const TOKEN =
	/\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|(?<=[(,=:[!&|?{};]\s*|return )\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*|[\w$]+|\S/g;
const isWords = (token: string | undefined): token is string => /^['"`]/.test(token ?? '');
const SURELY_RUN = new Set(['each', 'for', 'concurrent', 'sequential', 'only']);

/**
 * The titles of the tests that a file declares and that run whatever happens: what stands in a comment, in another string
 * or behind `skip`, `todo` or a condition is none.
 *
 * @example titlesIn(`it('climbs', () => {…})`) // ['climbs']
 */
export function titlesIn(text: string): readonly string[] {
	const tokens = (text.match(TOKEN) ?? []).filter((token) => !/^\/[/*]/.test(token));
	const titles: string[] = [];
	for (let at = 0; at < tokens.length; at++) {
		if (tokens[at - 1] === '.' || !/^(it|test|describe)$/.test(tokens[at] ?? '')) continue;
		const { end, runs } = callOf(tokens, at + 1);
		if (!runs) at = closing(tokens, end);
		else if (tokens[at] !== 'describe' && tokens[end] === '(' && isWords(tokens[end + 1])) titles.push(unquoted(tokens[end + 1] ?? ''));
	}
	return titles;
}

/** Past `.each<Row>(…)` and its like, to the parenthesis before the title. */
function callOf(tokens: readonly string[], from: number): { readonly end: number; readonly runs: boolean } {
	let [at, runs] = [from, true];
	while (tokens[at] === '.') {
		const how = tokens[at + 1] ?? '';
		runs &&= SURELY_RUN.has(how);
		at += 2;
		if (tokens[at] === '<') while (tokens[at] !== '(' && at < tokens.length) at++;
		if (['each', 'for', 'skipIf', 'runIf'].includes(how)) at = closing(tokens, at) + 1;
	}
	return { end: at, runs };
}

function closing(tokens: readonly string[], from: number): number {
	let depth = 0;
	for (let at = from; at < tokens.length; at++) {
		if (tokens[at] === '(') depth++;
		if (tokens[at] === ')' && --depth <= 0) return at;
	}
	return tokens.length;
}

function unquoted(literal: string): string {
	return literal.slice(1, -1).replace(/\\(.)/g, '$1');
}
