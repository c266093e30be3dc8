import { Inset } from '#app/layout/inset.tsx';
import type { Fault } from '#core/escalation/fault.ts';
import { faultWords } from './fault-words.ts';
import { FAULTS } from './faults-page.tsx';

/** One line for everything that nobody looks after yet, below the alerts: it never stands before a child. Nothing when there is nothing. */
export function FaultStrip({ faults }: { readonly faults: readonly Fault[] }) {
	const open = faults.filter(({ takenBy }) => takenBy === null);
	const [first] = open;
	if (first === undefined) return null;
	// The same thing several times, such as for several alerts, is one thing to mend.
	const whats = new Set(open.map((fault) => faultWords(fault).what));
	const title = whats.size === 1 ? faultWords(first).what : `${whats.size} things do not work`;
	return (
		<Inset tone="warning" title={title}>
			<p>
				Nobody looks after {whats.size === 1 ? 'it' : 'them'} yet. <a href={FAULTS}>What it means and what to do</a>
			</p>
		</Inset>
	);
}
