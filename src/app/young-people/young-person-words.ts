import type { Instant } from '#core/clock/instant.ts';
import { ageOn } from '#core/clock/london.ts';
import type { AboutYoungPerson, HOMES, YoungPerson } from '#core/record/young-person.ts';
import { startOf } from './pronouns.ts';

/** How each kind of home is offered in a form, and how it reads after "Lives". */
export const HOME_WORDS: Readonly<Record<(typeof HOMES)[number], { readonly option: string; readonly lives: string }>> = {
	family: { option: 'With family', lives: 'with family' },
	'foster-family': { option: 'With a foster family', lives: 'with a foster family' },
	'childrens-home': { option: 'In a children’s home', lives: 'in a children’s home' },
	kinship: { option: 'With relatives or friends (kinship care)', lives: 'with relatives or friends' },
	supported: { option: 'In supported accommodation', lives: 'in supported accommodation' },
	independent: { option: 'In a place of their own', lives: 'in a place of their own' },
	secure: { option: 'In a secure home', lives: 'in a secure home' },
	nowhere: { option: 'Nowhere settled', lives: 'nowhere settled' },
	other: { option: 'Somewhere else', lives: 'somewhere else' },
};

/** Homes in which a young person may be looked after: the care codes M and A apply to nobody else. */
export const CARE_HOMES: readonly (typeof HOMES)[number][] = ['foster-family', 'childrens-home', 'kinship', 'supported', 'secure', 'other'];

/** `Jaz, 14`; the name alone while the date of birth is not known. */
export function nameAndAge({ about }: Pick<YoungPerson, 'about'>, now: Instant): string {
	const age = ageIn(about, now);
	return age === undefined ? about.nameUsed : `${about.nameUsed}, ${age}`;
}

export function ageIn({ dateOfBirth }: Pick<AboutYoungPerson, 'dateOfBirth'>, now: Instant): number | undefined {
	return dateOfBirth === undefined ? undefined : ageOn(dateOfBirth, now);
}

/** `14, she/her. Lives with a foster family in Northmoor. Tarnshire Council is responsible.` Only what is known. */
export function inOneLine(about: AboutYoungPerson, now: Instant): string {
	const age = ageIn(about, now);
	const who = [age === undefined ? '' : String(age), about.pronouns ?? ''].filter(Boolean).join(', ');
	return sentencesFrom([who, ...whereInWords(about)]);
}

/** The same for a list of people, where the age already stands beside the name. */
export function tellApart(about: AboutYoungPerson): string {
	return sentencesFrom([[about.fullName ?? '', about.pronouns ?? ''].filter(Boolean).join(', '), ...whereInWords(about)]);
}

const sentencesFrom = (parts: readonly string[]) =>
	parts
		.filter(Boolean)
		.map((part) => `${startOf(part)}.`)
		.join(' ');

function whereInWords(about: AboutYoungPerson): readonly string[] {
	const lives = [
		about.home === undefined ? '' : HOME_WORDS[about.home].lives,
		about.livesIn === undefined ? '' : `in ${about.livesIn}`,
	].filter(Boolean);
	return [
		lives.length === 0 ? '' : `Lives ${lives.join(' ')}`,
		about.responsibleAuthority === undefined ? '' : `${about.responsibleAuthority} is responsible`,
		about.hostAuthority === undefined ? '' : `${about.hostAuthority} is the host authority`,
	];
}

/** The title of a record: the name used, with the family name when the full name ends in one. */
export function titleOf({ nameUsed, fullName }: AboutYoungPerson): string {
	const family = fullName?.trim().split(/\s+/).slice(1).at(-1);
	return family === undefined || nameUsed.includes(family) ? nameUsed : `${nameUsed} ${family}`;
}
