import { Section } from '#app/layout/panel.tsx';
import { BesideIt } from '#app/rights/beside-it.tsx';
import { askAddress, wrongAddress } from '#app/rights/request-addresses.ts';
import type { RecordPageProps } from './record-page.tsx';

/** What a person may ask of what is held: to have it, and to have it put right. What was said to be wrong stands here. */
export function WhatIsHeld({
	record: { youngPerson },
	corrections,
	staff,
	asksFor,
}: Pick<RecordPageProps, 'record' | 'corrections' | 'staff' | 'asksFor'>) {
	const { nameUsed } = youngPerson.about;
	return (
		<Section
			title="What is held"
			aside={
				<a class="section-link" href={wrongAddress(youngPerson.id)}>
					Something is wrong
				</a>
			}
		>
			<p>{`${nameUsed} may ask for all of it, and may say that something is wrong. What is wrong keeps its words, with theirs beside it.`}</p>
			{asksFor ? (
				<p>
					<a href={askAddress(youngPerson.id)}>Write down that somebody asks for it</a>
				</p>
			) : null}
			<BesideIt corrections={corrections} nameUsed={nameUsed} staff={staff} />
		</Section>
	);
}
