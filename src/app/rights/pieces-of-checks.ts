import type { HeldAlert } from '#app/alerts/ports.ts';
import { topicOf } from '#app/conversation/topic-of.ts';
import { daysOf } from '#app/looks/days-of-looks.ts';
import { machineVerdict } from '#app/screening/machine-verdict.ts';
import { reasonsOf } from '#app/screening/reasons.ts';
import { longDay } from '#core/clock/london.ts';
import { freeWordsOf } from '#core/flow/input.ts';
import { RETENTION } from '#core/keeping/retention-classes.ts';
import { correctionsIn } from '#core/rights/correction.ts';
import type { EverythingHeld, HeldConversation } from './everything-held.ts';
import { LEVEL_WORDS } from './level-words.ts';
import { dayWithYear, type InWords, momentWithYear, type Piece, piece, rows } from './piece.ts';
import { correctionPiece } from './pieces-of-talks.ts';
import { trailInWords } from './trail-words.ts';

/** That somebody was asked to look, and why, shows what was said: a parent learns from it that there was something to say. */
const SHOWS = ['their-words'] as const;

/** What the computer made of what was typed, and what people said of that. It decides nothing; it asks a person to look. */
export function checkPieces(held: EverythingHeld, inWords: InWords): readonly Piece[] {
	const ofTalks = held.talks.toReversed().flatMap((talk) => [...verdictsOf(talk, inWords), ...checksOf(talk, inWords)]);
	return [...ofTalks, ...checksOf({ checks: held.textChecks }, inWords)];
}

function verdictsOf({ conversation, entries }: HeldConversation, { flows }: InWords): readonly Piece[] {
	const { position, id } = conversation;
	const flow = flows.byRef(`${position.flow}@${position.version}`);
	return entries.flatMap((entry) => {
		const verdict = machineVerdict(entries, entry.id);
		if (verdict === undefined) return [];
		const label = 'question' in entry.input && flow !== undefined ? topicOf(flow, entry.input.question) : 'Something that was said';
		const why = reasonsOf(verdict, freeWordsOf(entry.input)).map(({ says }) => says);
		const text = [`The computer looked at this: ${LEVEL_WORDS[verdict.level]}.`, ...why].join(' ');
		const when = momentWithYear(entry.receivedAt);
		return [piece({ section: 'checks', key: `verdict/${id}/${entry.id}`, label, when, text, holds: SHOWS })];
	});
}

function checksOf({ checks }: Pick<HeldConversation, 'checks'>, { who }: InWords): readonly Piece[] {
	return checks.map((check) => {
		const { should, why } = check.about;
		const says = should === null ? 'The computer was right' : `The computer was wrong: ${LEVEL_WORDS[should]}`;
		return piece({
			...{ section: 'checks', key: `check/${check.id}`, label: 'What a person said of it', when: momentWithYear(check.at) },
			...{ whose: who(check.by), text: [says, why].filter(Boolean).join('. '), holds: SHOWS },
		});
	});
}

/** Each alert with what it was about and everything that was done, in the order in which it was done. */
export function alertPieces({ alerts }: EverythingHeld, { who }: InWords): readonly Piece[] {
	return alerts.flatMap((one) => [
		piece({
			...{ section: 'alerts', key: `alert/${one.alert.id}`, label: 'An alert', when: momentWithYear(one.alert.raisedAt) },
			holds: SHOWS,
			text: `${LEVEL_WORDS[one.alert.level]}. About: ${aboutWhat(one)}. ${one.alert.closedAt === null ? 'It is open.' : `Closed ${momentWithYear(one.alert.closedAt)}.`}`,
		}),
		...one.trail.map((line) =>
			piece({
				section: 'alerts',
				key: `trail/${line.id}`,
				label: 'What was done',
				when: momentWithYear(line.at),
				text: trailInWords(line, who),
				holds: SHOWS,
			}),
		),
	]);
}

const aboutWhat = ({ concerns }: HeldAlert): string =>
	[...new Set(concerns.flatMap(({ categories }) => categories))].map((one) => one.replaceAll('_', ' ')).join(', ') || 'not said';

/** What was told about using their words to make screening better, and words of theirs that wait to be used. */
export function wordsPieces({ uses, exampleOffers }: EverythingHeld, { who, nameUsed }: InWords): readonly Piece[] {
	return [
		...uses.flatMap((use) => {
			const of = { section: 'words', key: `use/${use.id}`, when: momentWithYear(use.at) } as const;
			const told =
				use.about.standing === 'objection' ? 'There is an objection: their words are not used' : 'They were told and do not object';
			return [
				...rows(of, [['standing', 'Their words and the computer', `${told}. Written down by: ${who(use.by)}`]]),
				...rows(of, [['words', 'What was said to it', use.about.words, 'their-words']]),
			];
		}),
		...exampleOffers.map(({ id, about, at }) =>
			piece({
				...{ section: 'words', key: `example/${id}`, label: 'Offered for the computer to learn from', when: momentWithYear(at) },
				...{ text: about.text, whose: `${nameUsed}’s words, without names`, holds: ['their-words'] },
			}),
		),
	];
}

/** What somebody said is wrong that is no line of a talk. */
export function correctionPieces({ corrections }: EverythingHeld, inWords: InWords): readonly Piece[] {
	return correctionsIn(corrections)
		.filter(({ entry }) => entry === null)
		.map((one) => correctionPiece(one, 'corrections', inWords));
}

/** Who read or changed anything, day by day, the newest first; who may see it, and who it is closed to. */
export function lookPieces({ looks, marks }: EverythingHeld, { who }: InWords): readonly Piece[] {
	const days = daysOf(looks).flatMap(({ date, at, visits }) =>
		visits.map(({ actor, read, changed }) => {
			const did = [...read, ...changed].map(({ words, times }) => (times === 1 ? words : `${words} (${times} times)`)).join(', ');
			const when = `${longDay(at)} ${date.slice(0, 4)}`;
			return piece({ section: 'looks', key: `look/${date}/${actor}`, label: 'Somebody looked', when, text: `${who(actor)}: ${did}` });
		}),
	);
	const named = marks.named.map(({ staff, at }) =>
		piece({ section: 'looks', key: `named/${staff}`, label: 'Who may see it', when: momentWithYear(at), text: who(staff) }),
	);
	const closed = marks.closed.map(({ at }, place) =>
		piece({
			...{ section: 'looks', key: `closed/${place}`, label: 'Who may not see it', when: momentWithYear(at) },
			...{ text: 'Somebody who works here', holds: ['somebody-else'] },
		}),
	);
	return [...days, ...named, ...closed];
}

/** Requests for this, by kind and day. Who else asked, and what was decided for them, is about somebody else. */
export function requestPieces({ requests }: EverythingHeld): readonly Piece[] {
	return requests.toReversed().flatMap((request) => {
		const own = request.about.asker === 'young-person';
		const of = { section: 'requests', key: `request/${request.id}`, when: dayWithYear(request.receivedOn) } as const;
		return rows(of, [
			[
				'state',
				'A request for what is held',
				own ? 'They asked for it themselves' : request.about.who,
				...(own ? [] : (['somebody-else'] as const)),
			],
		]);
	});
}

/** How long it is kept, and why so long: the class can say more about what happened than a person wants known. */
export function keepingPieces({ kept }: EverythingHeld): readonly Piece[] {
	if (kept === undefined) return [];
	const { says, keeps } = RETENTION[kept.class];
	const text = `${says}. ${keeps}. Until ${dayWithYear(kept.until)} at least.`;
	return rows({ section: 'keeping', key: 'keeping' }, [['class', 'How long it is kept', text, 'their-words']]);
}
