// refused by biome: noDefaultExport
export default function routes() {
	return 1;
}
