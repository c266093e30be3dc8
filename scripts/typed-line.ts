import type { AnswerValue, Face } from '#core/flow/answer.ts';
import { FACES } from '#core/flow/answer.ts';
import type { Question, QuestionWording } from '#core/flow/definition.ts';

/** What a line on the terminal asks for. */
export type Typed =
	| { readonly does: 'answer'; readonly value: AnswerValue; readonly stays: boolean }
	| { readonly does: Exclude<Command, 'help' | 'quit'> }
	| { readonly does: 'help' }
	| { readonly does: 'quit' }
	| { readonly does: 'find' | 'open' | 'note' | 'seen' | 'later'; readonly words: string }
	| { readonly does: 'nothing'; readonly because: string };

type Command = 'skip' | 'back' | 'stop' | 'pause' | 'go-on' | 'person' | 'not-known' | 'not-saying' | 'next' | 'finish' | 'help' | 'quit';

/** What may be typed for each, exactly; anything longer is an answer. */
const COMMANDS: Readonly<Record<Command, readonly string[]>> = {
	skip: ['skip'],
	back: ['back'],
	stop: ['stop'],
	pause: ['pause'],
	'go-on': ['go on', 'resume', 'carry on'],
	person: ['person', 'a person', 'talk to a person'],
	'not-known': ["don't know", 'dont know', "i don't know", 'i dont know'],
	'not-saying': ['rather not say', "i'd rather not say", 'rather not'],
	next: ['next'],
	finish: ['finish'],
	help: ['help', '?'],
	quit: ['quit', 'exit'],
};

const WITH_WORDS = /^(find|open|note|seen|later)\b\s*(.*)$/i;

/**
 * Reads one typed line against the question on screen: a command, numbers or names of options, or free words, which are
 * welcome everywhere. A line is never refused because it is not a number.
 *
 * @example readLine('1, 3', question, wording) // { does: 'answer', value: { options: ['food', 'lift'] }, stays: false }
 */
export function readLine(line: string, question: Question | undefined, wording: QuestionWording | undefined): Typed {
	const text = line.trim();
	const plain = text.toLowerCase().replace(/’/g, "'").replace(/[.!]$/, '');
	if (text === '') return { does: 'nothing', because: 'Nothing typed. Answer in your own words, or type “help”.' };
	for (const [command, forms] of Object.entries(COMMANDS)) {
		if (forms.includes(plain)) return { does: command as Command };
	}
	const found = WITH_WORDS.exec(text);
	// “later” and “open” begin many an ordinary sentence: only the short form is a command.
	if (found?.[1] && found[2] !== undefined && isCommand(found[1].toLowerCase(), found[2])) {
		return { does: found[1].toLowerCase() as 'find', words: found[2] };
	}
	// Words are taken also while it is paused or over: they are never lost.
	if (question === undefined) return { does: 'answer', value: { words: text }, stays: true };
	const stays = text.startsWith('+') && text.length > 1;
	return answerOf(stays ? text.slice(1).trim() : text, question, wording, stays);
}

function isCommand(word: string, words: string): boolean {
	if (word === 'open') return /^[A-Za-z]\d\d$/.test(words);
	return word === 'later' || words !== '';
}

function answerOf(text: string, question: Question, wording: QuestionWording | undefined, stays: boolean): Typed {
	const picked = picks(text, question, wording);
	if (typeof picked === 'string') return { does: 'nothing', because: picked };
	if (picked.length > 0) {
		const faces = picked.filter((option): option is Face => FACES.some((face) => face === option));
		return { does: 'answer', value: question.kind === 'faces' ? { faces } : { options: picked }, stays };
	}
	return { does: 'answer', value: inItsKind(text, question) ?? { words: text }, stays };
}

/** The options meant by `2`, `1, 3` or `Yes`; none when the line is words; a sentence when a number fits nothing. */
function picks(text: string, question: Question, wording: QuestionWording | undefined): string | string[] {
	const options = optionsOf(question);
	if (options.length === 0) return [];
	const named = options.find((option) => sayOption(option, wording).toLowerCase() === text.toLowerCase().replace(/\.$/, ''));
	if (named !== undefined) return [named];
	if (!/^\d+(?:[\s,]+\d+)*[.,]?$/.test(text)) return [];
	const numbers = [...new Set(text.match(/\d+/g)?.map(Number))];
	if (numbers.some((number) => number < 1 || number > options.length))
		return `Pick a number from 1 to ${options.length}, or say it in your own words.`;
	const isSeveral = question.kind === 'several' || question.kind === 'place' || question.kind === 'faces';
	if (numbers.length > 1 && !isSeveral) return 'One number here, please. Anything more can go in your own words.';
	return numbers.flatMap((number) => options[number - 1] ?? []);
}

/** Numbers, days and people where the question asks for them; `undefined` leaves the line as words. */
function inItsKind(text: string, question: Question): AnswerValue | undefined {
	if (question.kind === 'number' && /^\d+$/.test(text)) {
		const number = Number(text);
		return number >= question.least && number <= question.most ? { number } : undefined;
	}
	if (question.kind === 'date-time') {
		const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}))?$/.exec(text) ?? [];
		return date === undefined ? undefined : { when: { date, ...(time === undefined ? {} : { time }) } };
	}
	if (question.kind !== 'people') return undefined;
	const names = text
		.split(/,|\band\b/)
		.map((name) => name.trim())
		.filter((name) => name !== '');
	return names.every((name) => name.split(/\s+/).length <= 3) ? { people: names.map((called) => ({ called })) } : undefined;
}

/** What can be picked, in the order of its numbers. */
export function optionsOf(question: Question): readonly string[] {
	if (question.kind === 'faces') return FACES;
	return 'options' in question ? question.options : [];
}

const FACE_WORDS: Readonly<Record<string, string>> = {
	awful: 'Awful',
	'not-good': 'Not good',
	'in-between': 'In between',
	ok: 'OK',
	good: 'Good',
};

export function sayOption(option: string, wording: QuestionWording | undefined): string {
	return wording?.options?.[option] ?? FACE_WORDS[option] ?? option;
}
