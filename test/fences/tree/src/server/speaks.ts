// refused by biome: noConsole
export function say(words: string) {
	console.log(words);
}
