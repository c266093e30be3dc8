import { Empty } from '#app/layout/empty.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PlainList, Row, Section } from '#app/layout/panel.tsx';
import { addressOf } from './request-addresses.ts';
import { EXEMPTION_WORDS } from './request-words.ts';
import type { WeighedRequest } from './weigh-request.ts';
import { type Weighed, withheldIn } from './what-is-given.ts';

/** What is left out and why, for whoever answers for it. It is no part of what anybody is given. */
export function SheetPage({ request, weighed, held }: WeighedRequest) {
	const withheld = withheldIn(weighed);
	return (
		<>
			<PageHead
				title="What is left out, and why"
				back={{ href: addressOf(request).request, words: 'The request' }}
				under={`${held.youngPerson.about.nameUsed}. This stays here. It is not part of what is given, and is never sent with it.`}
			/>
			<Section title={withheld.length === 1 ? '1 line' : `${withheld.length} lines`}>
				{withheld.length === 0 ? (
					<Empty title="Nothing is left out" />
				) : (
					<PlainList>
						{withheld.map((one) => (
							<Row whole>
								<p>
									<b>{one.piece.label}</b>
									{one.piece.when === null ? null : <span class="soft">. {one.piece.when}</span>}
								</p>
								<p class="own-words">{one.piece.text}</p>
								<p>{whyIn(one)}</p>
							</Row>
						))}
					</PlainList>
				)}
			</Section>
		</>
	);
}

function whyIn({ exemption, why, given, names }: Weighed): string {
	const what = exemption === null ? 'Names of others, or of people who work here' : EXEMPTION_WORDS[exemption];
	const all = given === null ? 'All of it' : 'Some words of it';
	return [`${all} left out: ${what}`, why, names && exemption !== null ? 'Names are left out, too' : ''].filter(Boolean).join('. ');
}
