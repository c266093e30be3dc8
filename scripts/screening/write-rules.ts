import { writeFileSync } from 'node:fs';
import { anchorsOf } from '#core/screening/rules/anchors.ts';
import type { Rule } from '#core/screening/rules/rule.ts';

/**
 * Writes the rules as they are asked, without examples and sentences, and each list of patterns once however many rules share it:
 * what a tablet has to fetch.
 */
export function writeRules(rules: readonly Rule[], path: URL): void {
	const lists: string[] = [];
	const listOf = (patterns: readonly string[] | undefined) => {
		if (patterns === undefined) return -1;
		const list = patterns.join('\n');
		const before = lists.indexOf(list);
		return before < 0 ? lists.push(list) - 1 : before;
	};
	const rows = rules.map(({ id, version, level, categories, when, asked, unless, eased }) =>
		JSON.stringify([id, version, level, categories.join(' '), listOf(when), listOf(asked), listOf(unless), listOf(eased)]),
	);
	const anchors = anchorsOf(rules.map(({ when }) => when)).join(' ');
	const body = [
		`export const ANCHORS =\n\t'${anchors}';`,
		`export const LISTS: readonly string[] = [\n${lists.map((list) => `\t${JSON.stringify(list)},`).join('\n')}\n];`,
		`export const ROWS: readonly (readonly [string, number, string, string, number, number, number, number])[] = [\n${rows.map((row) => `\t${row},`).join('\n')}\n];`,
	];
	writeFileSync(path, `/** Made by \`npm run screen:pack\` from the rules. */\n${body.join('\n')}\n`);
}
