import { expect, it } from 'vitest';
import { ALL_RULES } from './all-rules.ts';
import { anchorsOf } from './anchors.ts';
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

it('looks every pattern up by its rarest piece', () => {
	expect(PACKED_ANCHORS).toEqual(anchorsOf(PACKED_RULES.map(({ when }) => when)));
});
