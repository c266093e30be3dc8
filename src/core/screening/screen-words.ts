import { type Category, isHigher, type Verdict } from '#core/screening/verdict.ts';
import { decide } from './decide.ts';
import { MODEL_AND_HEARD } from './hers-to-read-again.ts';
import { fastestScore, type Score } from './model/score.ts';
import { weightiest } from './model/weightiest.ts';
import { PACK_VERSION } from './pack.generated.ts';
import { type Fired, ruleSet } from './rules/fire-rules.ts';
import { PACKED_LOOKED_UP, PACKED_RULES } from './rules/packed-rules.ts';
import { KNOWN_WORDS } from './text/known-words.ts';
import { type Word, wordsOf } from './text/words.ts';

/**
 * The port behind which words are screened, with where they stand: `urgentRoute` is audience U. Never throws on purpose; a caller that sees it throw records `urgent` and a fault.
 */
export type ScreenWords = (text: string, context: ScreenContext) => Verdict;

export type ScreenContext = {
	/** The question as asked. */
	readonly question: string;
	readonly urgentRoute: boolean;
	/** Somebody from the project is there to hear or read these words as they are put. Alone on a phone nobody is. */
	readonly heard: boolean;
	/** A worker heard them herself and wrote them down, in whole sentences: not the language that the model learnt from. */
	readonly wroteItDown?: boolean;
};

const askRules = ruleSet(PACKED_RULES, PACKED_LOOKED_UP);

/**
 * How fast a human looks at what a young person wrote, what it seems to be about, and the words that say so. The same words give
 * the same verdict in every browser and on every server: nothing in it depends on time, place or chance.
 *
 * Who is there to hear changes nothing here but one thing: what only the model finds in what a worker heard herself and wrote down is
 * for her to read again (docs/decisions/0016).
 *
 * @example screenWords('my dad hits me', { question: '', urgentRoute: false, heard: false }).level // 'urgent'
 */
export const screenWords: ScreenWords = (text, { question, urgentRoute, wroteItDown = false }) => {
	const words = wordsOf(text, KNOWN_WORDS);
	if (words.length === 0 || text.trim() === '') return withoutWords(text);
	const asked = askedIn(question);
	const fired = askRules(words, asked);
	const score = fastestScore(words, asked, fired);
	const few = isFew(words) ? (asked.length === 0 ? 'unasked' : 'asked') : undefined;
	const { level, by } = decide({ fired, score, known: shareKnown(words), urgentRoute, wroteItDown, fewWords: few });
	return {
		level,
		categories: level === 'none' ? [] : categoriesOf(fired, score),
		because: because(text, words, by, fired),
		rules: `screening@${PACK_VERSION}`,
	};
};

const MOST_QUESTIONS = 500;
const questions = new Map<string, readonly Word[]>();

/** What can be chosen, as a text lists it to the end: `Reply 1 yes, 2 no`. The question stands before it. */
const CHOICES = / Reply (?:1 |with )[\s\S]*$/;

/** A question is one of ours, and is asked of many: it is cut into words once. */
function askedIn(question: string): readonly Word[] {
	const before = questions.get(question);
	if (before !== undefined) return before;
	if (questions.size >= MOST_QUESTIONS) questions.clear();
	const words = wordsOf(question.replace(CHOICES, ''), KNOWN_WORDS);
	questions.set(question, words);
	return words;
}

const MOST_FEW = 3;

/** So few words mean this or that: the model learnt of such mostly from replies, with what was asked. */
function isFew(words: readonly Word[]): boolean {
	return words.filter(({ kind }) => kind !== 'mark').length <= MOST_FEW;
}

/** Nothing typed is nothing; signs and pictures that mean nothing to screening are for a human. */
function withoutWords(text: string): Verdict {
	const rules = `screening@${PACK_VERSION}`;
	if (text.trim() === '') return { level: 'none', categories: [], because: [], rules };
	return { level: 'unclear', categories: [], because: [{ rule: 'not-understood@1', start: 0, end: text.length, words: text }], rules };
}

/** Of the words, the share that screening knows: 0 to 1. Numbers and marks are not asked. */
export function shareKnown(words: readonly Word[]): number {
	const typed = words.filter(({ kind }) => kind === 'word');
	if (typed.length === 0) return 1;
	return typed.filter(({ word }) => KNOWN_WORDS.has(word)).length / typed.length;
}

const BESIDE_RULES = 3;

/**
 * What the rules say it is about, and what the model thinks likeliest, one more where no rule says anything: a pointer for whoever
 * reads, never a finding.
 */
function categoriesOf(fired: readonly Fired[], { categories }: Score): Category[] {
	const ruled = fired.flatMap((each) => each.categories);
	const likely = ruled.length === 0 ? categories : categories.slice(0, BESIDE_RULES);
	return [...new Set([...ruled, ...likely.map(({ category }) => category)])];
}

function because(text: string, words: readonly Word[], by: string, fired: readonly Fired[]): Verdict['because'] {
	const slice = (rule: string, start: number, end: number) => ({ rule, start, end, words: text.slice(start, end) });
	const ruled = fired
		.filter(({ level }) => (by === 'harmless') === (level === 'none'))
		.flatMap(({ rule, lowered, start, end }) => [rule, ...(lowered ? ['lowered@1'] : [])].map((name) => slice(name, start, end)));
	if (by === 'not-understood') return [slice('not-understood@1', 0, text.length)];
	if (by === 'route') return [slice('words-on-urgent-topic@2', 0, text.length)];
	if (by === 'heard') ruled.push(slice(MODEL_AND_HEARD, 0, text.length));
	if (by === 'few-words') ruled.push(slice('model-on-few-words@1', 0, text.length));
	if (by !== 'model' && by !== 'heard' && by !== 'few-words') return ruled;
	return [...ruled, ...weightiest(words).map(({ start, end }) => slice(`model@${PACK_VERSION}`, start, end))];
}

/**
 * Words that came one after the other from the same person, read together as well as each alone: `i took` – `all of them`. The
 * highest counts. Offsets are into the texts joined by a line break each.
 *
 * @param texts oldest first.
 */
export function screenTogether(texts: readonly string[], context: ScreenContext): Verdict {
	const joined = texts.join('\n');
	const together = screenWords(joined, context);
	let from = 0;
	let top = together;
	for (const text of texts) {
		const alone = screenWords(text, context);
		const start = from;
		if (isHigher(alone.level, top.level)) {
			top = { ...alone, because: alone.because.map((each) => ({ ...each, start: each.start + start, end: each.end + start })) };
		}
		from += text.length + 1;
	}
	return top;
}
