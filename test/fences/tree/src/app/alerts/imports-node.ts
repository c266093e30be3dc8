// refused by biome: noRestrictedImports
import * as wrong from 'node:crypto';

export const kept = wrong;
