// refused by biome: noRestrictedImports
import * as wrong from '#device/islands/near.ts';

export const kept = wrong;
