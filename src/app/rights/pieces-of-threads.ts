import { linesOf } from '#app/conversation/lines.ts';
import type { HeldExchange } from '#app/texting/thread-ports.ts';
import type { MessageHome } from '#core/texting/message-home.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import type { ThreadNote } from '#core/texting/thread-note.ts';
import type { EverythingHeld } from './everything-held.ts';
import { type InWords, momentWithYear, type Piece, piece, rows } from './piece.ts';
import { besideTheLines, lineInWords } from './pieces-of-talks.ts';

const THEIRS = ['their-words'] as const;

/** What we texted, what colleagues wrote beside it, what each first contact took from their texts, and what they asked to be passed on. */
export function threadPieces({ threads, exchanges, messagesHome }: EverythingHeld, inWords: InWords): readonly Piece[] {
	return [
		...threads.flatMap(({ ours, notes }) => [...ours.map((one) => ourPiece(one, inWords)), ...notes.map((one) => notePiece(one, inWords))]),
		...exchanges.toReversed().flatMap((one) => exchangePieces(one, inWords)),
		...messagesHome.flatMap((one) => messagePieces(one, inWords)),
	];
}

const BECAME: Readonly<Record<SentText['state'], string>> = {
	waiting: 'It waits to be sent.',
	sent: '',
	delivered: '',
	failed: 'It did not arrive.',
	'not-sent': 'It was not sent.',
	'called-off': 'It was not sent.',
};

/** What was answered shows what they said, whoever wrote it. */
function ourPiece({ id, by, words, translated, state, sentAt, queuedAt, why }: SentText, { who }: InWords): Piece {
	const inEnglish = translated === null ? '' : `In English: ${translated.english}`;
	return piece({
		...{ section: 'talks', key: `sent/${id}`, label: 'A text of ours', when: momentWithYear(sentAt ?? queuedAt), holds: THEIRS },
		whose: by === 'assistant' ? null : who(by),
		text: [words, inEnglish, BECAME[state], why ?? ''].filter(Boolean).join('\n'),
	});
}

function notePiece({ id, by, at, words }: ThreadNote, { who }: InWords): Piece {
	const of = { section: 'talks', key: `thread-note/${id}`, label: 'A note', when: momentWithYear(at) } as const;
	return piece({ ...of, whose: who(by), text: words, holds: THEIRS });
}

/** By each question that the assistant asked, as in a talk. The texts themselves stand by themselves. */
function exchangePieces({ exchange, lines }: HeldExchange, inWords: InWords): readonly Piece[] {
	const { id, startedAt, endedAt, position } = exchange;
	const flow = inWords.flows.byRef(`${position.flow}@${position.version}`);
	const conversation = { id, worker: 'system' };
	const entries = lines.map(({ entry }) => entry);
	const ended = endedAt === null ? 'It goes on' : `It ended ${momentWithYear(endedAt)}`;
	return [
		...rows({ section: 'talks', key: `exchange/${id}`, when: momentWithYear(startedAt) }, [
			['whole', 'A first contact by text', `Waymark answered by itself, with sentences that people wrote. ${ended}.`],
		]),
		...linesOf(entries).flatMap((line) => lineInWords({ conversation }, flow, line, inWords)),
		...entries.flatMap((entry) => besideTheLines(entry, flow, inWords, id)),
	];
}

const PASSED_ON: Readonly<Record<MessageHome['state'], string>> = {
	asked: 'Nobody has looked at it yet.',
	checked: 'Somebody looked that it is safe. It was not passed on yet.',
	sent: 'It was passed on.',
	'not-sent': 'It was not passed on.',
	told: 'They were told what became of it.',
};

function messagePieces(
	{ id, askedAt, to, notTo, words, checked, passedOn, why, state }: MessageHome,
	{ nameUsed }: InWords,
): readonly Piece[] {
	const of = { section: 'promises', key: `message-home/${id}`, when: momentWithYear(askedAt) } as const;
	const said = { whose: `${nameUsed}’s exact words`, exact: true, holds: [...THEIRS, 'somebody-else'] as const };
	return [
		piece({ ...of, ...said, key: `${of.key}/words`, label: 'A message home', text: words }),
		...rows(of, [
			['to', 'For whom', to, 'their-words', 'somebody-else'],
			['not-to', 'Not for', notTo, 'their-words', 'somebody-else'],
			['state', 'What became of it', PASSED_ON[state]],
			['checked', 'How somebody knew that it was safe', checked, 'their-words', 'somebody-else'],
			['passed-on', 'How it was passed on', passedOn, 'their-words', 'somebody-else'],
			['why', 'Why it was not', why, 'their-words', 'somebody-else'],
		]),
	];
}
