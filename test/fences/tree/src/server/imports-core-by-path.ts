// refused by biome: noRestrictedImports
import * as wrong from '../core/near.ts';

export const kept = wrong;
