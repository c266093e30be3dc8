import type { Category, Level } from '#core/screening/verdict.ts';
import type { Word } from '../text/words.ts';
import { anchorsOf } from './anchors.ts';
import { type Found, findEach, findPattern, type Unread, unread } from './pattern.ts';
import { type Candidate, patternIndex } from './pattern-index.ts';
import type { AskedRule, Rule } from './rule.ts';

/** A rule that fired, and on which words. */
export type Fired = {
	readonly rule: string;
	readonly level: Exclude<Level, 'unclear'>;
	readonly categories: readonly Category[];
	/** It counts for less than the rule says: denied, over and known about, or said of something else. Never for nothing. */
	readonly lowered: boolean;
	/** UTF-16 offsets into the message as it was given: from the first word that fired to the end of the last. */
	readonly start: number;
	readonly end: number;
};

/** Rules ready to be asked. */
export type RuleSet = (words: readonly Word[], question: readonly Word[]) => readonly Fired[];

type Ready = {
	readonly rule: Rule | AskedRule;
	readonly asked: readonly Unread[] | undefined;
	readonly unless: readonly Unread[];
	readonly eased: readonly Unread[];
};

/** Of rules that were packed: by which piece each pattern is looked up (anchors.ts), and the names that patterns ask for. */
export type Packed = { readonly anchors: readonly string[]; readonly names: Iterable<string> };

/**
 * Reads rules once, so that asking them is fast: a pattern is tried only on a message that has a word of its rarest piece.
 *
 * @param packed what was worked out before.
 * @throws when a pattern cannot be read: at once, or, of packed rules, when it is first tried.
 * @example readyRules(RULES)(wordsOf('my dad hits me', vocabulary), []) // [{ rule: 'parent-hits@1', level: 'urgent', … }]
 */
export function readyRules(rules: readonly (Rule | AskedRule)[], packed?: Packed): RuleSet {
	const read = patternReader(packed === undefined);
	const ready = rules.map(
		(rule): Ready => ({ rule, asked: rule.asked && read(rule.asked), unless: read(rule.unless ?? []), eased: read(rule.eased ?? []) }),
	);
	const index = patternIndex(
		rules.map(({ when }) => read(when)),
		packed?.anchors ?? anchorsOf(rules.map(({ when }) => when)),
		packed?.names,
	);
	return (words, question) => {
		const said = words.filter(({ kind }) => kind !== 'mark');
		const message = { said, opening: new Set(words.filter((_, at) => words[at - 1]?.kind === 'mark')) };
		const asks = askedIn(question.filter(({ kind }) => kind !== 'mark'));
		return [...index(said)].flatMap(([at, patterns]) => {
			const each = ready[at];
			return each === undefined || !asks(each.asked) ? [] : (fire(each, patterns, message) ?? []);
		});
	};
}

/** Lists of patterns that rules share are read once, and are then one list. */
function patternReader(atOnce: boolean): (sources: readonly string[]) => readonly Unread[] {
	const lists = new Map<string, readonly Unread[]>();
	return (sources) => {
		const key = sources.join('\n');
		const list = lists.get(key) ?? sources.map(unread);
		lists.set(key, list);
		if (atOnce) for (const pattern of list) pattern.read();
		return list;
	};
}

/** Whether a question is of a kind, worked out once for each kind. */
function askedIn(question: readonly Word[]): (patterns: readonly Unread[] | undefined) => boolean {
	const known = new Map<readonly Unread[], boolean>();
	return (patterns) => {
		if (patterns === undefined) return true;
		const before = known.get(patterns);
		if (before !== undefined) return before;
		const asked = patterns.some((pattern) => findPattern(pattern.read(), question) !== undefined);
		known.set(patterns, asked);
		return asked;
	};
}

type Message = {
	/** Its words without marks. */
	readonly said: readonly Word[];
	/** Those that come right after a mark. */
	readonly opening: ReadonlySet<Word>;
};

/** What stands further away is about something else: `… watching football. anyway he hit me again`. */
const NEAR = 25;

function fire({ rule, unless, eased }: Ready, when: readonly Candidate[], message: Message): Fired | undefined {
	const { said } = message;
	const weighty = rule.level === 'immediate' || rule.level === 'urgent';
	let lowered: Fired | undefined;
	for (const found of placesOf(when, message)) {
		const near = weighty ? said.slice(Math.max(0, found.first - NEAR), found.last + NEAR + 1) : said;
		const says = (patterns: readonly Unread[]) => patterns.some((pattern) => findPattern(pattern.read(), near) !== undefined);
		const fired = firedAt(rule, said, found);
		if (!weighty) return says(unless) ? undefined : fired;
		if (!says(unless) && !isDenied(message, found) && !says(eased)) return fired;
		lowered ??= { ...fired, level: 'concern', lowered: true };
	}
	return lowered;
}

/** Every place, because the first may be denied and a later one not: `he never hit me, then he hit me`. */
function* placesOf(candidates: readonly Candidate[], { said }: Message): Generator<Found> {
	for (const { pattern, starts } of candidates) yield* findEach(pattern, said, starts);
}

function firedAt({ id, version, level, categories }: Rule | AskedRule, said: readonly Word[], { first, last }: Found): Fired {
	return { rule: `${id}@${version}`, level, categories, lowered: false, start: said[first]?.start ?? 0, end: said[last]?.end ?? 0 };
}

/**
 * `he never hit me`, `didnt hit me`: a word that denies stands right before what was said, or between who and what. Further on it
 * denies something else: `he pushed her and shes not moving`. So does what stands before a full stop: `i cant. he hits me`.
 */
function isDenied({ said, opening }: Message, { first, at }: Found): boolean {
	const [word] = said.slice(first, first + 1);
	const before = first === 0 || (word !== undefined && opening.has(word)) ? first : first - 1;
	return said.slice(before, at[1] ?? first).some(({ classes }, index) => classes.includes('never') && !at.includes(before + index));
}
