import type { Form } from '#app/form.ts';
import { type Read, textIn } from '#app/forms/read-fields.ts';
import type { Choice } from '#app/layout/choices.tsx';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { type ScreeningCheck, SHOULD_BE, type ShouldBe } from '#core/record/screening-check.ts';
import type { Level } from '#core/screening/verdict.ts';

export const RIGHT = 'right';

/** Where an answer leads back to: the alert, the talk, or the lead's page. Anything else is the line itself. */
export type CameFrom =
	| { readonly from: 'alert'; readonly alert: string }
	| { readonly from: 'thread'; readonly thread: string }
	| { readonly from: 'talk' | 'screening' | 'line' };

export type CheckTyped = { readonly answer: string; readonly why: string };

const AGREE: Readonly<Record<Level, string>> = {
	immediate: 'Right. It was immediate',
	urgent: 'Right. It was urgent',
	unclear: 'Right. Somebody had to look to know',
	concern: 'Right. It was a concern',
	none: 'Right. There was nothing to look at',
};

export const WRONG: Readonly<Record<ShouldBe, string>> = {
	immediate: 'Wrong: it should have been immediate',
	urgent: 'Wrong: it should have been urgent',
	concern: 'Wrong: it should have been a concern',
	none: 'Wrong: there was nothing to look at',
};

/** Right, or each level that it was not. */
export function answersTo(level: Level, picked: string): readonly Choice[] {
	const wrong = SHOULD_BE.filter((one) => one !== level).map((value) => ({ value, label: WRONG[value] }));
	return [{ value: RIGHT, label: AGREE[level] }, ...wrong].map((choice) => ({ ...choice, picked: choice.value === picked }));
}

/** What somebody said about a verdict, in one sentence. */
export function answerInWords({ level, should }: Pick<ScreeningCheck['about'], 'level' | 'should'>): string {
	return should === null ? AGREE[level] : WRONG[should];
}

const MOST = 2_000;

/** `entry` makes the names of the fields unique on a page with several lines. */
export const fieldsOf = (entry: string) => ({ answer: `answer-${entry}`, why: `why-${entry}` });

/** Whoever says that it was wrong says why, in a few words; whoever agrees need not. */
export function readCheck(form: Form, level: Level, entry: string): Read<Pick<ScreeningCheck['about'], 'should' | 'why'>> {
	const fields = fieldsOf(entry);
	const answer = form.one('answer');
	const why = textIn(form, 'why');
	const should = SHOULD_BE.find((one) => one === answer && one !== level) ?? null;
	const errors: readonly FieldError[] = [
		...(answer !== RIGHT && should === null
			? [{ field: fields.answer, words: 'Say whether it was right, or what it should have been' }]
			: []),
		...(should !== null && why === '' ? [{ field: fields.why, words: 'Say why, in a few words' }] : []),
		...(why.length > MOST ? [{ field: fields.why, words: `Because: ${MOST} characters at most. Make it shorter` }] : []),
	];
	return errors.length > 0 ? { outcome: 'invalid', errors } : { outcome: 'read', value: { should, why } };
}

const ID = /^[A-Za-z0-9_-]{1,128}$/;

export function cameFrom(form: Form): CameFrom {
	const from = form.one('from');
	const alert = form.one('alert');
	if (from === 'alert' && ID.test(alert)) return { from, alert };
	const thread = form.one('thread');
	if (from === 'thread' && ID.test(thread)) return { from, thread };
	return from === 'talk' || from === 'screening' ? { from } : { from: 'line' };
}

/** Where an answer about words is kept; `conversation` is null for a text, whose id `entry` is. */
export const checkAddress = (conversation: string | null, entry: string): string =>
	conversation === null ? `/texts/${entry}/screening` : `/conversations/${conversation}/lines/${entry}/screening`;

/** Where each leads, with the line in sight. */
export function backTo(came: CameFrom, conversation: string | null, entry: string): string {
	const places: Readonly<Record<CameFrom['from'], string>> = {
		alert: `/alerts/${'alert' in came ? came.alert : ''}`,
		thread: `/inbox/${'thread' in came ? came.thread : ''}`,
		talk: conversation === null ? checkAddress(null, entry) : `/conversations/${conversation}/screening`,
		screening: '/screening',
		line: checkAddress(conversation, entry),
	};
	return `${places[came.from]}#about-${entry}`;
}
