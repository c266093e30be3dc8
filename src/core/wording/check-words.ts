import type { FlowSource, Question } from '#core/flow/definition.ts';
import { FORBIDDEN_FORMS } from '#core/wording/forbidden-forms.ts';
import { notGsm7, partsOf, septetsOf } from '#core/wording/gsm7.ts';
import { type Phrase, phrasesOf } from '#core/wording/phrases.ts';
import { isPlain } from '#core/wording/plain-word.ts';
import { gradeOf, sentencesIn, wordsIn } from '#core/wording/reading-age.ts';

/** What was found, never what to write instead: a person decides that. `hard`: a flow with it may not be served. */
export type WordFinding = {
	readonly where: string;
	readonly rule: string;
	/** The words that broke the rule, as written. */
	readonly words: string;
	readonly why: string;
	readonly hard: boolean;
};

/** Grade for everything together, and for one sentence of `LONG` words or more; shorter ones go by the word list. */
export const GRADE = { set: 4, sentence: 6 } as const;
const LONG = 8;
/** A text travels in at most two parts, 306 septets. */
const MOST_PARTS = 2;

type PhraseRule = (phrase: Phrase) => readonly WordFinding[];

/**
 * Checks every word of a flow: reading age, leading and blaming forms, promises of secrecy, open prompts where a person
 * asks, and what fits a text. It warns; it never rewrites.
 *
 * @example checkWords(source).filter((finding) => finding.hard) // [] for every flow that may be served
 */
export function checkWords(source: FlowSource): readonly WordFinding[] {
	return [...checkPhrases(source.id, phrasesOf(source)), ...source.questions.flatMap((question) => checkQuestion(source, question))];
}

/**
 * The same rules for words that stand in no flow: what the pages around the questions say. `id` names the whole set.
 *
 * @example checkPhrases('pages', [{ where: 'room back', text: 'Back', reader: 'child', form: 'label' }]) // []
 */
export function checkPhrases(id: string, phrases: readonly Phrase[]): readonly WordFinding[] {
	return [...setTooHard(id, phrases), ...phrases.flatMap(checkPhrase)];
}

function checkPhrase(phrase: Phrase): readonly WordFinding[] {
	return PHRASE_RULES.flatMap((rule) => rule(phrase));
}

/** Flesch–Kincaid grade of all that a child can read in this flow. Names and options would flatter it and are left out. */
export function gradeOfSet(source: FlowSource): number {
	return gradeOf(childProse(phrasesOf(source)));
}

function childProse(phrases: readonly Phrase[]): readonly string[] {
	return phrases
		.filter((phrase) => phrase.reader === 'child' && phrase.form !== 'label')
		.flatMap((phrase) => sentencesIn(phrase.text))
		.filter((sentence) => !/^\d/.test(sentence));
}

function setTooHard(id: string, phrases: readonly Phrase[]): readonly WordFinding[] {
	const grade = gradeOf(childProse(phrases));
	if (grade <= GRADE.set) return [];
	return [
		{
			where: id,
			rule: 'set-grade',
			words: '',
			why: `All together it reads at grade ${grade.toFixed(1)}; at most ${GRADE.set}.`,
			hard: true,
		},
	];
}

const sentenceTooHard: PhraseRule = (phrase) => {
	if (phrase.reader !== 'child') return [];
	return sentencesIn(phrase.text)
		.filter((sentence) => wordsIn(sentence).length >= LONG && gradeOf([sentence]) > GRADE.sentence)
		.map((words) => hard(phrase, 'sentence-grade', words, `It reads at grade ${gradeOf([words]).toFixed(1)}; at most ${GRADE.sentence}.`));
};

const wordTooHard: PhraseRule = (phrase) => {
	if (phrase.reader !== 'child') return [];
	return sentencesIn(phrase.text)
		.filter((sentence) => wordsIn(sentence).length < LONG)
		.flatMap(wordsIn)
		.filter((word) => !isPlain(word))
		.map((word) => hard(phrase, 'plain-word', word, 'It is not on the list of plain words, nor on the list of allowed ones.'));
};

const forbiddenForm: PhraseRule = (phrase) => {
	const text = phrase.text.replace(/’/g, "'").toLowerCase();
	return FORBIDDEN_FORMS.filter(({ only }) => only === undefined || only === phrase.reader).flatMap(({ rule, form, why }) => {
		const found = form.exec(text);
		return found === null ? [] : [hard(phrase, rule, phrase.text.slice(found.index, found.index + found[0].length).trim(), why)];
	});
};

const straightQuote: PhraseRule = (phrase) => {
	if (phrase.form === 'sms' || !/['"]/.test(phrase.text)) return [];
	return [hard(phrase, 'curly-quotes', phrase.text, 'On a screen and on paper, apostrophes and quotation marks are curly.')];
};

const fitsText: PhraseRule = (phrase) => {
	if (phrase.form !== 'sms') return [];
	const strange = notGsm7(phrase.text);
	if (strange.length > 0)
		return [hard(phrase, 'gsm7', strange.join(' '), 'It cannot be sent as GSM-7, so the text would take twice the room.')];
	const parts = partsOf(phrase.text) ?? 0;
	if (parts <= MOST_PARTS) return [];
	return [
		hard(phrase, 'text-length', phrase.text, `It takes ${septetsOf(phrase.text)} septets in ${parts} parts; at most ${MOST_PARTS} parts.`),
	];
};

const PHRASE_RULES: readonly PhraseRule[] = [sentenceTooHard, wordTooHard, forbiddenForm, straightQuote, fitsText];

function checkQuestion(source: FlowSource, question: Question): readonly WordFinding[] {
	return source.wording.flatMap(({ language, questions }) => {
		const words = questions[question.id];
		if (words === undefined) return [];
		const where = `${language} ${question.id}`;
		return [
			...(source.modes.includes('text') ? optionsByNumber(`${where} text`, question, words.text) : []),
			...[words.worker.ask, ...words.worker.or].flatMap((prompt) => closedPrompts(`${where} worker`, prompt, question.byPerson === true)),
		];
	});
}

/** Choices by text are numbered from 1 in the order of the question, so that "2" means one thing. */
function optionsByNumber(where: string, question: Question, text: string): readonly WordFinding[] {
	if (!('options' in question) || question.kind === 'place' || question.kind === 'people') return [];
	const numbers = [...text.matchAll(/(?<=\s)(\d{1,2})(?=\s\p{L})/gu)].map((found) => Number(found[1]));
	const right = numbers.length === question.options.length && numbers.every((number, at) => number === at + 1);
	if (right) return [];
	return [
		{
			where,
			rule: 'text-options',
			words: text,
			why: `It needs the numbers 1 to ${question.options.length}, one for each option, in order.`,
			hard: true,
		},
	];
}

const OPEN =
	/^(?:and |or |then )?(?:tell|show|draw|pick|say|what|how|describe|explain|who|where|when|which|is there anything|some people)\b/i;
/** A sentence that can be answered yes or no. */
export const CLOSED =
	/^(?:and |or |then )?(?:did|do|does|is(?! there anything)|are|was|were|has|have|had|can|could|will|would|should)\b.*\?$/i;

/** Where a person asks (T16, T41–T47), whatever is said aloud must be open: an invitation, or a what, how, who. */
function closedPrompts(where: string, said: string, byPerson: boolean): readonly WordFinding[] {
	const sentences = sentencesIn(said);
	const closed = sentences.filter((sentence) => CLOSED.test(sentence));
	const invites = sentences.some((sentence) => OPEN.test(sentence));
	return [
		...closed.map((words) => ({
			where,
			rule: 'open-prompt',
			words,
			why: 'It can be answered yes or no. Use “Tell me about…”.',
			hard: byPerson,
		})),
		...(byPerson && !invites
			? [{ where, rule: 'open-prompt', words: said, why: 'It does not invite. Use “Tell me about…”.', hard: true }]
			: []),
	];
}

function hard(phrase: Phrase, rule: string, words: string, why: string): WordFinding {
	return { where: phrase.where, rule, words, why, hard: true };
}
