// refused by biome: noRestrictedImports
import * as wrong from 'xstate';

export const kept = wrong;
