// refused by biome: noExplicitAny
export function read(value: any) {
	return value;
}
