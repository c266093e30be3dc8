import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(new URL('_tokens.scss', import.meta.url), 'utf8');
const stones = readFileSync(new URL('../layout/faces.tsx', import.meta.url), 'utf8');

/** The colours of one map in `_tokens.scss`, by name. */
function colours(map: 'light' | 'dark'): ReadonlyMap<string, string> {
	const body = new RegExp(`\\$${map}: \\(([^)]*)\\)`).exec(tokens)?.[1] ?? '';
	return new Map([...body.matchAll(/([\w-]+): (#[0-9A-F]{6})/g)].map(([, name = '', hex = '']) => [name, hex]));
}

function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast as WCAG 2.2 defines it, 1 to 21. */
function contrast(one: string, other: string): number {
	const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
}

const STAFF = ['ground', 'surface', 'well'];

/** Letters and every surface they may stand on. */
const TEXT: Readonly<Record<string, readonly string[]>> = {
	ink: [...STAFF, 'pine-tint', 'heather-tint', 'ember-tint', 'ochre-tint', 'sky-tint', 'moss-tint'],
	'ink-soft': [...STAFF, 'pine-tint'],
	pine: [...STAFF, 'pine-tint', 'dawn', 'dawn-card'],
	'pine-deep': [...STAFF, 'pine-tint', 'dawn', 'dawn-card'],
	'on-pine': ['pine', 'pine-deep'],
	'on-way': ['way'],
	heather: [...STAFF, 'heather-tint'],
	ember: [...STAFF, 'ember-tint'],
	'on-ember': ['ember'],
	ochre: [...STAFF, 'ochre-tint'],
	sky: [...STAFF, 'sky-tint'],
	moss: [...STAFF, 'moss-tint'],
	'rail-ink': ['rail', 'rail-chosen'],
	'dawn-ink': ['dawn', 'dawn-card', 'dawn-way', 'dawn-hill', 'dawn-sage'],
	'dawn-soft': ['dawn', 'dawn-card', 'dawn-hill'],
};

/** Edges of controls and icons. The focus ring's two colours stand side by side in light; in dark each against the ground. */
const EDGES: Readonly<Record<string, readonly string[]>> = {
	edge: STAFF,
	'dawn-edge': ['dawn', 'dawn-card', 'dawn-hill'],
	ink: STAFF,
	'dawn-ink': ['dawn', 'dawn-card'],
};

const pairs = (table: Readonly<Record<string, readonly string[]>>) =>
	Object.entries(table).flatMap(([on, under]) => under.map((name) => [on, name] as const));

describe.each(['light', 'dark'] as const)('colours in %s', (theme) => {
	const map = colours(theme);
	const of = (name: string): string => {
		const hex = map.get(name);
		if (hex === undefined) throw new RangeError(`${name} is not a colour of ${theme}`);
		return hex;
	};

	it.each(pairs(TEXT))('%s on %s can be read at 7 to 1', (on, under) => {
		expect(contrast(of(on), of(under))).toBeGreaterThanOrEqual(7);
	});

	it.each(pairs(EDGES))('%s against %s can be told apart at 4.5 to 1', (on, under) => {
		expect(contrast(of(on), of(under))).toBeGreaterThanOrEqual(4.5);
	});

	it('has a focus ring that shows on every ground', () => {
		const ground = of('ground');
		expect(Math.max(contrast(of('way'), ground), contrast(of('ink'), ground))).toBeGreaterThanOrEqual(11);
	});
});

it('has the same names in both themes', () => {
	expect([...colours('dark').keys()]).toEqual([...colours('light').keys()]);
	expect(colours('light').size).toBeGreaterThan(30);
});

it('has features on each of the five stones that stand out', () => {
	const grounds = [...stones.matchAll(/colour: '(#[0-9A-F]{6})'/g)].map(([, hex = '']) => hex);
	expect(grounds).toHaveLength(5);
	for (const ground of grounds) expect(contrast(ground, '#2B2622')).toBeGreaterThanOrEqual(8.7);
});
