/** The least a passphrase has: signs, as a person counts them (NIST SP 800-63B-4; OWASP ASVS 5, 6.2.9). */
export const LEAST_SIGNS = 15;
/** The most that is read. Longer is a fault or an attack; nobody is cut off silently. */
export const MOST_SIGNS = 200;

export type PassphraseProblem = 'too-short' | 'too-long' | 'common' | 'a-name';

/** Whether a list of breached and common passphrases holds this, given in lower case and without spaces. */
export type IsListed = (words: string) => boolean;

/** The same passphrase however a keyboard composes it: what looks alike is alike, and spaces count once. */
export function normalised(passphrase: string): string {
	return passphrase.normalize('NFKC').trim().replace(/\s+/gu, ' ');
}

/**
 * What is wrong with a passphrase somebody chose, or nothing. Length and nothing else is asked of it: no figures, no
 * capitals, no change every year. Refused is what others have chosen so often that it is tried first, and the names of
 * the person and the project, by themselves or with little around them.
 *
 * @param names of the person and of the project
 * @example passphraseProblem('blue boat on the seventh wave', { names: ['Nadia Rahman'], isListed }) // undefined
 */
export function passphraseProblem(
	typed: string,
	{ names, isListed }: { readonly names: readonly string[]; readonly isListed: IsListed },
): PassphraseProblem | undefined {
	const passphrase = normalised(typed);
	const signs = [...passphrase].length;
	if (signs < LEAST_SIGNS) return 'too-short';
	if (signs > MOST_SIGNS) return 'too-long';
	const bare = bareOf(passphrase);
	if (isLittleMoreThan(bare, names.map(bareOf))) return 'a-name';
	return isCommon(bare, isListed) ? 'common' : undefined;
}

const bareOf = (words: string): string => normalised(words).toLowerCase().replace(/\s/gu, '');

/** How many signs of one's own a name, a figure run or a listed word must leave. */
const OWN_SIGNS = 8;

function isLittleMoreThan(bare: string, names: readonly string[]): boolean {
	const parts = names.filter((name) => name.length > 2);
	const rest = parts.reduce((left, name) => left.split(name).join(''), bare);
	return rest !== bare && [...rest].length < OWN_SIGNS;
}

/** Listed as it stands, without figures and marks at either end, said twice or more, or two listed ones put together. */
function isCommon(bare: string, isListed: IsListed): boolean {
	const core = bare.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
	const forms = [bare, core, unitOf(bare), unitOf(core)];
	if (forms.some((form) => form !== '' && isListed(form))) return true;
	if (new Set(bare).size <= 4 || isRun(bare)) return true;
	return [bare, core].some((form) => splits(form).some(([first, second]) => isListed(first) && isListed(second)));
}

/** What is said again and again: "passpasspass" is "pass". */
function unitOf(bare: string): string {
	return /^(.+?)\1+$/u.exec(bare)?.[1] ?? bare;
}

function splits(bare: string): readonly (readonly [string, string])[] {
	const signs = [...bare];
	return Array.from({ length: Math.max(0, signs.length - 5) }, (_, n) => [signs.slice(0, n + 3).join(''), signs.slice(n + 3).join('')]);
}

/** Signs that follow one another in the alphabet or in counting, up or down: "abcdefghijklmno". */
function isRun(bare: string): boolean {
	const steps = [...bare].map((sign, n, all) => (sign.codePointAt(0) ?? 0) - (all[n - 1]?.codePointAt(0) ?? 0)).slice(1);
	const inStep = steps.filter((step) => Math.abs(step) <= 1).length;
	return inStep >= steps.length - 2;
}
