// refused by biome: noRestrictedImports
import * as wrong from '#app/staff/ports.ts';

export const kept = wrong;
