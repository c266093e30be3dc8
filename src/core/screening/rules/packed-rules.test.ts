import { expect, it } from 'vitest';
import { ALL_RULES } from './all-rules.ts';
import { NO_ANCHOR } from './anchors.ts';
import { PACKED_ANCHORS, PACKED_RULES } from './packed-rules.ts';

/** Which alternative comes first says nothing, and is not kept. */
const inOneOrder = (patterns: readonly string[] | undefined) =>
	patterns?.map((source) => source.replace(/[^ ?]+/g, (names) => names.split('|').sort().join('|')));

it('asks every rule as it is written: run npm run screen:pack after changing one', () => {
	const written = ALL_RULES.map(({ id, version, level, categories, when, asked, unless, eased }) => ({
		id,
		version,
		level,
		categories,
		when: inOneOrder(when),
		asked: inOneOrder(asked),
		unless: inOneOrder(unless),
		eased: inOneOrder(eased),
	}));
	expect(PACKED_RULES).toEqual(written);
});

it('looks every pattern up by a piece that cannot be missing and cannot be anything', () => {
	const anchored = PACKED_RULES.flatMap(({ when }, list) =>
		when.map((source, at) => ({ source, anchor: PACKED_ANCHORS[list]?.[at] ?? '' })),
	);
	const loose = anchored.filter(({ source, anchor }) => {
		const part = source.split(' ')[Number.parseInt(anchor, 36)];
		return part === undefined || /^(?:\^|\$|\.\.\d+)$/.test(part) || part.endsWith('?') || part.split('|').includes('*');
	});
	expect(loose.filter(({ anchor }) => anchor !== NO_ANCHOR)).toEqual([]);
	expect(anchored.length).toBeGreaterThan(2_000);
	expect(PACKED_RULES.map(({ when }) => when.length)).toEqual(PACKED_ANCHORS.map((signs) => signs.length));
});
