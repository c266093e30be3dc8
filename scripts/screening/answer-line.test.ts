import { describe, expect, it } from 'vitest';
import type { Verdict } from '#core/screening/verdict.ts';
import { answerLine } from './answer-line.ts';
import { linesOf } from './lines-of.ts';

const said: [string, string][] = [];
const screen = (text: string, question: string): Verdict => {
	said.push([text, question]);
	if (text === 'breaks') throw new Error('a pattern broke');
	return {
		level: 'concern',
		categories: ['school'],
		because: [{ rule: 'r@1', start: 0, end: 2, words: text.slice(0, 2) }],
		rules: 'pack@1',
	};
};
const unread = (id: unknown, error: string) => ({ id, level: 'unclear', categories: [], because: [], error });

describe('the answer to a line', () => {
	it('is the verdict, under the id that was given, with the version of the rules', () => {
		expect(answerLine('{"id":"a","text":"hi there","context":"How are you?"}', screen)).toEqual({
			id: 'a',
			level: 'concern',
			categories: ['school'],
			because: [{ rule: 'r@1', start: 0, end: 2, words: 'hi' }],
			rules: 'pack@1',
		});
		expect(said.at(-1)).toEqual(['hi there', 'How are you?']);
	});

	it('is given without a question when there is none, and without an id when there is none', () => {
		expect(answerLine('{"text":"hi there","context":null}', screen)).toMatchObject({ id: null, level: 'concern' });
		expect(said.at(-1)).toEqual(['hi there', '']);
	});

	it.each([
		['', unread(null, 'not JSON')],
		['{"id":"a","text":"cut', unread(null, 'not JSON')],
		['[{"id":"a"}]', unread(null, 'not an object')],
		['null', unread(null, 'not an object')],
		['"words"', unread(null, 'not an object')],
		['{"id":"a"}', unread('a', 'no text')],
		['{"id":7,"text":["hi"]}', unread(7, 'text is not a string')],
		['{"id":{"a":1},"text":null}', unread(null, 'text is not a string')],
		['{"id":"a","text":"hi","context":4}', unread('a', 'context is not a string')],
	])('is unclear for %s, with the id where one can be read', (line, answer) => {
		expect(answerLine(line, screen)).toEqual(answer);
	});

	it('is urgent when screening throws', () => {
		expect(answerLine('{"id":"a","text":"breaks"}', screen)).toEqual({
			id: 'a',
			level: 'urgent',
			categories: [],
			because: [],
			error: 'screening failed: a pattern broke',
		});
	});
});

describe('the lines of a stream', () => {
	async function linesIn(...chunks: (string | Uint8Array)[]): Promise<string[]> {
		async function* bytes() {
			for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
		}
		const lines: string[] = [];
		for await (const some of linesOf(bytes())) lines.push(...some);
		return lines;
	}

	it('end at a line feed alone, wherever the chunks are cut', async () => {
		expect(await linesIn('a\nb', 'c', '\n', '\nd\u2028e\rf\n')).toEqual(['a', 'bc', '', 'd\u2028e\rf']);
	});

	it('hold a letter that was cut in the middle of its bytes', async () => {
		const bytes = new TextEncoder().encode('😀\nx');
		expect(await linesIn(bytes.subarray(0, 2), bytes.subarray(2))).toEqual(['😀', 'x']);
	});

	it('are none when nothing came', async () => {
		expect(await linesIn()).toEqual([]);
	});

	it('come as soon as they are whole', async () => {
		async function* bytes() {
			yield new TextEncoder().encode('a\nb');
			throw new Error('the rest was asked for before the first line was given');
		}
		const { value: first } = await linesOf(bytes())[Symbol.asyncIterator]().next();
		expect(first).toEqual(['a']);
	});
});
