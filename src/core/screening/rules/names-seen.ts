/** Which names a message has, asked many times over: a name is a number, and for each number the last message that had it is known. */
export type NamesSeen = {
	/** Begins a message. */
	readonly see: (names: ReadonlySet<string>) => void;
	readonly numberOf: (name: string) => number;
	/** Whether the message that was begun last has the name of this number. */
	readonly has: (number: number) => boolean;
};

/** @example const seen = namesSeen(); seen.see(new Set(['hit'])); seen.has(seen.numberOf('hit')) // true */
export function namesSeen(): NamesSeen {
	const numbers = new Map<string, number>();
	const lastMessage: number[] = [];
	let message = 0;
	let current: ReadonlySet<string> = new Set();
	return {
		see: (names) => {
			message += 1;
			current = names;
			for (const name of names) {
				const number = numbers.get(name);
				if (number !== undefined) lastMessage[number] = message;
			}
		},
		numberOf: (name) => {
			const known = numbers.get(name);
			if (known !== undefined) return known;
			const number = numbers.size;
			numbers.set(name, number);
			// It may be first asked about in the middle of a message that has it.
			lastMessage.push(current.has(name) ? message : 0);
			return number;
		},
		has: (number) => lastMessage[number] === message,
	};
}
