// refused by biome: noRestrictedImports
import * as wrong from 'better-sqlite3';

export const kept = wrong;
