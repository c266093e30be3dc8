import { FACES } from '#core/flow/answer.ts';
import type { OptionId, Question } from '#core/flow/definition.ts';
import type { Input } from '#core/flow/input.ts';
import { bareWords, readOptOut } from './opt-out.ts';

/** What a text means to the conversation, and what was written. `words` is always kept, to the character, whatever `input` is. */
export type Reply = {
	/** Null where no question was outstanding and nothing was asked for: a person reads it. */
	readonly input: Input | null;
	readonly words: string;
};

export const COMMANDS = ['skip', 'back', 'stop', 'person'] as const;
export type Command = (typeof COMMANDS)[number];

/** The whole of a text, without what stands around it. In the middle of other words none of them means anything. */
const SAID: Readonly<Record<Command, readonly string[]>> = {
	skip: ['skip', 'skip it', 'skip this', 'skip this one', 'skip that', 'skip please', 'skip pls', 'next', 'pass'],
	back: ['back', 'go back', 'back please', 'back pls', 'go back please'],
	stop: ['stop', 'stop please', 'please stop', 'stop pls', 'pls stop', 'stop now', 'stop asking', 'stop the questions', 'i want to stop'],
	person: [
		...['person', 'a person', 'real person', 'a real person', 'human', 'a human', 'worker', 'a worker'],
		...['talk', 'speak'].flatMap((verb) =>
			['someone', 'somebody', 'a person', 'a real person', 'a human', 'a worker', 'person', 'human'].flatMap((whom) =>
				['', 'can i ', 'i want to ', 'i wanna ', 'i need to ', 'id like to ', "i'd like to "].map(
					(before) => `${before}${verb} to ${whom}`,
				),
			),
		),
	],
};
const COMMAND_OF = new Map(COMMANDS.flatMap((command) => SAID[command].map((words) => [words, command] as const)));

/**
 * What a texted reply means where a question is outstanding: a command as the whole of a text, else what was chosen by number or by
 * the words of an option, else free words. Decides nothing about danger: it is read after screening, which saw every word.
 *
 * @param question the one that this text answers (see `bind-to-question`), or null
 * @param labels the words of its options, as the young person read them
 * @example readReply(question, 'no 2', { yes: 'Yes', no: 'No' }).input // answered, options: ['no']
 */
export function readReply(question: Question | null, words: string, labels: Readonly<Record<OptionId, string>> = {}): Reply {
	const bare = bareWords(words);
	const command = commandIn(words);
	if (command !== undefined) return { input: commanded(command, question), words };
	if (question === null || words.trim() === '') return { input: null, words };
	const value = chosen(question, bare, labels) ?? { words };
	return { input: { type: 'answered', question: question.id, value, whose: 'exact', prompted: true, then: 'on' }, words };
}

/**
 * What the whole of a text asks of the assistant, whatever is asked of them.
 *
 * @example commandIn('Skip it!') // 'skip'
 */
export function commandIn(words: string): Command | undefined {
	return readOptOut(words)?.wants === 'no-texts' ? 'stop' : COMMAND_OF.get(bareWords(words));
}

function commanded(command: Command, question: Question | null): Input | null {
	switch (command) {
		case 'skip':
			return question === null ? null : { type: 'skipped', question: question.id };
		case 'back':
			return { type: 'back' };
		case 'stop':
			return { type: 'stopped', later: false };
		case 'person':
			return { type: 'asked-for-a-person' };
	}
}

type Value = Extract<Input, { type: 'answered' }>['value'];

/** What was chosen, where it can be told without a guess. */
function chosen(question: Question, bare: string, labels: Readonly<Record<OptionId, string>>): Value | undefined {
	if (question.kind === 'number') {
		const [number, ...more] = numbersIn(bare) ?? [];
		const fits = number !== undefined && more.length === 0 && number >= question.least && number <= question.most;
		return fits ? { number } : undefined;
	}
	const list = offered(question);
	const picked = numbersIn(bare)?.map((number) => list[number - 1]) ?? byWords(list, bare, labels);
	if (picked === undefined || picked.length === 0 || picked.some((option) => option === undefined)) return undefined;
	const options = [...new Set(picked)].filter((option) => option !== undefined);
	if (question.kind === 'faces') return { faces: FACES.filter((face) => options.includes(face)) };
	return options.length === 1 || question.kind === 'several' ? { options } : undefined;
}

/** What the text of a question numbers from 1, in its order. Places and people are asked in words. */
function offered(question: Question): readonly OptionId[] {
	if (question.kind === 'faces') return FACES;
	return 'options' in question && question.kind !== 'place' && question.kind !== 'people' ? question.options : [];
}

const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ONE = `(?:\\d{1,3}|${NUMBER_WORDS.join('|')})`;
/** "No one" is nobody: *no* stands for a number before digits only. */
const SIGN = '(?:(?:no|nr)\\.? ?(?=\\d)|(?:num|number|option|answer)\\.? ?|#)?';
/** Numbers and nothing else: `2)`, `no 2`, `1 and 3`, `1, 3 + 4`, `2 please`. */
const NUMBERS = new RegExp(`^${SIGN}${ONE}[.)]?(?:(?: ?[,&+/;] ?(?:and )?| and | )${SIGN}${ONE}[.)]?)*(?: (?:please|pls|plz))?$`);

/**
 * Whether a text is numbers and nothing else: there are no words in it to read, only what they stand for.
 *
 * @example saysOnlyNumbers('1 and 3') // true
 */
export function saysOnlyNumbers(words: string): boolean {
	return numbersIn(bareWords(words)) !== undefined;
}

/**
 * Whether a text can be nothing but an answer or *skip*: numbers, yes or no, as they are written. It is screened alone like every other; as
 * half of somebody's sentence it is not read, because beside the answer to another question it says what nobody said.
 *
 * @example saysOnlyAnAnswer('Nah') // true
 * @example saysOnlyAnAnswer('die') // false
 */
export function saysOnlyAnAnswer(words: string): boolean {
	const bare = bareWords(words);
	return saysOnlyNumbers(words) || commandIn(words) === 'skip' || bare === 'yes' || bare === 'no' || SAME_AS[bare] !== undefined;
}

function numbersIn(bare: string): readonly number[] | undefined {
	// A digit on a key is an emoji to some telephones.
	const plain = bare.replace(/\ufe0f?\u20e3/g, '');
	if (!NUMBERS.test(plain)) return undefined;
	return [...plain.matchAll(new RegExp(ONE, 'g'))].map(([one]) => NUMBER_WORDS.indexOf(one) + 1 || Number(one));
}

/** Other ways to say the two answers that most questions have. */
const SAME_AS: Readonly<Record<string, string>> = {
	...Object.fromEntries(['yeah', 'yea', 'yep', 'yup', 'ye', 'y', 'yh', 'yes please', 'yes pls'].map((word) => [word, 'yes'])),
	...Object.fromEntries(['nope', 'nah', 'na', 'n', 'no thanks', 'no thank you'].map((word) => [word, 'no'])),
};

function byWords(list: readonly OptionId[], bare: string, labels: Readonly<Record<OptionId, string>>): readonly OptionId[] {
	const wanted = [bare, SAME_AS[bare]].filter((words) => words !== undefined && words !== '');
	const said = list.map((option) => ({ option, label: bareWords(labels[option] ?? wordsOfFace(option)) }));
	const whole = said.filter(({ label }) => wanted.includes(label));
	// "No" is enough for "No, that's all" and "Yes" for "Yes please", where no other choice begins so.
	const first = said.filter(({ label }) => /^(?:yes|no)\b/.test(label) && wanted.includes(label.split(/[^a-z]/)[0] ?? ''));
	const found = whole.length > 0 ? whole : first;
	return found.length === 1 ? found.map(({ option }) => option) : [];
}

/** A face is named in its text by the words of its code. */
function wordsOfFace(option: OptionId): string {
	return FACES.some((face) => face === option) ? option.replace('-', ' ') : '';
}
