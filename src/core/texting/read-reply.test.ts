import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question, QuestionKind } from '#core/flow/definition.ts';
import { COMMANDS, readReply } from './read-reply.ts';

const question = (kind: QuestionKind): Question => ({
	...kind,
	id: 'H02',
	section: 's',
	audience: ['Y'],
	fills: [],
	screened: true,
	source: 'test',
});
const several = question({ kind: 'several', options: ['food', 'sleep', 'lift'] });
const single = question({ kind: 'single', options: ['yes', 'no', 'not-sure'] });
const labels = { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' };
const meant = (asked: Question | null, words: string) => {
	const { input } = readReply(asked, words, labels);
	return input?.type === 'answered' ? input.value : input;
};

describe('an answer by number', () => {
	it.each([
		'2',
		'2.',
		'2)',
		'(2)',
		' 2 ',
		'two',
		'TWO!',
		'no 2',
		'no. 2',
		'No.2',
		'number 2',
		'option two',
		'#2',
		'2️⃣',
		'２',
		'2 please',
		'2, 2',
	])('%j is the second', (words) => {
		expect(meant(single, words)).toEqual({ options: ['no'] });
	});

	it.each(['1 and 3', '1,3', '1, 3', '1 & 3', '1+3', '1/3', 'one and three', '1 and no 3', '1, and 3', '1) and 3)'])(
		'%j is two of several',
		(words) => {
			expect(meant(several, words)).toEqual({ options: ['food', 'lift'] });
		},
	);

	it.each([
		'2 days ago',
		'no one',
		'No two',
		'2 men',
		'2nd time he did it',
		'4',
		'0',
		'22',
		'1 and 9',
		'i am 2 scared',
		'1 or 3',
		'2?no',
		'half 2',
		'12:30',
		'07700900123',
		'one time',
	])('%j is words', (words) => {
		expect(meant(several, words)).toEqual({ words });
	});

	it('keeps two numbers as words where only one can be chosen', () => {
		expect(meant(single, '1 and 2')).toEqual({ words: '1 and 2' });
	});

	it('reads faces, and a number where a number is asked', () => {
		expect(meant(question({ kind: 'faces' }), '5 and 2')).toEqual({ faces: ['not-good', 'good'] });
		expect(meant(question({ kind: 'faces' }), 'Not good')).toEqual({ faces: ['not-good'] });
		const times = question({ kind: 'number', least: 0, most: 20 });
		expect(['12', 'three', '21', '2 or 3'].map((words) => meant(times, words))).toEqual([
			{ number: 12 },
			{ number: 3 },
			{ words: '21' },
			{ words: '2 or 3' },
		]);
	});

	it('is words where nothing was numbered', () => {
		for (const kind of [{ kind: 'long-words' }, { kind: 'place', options: ['a', 'b'] }, { kind: 'people', options: ['a', 'b'] }] as const)
			expect(meant(question(kind), '2')).toEqual({ words: '2' });
	});
});

describe('an answer in the words of an option', () => {
	it.each([
		['yes', 'yes'],
		['Yeah!', 'yes'],
		['nah', 'no'],
		['No.', 'no'],
		['NOT SURE', 'not-sure'],
	])('%j is %s', (words, option) => {
		expect(meant(single, words)).toEqual({ options: [option] });
	});

	it.each(['no i ran', 'yes but hes here', 'not', 'no no no'])('%j is words', (words) => {
		expect(meant(single, words)).toEqual({ words });
	});

	it('is words where two options read alike, and where an option has none', () => {
		expect(readReply(single, 'yes', { yes: 'Yes', no: 'yes' }).input).toMatchObject({ value: { words: 'yes' } });
		expect(readReply(single, 'yes').input).toMatchObject({ value: { words: 'yes' } });
	});
});

describe('a command', () => {
	it.each([
		['skip', { type: 'skipped', question: 'H02' }],
		['Skip please', { type: 'skipped', question: 'H02' }],
		['BACK', { type: 'back' }],
		['stop', { type: 'stopped', later: false }],
		['Stop please 🙏', { type: 'stopped', later: false }],
		['QUIT', { type: 'stopped', later: false }],
		['person', { type: 'asked-for-a-person' }],
		['Can I talk to someone?', { type: 'asked-for-a-person' }],
		['human!', { type: 'asked-for-a-person' }],
		['i want to speak to a real person', { type: 'asked-for-a-person' }],
	])('%j', (words, input) => {
		expect(readReply(several, words).input).toEqual(input);
		expect(readReply(several, words).words).toBe(words);
	});

	it.each([
		'stop him',
		'make it stop',
		'i went back',
		'back home he hits me',
		'skip school',
		'a person hurt me',
		'someone',
		'i cant talk to someone like that',
		'im human too',
	])('%j is none, in the middle of other words', (words) => {
		expect(meant(several, words)).toEqual({ words });
	});

	it('asks for a person from anywhere, and skips nothing where nothing is asked', () => {
		expect(COMMANDS.map((command) => readReply(null, command).input?.type)).toEqual([undefined, 'back', 'stopped', 'asked-for-a-person']);
		expect(readReply(null, 'hello').input).toBeNull();
		expect(readReply(several, ' ').input).toBeNull();
	});
});

it('keeps the words to the character, whatever they are, and loses none that it did not understand', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(several, single, null), (words, asked) => {
			const reply = readReply(asked, words, labels);
			expect(reply.words).toBe(words);
			if (reply.input?.type === 'answered' && reply.input.value.options === undefined) expect(reply.input.value.words).toBe(words);
		}),
	);
});
