/** Words whose spelling misleads the rules below, as said in British English. A compound goes in whole. */
const EXCEPTIONS: ReadonlyMap<string, number> = new Map(
	Object.entries({
		1: "aren't weren't don't can't won't they're you're we're there's who's real friend friends please bruise bruised breathe owed tired",
		2: `being doing going seeing quiet poem lion giant diary science trying crying dying lying create every evening maybe people
			someone something sometimes somewhere someplace business chocolate being really ideal sober useful hopeful careful safely nicely
			lonely lately likely homework homeless safety wasn't didn't isn't couldn't shouldn't wouldn't doesn't hasn't haven't hadn't
			rhythm prison heaven given cafe fuel cruel poet dial trial ruin fluid react often hated wanted wednesday comeback nowhere
			acre hundred wicked forehead sideways somehow sometime lonesome onion`,
		3: `everyone everything everywhere somebody area idea ideas medicine different interview usual violence violent abandoned
			sexual mobile anyone however whenever whatever wherever society hospital november safeguarding casual actual manual cereal`,
		4: 'experience situation usually obviously seriously january february anybody everybody material valuable',
		5: 'immediately university',
	}).flatMap(([count, words]) => words.split(/\s+/).map((word) => [word, Number(count)] as const)),
);

/** Two vowels side by side that are said apart: li-on, cre-ate, influ-ence, be-ing. */
const SAID_APART = /i[ao](?!us)|eo(?!n\b)|(?<![gq])ua(?=[lrt])|iu|uou|[aeou]ing\b|ying\b|ia\b|io\b|[^q]ue[nl]|ie(?:r|st)\b|iet|[ao]y[aeo]/g;
/** …unless they are one sound after all: na-tion, spe-cial, pa-tient. */
const ONE_SOUND = /[ctsgx]i(?:on|an|al|ous|ent|a\b)|people|eous|[bcdfgklmnprstvz]ious/g;

/**
 * Syllables in one word, hyphenated parts added up. A word without letters (a number) counts none.
 *
 * @example syllablesOf('somewhere') // 2
 */
export function syllablesOf(word: string): number {
	return word
		.toLowerCase()
		.replace(/’/g, "'")
		.split('-')
		.reduce((sum, part) => sum + ofPart(part), 0);
}

function ofPart(part: string): number {
	const known = EXCEPTIONS.get(part);
	if (known !== undefined) return known;
	const letters = part.replace(/'(?:s|re|ve|ll|d|m)$/, '').replace(/[^a-z]/g, '');
	if (letters === '') return 0;
	return EXCEPTIONS.get(letters) ?? Math.max(1, byRule(letters));
}

function byRule(word: string): number {
	const spoken = withoutSilentEnding(word);
	const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
	const apart = spoken.match(SAID_APART)?.length ?? 0;
	const together = spoken.match(ONE_SOUND)?.length ?? 0;
	return groups + Math.max(0, apart - together);
}

/** The e of *safe*, *safely*, *used* and *shoes* is not said; that of *table*, *wanted* and *houses* is. */
function withoutSilentEnding(word: string): string {
	return word
		.replace(/^y/, '')
		.replace(/(?<=[aeiouy].*[^aeiouy])(?<![^aeiouy]l)e((?:ly|less|ness|ful|ments?)+)$/, '$1')
		.replace(/(?<=[aeiouy].*[^dtaeiouy])ed$/, 'd')
		.replace(/(?<=[aeiouy].*[^aeiouyscxzg])(?<!ch|sh)es$/, 's')
		.replace(/(?<=[aeiouy].*)(?<![^aeiouy]l)e$/, '')
		.replace(/(?<=[aeiouy])(le)$/, 'l')
		.replace(/sm$/, 'sem');
}
