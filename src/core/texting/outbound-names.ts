import { isPlain } from '#core/wording/plain-word.ts';
import type { Finding, OutboundKnown, OutboundRule } from './outbound-lint.ts';

/** Words that people write with a capital letter and that say nothing about anybody. */
const NO_NAME = new Set(
	[
		'mum mums mummy mam mams mammy dad dads daddy nan nana nans gran grandad grandma grandpa granny auntie aunty uncle miss mr mrs ms dr sir',
		'stepdad stepmum stepbrother stepsister stepfather stepmother stepdads stepmums carer carers worker nephew niece',
		'childline safecall shout samaritans whatsapp snapchat snap instagram insta tiktok facebook messenger youtube netflix spotify xbox',
		'playstation nintendo fortnite minecraft roblox fifa pokemon mario barbie disney zoom google facetime discord bluetooth wifi uber',
		'maths biology chemistry physics geography history drama btec gcse gcses eid mubarak ramadan diwali hanukkah halloween bonfire xmas',
		'british welsh scottish irish polish arabic urdu kurdish somali french spanish german romanian punjabi bengali',
		'mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr aug sept oct nov dec',
		'lol haha hiya hey thanks ok okay yeah yep nope tbh btw',
	].flatMap((words) => words.split(' ')),
);

const withoutOwner = (word: string): string => word.replace(/'s?$/, '');
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[’']/g, "'?");
const splitWords = (names: readonly string[]): readonly string[] =>
	names.flatMap((name) => name.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]+/gu) ?? []);

/** Names of the record and of ours, and whatever else is written as a name is. */
export function namesIn(words: string, known: OutboundKnown): readonly Finding[] {
	const staff = new Set(splitWords(known.staff).map((name) => name.toLowerCase()));
	const names = splitWords(known.names).filter((name) => !staff.has(name.toLowerCase()) && !NO_NAME.has(name.toLowerCase()));
	return [
		...known.service.flatMap((name) => findEach(words, name, 'service', serviceSays)),
		...names.flatMap((name) => findEach(words, name, 'name', nameSays)),
		...splitWords(known.places).flatMap((place) => findEach(words, place, 'place', placeSays)),
		...writtenAsNames(words, staff),
	];
}

const nameSays = (found: string): string => `“${found}” is a name, and anybody can read a phone. Leave it out.`;
const placeSays = (found: string): string => `“${found}” is a place. Say where when you talk, and leave it out here.`;
const serviceSays = (found: string): string => `“${found}” says who we are. Sign with your first name and nothing else.`;

function findEach(words: string, name: string, rule: OutboundRule, says: (found: string) => string): readonly Finding[] {
	const found = [...words.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu'))];
	return found
		.filter((one) => rule === 'service' || isMeant(words, one[0], one.index))
		.map((one) => ({ rule, start: one.index, end: one.index + one[0].length, says: says(one[0]) }));
}

/** Will, Hope and North are words as well: they are names with a capital letter where no sentence begins, or where one is spoken to. */
function isMeant(words: string, found: string, at: number): boolean {
	if (!isPlain(found)) return true;
	const capital = /^\p{Lu}\p{Ll}/u.test(found);
	return capital && (!beginsSentence(words, at) || /^'s\b|^,/.test(words.slice(at + found.length)));
}

function beginsSentence(words: string, at: number): boolean {
	return !/[\p{L}\p{N},;'"”)&+/-] *$/u.test(words.slice(0, at)) || /\n *$/.test(words.slice(0, at));
}

/** Nobody can list every name: what no child’s word list holds, with a capital letter where no sentence begins, is one or may be. */
function writtenAsNames(words: string, staff: ReadonlySet<string>): readonly Finding[] {
	return [...words.matchAll(/(?<![\p{L}\p{N}'])\p{Lu}\p{Ll}[\p{L}'-]*/gu)]
		.map((found) => ({ word: withoutOwner(found[0]), start: found.index }))
		.filter(({ word, start }) => {
			const lower = word.toLowerCase();
			return !beginsSentence(words, start) && !NO_NAME.has(lower) && !staff.has(lower) && !isPlain(word);
		})
		.map(({ word, start }) => ({
			rule: 'name',
			start,
			end: start + word.length,
			says: `“${word}” is written like a name or a place. Leave it out, or write it small if it is neither.`,
		}));
}

const ROAD = '(?:[Ss]treet|[Rr]oad|[Aa]venue|[Cc]rescent|[Tt]errace|St|Rd|Ave|Lane|Drive|Close|Court|Way|Gardens|Grove|Place|Square)';

/** What finds a house, whoever lives there. */
const ADDRESSES: readonly RegExp[] = [
	/\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/gi,
	new RegExp(`\\b\\d{1,4}[a-z]?,? (?:[\\p{L}']+ )?(?!the\\b|a\\b|my\\b|your\\b|this\\b|that\\b|main\\b)[\\p{L}']+ ${ROAD}\\b`, 'gu'),
	/\bflat \d{1,3}[a-z]?\b/gi,
];

export function placesIn(words: string): readonly Finding[] {
	return ADDRESSES.flatMap((form) =>
		[...words.matchAll(form)].map((found) => ({
			rule: 'place',
			start: found.index,
			end: found.index + found[0].length,
			says: placeSays(found[0]),
		})),
	);
}
