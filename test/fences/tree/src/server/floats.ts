// refused by biome: noFloatingPromises
async function save(): Promise<void> {
	await Promise.resolve();
}

export function answer() {
	save();
}
