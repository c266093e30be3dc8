import { expect, it } from 'vitest';
import { ALL_RULES } from './all-rules.ts';
import { NO_ANCHOR } from './anchors.ts';
import { PACKED_LOOKED_UP, PACKED_NAMES, PACKED_RULES } from './packed-rules.ts';
import type { CodedPattern } from './pattern-code.ts';

/** Which alternative comes first says nothing, and is not kept; nor is a list of nothing. */
const inOneOrder = (patterns: readonly string[] | undefined) =>
	(patterns ?? []).map((source) => source.replace(/[^ ?]+/g, (names) => names.split('|').sort().join('|')));
const sources = (patterns: readonly CodedPattern[] | undefined) => (patterns ?? []).map(({ source }) => source);

it('asks every rule as it is written: run npm run screen:pack after changing one', () => {
	const written = ALL_RULES.map(({ id, version, level, categories, when, asked, unless, eased }) => ({
		...{ id, version, level, categories },
		...{ when: inOneOrder(when), asked: inOneOrder(asked), unless: inOneOrder(unless), eased: inOneOrder(eased) },
	}));
	const packed = PACKED_RULES.map(({ id, version, level, categories, when, asked, unless, eased }) => ({
		...{ id, version, level, categories },
		...{ when: sources(when), asked: sources(asked), unless: sources(unless), eased: sources(eased) },
	}));
	expect(packed).toEqual(written);
	expect(PACKED_RULES.map(({ asked }) => asked !== undefined)).toEqual(ALL_RULES.map(({ asked }) => asked !== undefined));
});

it('looks every pattern up by a piece that cannot be missing and cannot be anything', () => {
	const { anchors } = PACKED_LOOKED_UP;
	const anchored = PACKED_RULES.flatMap(({ when }, list) => when.map(({ source }, at) => ({ source, anchor: anchors[list]?.[at] ?? '' })));
	const loose = anchored.filter(({ source, anchor }) => {
		const part = source.split(' ')[Number.parseInt(anchor, 36)];
		return part === undefined || /^(?:\^|\$|\.\.\d+)$/.test(part) || part.endsWith('?') || part.split('|').includes('*');
	});
	expect(loose.filter(({ anchor }) => anchor !== NO_ANCHOR)).toEqual([]);
	expect(anchored.length).toBeGreaterThan(2_000);
	expect(PACKED_RULES.map(({ when }) => when.length)).toEqual(anchors.map((signs) => signs.length));
});

it('knows the names of what it asks for, each once', () => {
	const asked = new Set(
		PACKED_RULES.flatMap(({ when, asked: question, unless, eased }) => [...when, ...(question ?? []), ...unless, ...eased]),
	);
	const names = new Set([...asked].flatMap(({ source }) => source.split(/[ |?]+/).filter((name) => !/^(?:\^|\$|\.\.\d+|)$/.test(name))));
	expect([...PACKED_NAMES].sort()).toEqual([...names].sort());
});
