// refused by biome: noRestrictedImports
import * as wrong from '#db/near.ts';

export const kept = wrong;
