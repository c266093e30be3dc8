// refused by biome: useFilenamingConvention
export const camel = 1;
