import type { Assessment } from '#core/concern/assess.ts';
import { codeWordIn, withCodeWord } from '#core/concern/code-word.ts';
import type { AnswerValue } from '#core/flow/answer.ts';
import type { YoungPersonId } from '#core/id.ts';
import { isHigher, type Verdict } from '#core/screening/verdict.ts';
import { assessText } from '#core/texting/assess-text.ts';
import type { TextTimes } from '#core/texting/bind-to-question.ts';
import type { TextingNumber } from '#core/texting/kept-text.ts';
import { commandIn, saysOnlyNumbers } from '#core/texting/read-reply.ts';
import type { InboundText } from './ports.ts';
import { type OpenQuestion, type ScreenedText, screenText } from './screen-text.ts';
import type { TextingDeps } from './texting-deps.ts';

/** What was made of a text before anything else looked at it. */
export type JudgedText = { readonly verdict: Verdict; readonly assessment: Assessment; readonly faults: readonly Broken[] };
type Broken = 'screening' | 'assessment';

/**
 * Screens a text alone and against every question that may have been meant, reads it as an answer to each of them, and looks for the young
 * person's own word for danger. Nothing that breaks on the way loses the text: what cannot be judged counts as urgent, and a word that cannot
 * be looked for leaves what was found.
 */
export async function judgeText(deps: TextingDeps, text: InboundText, { number, times }: From): Promise<JudgedText> {
	const asked = await askedThere(deps, number, times);
	const screened = asked === 'broken' ? atLeast('urgent', screenText(deps.screen, text, []), text) : screenedWith(deps, text, asked);
	const heard = await withTheirWord(deps, number.youngPerson, text, screened);
	const meant = asked === 'broken' ? [] : asked.map(({ id, reads }) => ({ question: id, value: reads(text.words) }));
	const { fault, ...assessment } = assessText(heard.verdict, meant);
	return {
		verdict: heard.verdict,
		assessment,
		faults: [...(heard.fault ? (['screening'] as const) : []), ...(fault === null ? [] : (['assessment'] as const))],
	};
}

export type From = { readonly number: TextingNumber; readonly times: TextTimes };

async function askedThere(
	deps: TextingDeps,
	{ id, project }: TextingNumber,
	times: TextTimes,
): Promise<readonly OpenQuestion[] | 'broken'> {
	try {
		return (await deps.openQuestions?.(project, id, times)) ?? [];
	} catch {
		return 'broken';
	}
}

/**
 * Against each question to which it is words. What picks one of its choices, by its number or by its words, is no words: the table of answers
 * says what it raises, as where it is ticked on a page; and neither is a word such as *skip*. Alone it is screened whatever it is. A number
 * that fits no choice of the urgent route is for somebody to look at.
 */
function screenedWith(deps: TextingDeps, text: InboundText, asked: readonly OpenQuestion[]): ScreenedText {
	const { words } = text;
	const isCommand = commandIn(words) !== undefined;
	const open = isCommand ? [] : asked.filter(({ reads }) => !isChoice(reads(words)));
	if (!saysOnlyNumbers(words)) return screenText(deps.screen, text, open);
	const alone = screenText(deps.screen, text, []);
	return open.some(({ urgentRoute }) => urgentRoute) ? { ...atLeast('unclear', alone, text), fault: alone.fault } : alone;
}

const isChoice = ({ options, faces, number }: AnswerValue): boolean => options !== undefined || faces !== undefined || number !== undefined;

const AT_LEAST = { urgent: 'screening-fault', unclear: 'number-fits-nothing@1' } as const;

/** `urgent`: what was asked is not known, so nobody knows what a few words meant. */
function atLeast(least: keyof typeof AT_LEAST, { verdict }: ScreenedText, { words }: InboundText): ScreenedText {
	const because = [...verdict.because, { rule: AT_LEAST[least], start: 0, end: words.length, words }];
	return { verdict: { ...verdict, level: isHigher(least, verdict.level) ? least : verdict.level, because }, fault: true };
}

/** The record's own word, alone or in the middle of others, calls somebody at once. */
async function withTheirWord(
	deps: TextingDeps,
	youngPerson: YoungPersonId,
	{ words }: InboundText,
	screened: ScreenedText,
): Promise<ScreenedText> {
	if (words.trim() === '') return screened;
	try {
		const person = await deps.people.one(deps.project.id, youngPerson);
		const at = codeWordIn(words, person?.about.codeWord);
		return at === undefined ? screened : { verdict: withCodeWord(screened.verdict, words, at), fault: screened.fault };
	} catch {
		return { ...screened, fault: true };
	}
}
