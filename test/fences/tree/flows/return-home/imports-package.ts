// refused by biome: noRestrictedImports
import * as wrong from 'hono';

export const kept = wrong;
