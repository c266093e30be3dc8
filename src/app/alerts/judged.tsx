import type { BesideLines } from '#app/screening/beside-lines.ts';
import { type CheckReaders, LineCheck } from '#app/screening/line-check.tsx';
import { isOfMachine } from '#app/screening/machine-verdict.ts';
import { WhyMarked } from '#app/screening/why-marked.tsx';
import { freeWordsOf } from '#core/flow/input.ts';
import type { Verdict } from '#core/screening/verdict.ts';
import type { AlertRecord } from './ports.ts';

type Disclosure = AlertRecord['disclosures'][number];

/** What people said of the verdicts beside an alert. Left out while somebody acts, and where it cannot be read. */
export type Checking = (CheckReaders & { readonly beside: BesideLines }) | undefined;

/** The words with what screening found in them; nothing where it read no words, found nothing, or a person raised it. */
function judged({ entry }: Disclosure): { readonly verdict: Verdict; readonly words: string } | undefined {
	const { verdict } = entry;
	const words = freeWordsOf(entry.input);
	if (verdict === undefined || verdict.level === 'none' || words.trim() === '' || !isOfMachine(verdict)) return undefined;
	return { verdict, words };
}

/** What the computer went by, one plain sentence for each rule. */
export function WhyOf({ disclosure, check }: { readonly disclosure: Disclosure; readonly check: Checking }) {
	const found = judged(disclosure);
	return check === undefined || found === undefined ? null : <WhyMarked {...found} />;
}

/** Right or wrong, because… It comes back to this alert, and changes nothing about it. */
export function CheckOf({
	disclosure,
	record,
	check,
}: {
	readonly disclosure: Disclosure | undefined;
	readonly record: AlertRecord;
	readonly check: Checking;
}) {
	const found = disclosure && judged(disclosure);
	if (check === undefined || disclosure === undefined || found === undefined) return null;
	const came = { from: 'alert', alert: record.alert.id } as const;
	return <LineCheck {...check} {...found} conversation={disclosure.concern.conversation} entry={disclosure.entry.id} came={came} />;
}
