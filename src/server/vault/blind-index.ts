import { createHmac, type KeyObject } from 'node:crypto';
import type { AboutYoungPerson } from '#core/record/young-person.ts';
import { soundsLike } from '#server/vault/sounds-like.ts';

/** Short enough that different words share a token now and then, so that a token alone proves nothing. */
const TOKEN_BYTES = 8;
const SHORTEST_PREFIX = 2;
const LONGEST_PREFIX = 12;

/** How a query word was found in a name; smaller is closer. */
const EXACT = 0;
const PREFIX = 1;
const SOUND = 2;

/**
 * The tokens under which a young person can be found: words of their names (whole, by their beginnings, by sound), and
 * their phone number. What a stolen database gives away is which records share a token, not which word it stands for.
 */
export function tokensOf(key: KeyObject, about: AboutYoungPerson): readonly string[] {
	const names = wordsOf(`${about.nameUsed} ${about.fullName ?? ''}`);
	const tokens = names.flatMap((name) => [
		token(key, 'exact', name),
		...prefixes(name).map((prefix) => token(key, 'prefix', prefix)),
		...sound(key, name),
	]);
	const phone = e164(about.phone ?? '');
	return [...new Set(phone === undefined ? tokens : [...tokens, token(key, 'phone', phone)])];
}

/** For each word of a query the tokens of which a record must have at least one. A phone number is one word. */
export function tokensToFind(key: KeyObject, query: string): readonly (readonly string[])[] {
	const phone = e164(query);
	if (phone !== undefined) return [[token(key, 'phone', phone)]];
	return wordsOf(query).map((word) => [
		token(key, 'exact', word),
		token(key, 'prefix', word.slice(0, LONGEST_PREFIX)),
		...sound(key, word),
	]);
}

/**
 * How well an opened record fits a query: 0 exact, 1 by the beginning, 2 by sound; undefined when it does not, because
 * tokens are short and two different words can share one.
 */
export function fits(about: AboutYoungPerson, query: string): number | undefined {
	const phone = e164(query);
	if (phone !== undefined) return e164(about.phone ?? '') === phone ? EXACT : undefined;
	const names = wordsOf(`${about.nameUsed} ${about.fullName ?? ''}`);
	const each = wordsOf(query).map((word) => Math.min(...names.map((name) => closeness(name, word))));
	const worst = Math.max(...each);
	return each.length > 0 && Number.isFinite(worst) ? worst : undefined;
}

function closeness(name: string, word: string): number {
	if (name === word) return EXACT;
	if (word.length >= SHORTEST_PREFIX && name.startsWith(word)) return PREFIX;
	return soundsLike(word) !== '' && soundsLike(name) === soundsLike(word) ? SOUND : Number.POSITIVE_INFINITY;
}

/** What is found by a whole keyed hash of it. */
export type SecretKind = 'number' | 'text' | 'receipt';

/** A whole keyed hash of one thing, by which exactly that is found again. */
export function secretOf(key: KeyObject, kind: SecretKind, of: string): string {
	return createHmac('sha256', key).update(`one ${kind}\0${of}`).digest('hex');
}

/** Lower case, without accents, one word for each part: "Zoë O'Brien-Shah" → zoe, obrien, shah. */
function wordsOf(text: string): readonly string[] {
	const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '');
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const prefixes = (name: string): readonly string[] =>
	Array.from({ length: Math.max(0, Math.min(name.length, LONGEST_PREFIX) - SHORTEST_PREFIX + 1) }, (_, at) =>
		name.slice(0, at + SHORTEST_PREFIX),
	);

const sound = (key: KeyObject, name: string): readonly string[] => (soundsLike(name) === '' ? [] : [token(key, 'sound', soundsLike(name))]);

/** A British or international number in one form: `07700 900123` and `+44 7700 900123` are both `+447700900123`. */
function e164(text: string): string | undefined {
	const digits = text.replace(/[\s().-]/g, '');
	if (!/^(\+|00|0)\d{8,14}$/.test(digits)) return undefined;
	if (digits.startsWith('+')) return digits;
	return digits.startsWith('00') ? `+${digits.slice(2)}` : `+44${digits.slice(1)}`;
}

function token(key: KeyObject, kind: string, value: string): string {
	return createHmac('sha256', key).update(`${kind}\0${value}`).digest().subarray(0, TOKEN_BYTES).toString('hex');
}
