import type { Category, Level } from '#core/screening/verdict.ts';
import type { Word } from '../text/words.ts';
import { anchorsOf } from './anchors.ts';
import { type Found, findEach, findPattern } from './pattern.ts';
import { type CodedPattern, coderOf } from './pattern-code.ts';
import { type Candidate, patternIndex } from './pattern-index.ts';
import type { Rule } from './rule.ts';

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

/** A rule without what only people read, its patterns ready to be asked. */
export type ReadyRule = Pick<Rule, 'id' | 'version' | 'level' | 'categories'> & {
	readonly [Field in 'when' | 'unless' | 'eased']: readonly CodedPattern[];
} & { readonly asked: readonly CodedPattern[] | undefined };

/**
 * Reads rules once, so that asking them is fast: a pattern is tried only on a message that has a word of its rarest piece.
 *
 * @throws when a pattern cannot be read: a rule that cannot be read must never pass for one that found nothing.
 * @example readyRules(RULES)(wordsOf('my dad hits me', vocabulary), []) // [{ rule: 'parent-hits@1', level: 'urgent', … }]
 */
export function readyRules(rules: readonly Rule[]): RuleSet {
	const { names, coded } = coderOf(
		rules.flatMap(({ when, asked = [], unless = [], eased = [] }) => [...when, ...asked, ...unless, ...eased]),
	);
	const read = patternReader(coded);
	const ready = rules.map(({ when, asked, unless = [], eased = [], ...rule }) => ({
		...rule,
		...{ when: read(when), asked: asked && read(asked), unless: read(unless), eased: read(eased) },
	}));
	return ruleSet(ready, { anchors: anchorsOf(rules.map(({ when }) => when)), names });
}

/** Of rules: by which piece each pattern is looked up (anchors.ts), and the names that patterns ask for. */
export type LookedUp = { readonly anchors: readonly string[]; readonly names: readonly string[] };

export function ruleSet(rules: readonly ReadyRule[], { anchors, names }: LookedUp): RuleSet {
	const index = patternIndex(
		rules.map(({ when }) => when),
		anchors,
		names,
	);
	return (words, question) => {
		const said = words.filter(({ kind }) => kind !== 'mark');
		const message = { said, opening: new Set(words.filter((_, at) => words[at - 1]?.kind === 'mark')) };
		const asks = askedIn(question.filter(({ kind }) => kind !== 'mark'));
		return [...index(said)].flatMap(([at, patterns]) => {
			const rule = rules[at];
			return rule === undefined || !asks(rule.asked) ? [] : (fire(rule, patterns, message) ?? []);
		});
	};
}

/** Lists of patterns that rules share are read once, and are then one list. */
function patternReader(coded: (source: string) => CodedPattern): (sources: readonly string[]) => readonly CodedPattern[] {
	const lists = new Map<string, readonly CodedPattern[]>();
	return (sources) => {
		const key = sources.join('\n');
		const list = lists.get(key) ?? sources.map(coded);
		lists.set(key, list);
		for (const pattern of list) pattern.read();
		return list;
	};
}

/** Whether a question is of a kind, worked out once for each kind. */
function askedIn(question: readonly Word[]): (patterns: readonly CodedPattern[] | undefined) => boolean {
	const known = new Map<readonly CodedPattern[], boolean>();
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

function fire(rule: ReadyRule, when: readonly Candidate[], message: Message): Fired | undefined {
	const { said } = message;
	const { unless, eased } = rule;
	const weighty = rule.level === 'immediate' || rule.level === 'urgent';
	let lowered: Fired | undefined;
	for (const { pattern, starts } of when) {
		// Every place, because the first may be denied and a later one not: `he never hit me, then he hit me`.
		for (const found of findEach(pattern, said, starts)) {
			const near = weighty ? said.slice(Math.max(0, found.first - NEAR), found.last + NEAR + 1) : said;
			const says = (patterns: readonly CodedPattern[]) => patterns.some((each) => findPattern(each.read(), near) !== undefined);
			const fired = firedAt(rule, said, found);
			if (!weighty) return says(unless) ? undefined : fired;
			if (!says(unless) && !isDenied(message, found) && !says(eased)) return fired;
			lowered ??= { ...fired, level: 'concern', lowered: true };
		}
	}
	return lowered;
}

function firedAt({ id, version, level, categories }: ReadyRule, said: readonly Word[], { first, last }: Found): Fired {
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
