import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../text/vocabulary.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { BUCKETS, bucketsOfWord, featuresOf, subjectsOf } from './features.ts';

const NO_WORDS = vocabularyOf([]);
const read = (text: string) => wordsOf(text, NO_WORDS);
/** In capitals, as no message is read: what is kept of these words meets no other test, nor theirs these. */
const word = (text: string, more: Partial<Word> = {}): Word => ({
	kind: 'word',
	text,
	start: 0,
	end: text.length,
	word: text.toUpperCase(),
	stem: text.toUpperCase(),
	classes: [],
	...more,
});
const plain = (text: string) => (text === '' ? [] : text.split(' ').map((each) => word(each)));
const number = (text: string, classes: readonly string[] = []) => word(`000${text}`, { kind: 'number', classes });

const of = (words: readonly Word[], question: readonly Word[] = []) => featuresOf({ words, question });
const sorted = (buckets: Iterable<number>) => [...buckets].sort((a, b) => a - b);
/** What is in every one of some lists, and in none of others. */
function only(inAll: readonly (readonly number[])[], inNone: readonly (readonly number[])[]): readonly number[] {
	const [first = [], ...others] = inAll;
	return sorted(first.filter((bucket) => others.every((list) => list.includes(bucket)) && !inNone.some((list) => list.includes(bucket))));
}

describe('what there is in a message', () => {
	it('is each thing once, in a bucket that the model has, and the same every time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ maxLength: 40 }), (text, question) => {
				const given = { words: read(text), question: read(question) };
				const buckets = featuresOf(given, ['a-rule']);
				expect(new Set(buckets).size).toBe(buckets.length);
				expect(buckets.filter((bucket) => !Number.isInteger(bucket) || bucket < 0 || bucket >= BUCKETS)).toEqual([]);
				expect(featuresOf(given, ['a-rule'])).toEqual(buckets);
			}),
		);
	});

	it('is a word, its stem, its neighbours on both sides, all three, and how long the message is', () => {
		expect(of(plain('hit'))).toHaveLength(6);
		expect(of(plain('he hit'))).toHaveLength(4 + 3 + 2 + 1);
		expect(of(plain(''))).toHaveLength(2);
		expect(bucketsOfWord(word('hit'))).toHaveLength(2);
	});

	it('is its classes as well, beside it and beside its neighbours', () => {
		expect(bucketsOfWord(word('dad', { classes: ['parent', 'grownup'] }))).toHaveLength(4);
		expect(of([word('dad', { classes: ['parent', 'grownup'] })])).toHaveLength(4 + 6 + 1 + 1);
		const parent = (text: string) => word(text, { classes: ['parent'] });
		const pair = only([of([parent('mam'), word('hit')]), of([parent('pop'), word('hit')])], [of([parent('mam')]), of(plain('zz hit'))]);
		expect(pair).toHaveLength(1);
	});

	it('is the letters within a word of four or more, four and five at a time', () => {
		expect(bucketsOfWord(word('abc'))).toHaveLength(2);
		expect(bucketsOfWord(word('abcd'))).toHaveLength(2 + 3 + 2);
		expect(bucketsOfWord(word('abcdefgh'))).toHaveLength(2 + 7 + 6);
		expect(only([bucketsOfWord(word('shouting')), bucketsOfWord(word('shouted'))], [])).toHaveLength(3 + 2);
	});

	it('is the letters of the first thirty only', () => {
		const long = Array.from({ length: 40 }, (_, at) => String.fromCharCode(97 + (at % 26))).join('');
		const letters = (length: number) => bucketsOfWord(word(long.slice(0, length), { stem: 'X' })).length;
		expect(letters(31)).toBe(letters(30));
		expect(letters(40)).toBe(letters(30));
		expect(letters(29)).toBeLessThan(letters(30));
	});

	it('is what stands near, as far as four words on', () => {
		const near = only([of(plain('aa x1 bb')), of(plain('aa x2 bb'))], [of(plain('aa x1')), of(plain('x1 bb')), of(plain('aa x2'))]);
		expect(near).toHaveLength(1);
		expect(of(plain('aa x1 x2 x3 bb'))).toEqual(expect.arrayContaining([...near]));
		expect(only([near], [of(plain('aa x1 x2 x3 x4 bb'))])).toEqual(near);
		expect(only([near], [of(plain('aa bb'))])).toEqual(near);
		expect(only([near], [of(plain('bb x1 aa'))])).toEqual(near);
	});

	it('knows what came first', () => {
		expect(sorted(of(plain('he hit her')))).not.toEqual(sorted(of(plain('her hit he'))));
	});

	it('knows how long it is, in seven lengths', () => {
		const same = (a: number, b: number) => {
			const times = (count: number) => sorted(of(Array.from({ length: count }, () => word('x'))));
			return times(a).join() === times(b).join();
		};
		expect([same(6, 7), same(7, 12), same(12, 13), same(13, 20), same(20, 21), same(21, 60)]).toEqual([
			false,
			true,
			false,
			true,
			false,
			true,
		]);
		const lengthOf = (text: string) => only([of(plain(text))], [of(plain(`${text} ${text} ${text} ${text} ${text} ${text} ${text}`))]);
		expect(lengthOf('x')).not.toEqual(lengthOf('x x'));
	});
});

describe('a number', () => {
	it.each([
		['0', '00', '1'],
		['1', '7', '8'],
		['8', '17', '18'],
		['18', '59', '60'],
		['60', '123456', '59'],
	])('%s says what %s says, and not what %s says', (one, alike, other) => {
		expect(of([number(one)])).toEqual(of([number(alike)]));
		expect(of([number(one)])).not.toEqual(of([number(other)]));
	});

	it('says what it can be, beside being one: no letters, and classes of its own', () => {
		expect(bucketsOfWord(number('12345'))).toHaveLength(2);
		expect(bucketsOfWord(number('23', ['adultage']))).toHaveLength(3);
		expect(bucketsOfWord(number('31'))).toHaveLength(2);
		expect(bucketsOfWord(number('24', ['adultage']))).toHaveLength(3);
	});
});

describe('what was read before', () => {
	it('changes nothing: a picture has no letters, and the word for it has', () => {
		const picture = word('dagger', { kind: 'picture' });
		expect(bucketsOfWord(picture)).toHaveLength(2);
		expect(bucketsOfWord(word('dagger'))).toHaveLength(2 + 5 + 4);
		expect(bucketsOfWord(word('pistol'))).toHaveLength(2 + 5 + 4);
		expect(bucketsOfWord(word('pistol', { kind: 'picture' }))).toHaveLength(2);
	});

	it('changes nothing after more words than are kept', () => {
		const before = of(plain('he hit me'));
		for (let at = 0; at < 8_100; at += 1) bucketsOfWord(word(`w${at}`));
		expect(of(plain('he hit me'))).toEqual(before);
	});
});

describe('a rule that fired', () => {
	it('is one thing more', () => {
		const without = of(plain('he hit me'));
		const withRule = featuresOf({ words: plain('he hit me'), question: [] }, ['he-hits']);
		expect(withRule).toHaveLength(without.length + 1);
		expect(withRule).toEqual(expect.arrayContaining([...without]));
		expect(featuresOf({ words: plain('he hit me'), question: [] }, ['he-hits', 'other-rule'])).toHaveLength(without.length + 2);
	});
});

describe('a reply', () => {
	const more = (reply: string, question: string) => of(plain(reply), plain(question)).length - of(plain(reply)).length;

	it('is read with what was asked: each of its words with each of the question', () => {
		// reply, asked, asked with what follows, opening, length, and both together
		expect(more('no', 'safe')).toBe(6);
		expect(more('no', 'you safe')).toBe(1 + 5 * 2);
		expect(more('not me', 'safe')).toBe(2 + 4 + 2);
		expect(more('', 'safe')).toBe(4);
	});

	it('is read word for word while it is short, and by what work its words do when it is longer', () => {
		expect(more('a b c d e f', 'safe')).toBe(6 + 4 + 6);
		expect(more('a b c d e f g', 'safe')).toBe(4);
		const [first = word('a'), ...others] = plain('a b c d e f g');
		const long = [{ ...first, word: 'AK', stem: 'AK', classes: ['parent'] }, ...others];
		// Its class by itself, and the opening by its stem and by its class.
		expect(of(long, plain('safe')).length - of(long).length).toBe(1 + 3 + 2);
	});

	it('is another when the question is, or comes in another order', () => {
		const no = plain('no');
		expect(sorted(of(no, plain('are you safe')))).not.toEqual(sorted(of(no, plain('are you hungry'))));
		expect(sorted(of(no, plain('is he there')))).not.toEqual(sorted(of(no, plain('there he is'))));
	});

	it('hears the last twenty-four words of a question', () => {
		const asked = plain(Array.from({ length: 25 }, (_, at) => `q${at}`).join(' '));
		expect(of(plain('no'), asked)).toEqual(of(plain('no'), asked.slice(1)));
		expect(of(plain('no'), asked)).not.toEqual(of(plain('no'), asked.slice(2)));
	});

	it('knows how long it is, to four words', () => {
		const lengthOf = (count: number) => {
			const words = Array.from({ length: count }, () => word('x'));
			return only([of(words, plain('safe'))], [of(words), of(plain('x x'), plain('safe')), of(words, plain('hungry'))]);
		};
		expect(lengthOf(3)).toHaveLength(1);
		expect(lengthOf(4)).not.toEqual(lengthOf(3));
		expect(lengthOf(5)).toEqual(lengthOf(4));
	});
});

describe('what a message can be about', () => {
	const about = (words: readonly Word[], question: readonly Word[] = []) => subjectsOf({ words, question });

	it('is its words, their stems and classes, each once: neither letters nor pairs, nor in what order they stand', () => {
		const thumps = word('thumps', { stem: 'THUMP', classes: ['hits'] });
		expect(about([thumps])).toHaveLength(3);
		expect(about([thumps, thumps])).toEqual(about([thumps]));
		expect(sorted(about([thumps, word('abcdefgh')]))).toEqual(sorted(about([word('abcdefgh'), thumps])));
		expect(about([thumps, word('abcdefgh')])).toHaveLength(3 + 2);
	});

	it('is what was asked as well, to twenty-four words from its end', () => {
		const asked = plain(Array.from({ length: 25 }, (_, at) => `q${at}`).join(' '));
		expect(sorted(about(plain('x'), asked))).toEqual(sorted(about([word('x'), ...asked.slice(1)])));
	});
});

describe('the names of buckets', () => {
	it('are those that the weights were made with: if they change, the model has to be made again', () => {
		const words = [word('papa', { classes: ['parent'] }), word('kicks', { stem: 'KICK' }), number('15')];
		expect(sorted(featuresOf({ words, question: plain('who does') }, ['parent-hits']))).toEqual([
			2593, 7430, 10481, 13391, 14025, 18535, 20688, 29565, 42508, 42933, 68101, 71720, 85008, 86837, 87461, 94494, 94526, 94877, 105379,
			109774, 111981, 118756, 121442, 131676, 137641, 145913, 146997, 152751, 154616, 156658, 157841, 158011, 159795, 162115, 162789,
			165512, 168636, 179351, 185815, 189661, 198288, 200757, 202278, 210048, 218456, 222235, 222701, 228946, 245451, 251214, 252385,
			255733, 256034, 261658,
		]);
	});
});
