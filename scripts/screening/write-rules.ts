import { writeFileSync } from 'node:fs';
import { anchorsOf } from '#core/screening/rules/anchors.ts';
import { codeOf, namesAskedFor } from '#core/screening/rules/pattern-code.ts';
import type { Rule } from '#core/screening/rules/rule.ts';
import { frontCoded } from '#core/screening/text/front-coded.ts';
import { corpusPart } from './corpus.ts';
import { howCommon } from './how-common.ts';

/**
 * Writes the rules as they are asked, without examples and sentences, and each pattern once however many rules share it: what a
 * tablet has to fetch. Each pattern is looked up by what fewest messages of the training part have.
 */
export function writeRules(rules: readonly Rule[], path: URL): void {
	const common = howCommon(corpusPart('training').map(({ text }) => text));
	const patterns = new Map<string, number>();
	const numberOf = (source: string) => {
		const plain = inOneOrder(source);
		const number = patterns.get(plain) ?? patterns.size;
		patterns.set(plain, number);
		return number;
	};
	const listOf = (sources: readonly string[] | undefined) => (sources === undefined ? '-' : runs(sources.map(numberOf)));
	const rows = rules.map(({ id, version, level, categories, when, asked, unless, eased }) =>
		[id, version, level, categories.join(' '), listOf(when), listOf(asked), listOf(unless), listOf(eased)].join(';'),
	);
	const anchors = anchorsOf(
		rules.map(({ when }) => when.map(inOneOrder)),
		common,
	).join(' ');
	const names = [...new Set([...patterns.keys()].flatMap(namesAskedFor))].sort();
	const numbers = new Map(names.map((name, number) => [name, number]));
	const codes = [...patterns.keys()].map((source) => codeOf(source, numbers));
	const body = [
		`export const NAMES =\n\t'${frontCoded(names)}';`,
		`export const ANCHORS =\n\t'${anchors}';`,
		`export const PATTERNS = \`\n${codes.join('\n')}\n\`;`,
		`export const ROWS = \`\n${rows.join('\n')}\n\`;`,
	];
	writeFileSync(path, `/** Made by \`npm run screen:pack\` from the rules. */\n${body.join('\n')}\n`);
}

/** Numbers that follow each other as `4-9`: the patterns of one rule mostly do. */
function runs(numbers: readonly number[]): string {
	const found: { from: number; to: number }[] = [];
	for (const number of numbers) {
		const last = found.at(-1);
		if (last !== undefined && number === last.to + 1) last.to = number;
		else found.push({ from: number, to: number });
	}
	return found.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(' ');
}

/** Which alternative comes first says nothing; in one order they take less room. */
export function inOneOrder(source: string): string {
	return source
		.split(' ')
		.map((part) => {
			const optional = part.length > 1 && part.endsWith('?');
			const names = (optional ? part.slice(0, -1) : part).split('|').sort();
			return names.join('|') + (optional ? '?' : '');
		})
		.join(' ');
}
