import { CATEGORIES, type Category } from '#core/screening/verdict.ts';
import { readFrontCoded } from '../text/front-coded.ts';
import type { LookedUp, ReadyRule } from './fire-rules.ts';
import { CodedPattern } from './pattern-code.ts';
import { ANCHORS, NAMES, PATTERNS, ROWS } from './rules.generated.ts';

/** Everything that a pattern of any rule asks for, by name. */
export const PACKED_NAMES: readonly string[] = readFrontCoded(NAMES);

/** Every pattern of every rule, once each. */
const READ: readonly CodedPattern[] = PATTERNS.trim()
	.split('\n')
	.map((code) => new CodedPattern(code, PACKED_NAMES));

const LEVELS: readonly ReadyRule['level'][] = ['immediate', 'urgent', 'concern', 'none'];
const lists = new Map<string, readonly CodedPattern[]>();

/** The rules as they are asked: those of all-rules.ts without their sentences and examples (packed-rules.test.ts holds them to it). */
export const PACKED_RULES: readonly ReadyRule[] = ROWS.trim().split('\n').map(ruleIn);

export const PACKED_LOOKED_UP: LookedUp = { anchors: ANCHORS.split(' '), names: PACKED_NAMES };

function ruleIn(row: string): ReadyRule {
	const [id = '', version = '', level = '', categories = '', when = '', asked = '', unless = '', eased = ''] = row.split(';');
	return {
		id,
		version: Number(version),
		level: known(LEVELS, level),
		categories: categories === '' ? [] : categories.split(' ').map((category): Category => known(CATEGORIES, category)),
		when: listIn(when),
		asked: asked === '-' ? undefined : listIn(asked),
		unless: listIn(unless),
		eased: listIn(eased),
	};
}

/** `4-9 12` are the patterns of those numbers; `-` is none. What rules share is one list. */
function listIn(runs: string): readonly CodedPattern[] {
	const before = lists.get(runs);
	if (before !== undefined) return before;
	const list = runs === '-' || runs === '' ? [] : runs.split(' ').flatMap(patternsIn);
	lists.set(runs, list);
	return list;
}

function patternsIn(run: string): readonly CodedPattern[] {
	const [from = '', to = from] = run.split('-');
	return READ.slice(Number(from), Number(to) + 1);
}

function known<Name extends string>(names: readonly Name[], name: string): Name {
	const found = names.find((each) => each === name);
	if (found === undefined) throw new Error(`The rules are damaged at “${name}”: make them again with npm run screen:pack.`);
	return found;
}
