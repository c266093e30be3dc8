import type { AnswerValue } from '#core/flow/answer.ts';
import type { QuestionId } from '#core/flow/definition.ts';
import type { ScreenContext, ScreenWords } from '#core/screening/screen-words.ts';
import { isHigher, type Verdict } from '#core/screening/verdict.ts';
import type { InboundText } from './ports.ts';

/** A question that was open to whoever sent a text, while it was on its way, and what a reply says as its answer. */
export type OpenQuestion = Asked & { readonly id: QuestionId; readonly reads: (words: string) => AnswerValue };
type Asked = Pick<ScreenContext, 'question' | 'urgentRoute'>;
export type ScreenedText = { readonly verdict: Verdict; readonly fault: boolean };

/** Answers nothing that we asked: they brought it up. */
const BY_ITSELF: Asked = { question: '', urgentRoute: false };

/**
 * Screens a text by itself and against each question that may have been meant; the highest counts. A screener that throws makes the words `urgent`.
 *
 * What screening cannot read is for a human to look at, so it is at least `unclear`: a picture or voice note, which nobody fetches, and a
 * text with nothing in it, which may have been more when it was sent (docs/decisions/0031).
 *
 * @example screenText(screen, { words: 'my dad hits me', attachments: 0 }, []).verdict.level // 'urgent'
 */
export function screenText(
	screen: ScreenWords,
	{ words, attachments }: Pick<InboundText, 'words' | 'attachments'>,
	questions: readonly Asked[],
): ScreenedText {
	const read = highestOf([BY_ITSELF, ...questions].map((question) => readOnce(screen, words, question)));
	const rule = attachments > 0 ? 'picture-not-opened@1' : words.trim() === '' ? 'nothing-in-it@1' : undefined;
	if (rule === undefined || !isHigher('unclear', read.verdict.level)) return read;
	const because = [...read.verdict.because, { rule, start: 0, end: words.length, words }];
	return { verdict: { ...read.verdict, level: 'unclear', because }, fault: read.fault };
}

/** The same for words that were sent in several texts. */
export function screenTogether(screen: ScreenWords, readings: readonly string[]): ScreenedText & { readonly words: string } {
	return readings
		.map((words) => ({ ...readOnce(screen, words, BY_ITSELF), words }))
		.reduce((top, one) => (isHigher(one.verdict.level, top.verdict.level) ? one : top));
}

function readOnce(screen: ScreenWords, words: string, question: Asked): ScreenedText {
	try {
		return { verdict: screen(words, { ...question, heard: false }), fault: false };
	} catch {
		const because = [{ rule: 'screening-fault', start: 0, end: words.length, words }];
		return { verdict: { level: 'urgent', categories: [], because, rules: 'fault@1' }, fault: true };
	}
}

function highestOf(all: readonly ScreenedText[]): ScreenedText {
	const top = all.reduce((best, one) => (isHigher(one.verdict.level, best.verdict.level) ? one : best));
	return { ...top, fault: all.some(({ fault }) => fault) };
}
