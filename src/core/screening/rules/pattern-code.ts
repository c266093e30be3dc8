import { type Pattern, parsePattern } from './pattern.ts';

/** Signs that codes are made of: all printable ones but those that patterns and source files use. */
const SIGNS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
	.filter((sign) => !'?.^$`\\"\''.includes(sign))
	.join('');
const BASE = SIGNS.length;
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, SIGNS.indexOf(String.fromCharCode(code))));

/** More names than this cannot be told apart by two signs. */
export const MOST_NAMES = BASE * BASE;

/**
 * A pattern with each of its names as two signs, by their numbers in a list of names: what patterns say again and again are words.
 *
 * @example codeOf('@parent ..1 hit|kick?', new Map([['@parent', 0], ['hit', 1], ['kick', 2]])) // '!! .1 !#!%?'
 */
export function codeOf(source: string, numbers: ReadonlyMap<string, number>): string {
	const signs = (name: string) => {
		const number = numbers.get(name);
		if (number === undefined || number >= MOST_NAMES)
			throw new Error(`“${name}” has no number that fits: there are more than ${MOST_NAMES}.`);
		return `${SIGNS[Math.floor(number / BASE)]}${SIGNS[number % BASE]}`;
	};
	return source
		.trim()
		.split(/\s+/)
		.map((part) => {
			if (part === '^' || part === '$') return part;
			if (part.startsWith('..')) return part.slice(1);
			const optional = part.length > 1 && part.endsWith('?');
			const names = (optional ? part.slice(0, -1) : part).split('|');
			return `${names.map(signs).join('')}${optional ? '?' : ''}`;
		})
		.join(' ');
}

/** Everything that a pattern asks for, by name as it is written there. */
export function namesAskedFor(source: string): readonly string[] {
	const pieces = source.trim().split(/\s+/);
	return pieces.filter((part) => !/^(?:\^|\$|\.\.\d+)$/.test(part)).flatMap((piece) => piece.replace(/(?<=.)\?$/, '').split('|'));
}

/** Makes codes of patterns that ask for nothing but what `sources` ask for. */
export function coderOf(sources: readonly string[]): {
	readonly names: readonly string[];
	readonly coded: (source: string) => CodedPattern;
} {
	const names = [...new Set(sources.flatMap(namesAskedFor))];
	const numbers = new Map(names.map((name, number) => [name, number]));
	return { names, coded: (source) => new CodedPattern(codeOf(source, numbers), names) };
}

/** A pattern that was written as a code, read when it is first needed. There are thousands: each holds as little as it can. */
export class CodedPattern {
	readonly #code: string;
	readonly #names: readonly string[];
	#pattern: Pattern | undefined;

	/** @param names in the order of their numbers. */
	constructor(code: string, names: readonly string[]) {
		this.#code = code;
		this.#names = names;
	}

	get source(): string {
		const parts = this.#code.split(' ');
		return parts.map((part) => sourceOf(part, this.#names)).join(' ');
	}

	get fromStart(): boolean {
		return this.#code.startsWith('^ ');
	}

	/** The numbers of the names that a part asks for. */
	numbersAt(part: number): readonly number[] {
		let from = 0;
		for (let at = 0; at < part; at += 1) from = this.#code.indexOf(' ', from) + 1;
		return numbersFrom(this.#code, from, this.#names.length);
	}

	read(): Pattern {
		this.#pattern ??= parsePattern(this.source);
		return this.#pattern;
	}
}

function sourceOf(part: string, names: readonly string[]): string {
	if (part === '^' || part === '$') return part;
	if (part.startsWith('.')) return `.${part}`;
	const asked = numbersFrom(part, 0, names.length).map((number) => names[number]);
	return `${asked.join('|')}${part.endsWith('?') ? '?' : ''}`;
}

const [SPACE, MAY_BE_MISSING] = [' ', '?'].map((sign) => sign.charCodeAt(0));

/** The names of one part by their numbers: two signs each, up to a space, a question mark or the end. */
function numbersFrom(code: string, from: number, names: number): readonly number[] {
	const found: number[] = [];
	for (let at = from; at + 1 < code.length; at += 2) {
		const first = code.charCodeAt(at);
		if (first === SPACE || first === MAY_BE_MISSING) break;
		const number = (VALUES[first] ?? 0) * BASE + (VALUES[code.charCodeAt(at + 1)] ?? 0);
		if (number >= names) throw new Error(`The rules are damaged at “${code}”: make them again with npm run screen:pack.`);
		found.push(number);
	}
	return found;
}
