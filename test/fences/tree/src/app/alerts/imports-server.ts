// refused by biome: noRestrictedImports
import * as wrong from '#server/near.ts';

export const kept = wrong;
