// refused by biome: noImportCycles
import { there } from './there.ts';

export const back = (): unknown => there();
