import type { AlertRefusal } from '#core/escalation/step.ts';
import type { FieldError } from '../layout/error-summary.tsx';

/** Refusals that a person puts right on the page: which field, and what to do. */
const ON_A_FIELD: { readonly [Why in AlertRefusal]?: FieldError } = {
	'no-decision': { field: 'words', words: 'Choose what you will do first, or write it' },
	'wait-too-long': { field: 'until', words: 'Choose a later time, and not later than the page says' },
	'reply-too-late': { field: 'replyBy', words: 'Choose a later time, and not later than the page says' },
	'no-outcome': { field: 'done', words: 'Say what was done and who was told' },
	'no-second-reader': { field: 'readBy', words: 'Choose the duty worker or safeguarding lead who has read it too' },
	'no-telling': { field: 'heard', words: 'Say when the young person was told what came of it, or who tells them and by which day' },
	'not-offerable': { field: 'to', words: 'Choose somebody who can take it' },
	'no-reason': { field: 'whyNot', words: 'Say why the young person was not told first' },
};

/** Refusals about how the alert stands. */
const ABOUT_THE_ALERT: { readonly [Why in AlertRefusal]?: string } = {
	closed: 'This alert is already closed. If something new has happened, write it down where it was said and a new alert is raised.',
	'owned-by-another': 'Somebody took this a moment ago. You can take it over.',
	'not-owned': 'Nobody has this. Take it first.',
	'not-yours': 'Somebody else has this. You can take it over.',
	'not-offered': 'You are not asked to take this any more. Read who has it now.',
	'already-yours': 'This is already yours.',
};

export function fieldErrorOf(why: AlertRefusal): FieldError | undefined {
	return ON_A_FIELD[why];
}

export function refusalInWords(why: AlertRefusal): string {
	return ABOUT_THE_ALERT[why] ?? ON_A_FIELD[why]?.words ?? '';
}
