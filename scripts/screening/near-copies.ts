import type { Message } from './corpus.ts';

/** Two messages that are nearly the same: `likeness` is the share of their letter groups that both have, 0 to 1. */
export type NearCopy = { readonly one: Message; readonly other: Message; readonly likeness: number };

const GROUP = 4;
/** `ok`, `who dis`, `no he left`: so few words belong to the language and to nobody. */
const LEAST_WORDS = 4;

/**
 * Pairs of messages from different parts that nearly repeat each other: Jaccard likeness of their groups of four letters, looked
 * for by their rarest groups (prefix filtering, Chaudhuri et al. 2006), so that few pairs have to be compared.
 *
 * @param parts lists of messages; pairs within one list are not looked for.
 * @param least from 0 to 1, such as 0.6
 */
export function nearCopies(parts: readonly (readonly Message[])[], least: number): readonly NearCopy[] {
	const all = parts.flatMap((messages, part) =>
		messages.filter(isLong).map((message) => ({ message, part, groups: groupsOf(message.text) })),
	);
	const counts = new Map<string, number>();
	for (const { groups } of all) for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
	const before = parts.map(() => new Map<string, (typeof all)[number][]>());
	const found: NearCopy[] = [];
	for (const each of all) {
		const candidates = new Set<(typeof all)[number]>();
		for (const group of rarest(each.groups, counts, least)) {
			for (const [part, known] of before.entries()) {
				if (part === each.part) addTo(known, group, each);
				else for (const other of known.get(group) ?? []) if (isOfSize(other.groups.size, each.groups.size, least)) candidates.add(other);
			}
		}
		for (const { message, groups } of candidates) {
			const likeness = likenessOf(each.groups, groups);
			if (likeness >= least) found.push({ one: each.message, other: message, likeness });
		}
	}
	return found;
}

function addTo<Of>(lists: Map<string, Of[]>, name: string, one: Of): void {
	const list = lists.get(name);
	if (list === undefined) lists.set(name, [one]);
	else list.push(one);
}

/** What shares so much is nearly as long. */
function isOfSize(a: number, b: number, least: number): boolean {
	return Math.min(a, b) >= least * Math.max(a, b);
}

function isLong({ text }: Message): boolean {
	return text.trim().split(/\s+/).length >= LEAST_WORDS;
}

function groupsOf(text: string): ReadonlySet<string> {
	const letters = text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '');
	const plain = ` ${letters.replace(/\s+/g, ' ').trim()} `;
	return new Set(Array.from({ length: Math.max(1, plain.length - GROUP + 1) }, (_, at) => plain.slice(at, at + GROUP)));
}

function rarest(groups: ReadonlySet<string>, counts: ReadonlyMap<string, number>, least: number): readonly string[] {
	const ranked = [...groups].sort((x, y) => (counts.get(x) ?? 0) - (counts.get(y) ?? 0) || (x < y ? -1 : 1));
	return ranked.slice(0, Math.floor(groups.size * (1 - least)) + 1);
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let both = 0;
	for (const group of a) if (b.has(group)) both += 1;
	return both / (a.size + b.size - both);
}
