import type { Word } from '../text/words.ts';

/**
 * A pattern over the words of a message, read from left to right: `@parent ..3 hit|@hit ..1 @me`.
 *
 * - `word` is a word in its usual spelling, or a stem; `a|b` is either; `@class` is any word of a class (lexicon/classes.ts);
 * - `#` is any number, `#8-17` a number in that range; `*` is any one word;
 * - a piece that ends in `?` may be missing;
 * - `..3` lets up to three words stand in between. Without it the next piece follows at once. Commas and the like do not count;
 * - `^` and `$` are the beginning and the end of the message; `..2 $` is at most two words before its end.
 */
export type Pattern = {
	readonly source: string;
	readonly pieces: readonly Piece[];
	readonly fromStart: boolean;
	readonly toEnd: number | undefined;
	/** How many words a message has to have, and may have at most, for the pattern to stand in it. */
	readonly shortest: number;
	readonly longest: number;
};

/** One place in a pattern, and what may stand there. */
export type Piece = {
	readonly gap: number;
	readonly optional: boolean;
	readonly any: boolean;
	readonly words: ReadonlySet<string>;
	readonly classes: ReadonlySet<string>;
	readonly range: readonly [number, number] | undefined;
};

/** Where a pattern was found: positions in the list of words that it was asked about. */
export type Found = { readonly first: number; readonly last: number; readonly at: readonly number[] };

/**
 * @throws when a gap, a range or a word cannot be read: a rule that cannot be read must never pass for one that found nothing.
 * @example parsePattern('@parent ..3 @hit ..1 @me')
 */
export function parsePattern(source: string): Pattern {
	const parts = source.trim().split(/\s+/);
	const fromStart = parts[0] === '^';
	const toEnd = parts.at(-1) === '$';
	const pieces: Piece[] = [];
	let gap = 0;
	for (const part of parts.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined)) {
		const wide = /^\.\.(\d+)$/.exec(part);
		if (wide) gap = Number(wide[1]);
		else {
			pieces.push(parsePiece(part, gap));
			gap = 0;
		}
	}
	if (pieces.length === 0 || (gap > 0 && !toEnd)) throw new Error(`A pattern needs a word, and one after each gap: “${source}”.`);
	const shortest = Math.max(1, pieces.filter(({ optional }) => !optional).length);
	const reach = pieces.reduce((sum, piece) => sum + 1 + piece.gap, toEnd ? gap : 0);
	const longest = fromStart && toEnd ? reach : Number.POSITIVE_INFINITY;
	return { source, pieces, fromStart, toEnd: toEnd ? gap : undefined, shortest, longest };
}

/** A word as words are read (text/words.ts), which has small letters and digits only, or what stands for one. */
const ALTERNATIVE = /^(?:@?[a-z\d]+|#(?:\d+-\d+)?|\*)$/;

function parsePiece(part: string, gap: number): Piece {
	const optional = part.length > 1 && part.endsWith('?');
	const alternatives = (optional ? part.slice(0, -1) : part).split('|');
	if (!alternatives.every((each) => ALTERNATIVE.test(each))) throw new Error(`Part of a pattern says nothing: “${part}”.`);
	const range = /^#(?:(\d+)-(\d+))?$/.exec(alternatives.find((each) => each.startsWith('#')) ?? '');
	return {
		gap,
		optional,
		any: alternatives.includes('*'),
		words: new Set(alternatives.filter((each) => !/^[@#*]/.test(each))),
		classes: new Set(alternatives.filter((each) => each.startsWith('@')).map((each) => each.slice(1))),
		range: range ? [Number(range[1] ?? 0), Number(range[2] ?? Number.POSITIVE_INFINITY)] : undefined,
	};
}

/**
 * The first place where a pattern stands. Every piece tries each word once at most from each place before it, so the time is
 * linear in the message for any pattern: nothing that anybody types can make it slow.
 *
 * @param words without marks of punctuation.
 */
export function findPattern(pattern: Pattern, words: readonly Word[]): Found | undefined {
	const end = startsIn(pattern, words);
	for (let start = 0; start < end; start += 1) {
		const found = foundFrom(pattern, words, start);
		if (found !== undefined) return found;
	}
	return undefined;
}

/**
 * Every place where a pattern stands, in order, one for each word that it can begin with.
 *
 * @param starts where it can begin at all, in order, if that is known.
 */
export function* findEach(pattern: Pattern, words: readonly Word[], starts?: readonly number[]): Generator<Found> {
	const end = startsIn(pattern, words);
	const known = pattern.fromStart ? undefined : starts;
	const count = known?.length ?? end;
	let from = 0;
	for (let at = 0; at < count; at += 1) {
		const start = known?.[at] ?? at;
		const found = start < from || start >= end ? undefined : foundFrom(pattern, words, start);
		if (found === undefined) continue;
		yield found;
		from = found.first + 1;
	}
}

/** How many places it could begin at: none in what is too short or too long for it. */
function startsIn({ fromStart, shortest, longest }: Pattern, { length }: readonly Word[]): number {
	if (length < shortest || length > longest) return 0;
	return fromStart ? 1 : length;
}

function foundFrom(pattern: Pattern, words: readonly Word[], start: number): Found | undefined {
	const opening = pattern.pieces[0];
	const word = words[start];
	if (word === undefined || (opening && !pattern.fromStart && !opening.optional && !fits(opening, word))) return undefined;
	const at = matchFrom(pattern, words, start);
	return at === undefined ? undefined : { first: at[0] ?? start, last: at.at(-1) ?? start, at };
}

/** A way through a pattern so far: the place after its last word, and the way before that; `undefined` where none was needed yet. */
type Reached = { readonly next: number; readonly before: Reached | undefined };

function matchFrom({ pieces, fromStart, toEnd }: Pattern, words: readonly Word[], start: number): readonly number[] | undefined {
	let reached: readonly Reached[] = [{ next: start, before: undefined }];
	for (const piece of pieces) {
		let further: Reached[] | undefined;
		for (const place of reached) {
			const gap = place.before === undefined && !fromStart ? 0 : piece.gap;
			for (let at = place.next; at <= place.next + gap && at < words.length; at += 1) {
				const word = words[at];
				if (word !== undefined && !isReached(further, at + 1) && fits(piece, word))
					further = reachedAlso(further, { next: at + 1, before: place });
			}
			if (piece.optional && !isReached(further, place.next)) further = reachedAlso(further, place);
		}
		if (further === undefined) return undefined;
		reached = further;
	}
	const end = reached.find(({ next, before }) => before !== undefined && (toEnd === undefined || next + toEnd >= words.length));
	return end && placesOn(end);
}

function placesOn(way: Reached): readonly number[] {
	const places: number[] = [];
	for (let place = way; place.before !== undefined; place = place.before) places.unshift(place.next - 1);
	return places;
}

/** Mostly one place is reached, and for many pieces none: a list is made when there is something to put in it, with room for one. */
function reachedAlso(reached: Reached[] | undefined, place: Reached): Reached[] {
	if (reached === undefined) return [place];
	reached.push(place);
	return reached;
}

/** Few places are reached at a time: to look through them all costs less than to keep them by number. */
function isReached(reached: readonly Reached[] | undefined, place: number): boolean {
	if (reached === undefined) return false;
	for (const { next } of reached) if (next === place) return true;
	return false;
}

function fits(piece: Piece, word: Word): boolean {
	if (piece.any || piece.words.has(word.word) || (word.stem !== word.word && piece.words.has(word.stem))) return true;
	if (piece.range !== undefined && word.kind === 'number') {
		const number = Number(word.text);
		if (number >= piece.range[0] && number <= piece.range[1]) return true;
	}
	if (piece.classes.size === 0) return false;
	for (const name of word.classes) if (piece.classes.has(name)) return true;
	return false;
}
