// refused by biome: noRestrictedImports
import * as wrong from '#flows/return-home/near.ts';

export const kept = wrong;
