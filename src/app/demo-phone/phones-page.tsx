import { Button } from '#app/layout/button.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { NameLink, Section } from '#app/layout/panel.tsx';
import type { Session } from '#app/staff/ports.ts';
import { numberInWords } from '#core/texting/number.ts';
import { PHONES, phoneAddress } from './phone-addresses.ts';
import type { ScreenPhone } from './ports.ts';
import { WhatToTry } from './what-to-try.tsx';

export type PhonesPageProps = {
	readonly session: Session;
	readonly all: readonly ScreenPhone[];
	readonly problem: string | null;
};

/** Whose phone somebody takes: a new number’s, or a made-up young person’s. */
export function PhonesPage({ session, all, problem }: PhonesPageProps) {
	return (
		<>
			<PageHead
				title="A phone to try texts with"
				back={{ href: '/today', words: 'Today' }}
				under="Text as a young person would. The phone is drawn; what you text takes the same way as from a real one, and stands in the inbox."
			/>
			<div class="stack-wide phones">
				{problem === null ? null : (
					<Inset tone="warning" live>
						<p>{problem}</p>
					</Inset>
				)}
				<form method="post" action={PHONES}>
					<FormToken session={session} />
					<Button icon="plus">Take a phone with a new number</Button>
				</form>
				<Section title="Or take one of theirs">
					<p class="small soft">All of them are made up, and their numbers belong to nobody.</p>
					<ul class="phone-cards" aria-label="Phones">
						{all.map((phone) => (
							<li class="room phone-card">
								<NameLink href={phoneAddress(phone.id)}>{phone.who ?? numberInWords(phone.number)}</NameLink>
								<p class="small soft">{phone.who === null ? 'A new number' : numberInWords(phone.number)}</p>
							</li>
						))}
					</ul>
				</Section>
				<WhatToTry />
			</div>
		</>
	);
}
