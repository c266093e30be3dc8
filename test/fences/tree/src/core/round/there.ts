// refused by biome: noImportCycles
import { back } from './back.ts';

export const there = () => back();
