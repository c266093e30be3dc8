import type { Session } from '#app/staff/ports.ts';
import type { EntryId } from '#core/id.ts';
import { type BesideLines, type ExampleStanding, exampleStanding } from './beside-lines.ts';

type Said = { readonly words: (name: string) => string; readonly link?: { readonly words: string; readonly to: 'example' | 'use' } };

const SAYS: Readonly<Record<Exclude<ExampleStanding, 'nothing-to-offer'>, Said>> = {
	practice: { words: (name) => `${name} is made up, so these words are no example.` },
	offered: { words: () => 'Offered as an example. The safeguarding lead decides.' },
	objection: { words: (name) => `${name}’s words are not used: there is an objection.` },
	'not-told': {
		words: (name) => `These words can only be an example once ${name} was told and does not object.`,
		link: { words: 'How to tell them', to: 'use' },
	},
	'may-offer': {
		words: () => 'These words could help the computer to learn, without names and places.',
		link: { words: 'Offer them as an example', to: 'example' },
	},
};

export type ExampleHintProps = {
	readonly beside: BesideLines;
	readonly session: Session;
	readonly conversation: string;
	readonly entry: EntryId;
};

/** After somebody said that it was wrong: whether the words may be offered as an example, and if not why not. */
export function ExampleHint({ beside, session, conversation, entry }: ExampleHintProps) {
	const standing = exampleStanding(beside, session, entry);
	if (standing === 'nothing-to-offer') return null;
	const { words, link } = SAYS[standing];
	const { id, about } = beside.youngPerson;
	const to = { example: `/conversations/${conversation}/lines/${entry}/example`, use: `/young-people/${id}/words` };
	return (
		<p class="small">
			{words(about.nameUsed)} {link === undefined ? null : <a href={to[link.to]}>{link.words}</a>}
		</p>
	);
}
