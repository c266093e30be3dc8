import { addMinutes } from '#core/clock/instant.ts';
import { type KeptText, momentOf } from './kept-text.ts';

/** Minutes between two texts of one sender that may be one sentence: children split them. */
export const BESIDE_MINUTES = 3;
/** Minutes for which the parts of one long text are waited for. */
export const PARTS_MINUTES = 60;
/** Of a sender who sends more than this at once, so many of the nearest on each side. */
const MOST_BESIDE = 8;

/** Texts that are read as if they were one. `newest`: what names them. `words`: each is one way to read them. */
export type Neighbours = {
	readonly newest: KeptText['id'];
	readonly among: readonly KeptText[];
	readonly words: readonly string[];
};

type Text = Pick<KeptText, 'id' | 'sentAt' | 'receivedAt' | 'words' | 'part'>;

/**
 * What may be said by several texts of one sender together: `i want to` – `die`. For each text that nobody looked at yet, those within
 * three minutes of it, earlier and later, and the parts of the same long text. Where a gateway does not say when they were sent, or says
 * the same moment, nobody knows which came first, so they are read both ways.
 *
 * @example neighboursOf(texts, new Set([second.id]))[0]?.words // ['i want to\ndie', 'die\ni want to']
 */
export function neighboursOf<T extends KeptText>(all: readonly T[], fresh: ReadonlySet<T['id']>): readonly Neighbours[] {
	const inOrder = all.toSorted(bySent);
	const groups = inOrder.filter(({ id }) => fresh.has(id)).flatMap((text) => [beside(text, inOrder), partsOf(text, inOrder)]);
	const once = new Map(groups.filter(({ among }) => among.length > 1).map((group) => [nameOf(group), group]));
	return [...once.values()];
}

const nameOf = ({ among, words }: Neighbours): string => `${among.map(({ id }) => id).join()} ${words.length}`;

function beside(text: KeptText, inOrder: readonly KeptText[]): Neighbours {
	const at = momentOf(text);
	const [from, to] = [addMinutes(at, -BESIDE_MINUTES), addMinutes(at, BESIDE_MINUTES)];
	const near = inOrder.filter((other) => momentOf(other) >= from && momentOf(other) <= to);
	const place = near.indexOf(text);
	const among = near.slice(Math.max(0, place - MOST_BESIDE), place + MOST_BESIDE + 1);
	const said = among.map(({ words }) => words);
	return {
		newest: newestOf(among),
		among,
		words: orderIsKnown(among) ? [said.join('\n')] : [said.join('\n'), said.toReversed().join('\n')],
	};
}

/** A network cuts a long text where it likes, also within a word. */
function partsOf(text: KeptText, inOrder: readonly KeptText[]): Neighbours {
	const { part } = text;
	const from = addMinutes(text.receivedAt, -PARTS_MINUTES);
	const isOfIt = (other: KeptText) =>
		part !== null && other.part?.reference === part.reference && other.part.of === part.of && other.receivedAt >= from;
	const among = inOrder.filter(isOfIt).toSorted((a, b) => (a.part?.number ?? 0) - (b.part?.number ?? 0));
	return { newest: newestOf(among), among, words: [among.map(({ words }) => words).join('')] };
}

function newestOf(among: readonly KeptText[]): KeptText['id'] {
	return (
		among
			.map(({ id }) => id)
			.toSorted()
			.at(-1) ?? ('' as KeptText['id'])
	);
}

function orderIsKnown(among: readonly Text[]): boolean {
	return among.every(({ sentAt }) => sentAt !== null) && new Set(among.map(({ sentAt }) => sentAt)).size === among.length;
}

/** By when they were sent, then by their place in a long text, then as they came. */
function bySent(a: Text, b: Text): number {
	return momentOf(a).localeCompare(momentOf(b)) || (a.part?.number ?? 0) - (b.part?.number ?? 0) || (a.id < b.id ? -1 : 1);
}
