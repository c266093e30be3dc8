import { type CloseOutcome, close } from '#core/escalation/acts.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { AlertContext, AlertRefusal } from '#core/escalation/step.ts';
import type { StaffId } from '#core/id.ts';
import type { FieldError } from '../layout/error-summary.tsx';
import { fieldErrorOf } from './refusal-words.ts';

type Closing = { readonly alert: Alert; readonly outcome: CloseOutcome };

/** What each refusal would have needed. Only to find out what else is missing: nothing of it is ever kept. */
const SUPPOSED: { readonly [Why in AlertRefusal]?: (closing: Closing) => Closing } = {
	'no-outcome': ({ alert, outcome }) => ({ alert, outcome: { ...outcome, done: 'said', toldWhom: 'said' } }),
	'no-reason': ({ alert, outcome }) => ({ alert, outcome: { ...outcome, toldFirst: true } }),
	'no-second-reader': ({ alert, outcome }) => ({ alert: { ...alert, level: 'unclear' }, outcome }),
	'no-telling': ({ alert, outcome }) => ({ alert, outcome: { ...outcome, heard: { heard: 'told', on: '2026-01-01' } } }),
};

/** In the order in which the page asks. */
const ON_THE_PAGE = ['done', 'toldWhom', 'whyNot', 'heard', 'neededWaking', 'readBy'];

/**
 * Everything that is still to be said before an alert closes, at once: at three in the morning nobody is sent back for one thing
 * after another. Empty when nothing is, or when it is not theirs to close.
 *
 * @param woken somebody was woken for it, so that it is asked whether that was needed
 * @example unsaidIn({ alert, outcome }, nadia, context, true) // [{ field: 'toldWhom', words: 'Say who was told' }]
 */
export function unsaidIn(closing: Closing, by: StaffId, context: AlertContext, woken: boolean): readonly FieldError[] {
	const found: FieldError[] = [];
	let supposed: Closing | undefined = closing;
	while (supposed !== undefined) {
		const tried = close(supposed.alert, by, supposed.outcome, context);
		if (tried.outcome !== 'refused') break;
		const next: Closing | undefined = SUPPOSED[tried.why]?.(supposed);
		if (next === undefined) return [];
		found.push(...errorsOf(tried.why, closing.outcome));
		supposed = next;
	}
	const { neededWaking = null } = closing.outcome;
	if (woken && neededWaking === null) found.push({ field: 'neededWaking', words: 'Say whether somebody had to be woken for it' });
	return found.sort((a, b) => ON_THE_PAGE.indexOf(a.field) - ON_THE_PAGE.indexOf(b.field));
}

function errorsOf(why: AlertRefusal, { done, toldWhom }: CloseOutcome): readonly FieldError[] {
	const error = fieldErrorOf(why);
	if (why !== 'no-outcome') return error === undefined ? [] : [error];
	return [
		...(done.trim() === '' ? [{ field: 'done', words: 'Say what was done' }] : []),
		...(toldWhom.trim() === '' ? [{ field: 'toldWhom', words: 'Say who was told' }] : []),
	];
}
