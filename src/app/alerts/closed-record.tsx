import { TAKING } from '#core/escalation/alert.ts';
import { Section } from '../layout/panel.tsx';
import { SummaryList } from '../layout/summary-list.tsx';
import type { AlertRecord } from './ports.ts';
import { momentInWords, nameOf, type Readers } from './standing-words.ts';

/**
 * What is read years later: who decided and when, what was done, who was told, whether the young person knew. The words that raised
 * it stand above as they were said, and are not copied. Nothing while it is open.
 */
export function ClosedRecord({ record, readers }: { readonly record: AlertRecord; readonly readers: Readers }) {
	if (record.alert.state !== 'closed') return null;
	const closed = record.trail.filter(({ what }) => what === 'closed').at(-1);
	const decided = record.trail.filter(({ what }) => TAKING.has(what));
	const [done = '', ...rest] = (closed?.words ?? '').split('\n');
	return (
		<Section title="What was done">
			<SummaryList
				rows={[
					...decided.map(({ by, at, words }) => ({
						key: 'Decided',
						value: `${nameOf(readers.staff, by)}, ${momentInWords(at, readers.now)}${words === null ? '' : `: ${words}`}`,
					})),
					{ key: 'Done', value: done || 'Not written down' },
					...rest.map(keyed),
					{ key: 'Closed', value: `${nameOf(readers.staff, closed?.by ?? null)}, ${closed ? momentInWords(closed.at, readers.now) : ''}` },
				]}
			/>
		</Section>
	);
}

/** Sentences that have no word before them. */
const KEYS: Readonly<Record<string, string>> = {
	'Told the young person first.': 'Told first',
	'Somebody was woken for this, and it was needed.': 'Waking',
	'Somebody was woken for this, and it was not needed.': 'Waking',
};

/** `Told: Dan Otley` under *Told*; a sentence of its own under what it is about. */
function keyed(line: string): { readonly key: string; readonly value: string } {
	const [key = '', ...value] = line.split(': ');
	return value.length === 0 ? { key: KEYS[line] ?? 'Still to do', value: line } : { key, value: value.join(': ') };
}
