// refused by biome: noRestrictedImports
import * as wrong from 'pg';

export const kept = wrong;
