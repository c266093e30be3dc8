import type { IconName } from '../layout/icons.ts';
import { pronounsOf } from '../young-people/pronouns.ts';
import type { AlertRecord } from './ports.ts';
import { nameOf, type Readers } from './standing-words.ts';
import { workerWithThem } from './with-them.ts';

/** Decisions that one touch makes, in the order in which they are offered. `wait` and `other` need something typed. */
export const QUICK_DECISIONS = ['speak-worker', 'call-999', 'speak', 'night-team'] as const;
export type QuickDecision = (typeof QUICK_DECISIONS)[number];

/** What one touch at night writes down: it is theirs from then on, and what they do first is asked next. */
export const GOT_IT = 'I have read it and I have got it.';

/** No telephone here: these write down what somebody does and ring nobody. */
export const DECISION_ICONS: Record<QuickDecision, IconName> = {
	'speak-worker': 'message-circle',
	'call-999': 'pencil-line',
	speak: 'message-circle',
	'night-team': 'pencil-line',
};

/** What the button says, and what is kept. Undefined for a decision that has no meaning for this reader. */
export function decisionInWords(decision: QuickDecision, record: AlertRecord, readers: Readers): string | undefined {
	const { about } = record.youngPerson;
	const worker = record.saidIn?.worker;
	const words: Record<QuickDecision, string | undefined> = {
		'speak-worker':
			worker === undefined || worker === readers.me
				? undefined
				: `Speak to ${nameOf(readers.staff, worker).split(' ')[0]}, who is with ${pronounsOf(about).them}`,
		'call-999': 'I am calling 999 now',
		speak: `Speak to ${about.nameUsed}`,
		'night-team': 'I am ringing the council night team',
	};
	return words[decision];
}

export type OfferedDecision = { readonly decision: QuickDecision; readonly words: string };

/** What stands on the page. Speaking to the worker comes first, and only while somebody else is in the room with them. */
export function decisionsFor(record: AlertRecord, readers: Readers): readonly OfferedDecision[] {
	const present = workerWithThem(record) !== undefined;
	return QUICK_DECISIONS.filter((decision) => decision !== 'speak-worker' || present).flatMap((decision) => {
		const words = decisionInWords(decision, record, readers);
		return words === undefined ? [] : [{ decision, words }];
	});
}
