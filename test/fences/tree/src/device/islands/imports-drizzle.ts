// refused by biome: noRestrictedImports
import * as wrong from 'drizzle-orm';

export const kept = wrong;
