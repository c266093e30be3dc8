import { CATEGORIES, type Category, isDisclosure, LEVELS, type Level, type Verdict } from '#core/screening/verdict.ts';
import type { Screen } from '../answer-line.ts';
import type { Message } from '../corpus.ts';
import type { Share } from './wilson.ts';

export type Labelled = Message['level'];
export const LABELLED: readonly Labelled[] = ['immediate', 'urgent', 'concern', 'none'];

/** How one category did. */
export type CategoryFigures = {
	/** Of the messages that are labelled with it, those whose verdict carries it. */
	readonly carried: Share;
	/** Of those that are labelled `immediate` or `urgent` as well, those that came out fast. */
	readonly fast: Share;
	/** Of the verdicts that name it, those whose message is labelled with it. */
	readonly rightly: Share;
};

/** How the messages of one brief did. */
export type BriefFigures = {
	readonly severeFast: Share;
	readonly immediateExact: Share;
	readonly concernFast: Share;
	readonly noneFast: Share;
	readonly unclear: Share;
};

/** What screening made of one part: counts only, nothing of any message. */
export type PartFigures = {
	readonly messages: number;
	/** Label → outcome → messages. */
	readonly outcomes: Readonly<Record<Labelled, Readonly<Record<Level, number>>>>;
	/** Of `immediate` and `urgent`, those whose verdict carries a category that was labelled. */
	readonly categoryRight: Share;
	readonly categories: Readonly<Partial<Record<Category, CategoryFigures>>>;
	readonly briefs: Readonly<Record<string, BriefFigures>>;
	/** Of the reasons given, those whose words are not the slice that they name. */
	readonly wrongSlices: Share;
	/** Where two people labelled: the same level from both, and both fast or both not. */
	readonly readers?: { readonly same: Share; readonly sameFast: Share };
};

/** A message and what came out. */
export type Screened = { readonly message: Message; readonly verdict: Verdict };

export const screenAll = (messages: readonly Message[], screen: Screen): readonly Screened[] =>
	messages.map((message) => ({ message, verdict: screen(message.text, message.context) }));

const isSevere = ({ message }: Screened) => message.level === 'immediate' || message.level === 'urgent';
const isFast = ({ verdict }: Screened) => isDisclosure(verdict.level);
const labelled =
	(level: Labelled) =>
	({ message }: Screened) =>
		message.level === level;

function share(all: readonly Screened[], hit: (one: Screened) => boolean): Share {
	return { hits: all.filter(hit).length, of: all.length };
}

/** Counts what came out against what was labelled. */
export function measurePart(screened: readonly Screened[]): PartFigures {
	const reasons = screened.flatMap(({ message, verdict }) => verdict.because.map((reason) => ({ ...reason, text: message.text })));
	const readers = readersOf(screened);
	return {
		messages: screened.length,
		outcomes: outcomesOf(screened),
		categoryRight: share(screened.filter(isSevere), ({ message, verdict }) =>
			verdict.categories.some((category) => message.categories.includes(category)),
		),
		categories: Object.fromEntries(
			CATEGORIES.map((category) => [category, categoryFigures(screened, category)] as const).filter(
				([, { carried, rightly }]) => carried.of + rightly.of > 0,
			),
		),
		briefs: Object.fromEntries(
			[...new Set(screened.map(({ message }) => message.brief))].map((brief) => [
				brief,
				briefFigures(screened.filter(({ message }) => message.brief === brief)),
			]),
		),
		wrongSlices: { hits: reasons.filter(({ text, start, end, words }) => text.slice(start, end) !== words).length, of: reasons.length },
		...(readers === undefined ? {} : { readers }),
	};
}

function outcomesOf(screened: readonly Screened[]): PartFigures['outcomes'] {
	const row = (label: Labelled): Record<Level, number> => {
		const counts: Record<Level, number> = { immediate: 0, urgent: 0, unclear: 0, concern: 0, none: 0 };
		for (const { verdict } of screened.filter(labelled(label))) counts[verdict.level] += 1;
		return counts;
	};
	return { immediate: row('immediate'), urgent: row('urgent'), concern: row('concern'), none: row('none') };
}

function categoryFigures(screened: readonly Screened[], category: Category): CategoryFigures {
	const has = ({ message }: Screened) => message.categories.includes(category);
	const names = ({ verdict }: Screened) => verdict.categories.includes(category);
	return {
		carried: share(screened.filter(has), names),
		fast: share(
			screened.filter((one) => has(one) && isSevere(one)),
			isFast,
		),
		rightly: share(screened.filter(names), has),
	};
}

function briefFigures(screened: readonly Screened[]): BriefFigures {
	return {
		severeFast: share(screened.filter(isSevere), isFast),
		immediateExact: share(screened.filter(labelled('immediate')), ({ verdict }) => verdict.level === 'immediate'),
		concernFast: share(screened.filter(labelled('concern')), isFast),
		noneFast: share(screened.filter(labelled('none')), isFast),
		unclear: share(screened, ({ verdict }) => verdict.level === 'unclear'),
	};
}

function readersOf(screened: readonly Screened[]): PartFigures['readers'] {
	const twice = screened.filter(({ message }) => message.second !== undefined);
	if (twice.length === 0) return undefined;
	return {
		same: share(twice, ({ message }) => message.second === message.level),
		sameFast: share(twice, ({ message: { level, second = level } }) => isDisclosure(second) === isDisclosure(level)),
	};
}

/** Messages of one label that came out as one of some levels. */
export function shareOut({ outcomes }: PartFigures, label: Labelled, as: (level: Level) => boolean): Share {
	const row = outcomes[label];
	const count = (levels: readonly Level[]) => levels.reduce((sum, level) => sum + row[level], 0);
	return { hits: count(LEVELS.filter(as)), of: count(LEVELS) };
}
