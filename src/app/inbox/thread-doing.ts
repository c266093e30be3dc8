import type { Form } from '#app/form.ts';
import { textIn } from '#app/forms/read-fields.ts';
import type { Action } from '#app/staff/permissions.ts';
import { askForAnother } from '#app/texting/ask-for-another.ts';
import type { ThreadAct, ThreadOutcome } from '#app/texting/change-thread.ts';
import { acceptThread, declineThread, offerThread } from '#app/texting/hand-on.ts';
import { needsNoAnswer, snoozeThread, unsnoozeThread } from '#app/texting/put-aside.ts';
import { release } from '#app/texting/release.ts';
import { takeOver } from '#app/texting/take-over.ts';
import type { StaffId } from '#core/id.ts';
import type { doingIn } from './inbox-pages.ts';
import { asideUntil } from './set-aside-until.ts';
import { LONGEST_NOTE, writeNote } from './write-note.ts';

type Doing = ReturnType<typeof doingIn>;
type Done = ThreadOutcome;
type Does = (deps: Doing, act: ThreadAct, form: Form) => Promise<Done>;

const refused = async (says: string): Promise<Done> => ({ outcome: 'refused', says });

const NO_REASON = 'Say in a few words why it needs no answer. Somebody else may look for it.';
const LONG_REASON = `Say why in ${LONGEST_NOTE} characters at most.`;

/** Everything that is done with a thread besides answering it: the end of its address, who may, and what it does. */
export const THREAD_ACTS = {
	take: { action: 'thread.answer', does: (deps, act) => takeOver(deps, act) },
	'give-back': { action: 'thread.answer', does: (deps, act) => release(deps, act) },
	another: { action: 'thread.answer', does: (deps, act) => askForAnother(deps, act) },
	offer: {
		action: 'thread.offer',
		does: (deps, act, form) => {
			const to = textIn(form, 'to') as StaffId | '';
			return to === '' ? refused('Choose whom you ask.') : offerThread(deps, { ...act, to });
		},
	},
	'answer-offer': {
		action: 'thread.answer',
		does: (deps, act, form) => (form.one('answer') === 'yes' ? acceptThread(deps, act) : declineThread(deps, act)),
	},
	'set-aside': {
		action: 'thread.set-aside',
		does: (deps, act, form) => {
			const aside = asideUntil(form, deps.clock.now());
			return 'says' in aside ? refused(aside.says) : snoozeThread(deps, { ...act, until: aside.until });
		},
	},
	back: { action: 'thread.set-aside', does: (deps, act) => unsnoozeThread(deps, act) },
	'no-answer': {
		action: 'thread.set-aside',
		does: (deps, act, form) => {
			const why = textIn(form, 'why');
			if (why === '') return refused(NO_REASON);
			return why.length > LONGEST_NOTE ? refused(LONG_REASON) : needsNoAnswer(deps, { ...act, why });
		},
	},
	note: { action: 'thread.write-note', does: (deps, act, form) => writeNote(deps, { ...act, words: form.one('note') }) },
} as const satisfies Record<string, { readonly action: Action; readonly does: Does }>;

export type ThreadActName = keyof typeof THREAD_ACTS;

/** Does one of them. Whether they may see the thread at all was asked before. */
export function doInThread(deps: Doing, name: ThreadActName, { form, ...act }: ThreadAct & { readonly form: Form }): Promise<Done> {
	const { does }: { readonly does: Does } = THREAD_ACTS[name];
	return does(deps, act, form);
}
