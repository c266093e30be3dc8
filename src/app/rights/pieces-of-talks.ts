import { rowsOf } from '#app/conversation/line-rows.ts';
import { type Line, linesOf } from '#app/conversation/lines.ts';
import { noteInWords } from '#app/conversation/note-words.ts';
import { topicOf } from '#app/conversation/topic-of.ts';
import { SILENCE_WORDS } from '#app/layout/silence.tsx';
import { whoseWords } from '#app/layout/whose.tsx';
import type { Flow } from '#core/flow/define.ts';
import type { Entry } from '#core/flow/entry.ts';
import { freeWordsOf } from '#core/flow/input.ts';
import { type Correction, correctionsIn } from '#core/rights/correction.ts';
import { correctionInWords } from './correction-words.ts';
import type { EverythingHeld, HeldConversation } from './everything-held.ts';
import { type InWords, momentWithYear, type Piece, piece, rows } from './piece.ts';

type Talk = { readonly talk: HeldConversation; readonly flow: Flow | undefined; readonly corrections: readonly Correction[] };

/** Where a line was said, and who wrote down what they did not. */
type LineIn = { readonly conversation: { readonly id: string; readonly worker: string } };

const SECTION = 'talks';

/** Every talk, oldest first: what was said line by line with what was put right beside it, notes, and each part of its report. */
export function talkPieces(held: EverythingHeld, inWords: InWords): readonly Piece[] {
	const corrections = correctionsIn(held.corrections);
	return held.talks.toReversed().flatMap((talk) => {
		const { position, id } = talk.conversation;
		const flow = inWords.flows.byRef(`${position.flow}@${position.version}`);
		const theirs = corrections.filter(({ conversation }) => conversation === id);
		const one = { talk, flow, corrections: theirs };
		return [...headPieces(one, inWords), ...linePieces(one, inWords), ...otherPieces(one, inWords)];
	});
}

const OUTCOMES = { completed: 'They talked', 'part-done': 'Part done, the rest when they choose', stopped: 'Stopped early' } as const;

function headPieces({ talk: { conversation } }: Talk, { who }: InWords): readonly Piece[] {
	const { about, endedAt, outcome } = conversation;
	const of = { section: SECTION, key: `talk/${conversation.id}`, when: momentWithYear(conversation.startedAt) } as const;
	return rows(of, [
		['worker', 'A talk with', who(conversation.worker)],
		['place', 'Where', about.place, 'address'],
		[
			'outcome',
			'How it ended',
			endedAt === null ? 'It goes on' : `${outcome === null ? 'It ended' : OUTCOMES[outcome]}, ${momentWithYear(endedAt)}`,
		],
	]);
}

function linePieces({ talk, flow, corrections }: Talk, inWords: InWords): readonly Piece[] {
	return linesOf(talk.entries).flatMap((line) => {
		const beside = corrections.filter(({ entry }) => entry === line.entry);
		return [...lineInWords(talk, flow, line, inWords), ...beside.map((one) => correctionPiece(one, SECTION, inWords))];
	});
}

/** One line of what was said: its words, and what was ticked beside them. */
export function lineInWords({ conversation }: LineIn, flow: Flow | undefined, line: Line, { nameUsed, who }: InWords): readonly Piece[] {
	const exact = line.whose === 'exact';
	const label = flow === undefined ? line.question : topicOf(flow, line.question);
	// Written down by somebody else it is their account all the same: nobody told the worker so that a parent reads it.
	const theirs = ['their-words'] as const;
	const others = (line.value.people ?? []).length > 0 ? (['somebody-else'] as const) : [];
	const worker = who(line.actor === 'young-person' ? conversation.worker : line.actor);
	const names = { youngPerson: nameUsed, worker };
	const whose = whoseWords(line.whose, names);
	const all =
		flow === undefined
			? [{ is: 'words' as const, words: line.value.words ?? '', asked: line.asked, earlier: [] }]
			: rowsOf(flow, line, names);
	return all.map((row) =>
		piece({
			...{ section: SECTION, key: `line/${conversation.id}/${line.entry}/${row.is}`, label, when: momentWithYear(line.saidAt) },
			...{ whose: row.is === 'tick' ? row.whose : whose, exact: exact && row.is === 'words' },
			text: [
				row.is === 'words' && row.asked !== '' ? `Asked: “${row.asked}”` : '',
				row.words,
				...row.earlier.map((one) => `Before that: ${one}`),
				...wishOf(line, nameUsed),
			]
				.filter(Boolean)
				.join('\n'),
			holds: row.is === 'tick' ? [...theirs, ...others] : theirs,
		}),
	);
}

function wishOf({ wish, mayNotBeThem }: Line, name: string): readonly string[] {
	return [
		...(wish === 'out' ? [`${name} would rather this stayed out of the report.`] : []),
		...(wish === 'in' ? [`${name} would like this in the report.`] : []),
		...(mayNotBeThem ? [`It was said afterwards that it may not have been ${name} who wrote this.`] : []),
	];
}

/** What is in the log besides the lines: notes, who was there, what was not answered, and what was said on stopping. */
function otherPieces({ talk, flow }: Talk, inWords: InWords): readonly Piece[] {
	const { conversation, entries, closings } = talk;
	const others = entries.flatMap((entry) => besideTheLines(entry, flow, inWords, conversation.id));
	const parts = closings.toReversed().flatMap((closing) => {
		const of = { section: SECTION, key: `closing/${closing.id}`, when: momentWithYear(closing.at) } as const;
		const whose = closing.by === 'young-person' ? inWords.nameUsed : inWords.who(closing.by);
		return rows(of, [['body', `Report: ${PART_WORDS[closing.part]}`, stringsIn(closing.body).join('\n'), 'their-words']]).map((one) => ({
			...one,
			whose,
		}));
	});
	return [...others, ...parts];
}

const PART_WORDS = {
	analysis: 'the worker’s view',
	sharing: 'who may see it',
	telling: 'how they will be told',
	'read-back': 'how it was checked with them',
	'sign-off': 'read by a second person',
} as const;

/** What stands beside the lines of a log. */
export function besideTheLines(entry: Entry, flow: Flow | undefined, { nameUsed, who }: InWords, talk: string): readonly Piece[] {
	const { input } = entry;
	const of = { section: SECTION, key: `entry/${talk}/${entry.id}`, when: momentWithYear(entry.occurredAt) } as const;
	const topic = 'question' in input && flow !== undefined ? topicOf(flow, input.question) : '';
	switch (input.type) {
		case 'worker-note': {
			const theirs = input.theirs === true;
			const whose = theirs ? `${nameUsed}’s words` : who(entry.actor);
			return [piece({ ...of, label: 'A note', text: noteInWords(input), whose, holds: ['their-words'], exact: theirs })];
		}
		case 'skipped':
		case 'not-saying':
		case 'not-known':
			return [piece({ ...of, label: topic, text: SILENCE_WORDS[input.type].said, holds: ['their-words'] })];
		case 'present':
			return [
				piece({
					...of,
					label: 'Who was there',
					text: [...input.who.map((one) => one.replace('-', ' ')), freeWordsOf(input)].filter(Boolean).join(', '),
				}),
			];
		case 'stopped':
			return [piece({ ...of, label: 'Stopped', text: freeWordsOf(input) || 'The talk was stopped', holds: ['their-words'] })];
		case 'asked-for-a-person':
			return [piece({ ...of, label: 'Asked for a person', text: `${nameUsed} asked for a person`, holds: ['their-words'] })];
		default:
			return [];
	}
}

/** What somebody said is wrong: who said so, in their words, and what was decided. It stands beside what it is about. */
export function correctionPiece(one: Correction, section: Piece['section'], { nameUsed, who }: InWords): Piece {
	const { says, decided } = correctionInWords(one, nameUsed, who);
	return piece({
		...{ section, key: `correction/${one.id}`, label: 'Said to be wrong', when: momentWithYear(one.at) },
		text: [says, one.said.what, `“${one.said.words}”`, ...decided].filter(Boolean).join('\n'),
		holds: one.said.by === 'young-person' ? ['their-words'] : ['somebody-else'],
	});
}

/** Every string in a value, in order. */
export function stringsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return value.trim() === '' ? [] : [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(stringsIn);
}
