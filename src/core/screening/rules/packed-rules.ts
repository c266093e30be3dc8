import { CATEGORIES, type Category } from '#core/screening/verdict.ts';
import type { AskedRule } from './rule.ts';
import { ANCHORS, PATTERNS, ROWS } from './rules.generated.ts';

const LEVELS: readonly AskedRule['level'][] = ['immediate', 'urgent', 'concern', 'none'];
const SOURCES = PATTERNS.trim().split('\n');

/** Every pattern of every rule, once each. */
export const PACKED_PATTERNS: readonly string[] = SOURCES;

/** The rules as they are asked: those of all-rules.ts without their sentences and examples (packed-rules.test.ts holds them to it). */
export const PACKED_RULES: readonly AskedRule[] = ROWS.trim().split('\n').map(ruleIn);

/** By which piece each pattern of each rule is looked up. */
export const PACKED_ANCHORS: readonly string[] = ANCHORS.split(' ');

function ruleIn(row: string): AskedRule {
	const [id = '', version = '', level = '', categories = '', when = '', asked = '', unless = '', eased = ''] = row.split(';');
	return {
		id,
		version: Number(version),
		level: known(LEVELS, level),
		categories: categories === '' ? [] : categories.split(' ').map((category): Category => known(CATEGORIES, category)),
		when: listIn(when) ?? [],
		asked: listIn(asked),
		unless: listIn(unless),
		eased: listIn(eased),
	};
}

/** `4-9 12` are the patterns of those numbers; `-` is no list at all, and nothing an empty one. */
function listIn(runs: string): readonly string[] | undefined {
	if (runs === '-') return undefined;
	return runs.split(' ').flatMap((run) => {
		if (run === '') return [];
		const [from = '', to = from] = run.split('-');
		return SOURCES.slice(Number(from), Number(to) + 1);
	});
}

function known<Name extends string>(names: readonly Name[], name: string): Name {
	const found = names.find((each) => each === name);
	if (found === undefined) throw new Error(`The rules are damaged at “${name}”: make them again with npm run screen:pack.`);
	return found;
}
