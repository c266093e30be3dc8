import { Empty } from '#app/layout/empty.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { NameLink, PanelList, PlainList, Row, Section } from '#app/layout/panel.tsx';
import { nameAndAge } from '#app/young-people/young-person-words.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { MessageHome } from '#core/texting/message-home.ts';
import { homeAddress, MESSAGES_HOME } from './home-addresses.ts';
import { homeStanding, whenAsked } from './home-words.ts';

export type OpenMessage = { readonly message: MessageHome; readonly youngPerson: YoungPerson };
type ListProps = { readonly rows: readonly OpenMessage[]; readonly now: Instant };

/** Every message home of which the young person does not know yet what became. What it says stands on its own page. */
export function HomeList({ rows, now }: ListProps) {
	return (
		<>
			<PageHead
				title="Messages home"
				under="A young person would like somebody to hear that they are safe. You check it and pass it on yourself."
			/>
			{rows.length === 0 ? (
				<Empty title="No message waits">When somebody asks for one by text, it shows here until they know what became of it.</Empty>
			) : (
				<PanelList label="Messages home">
					{rows.map((row) => (
						<Row whole>
							<NameLink href={homeAddress(row.message.id)}>{nameAndAge(row.youngPerson, now)}</NameLink>
							<p>{homeStanding(row.message)}</p>
							<p class="small soft">{whenAsked(row.message, now)}</p>
						</Row>
					))}
				</PanelList>
			)}
		</>
	);
}

/** On Today: nothing where none waits. */
export function HomePart({ rows, now }: ListProps) {
	if (rows.length === 0) return null;
	return (
		<Section
			title="Messages home"
			aside={
				<a class="section-link" href={MESSAGES_HOME}>
					All of them
				</a>
			}
		>
			<PlainList>
				{rows.slice(0, MOST_ON_TODAY).map((row) => (
					<Row>
						<a href={homeAddress(row.message.id)}>{row.youngPerson.about.nameUsed}</a>
						<p class="small">{homeStanding(row.message)}</p>
						<p class="small soft">{whenAsked(row.message, now)}</p>
					</Row>
				))}
			</PlainList>
		</Section>
	);
}

const MOST_ON_TODAY = 5;
