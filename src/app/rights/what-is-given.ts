import type { AboutYoungPerson } from '#core/record/young-person.ts';
import { type Asker, type Exemption, type LineDecision, textMark } from '#core/rights/access-request.ts';
import { ABOUT_SOMEBODY_ELSE, type Bundle, type BundleItem, LEFT_OUT, SECTIONS, type Section } from '#core/rights/bundle.ts';
import { namesIn, standsIn, withoutWords } from '#core/rights/left-out-words.ts';
import type { Holds, Piece } from './piece.ts';

/** Who asks, what is known about danger, and what a lead decided: everything that decides what is given. */
export type Weighing = {
	readonly asker: Asker;
	/** Whoever asks is, or may be, somebody who must not be told. */
	readonly isDanger: boolean;
	readonly about: Pick<AboutYoungPerson, 'mustNotBeTold' | 'dangerAddresses'>;
	/** Places that are written down about the young person, wherever they are named again. */
	readonly places: readonly string[];
	/** Names of other young people, and of people whom the young person named. */
	readonly otherNames: readonly string[];
	/** Left out of all that is not the young person’s exact words; empty where a lead gives them. */
	readonly staffNames: readonly string[];
	readonly decisions: ReadonlyMap<string, LineDecision>;
};

/** One piece as it stands: what is given of it, and why the rest is not. */
export type Weighed = {
	readonly piece: Piece;
	/** The text as it is given; null: all of it is left out. */
	readonly given: string | null;
	/** A lead has to decide before anything is made. */
	readonly undecided: boolean;
	/** Why something of it is left out; null where nothing is, or only names. */
	readonly exemption: Exemption | null;
	/** In the words of whoever decided; empty where the rule did. */
	readonly why: string;
	/** Names of others were taken out by themselves. */
	readonly names: boolean;
};

/** Whether anything about danger is written down: addresses are then given to nobody until a lead has decided. */
export function isFlagged({ mustNotBeTold, dangerAddresses }: Weighing['about']): boolean {
	return mustNotBeTold.length > 0 || (dangerAddresses ?? []).length > 0;
}

/** Sections of which nothing has to be decided: roles and days, and no words of anybody’s. */
const NO_WORDS: ReadonlySet<Section> = new Set(['looks']);

/**
 * Weighs one piece. What nobody decided is left out wherever a rule says so; where danger is written down it is not even left
 * out by itself: a lead looks at each line and says why, and until then nothing at all is made (security 5).
 */
export function weigh(piece: Piece, weighing: Weighing): Weighed {
	const decision = weighing.decisions.get(piece.key);
	const open = withoutNames(piece, weighing, decision?.names === true);
	const base = { piece, undecided: false, exemption: null, why: decision?.why ?? '', names: open !== piece.text };
	if (decision === undefined) {
		const exemption = byItself(piece, weighing);
		return { ...base, given: exemption === null ? open : null, exemption, undecided: mustBeDecided(piece, weighing) };
	}
	if (isOutdated(decision, piece)) return { ...base, given: null, exemption: decision.leftOut, undecided: true };
	if (decision.leftOut === null) return { ...base, given: open };
	const some = decision.words.length > 0;
	return { ...base, given: some ? withoutWords(open, decision.words, markOf(decision.leftOut), true) : null, exemption: decision.leftOut };
}

/** It says something else than when it was decided. What was left out whole stays out; anything else is looked at again. */
function isOutdated({ leftOut, words, seen }: LineDecision, { text, section }: Piece): boolean {
	const outWhole = leftOut !== null && words.length === 0;
	return !outWhole && !NO_WORDS.has(section) && seen !== textMark(text);
}

function mustBeDecided(piece: Piece, weighing: Weighing): boolean {
	if (NO_WORDS.has(piece.section)) return false;
	if (weighing.isDanger) return true;
	return isFlagged(weighing.about) && (piece.holds.includes('address') || namesDanger(piece, weighing));
}

/** Whether it names somebody who must not be told, an address that must not get out, or again a place that is written down. */
function namesDanger({ text }: Piece, { about, places }: Weighing): boolean {
	const names = about.mustNotBeTold.flatMap(({ who }) => namesIn(who));
	return standsIn(text, [...names, ...places, ...(about.dangerAddresses ?? [])]);
}

/** A young person’s words are theirs to give: to anybody but them and who acts for them they go only by a decision. */
const AS_THEIRS: ReadonlySet<Asker> = new Set(['young-person', 'solicitor']);

function byItself({ holds }: Piece, { asker }: Weighing): Exemption | null {
	if (holds.includes('somebody-else')) return 'somebody-else';
	return holds.includes('their-words') && !AS_THEIRS.has(asker) ? 'their-confidence' : null;
}

function withoutNames(piece: Piece, { otherNames, staffNames }: Weighing, keepOthers: boolean): string {
	const others = keepOthers ? piece.text : withoutWords(piece.text, otherNames, ABOUT_SOMEBODY_ELSE);
	return piece.exact ? others : withoutWords(others, staffNames, LEFT_OUT);
}

const markOf = (exemption: Exemption): string => (exemption === 'somebody-else' ? ABOUT_SOMEBODY_ELSE : LEFT_OUT);

const TITLES: Readonly<Record<Section, string>> = {
	about: 'What is written down about you',
	'times-away': 'Times away',
	offers: 'Offers of a talk',
	talks: 'Talks, and what was written about them',
	checks: 'What the computer made of it',
	alerts: 'When somebody was asked to look',
	promises: 'What was promised',
	corrections: 'What somebody said is wrong',
	words: 'Your words and the computer',
	looks: 'Who looked',
	keeping: 'How long it is kept',
	requests: 'Requests for this',
};

/** The whole of it as it is given. A part of which nothing is held says so. */
export function bundleOf(
	weighed: readonly Weighed[],
	head: { readonly madeOn: string; readonly project: string; readonly person: string; readonly toThem: boolean },
): Bundle {
	const { toThem, ...rest } = head;
	const title = (id: Section) => (toThem ? TITLES[id] : TITLES[id].replace('about you', `about ${head.person}`).replace('Your', 'Their'));
	const sections = SECTIONS.map((id) => ({ id, title: title(id), items: itemsOf(weighed.filter(({ piece }) => piece.section === id)) }));
	return { format: 'waymark-everything-held', version: 1, ...rest, sections };
}

/** Things of which all is left out, one after the other, are one mark: neither how many nor what they were shows. */
function itemsOf(weighed: readonly Weighed[]): BundleItem[] {
	const items: BundleItem[] = [];
	for (const { piece, given, exemption } of weighed) {
		const { label, when, whose } = piece;
		const text = given ?? markOf(exemption ?? 'serious-harm');
		const before = items.at(-1);
		if (given !== null) items.push({ label, when, whose, text });
		else if (before?.label !== '' || before.text !== text) items.push({ label: '', when: null, whose: null, text });
	}
	return items;
}

/** For the sheet of the lead: everything of which something is left out, with why. Never part of what is given. */
export function withheldIn(weighed: readonly Weighed[]): readonly Weighed[] {
	return weighed.filter(({ exemption, names }) => exemption !== null || names);
}

/** What somebody has to decide before anything is made. */
export function undecidedIn(weighed: readonly Weighed[]): readonly Weighed[] {
	return weighed.filter(({ undecided }) => undecided);
}

/** What a piece holds, for whoever decides about it. */
export const HOLDS_WORDS: Readonly<Record<Holds, string>> = {
	address: 'May say where they are',
	'somebody-else': 'About somebody else',
	'their-words': 'What they said in confidence, or shows it',
};
