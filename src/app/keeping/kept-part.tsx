import { Section } from '#app/layout/panel.tsx';
import { addresses } from '#app/young-people/addresses.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { keptInWords } from './keeping-words.ts';
import type { CaseKeeping } from './ports.ts';

export type KeptPartProps = {
	readonly keeping: CaseKeeping;
	readonly staff: readonly StaffMember[];
	/** Whether whoever reads this may put a hold on it. */
	readonly leads: boolean;
};

/**
 * On a record: until when it is kept and why, and that it is held. Who asked for the hold stands on the page behind it, for
 * those who answer for it: it could tell a person that they are being looked into.
 */
export function KeptPart({ keeping, staff, leads }: KeptPartProps) {
	const { kept, standing, deletion, youngPerson } = keeping;
	const nameOf = (id: string) => staff.find((one) => one.id === id)?.name ?? 'Somebody who has left';
	const isHeld = standing.holds + standing.moratoria > 0;
	const link = (
		<a class="section-link" href={addresses.keeping(youngPerson)}>
			Hold it, or keep it longer
		</a>
	);
	return (
		<Section title="How long it is kept" aside={leads ? link : undefined}>
			{isHeld ? <p>It is held: nothing in it is deleted, whatever its date. What is wrong in it is still put right by adding.</p> : null}
			<p>{keptInWords(kept, nameOf)}</p>
			{deletion === null ? null : <p>Somebody proposed that it be destroyed. A second person decides.</p>}
		</Section>
	);
}
