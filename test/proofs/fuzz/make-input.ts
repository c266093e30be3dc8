import { type Choice, choiceOf } from './seeded-choice.ts';
import { spoilMessage } from './spoil-message.ts';

/** What is screened once: the words, and where they stand. */
export type Input = {
	readonly kind: string;
	readonly text: string;
	readonly question: string;
	readonly urgentRoute: boolean;
	readonly heard: boolean;
};

/** Messages and questions to begin from. Never the frozen part: what goes wrong here is printed. */
export type Seeds = { readonly texts: readonly string[]; readonly questions: readonly string[] };

/** The longest text. */
export const LONGEST = 10_000;

/** First and last code point of what a random text is made of; each as likely. The last two break every rule of Unicode. */
const SCRIPTS: readonly (readonly [number, number])[] = [
	[0x20, 0x7e],
	[0x61, 0x7a],
	[0x0, 0x1f],
	[0xa0, 0x24f],
	[0x300, 0x36f],
	[0x370, 0x52f],
	[0x600, 0x6ff],
	[0x900, 0x97f],
	[0x200b, 0x206f],
	[0x2600, 0x27bf],
	[0x4e00, 0x9fff],
	[0xff01, 0xff5e],
	[0x1d400, 0x1d7ff],
	[0x1f1e6, 0x1f1ff],
	[0x1f300, 0x1faff],
	[0xe0000, 0xe007f],
	[0xd800, 0xdfff],
	[0x0, 0x10ffff],
];

function randomText(choice: Choice, most: number): string {
	const scripts = [choice.one(SCRIPTS), choice.one(SCRIPTS)];
	let text = '';
	for (let left = choice.below(most + 1); left > 0; left -= 1) {
		const [from, to] = choice.chance(0.1) ? choice.one(SCRIPTS) : choice.one(scripts);
		text += String.fromCodePoint(from + choice.below(to - from + 1));
	}
	return text;
}

type Make = (choice: Choice, seeds: Seeds) => string;

/** A text as long as any may be, of the kinds on which patterns, joining and stretching spend the most. */
const LONG: readonly Make[] = [
	(choice) => choice.one(['a', 'k ', 'hahah', 'no ', 'me ', '1', '👩‍👧‍👦', '\u0301', ' ', '\n', '.', '?!', '\ud83d']).repeat(LONGEST),
	(choice, { texts }) => `${choice.one(texts)}${choice.one([' ', '', '\n', '. '])}`.repeat(LONGEST),
	(choice, { texts }) => {
		const [first, last] = [choice.one(texts), choice.one(texts)];
		return (
			first +
			choice
				.one([' ', 'very ', 'x', '\n', '\t '])
				.repeat(LONGEST - first.length - last.length)
				.slice(0, LONGEST - first.length - last.length) +
			last
		);
	},
	(choice, { texts }) => [...choice.one(texts)].map((letter) => letter.repeat(1 + choice.below(400))).join(''),
	(choice, { texts }) => [...`${choice.one(texts)} `.repeat(LONGEST)].slice(0, LONGEST / 2).join(' '),
	(choice, { texts }) => Array.from({ length: 1_500 }, () => choice.one(choice.one(texts).split(' '))).join(' '),
	(choice) => Array.from({ length: 20 }, () => randomText(choice, 1_000)).join(' '),
	(choice) => Array.from({ length: 5_000 }, () => String.fromCharCode(97 + choice.below(26))).join(choice.one(['', ' '])),
	(choice) => Array.from({ length: 1_200 }, () => Math.floor(choice.below(2 ** 30)).toString(36)).join(' '),
];

/** Each kind with how many of 1,000 inputs are of it. */
const KINDS: readonly (readonly [kind: string, of: number, make: Make])[] = [
	['spoiled message', 600, (choice, { texts }) => spoilMessage(choice.one(texts), choice)],
	[
		'messages run together',
		100,
		(choice, { texts }) => Array.from({ length: 2 + choice.below(4) }, () => choice.one(texts)).join(choice.one([' ', '', '\n', '. '])),
	],
	['random Unicode', 197, (choice) => randomText(choice, 80)],
	[
		'words in any order',
		100,
		(choice, { texts }) => Array.from({ length: choice.below(20) }, () => choice.one(choice.one(texts).split(' '))).join(' '),
	],
	['long', 1, (choice, seeds) => choice.one(LONG)(choice, seeds).slice(0, LONGEST)],
	['nothing to read', 2, (choice) => choice.one(['', ' ', '\n', '?', '\u200b', '\ud83d', '.'])],
];

const THOUSAND = KINDS.flatMap(([kind, of, make]) => Array.from({ length: of }, () => ({ kind, make })));

/**
 * The input of this number: the same for the same seed, so that one that failed can be made again by itself.
 *
 * @example makeInput(1, 4_711, seeds).text
 */
export function makeInput(seed: number, index: number, seeds: Seeds): Input {
	const choice = choiceOf(seed, index);
	const { kind, make } = choice.one(THOUSAND);
	return {
		kind,
		text: make(choice, seeds),
		question: questionOf(choice, seeds),
		urgentRoute: choice.chance(0.2),
		heard: choice.chance(0.5),
	};
}

function questionOf(choice: Choice, seeds: Seeds): string {
	const question = choice.chance(0.4) ? '' : choice.one(seeds.questions);
	if (choice.chance(0.1)) return spoilMessage(question, choice);
	return choice.chance(0.02) ? randomText(choice, 60) : question;
}
