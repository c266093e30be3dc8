import { CATEGORIES, type Category } from '#core/screening/verdict.ts';
import type { AskedRule } from './rule.ts';
import { ANCHORS, LISTS, ROWS } from './rules.generated.ts';

const LEVELS: readonly AskedRule['level'][] = ['immediate', 'urgent', 'concern', 'none'];

/** The rules as they are asked: those of all-rules.ts without their sentences and examples (packed-rules.test.ts holds them to it). */
export const PACKED_RULES: readonly AskedRule[] = ROWS.map(([id, version, level, categories, when, asked, unless, eased]) => ({
	id,
	version,
	level: known(LEVELS, level),
	categories: categories === '' ? [] : categories.split(' ').map((category): Category => known(CATEGORIES, category)),
	when: listAt(when) ?? [],
	asked: listAt(asked),
	unless: listAt(unless),
	eased: listAt(eased),
}));

/** By which piece each pattern of each rule is looked up. */
export const PACKED_ANCHORS = ANCHORS.split(' ');

function listAt(at: number): readonly string[] | undefined {
	return at < 0 ? undefined : LISTS[at]?.split('\n');
}

function known<Name extends string>(names: readonly Name[], name: string): Name {
	const found = names.find((each) => each === name);
	if (found === undefined) throw new Error(`The rules are damaged at “${name}”: make them again with npm run screen:pack.`);
	return found;
}
