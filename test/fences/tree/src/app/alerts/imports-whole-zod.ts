// refused by biome: noRestrictedImports
import * as wrong from 'zod';

export const kept = wrong;
