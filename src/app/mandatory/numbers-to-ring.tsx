import { Section } from '#app/layout/panel.tsx';
import type { EmergencyTeam } from '#core/cover/emergency-team.ts';
import { MANDATORY_WORDS } from './mandatory-words.ts';

/** Whom to ring with it. A person rings: nothing here does. */
export function NumbersToRing({ team }: { readonly team: EmergencyTeam | undefined }) {
	const council = team === undefined ? [] : [{ name: `The council, out of hours: ${team.name}`, number: team.number }];
	return (
		<Section title="Ring">
			<ul class="plain-list">
				{[...MANDATORY_WORDS.numbers, ...council].map(({ name, number }) => (
					<li>
						{`${name}: `}
						<a href={`tel:${number.replace(/[^+\d]/g, '')}`}>
							<b>{number}</b>
						</a>
					</li>
				))}
			</ul>
			<p class="small soft">
				{team === undefined
					? 'The council’s numbers are not set up here yet: look in your cover plan.'
					: 'In office hours, the council’s front door: its number is in your cover plan.'}
			</p>
		</Section>
	);
}
