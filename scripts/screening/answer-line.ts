import type { Verdict } from '#core/screening/verdict.ts';

/** One line of standard output. `error` says why a line could not be read; then a human has to look. */
export type Answer = Pick<Verdict, 'level' | 'categories' | 'because'> & {
	readonly id: string | number | null;
	readonly rules?: string;
	readonly error?: string;
};

export type Screen = (text: string, question: string) => Verdict;

/**
 * The answer to one line of JSON. It never throws: what cannot be read is `unclear`, and a screening that throws is `urgent`,
 * as everywhere. The id is kept wherever one can be read.
 *
 * @example answerLine('{"id":"a","text":"thanks x","context":""}', screenMessage) // { id: 'a', level: 'none', … }
 */
export function answerLine(line: string, screen: Screen): Answer {
	const read = readLine(line);
	if ('error' in read) return { id: read.id, level: 'unclear', categories: [], because: [], error: read.error };
	try {
		const { level, categories, because, rules } = screen(read.text, read.context);
		return { id: read.id, level, categories, because, rules };
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return { id: read.id, level: 'urgent', categories: [], because: [], error: `screening failed: ${why}` };
	}
}

type Read = { readonly id: Answer['id'] } & ({ readonly text: string; readonly context: string } | { readonly error: string });

function readLine(line: string): Read {
	const value = parsed(line);
	if (value === undefined) return { id: null, error: 'not JSON' };
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, error: 'not an object' };
	const { id: given, text, context } = value as Readonly<Record<string, unknown>>;
	const id = typeof given === 'string' || typeof given === 'number' ? given : null;
	if (text === undefined) return { id, error: 'no text' };
	if (typeof text !== 'string') return { id, error: 'text is not a string' };
	if (typeof (context ?? '') !== 'string') return { id, error: 'context is not a string' };
	return { id, text, context: typeof context === 'string' ? context : '' };
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
