import type { AboutYoungPerson } from '#core/record/young-person.ts';

/** Words for a young person in our own sentences. `is` and `has` agree with the subject. */
export type Pronouns = {
	readonly they: string;
	readonly them: string;
	readonly their: string;
	readonly are: string;
	readonly have: string;
};

const THEY: Pronouns = { they: 'they', them: 'them', their: 'their', are: 'are', have: 'have' };
const KNOWN: Readonly<Record<string, Pronouns>> = {
	she: { they: 'she', them: 'her', their: 'her', are: 'is', have: 'has' },
	he: { they: 'he', them: 'him', their: 'his', are: 'is', have: 'has' },
};

/** From what the young person chose, read by its first word; `they` when it is not known or is not one that we can inflect. */
export function pronounsOf({ pronouns = '' }: Pick<AboutYoungPerson, 'pronouns'>): Pronouns {
	return (
		KNOWN[
			pronouns
				.trim()
				.toLowerCase()
				.split(/[^a-z]/)[0] ?? ''
		] ?? THEY
	);
}

/** `She chose`, at the start of a sentence. */
export function startOf(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
