import { globSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkPhrases, GRADE } from '#core/wording/check-words.ts';
import { type Phrase, phrasesOf } from '#core/wording/phrases.ts';
import { gradeOf, sentencesIn, wordsIn } from '#core/wording/reading-age.ts';
import { all } from '#flows/index.ts';

/**
 * Everything that the pages say to a young person, beyond the questions: each `*.en.ts` of the app. Held to the rules of a
 * flow: reading age, plain words, no leading, blaming or softening form, no promise of secrecy.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const files = globSync('src/app/**/*.en.ts', { cwd: root }).toSorted();

/** Stands for a name, a day or a time, and is itself plain. */
const SOMEBODY = 'your friend';

/** Words that a child on these pages knows or has to meet, each group with its reason. */
const ALSO_KNOWN = new Set(
	[
		// what they hold, and what is done on it
		'tablet mobile screen press typed code spelling',
		// whose page it is
		'staff',
		// the emergency service's own word, which has to be sent as it is
		'register',
		// known to everybody, though its stem is not a word
		'can’t',
	].flatMap((words) => words.split(' ')),
);

type Said = { readonly where: string; readonly text: string };

/** Every string in a value; what takes names is called with some, and once more with only the first of them. */
function stringsIn(where: string, value: unknown): readonly Said[] {
	if (typeof value === 'string') return [{ where, text: value.replaceAll(/\{\w+\}/g, SOMEBODY) }];
	if (Array.isArray(value)) return value.flatMap((one, at) => stringsIn(`${where} ${at + 1}`, one));
	if (typeof value === 'function') {
		const says = value as (...given: (string | null)[]) => unknown;
		const all = Array.from({ length: value.length }, () => SOMEBODY);
		return [stringsIn(where, says(...all)), stringsIn(where, says(...all.map((one, at) => (at === 0 ? one : null))))].flat();
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, one]) => stringsIn(`${where} ${name}`, one));
}

async function saidIn(file: string): Promise<readonly Said[]> {
	const words: Readonly<Record<string, unknown>> = await import(pathToFileURL(`${root}${file}`).href);
	// A function that a module exports by itself puts a date or a line into words: its own tests look at it.
	return Object.entries(words).flatMap(([name, value]) => (typeof value === 'function' ? [] : stringsIn(`${file} ${name}`, value)));
}

const asPhrase = ({ where, text }: Said): Phrase => ({ where, text, reader: 'child', form: /[.?!]/.test(text) ? 'prose' : 'label' });

const said = (await Promise.all(files.map(saidIn))).flat();
const phrases = said.map(asPhrase);

describe('what the pages say to a young person', () => {
	it('is found, in every room that has something to say', () => {
		expect(files).toEqual(
			expect.arrayContaining(
				['room', 'hand-over', 'private-page', 'close', 'cover'].map((room) => expect.stringContaining(`src/app/${room}/`)),
			),
		);
		expect(said.length).toBeGreaterThan(80);
		expect(said.filter(({ text }) => text.trim() === '')).toEqual([]);
	});

	it('breaks no rule of the wording', () => {
		const found = checkPhrases('the pages', phrases).filter(
			({ rule, words }) => rule !== 'plain-word' || !ALSO_KNOWN.has(words.toLowerCase()),
		);
		expect(found.map(({ where, rule, words }) => `${where}: ${rule}: ${words}`)).toEqual([]);
	});

	it('would be told of a blaming question, a promise of secrecy or an office word, also where a name goes in', () => {
		const wrong = { why: (who: string) => `Why did you not tell ${who}?`, ours: ['It stays between us.'], deep: { word: 'Notify {who}' } };
		const rules = checkPhrases('wrong', stringsIn('wrong', wrong).map(asPhrase)).map(({ rule }) => rule);
		expect(rules).toEqual(expect.arrayContaining(['leading', 'secrecy', 'plain-word']));
	});

	it('reads at grade four or below, in each file and together with the questions', () => {
		const grade = (of: readonly Said[]) =>
			gradeOf(of.filter((one) => asPhrase(one).form === 'prose').flatMap(({ text }) => sentencesIn(text)));
		for (const file of files)
			expect([file, grade(said.filter(({ where }) => where.startsWith(file)))]).toEqual([
				file,
				expect.toSatisfy((at: number) => at <= GRADE.set),
			]);
		for (const { source } of all()) {
			const flow = phrasesOf(source).filter(({ reader, form }) => reader === 'child' && form === 'prose');
			expect(grade([...said, ...flow])).toBeLessThanOrEqual(GRADE.set);
		}
	});

	it('never says when somebody is there by itself, and holds no number but those of emergency', () => {
		const numbers = said.flatMap(({ where, text }) => (text.match(/\d[\d ]*\d/g) ?? []).map((number) => `${where}: ${number.trim()}`));
		expect(numbers.filter((number) => !/: (999|55|20)$/.test(number))).toEqual([]);
	});

	it('is said once: the same words of four or more stand in one place', () => {
		const places = new Map<string, Set<string>>();
		for (const { where, text } of said) if (wordsIn(text).length >= 4) places.set(text, (places.get(text) ?? new Set()).add(where));
		expect([...places].filter(([, where]) => where.size > 1).map(([text, where]) => `${text} (${[...where].join('; ')})`)).toEqual([]);
	});

	it('holds no word allowed here that nothing uses', () => {
		const used = new Set(said.flatMap(({ text }) => wordsIn(text.toLowerCase())));
		expect([...ALSO_KNOWN].filter((word) => !used.has(word))).toEqual([]);
	});
});
