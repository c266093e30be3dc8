// refused by biome: noRestrictedImports
import * as wrong from 'node:fs';

export const kept = wrong;
