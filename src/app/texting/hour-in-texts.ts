import { COVER_WORDS, untilInWords, waysInWords } from '#app/cover/cover-words.en.ts';
import type { WhoLooks } from '#app/cover/who-looks.ts';
import { filled, PRIVATE_WORDS } from '#app/private-page/private-words.en.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { LineNow } from '#core/cover/national-lines.ts';
import type { Fillings } from '#core/flow/slots.ts';
import { inFewTexts } from '#core/texting/in-few-texts.ts';
import { ANSWER_WORDS } from './answer-words.en.ts';

/** This hour, as far as it may be told to somebody who texts. */
export type HourToTell = {
	readonly looks: Pick<WhoLooks, 'mode' | 'sentences' | 'lines' | 'opens'>;
	/** Whoever looks at this hour is somebody to whom the case is closed: they are not told, so nobody is said to be there. */
	readonly past: boolean;
	/** Somebody is called to something that cannot wait, although nobody is at work. */
	readonly called: boolean;
	readonly now: Instant;
};

/**
 * Who is here and how long it takes, by the rota. `danger`: something was said that calls people at once, so that at an hour at which
 * nobody is at work it may be read at any moment all the same; both are true, and neither may be read for the other.
 */
export function whoAndWhen({ looks, past, called }: HourToTell, danger: boolean): readonly string[] {
	if (past) return [ANSWER_WORDS.nobodyNamed];
	const { mayLook, opensThen, opensNotKnown } = PRIVATE_WORDS.told;
	if (looks.mode === 'none' && danger && called)
		return [mayLook, looks.opens === null ? opensNotKnown : filled(opensThen, { when: looks.opens })];
	// On call, somebody is woken for this: when the rest is read is no matter here.
	return looks.mode === 'on-call' && danger ? looks.sentences.slice(0, 1) : looks.sentences;
}

/** 999, then the lines that are open now, with what is known of them and what is not. */
export function linesInSentences({ looks: { lines }, now }: HourToTell): readonly string[] {
	if (lines.length === 0) return [ANSWER_WORDS.danger, COVER_WORDS.noLine];
	const none = lines.every(({ lastChecked }) => lastChecked === null);
	return [ANSWER_WORDS.danger, COVER_WORDS.talk, ...lines.map((one) => lineInSentence(one, now)), ...(none ? [COVER_WORDS.unchecked] : [])];
}

function lineInSentence(one: LineNow, now: Instant): string {
	const until = one.closesAt === null ? '' : `, until ${untilInWords(one.closesAt, now)}`;
	return `${one.line.name}: ${waysInWords(one)} ${one.line.number}${until}.`;
}

/**
 * The true texts for the slots of a flow. With nobody here, whoever texts reads that first, and whom else they can reach (what may not be
 * softened, 4).
 */
export function fillingsOf(hour: HourToTell): Fillings {
	const here = whoAndWhen(hour, false);
	const lines = linesInSentences(hour);
	return { 'who-is-here': inFewTexts(hour.looks.mode === 'none' ? [...here, ...lines] : here), 'lines-open-now': inFewTexts(lines) };
}
