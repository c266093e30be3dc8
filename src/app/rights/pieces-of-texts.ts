import { reasonsOf } from '#app/screening/reasons.ts';
import { type KeptText, momentOf, type TextingNumber } from '#core/texting/kept-text.ts';
import type { EverythingHeld } from './everything-held.ts';
import { LEVEL_WORDS } from './level-words.ts';
import { type InWords, momentWithYear, type Piece, piece, rows } from './piece.ts';

const THEIRS = ['their-words'] as const;

/** The numbers that they text from, and every text with what the computer made of it, in the order in which they came. */
export function textPieces({ numbers, texts }: EverythingHeld, { nameUsed }: InWords): readonly Piece[] {
	return [
		...numbers.flatMap(({ id, number, firstHeardAt, state, known }) =>
			rows({ section: 'talks', key: `number/${id}`, when: momentWithYear(firstHeardAt) }, [
				['number', 'A number that texts came from', number, 'address', 'their-words'],
				['state', 'Whether it may be texted', STANDS[state], 'their-words'],
				['hours', 'When it is safe to text', known.safeHours.map(hoursInWords).join('\n'), 'their-words'],
				['how', 'How that is known', known.how, 'their-words', 'somebody-else'],
			]),
		),
		...texts.flatMap((text) => [wordsOf(text, nameUsed), ...verdictOf(text)]),
	];
}

const STANDS: Readonly<Record<TextingNumber['state'], string>> = {
	open: '',
	stopped: 'They asked for no more texts.',
	unsafe: 'It is not safe, so nothing is sent to it.',
	'not-sure': 'It may not be them.',
};
const DAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

const hoursInWords = ({ days, from, to }: TextingNumber['known']['safeHours'][number]): string =>
	`${days.map((day) => DAYS[day - 1]).join(', ')}, ${from} to ${to}`;

function wordsOf(text: KeptText, nameUsed: string): Piece {
	const { id, words, attachments } = text;
	const came = attachments === 0 ? '' : 'A picture or voice note came with it. Nobody opened it.';
	return piece({
		...{ section: 'talks', key: `text/${id}`, label: 'A text', when: momentWithYear(momentOf(text)) },
		...{ whose: `${nameUsed}’s exact words`, exact: true, holds: THEIRS },
		text: [words, came].filter(Boolean).join('\n') || 'Nothing was in it.',
	});
}

function verdictOf({ id, receivedAt, level, verdict, words }: KeptText): readonly Piece[] {
	if (level === 'none') return [];
	const why = reasonsOf(verdict, words).map(({ says }) => says);
	const text = [`The computer looked at this: ${LEVEL_WORDS[level]}.`, ...why].join(' ');
	return [piece({ section: 'checks', key: `verdict/text/${id}`, label: 'A text', when: momentWithYear(receivedAt), text, holds: THEIRS })];
}
