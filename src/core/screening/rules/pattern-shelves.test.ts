import { expect, it } from 'vitest';
import { coderOf } from './pattern-code.ts';
import { shelved } from './pattern-shelves.ts';

const LISTS = [
	['he hit|kick', '^ hit me', 'hit'],
	['*', '^ he ..1 hit'],
];
const { names, coded } = coderOf(LISTS.flat());
const shelves = () =>
	shelved(
		LISTS.map((list) => list.map(coded)),
		['110', '-3'],
		names.length,
	);
const number = (name: string) => names.indexOf(name);
const on = (shelf: ReturnType<ReturnType<typeof shelves>['first']>) =>
	shelf?.entries.map(({ number: at, list, pattern: { source }, anchor }) => [at, list, source, anchor]).sort();

it('puts a pattern on the shelf of each name of its rarest piece, in whatever list it stands', () => {
	const { anywhere } = shelves();
	expect(on(anywhere(number('hit')))).toEqual([
		[0, 0, 'he hit|kick', 1],
		[2, 0, 'hit', 0],
		[4, 1, '^ he ..1 hit', 3],
	]);
	expect(on(anywhere(number('kick')))).toEqual([[0, 0, 'he hit|kick', 1]]);
	expect(anywhere(number('he'))).toBeUndefined();
	expect(anywhere(names.length)).toBeUndefined();
});

it('keeps apart what has to begin with the first word of a message', () => {
	const { first } = shelves();
	expect(on(first(number('hit')))).toEqual([[1, 0, '^ hit me', 1]]);
	expect(first(number('he'))).toBeUndefined();
});

it('names what nothing can be looked up by', () => {
	expect(shelves().always.map(({ number: at, pattern, anchor }) => [at, pattern.source, anchor])).toEqual([[3, '*', undefined]]);
});

it('has one shelf for a name and one entry for a pattern, so that each can say that a message had it', () => {
	const { anywhere } = shelves();
	expect(anywhere(number('hit'))).toBe(anywhere(number('hit')));
	const [both] = anywhere(number('kick'))?.entries ?? [];
	expect(anywhere(number('hit'))?.entries).toContain(both);
});

it('is never put together from fewer signs than patterns', () => {
	expect(() => shelved([[coded('hit')], [coded('*')]], ['0'], names.length)).toThrow('Each pattern needs one sign');
});
