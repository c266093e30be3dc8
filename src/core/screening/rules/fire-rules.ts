import type { Category, Level } from '#core/screening/verdict.ts';
import type { Word } from '../text/words.ts';
import { type Found, findPattern, type Pattern, parsePattern } from './pattern.ts';
import type { Rule } from './rule.ts';

/** A rule that fired, and on which words. */
export type Fired = {
	readonly rule: string;
	readonly level: Exclude<Level, 'unclear'>;
	readonly categories: readonly Category[];
	/** UTF-16 offsets into the message as it was given: from the first word that fired to the end of the last. */
	readonly start: number;
	readonly end: number;
};

/** Rules ready to be asked. */
export type RuleSet = (words: readonly Word[], question: readonly Word[]) => readonly Fired[];

type Ready = {
	readonly rule: Rule;
	readonly when: readonly Pattern[];
	readonly asked: readonly Pattern[] | undefined;
	readonly unless: readonly Pattern[];
	readonly eased: readonly Pattern[];
};

/**
 * Reads rules once, so that asking them is fast. A rule is tried only on a message that has a word its pattern cannot do without.
 *
 * @throws when a pattern cannot be read.
 * @example readyRules(RULES)(wordsOf('my dad hits me', vocabulary), []) // [{ rule: 'parent-hits@1', level: 'urgent', … }]
 */
export function readyRules(rules: readonly Rule[]): RuleSet {
	const ready = rules.map(
		(rule): Ready => ({
			rule,
			when: rule.when.map(parsePattern),
			asked: rule.asked?.map(parsePattern),
			unless: (rule.unless ?? []).map(parsePattern),
			eased: (rule.eased ?? []).map(parsePattern),
		}),
	);
	return (words, question) => {
		const said = words.filter(({ kind }) => kind !== 'mark');
		const asked = question.filter(({ kind }) => kind !== 'mark');
		const has = everythingIn(said);
		return ready.flatMap((each) => fire(each, said, asked, has) ?? []);
	};
}

type Has = (name: string) => boolean;

function everythingIn(words: readonly Word[]): Has {
	const names = new Set(words.flatMap(({ word, stem, classes, kind }) => [word, stem, kind, ...classes.map((name) => `@${name}`)]));
	return (name) => names.has(name);
}

function fire({ rule, when, asked, unless, eased }: Ready, said: readonly Word[], question: readonly Word[], has: Has): Fired | undefined {
	if (asked !== undefined && !asked.some((pattern) => findPattern(pattern, question))) return undefined;
	let lowered: Fired | undefined;
	for (const pattern of when) {
		const found = canStandIn(pattern, has) ? findPattern(pattern, said) : undefined;
		const from = said[found?.first ?? -1];
		const to = said[found?.last ?? -1];
		if (found === undefined || from === undefined || to === undefined) continue;
		if (unless.some((other) => findPattern(other, said))) return undefined;
		const fired = { rule: `${rule.id}@${rule.version}`, level: rule.level, categories: rule.categories, start: from.start, end: to.end };
		const lower = rule.level !== 'none' && (isDenied(said, found) || eased.some((other) => findPattern(other, said)));
		if (!lower) return fired;
		lowered ??= { ...fired, level: 'concern' };
	}
	return lowered;
}

/** `he never hit me`: a word that denies stands among the words that fired, or right before them, and is not one of them. */
function isDenied(said: readonly Word[], { first, last, at }: Found): boolean {
	return said.slice(Math.max(0, first - 1), last).some((word, index) => {
		return word.classes.includes('never') && !at.includes(index + Math.max(0, first - 1));
	});
}

/** False when a piece that may not be missing has none of its words in the message. */
function canStandIn({ pieces }: Pattern, has: Has): boolean {
	return pieces.every(
		({ optional, any, range, words, classes }) =>
			optional || any || (range !== undefined && has('number')) || [...words].some(has) || [...classes].some((name) => has(`@${name}`)),
	);
}
