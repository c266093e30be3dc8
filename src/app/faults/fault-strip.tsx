import { Inset } from '#app/layout/inset.tsx';
import type { Fault } from '#core/escalation/fault.ts';
import { faultWords } from './fault-words.ts';
import { FAULTS } from './faults-page.tsx';

/** One line for everything that nobody looks after yet, below the alerts: it never stands before a child. Nothing when there is nothing. */
export function FaultStrip({ faults }: { readonly faults: readonly Fault[] }) {
	const open = faults.filter(({ takenBy }) => takenBy === null);
	const [first] = open;
	if (first === undefined) return null;
	const title = open.length === 1 ? faultWords(first).what : `${open.length} things do not work`;
	return (
		<Inset tone="warning" title={title}>
			<p>
				Nobody looks after {open.length === 1 ? 'it' : 'them'} yet. <a href={FAULTS}>What it means and what to do</a>
			</p>
		</Inset>
	);
}
