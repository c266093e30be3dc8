import { Button, ButtonLink } from '#app/layout/button.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { NameLink, PanelList, Row, Section } from '#app/layout/panel.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { addresses } from './addresses.ts';
import { nameAndAge, tellApart } from './young-person-words.ts';

type SearchPageProps = {
	readonly session: Session;
	readonly now: Instant;
	/** What was looked for; null when the whole list is shown. */
	readonly name: string | null;
	readonly people: readonly YoungPerson[];
};

/** Everybody, or those whose name is like the one typed. The name is sent in a form, so that no address ever holds it. */
export function SearchPage({ session, now, name, people }: SearchPageProps) {
	return (
		<>
			<PageHead
				title="Young people"
				aside={
					<ButtonLink href="/young-people/new" look="second" icon="plus">
						Add a young person
					</ButtonLink>
				}
			/>
			<div class="stack-wide">
				<form method="post" action="/young-people" class="search-form">
					<FormToken session={session} />
					<TextField
						name="name"
						label="Look by name"
						type="search"
						spellcheck={false}
						value={name ?? ''}
						hint="The first letters will do, and names that sound alike are found"
					/>
					<Button look="plain" icon="search">
						Look
					</Button>
				</form>
				{people.length === 0 ? (
					<Section title={name === null ? 'Everybody' : 'Names found'}>
						<Nobody name={name} />
					</Section>
				) : (
					<People people={people} now={now} title={name === null ? 'Everybody' : `Names like “${name}”`} />
				)}
			</div>
		</>
	);
}

function Nobody({ name }: Pick<SearchPageProps, 'name'>) {
	return name === null ? (
		<Empty title="Nobody is here yet">
			The people you work with show here, by the name they use. Add the first one with the button above.
		</Empty>
	) : (
		<Empty title={`No name like “${name}”`}>
			Try another spelling or only the first letters. If they are new, add them with the button above.
		</Empty>
	);
}

function People({ people, now, title }: Pick<SearchPageProps, 'people' | 'now'> & { readonly title: string }) {
	return (
		<Section title={title}>
			<PanelList label={title}>
				{people.map((person) => (
					<PersonRow person={person} now={now} />
				))}
			</PanelList>
		</Section>
	);
}

/** One person in a list: the name that leads to the record, and enough to tell two alike apart. */
export function PersonRow({ person, now }: { readonly person: YoungPerson; readonly now: Instant }) {
	const more = tellApart(person.about);
	return (
		<Row whole>
			<NameLink href={addresses.youngPerson(person.id)}>{nameAndAge(person, now)}</NameLink>
			{more === '' ? null : <p class="small soft">{more}</p>}
		</Row>
	);
}
