import { hoursInWords } from '#app/cover/staff-words.ts';
import type { Mark } from '#app/texting/mark-number.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { TextingNumber } from '#core/texting/kept-text.ts';
import { factsOf } from '#core/texting/number-facts.ts';
import type { SafeHours } from '#core/texting/safe-times.ts';
import { type MaySend, maySend } from '#core/texting/safe-to-send.ts';

/** `Number ends 318`: how a number is told from another where the whole of it is not needed. */
export function endOf({ number }: Pick<TextingNumber, 'number'>): string {
	const digits = number.replace(/\D/g, '');
	if (digits.length >= 5) return `Number ends ${digits.slice(-3)}`;
	return number === '' ? 'A number that was withheld' : `Sender ${number}`;
}

/** What of ours may go to a number now: words, or at least a check. */
export function standing(number: TextingNumber, now: Instant): { readonly words: MaySend; readonly check: MaySend } {
	const facts = factsOf(number);
	return { words: maySend(facts, 'words', now), check: maySend(facts, 'check', now) };
}

/** In a few words, for a list: what holds up a text, or that nothing does. */
export const SHORT: Readonly<Record<Extract<MaySend, { may: false }>['because'] | 'may', string>> = {
	may: 'Can be texted',
	unsafe: 'Not safe to text',
	recycled: 'May be somebody else’s now',
	'opted-out': 'Asked for no more texts',
	'not-sure': 'May not be them',
	'code-word': 'Ask for the word first',
	silent: 'Silent for 30 days: check first',
	'not-the-time': 'Not safe at this hour',
};

export const shortOf = (may: MaySend): string => SHORT[may.may ? 'may' : may.because];

type MarkWords = { readonly label: string; readonly hint: string };

/** What can be said of a number. `known-to-be-them` is a worker’s own knowledge: a right word is not enough. */
export const MARK_WORDS: Readonly<Record<Mark, MarkWords>> = {
	unsafe: { label: 'It is not safe to text this number', hint: 'Nothing more is sent, also nothing that waits to go' },
	doubted: { label: 'The person with this phone may not be them', hint: 'Only a check can go there until somebody knows' },
	'somebody-elses': { label: 'It belongs to somebody else now', hint: 'Nothing more is sent, no check either' },
	'known-to-be-them': {
		label: 'I know that it is them',
		hint: 'You saw them, or spoke and knew their voice. A right word by text is not enough',
	},
	'known-to-be-safe': { label: 'It is safe to text again', hint: 'After this somebody still has to know that it is them' },
};

const MAY_SAY: Readonly<Record<TextingNumber['state'], readonly Mark[]>> = {
	open: ['unsafe', 'doubted', 'somebody-elses', 'known-to-be-them'],
	stopped: ['unsafe', 'doubted', 'somebody-elses', 'known-to-be-them'],
	'not-sure': ['known-to-be-them', 'unsafe', 'somebody-elses'],
	unsafe: ['known-to-be-safe', 'somebody-elses'],
};

/** What would change something, the likeliest first. */
export const marksFor = ({ state, known }: TextingNumber): readonly Mark[] =>
	MAY_SAY[state].filter((mark) => mark !== 'somebody-elses' || !known.recycled);

const SHORT_DAYS: Readonly<Record<number, string>> = { 1: 'Mon', 2: 'Tue', 3: 'Wed', 4: 'Thu', 5: 'Fri', 6: 'Sat', 7: 'Sun' };

/** "Mon to Fri, 4:00 pm to 6:30 pm". */
export function stretchInWords({ days, from, to }: SafeHours): string {
	const sorted = days.toSorted((a, b) => a - b);
	const runs: number[][] = [];
	for (const day of sorted) {
		const last = runs.at(-1);
		if (last !== undefined && last.at(-1) === day - 1) last.push(day);
		else runs.push([day]);
	}
	const named = runs.flatMap((run) =>
		run.length > 2 ? [`${SHORT_DAYS[run[0] ?? 0]} to ${SHORT_DAYS[run.at(-1) ?? 0]}`] : run.map((day) => SHORT_DAYS[day] ?? ''),
	);
	return `${sorted.length === 7 ? 'Every day' : named.join(', ')}, ${hoursInWords({ from, to })}`;
}
