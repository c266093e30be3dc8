// refused by biome: noRestrictedImports
import type { Port } from '#app/staff/ports.ts';

export type Kept = Port;
