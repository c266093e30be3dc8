import { expect, it } from 'vitest';
import { PACK_VERSION } from '#core/screening/pack.generated.ts';
import { packVersion } from '../../scripts/screening/pack-version.ts';

it('names in every verdict the rules, the words, the weights and the code that gave it: run npm run screen:pack after changing one', () => {
	expect(PACK_VERSION).toBe(packVersion(new URL('../../src/core/screening/', import.meta.url)));
});
