import { expect, it } from 'vitest';
import { ALL_RULES } from './all-rules.ts';
import { anchorsOf } from './anchors.ts';
import { PACKED_ANCHORS, PACKED_RULES } from './packed-rules.ts';

it('asks every rule as it is written: run npm run screen:pack after changing one', () => {
	const written = ALL_RULES.map(({ id, version, level, categories, when, asked, unless, eased }) => ({
		id,
		version,
		level,
		categories,
		when,
		asked,
		unless,
		eased,
	}));
	expect(PACKED_RULES).toEqual(written);
});

it('looks every pattern up by its rarest piece', () => {
	expect(PACKED_ANCHORS).toEqual(anchorsOf(ALL_RULES.map(({ when }) => when)));
});
