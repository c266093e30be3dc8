import type { Form } from '#app/form.ts';
import { textIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { lookAtWorkersText, type QueueDeps, queueWorkersText, type WorkersText } from '#app/texting/queue-workers-text.ts';
import type { NumberId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { ALL_READY_REPLIES } from '#core/texting/ready-replies.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import type { Typed } from './thread-props.ts';

export type AnswerSent =
	| { readonly outcome: 'sent' }
	/** Looked at, or with a ready reply put in: nothing was sent, because nobody asked for it. */
	| { readonly outcome: 'looked-at'; readonly typed: Typed }
	| { readonly outcome: 'refused'; readonly typed: Typed }
	| { readonly outcome: 'nobody' };

type Sending = { readonly staff: Pick<StaffMember, 'id'>; readonly number: NumberId; readonly form: Form };

/** What the form of an answer asks for: send it, only look at it, or put a ready reply into it. */
export async function answerSent(deps: QueueDeps, { staff, number, form }: Sending): Promise<AnswerSent> {
	const typed = typedIn(form);
	const ready = ALL_READY_REPLIES.find(({ id }) => id === form.one('ready'));
	if (ready !== undefined)
		return { outcome: 'looked-at', typed: { ...typed, words: [typed.words, ready.words].filter(Boolean).join(' ') } };
	const errors = errorsIn(typed);
	if (errors.length > 0) return { outcome: 'refused', typed: { ...typed, errors } };
	const wanted: WorkersText = { staff, number, words: typed.words, translated: translatedOf(typed), sending: 'words' };
	if (form.one('do') === 'check') {
		const problems = await lookAtWorkersText(deps, wanted);
		return problems === undefined ? { outcome: 'nobody' } : { outcome: 'looked-at', typed: { ...typed, problems } };
	}
	const queued = await queueWorkersText(deps, wanted);
	if (queued.outcome === 'queued') return { outcome: 'sent' };
	return queued.outcome === 'nobody' ? queued : { outcome: 'refused', typed: { ...typed, problems: queued.because } };
}

function typedIn(form: Form): Typed {
	const [language, english, checkedBy] = [textIn(form, 'language'), textIn(form, 'english'), textIn(form, 'checkedBy')];
	// A browser sends ends of lines as two characters; what is found is counted in what goes out.
	return { words: form.one('words').replaceAll('\r\n', '\n').trim(), language, english, checkedBy, problems: null, errors: [] };
}

function translatedOf({ language, english, checkedBy }: Typed): SentText['translated'] {
	return language === '' ? null : { language, english, checkedBy };
}

/** Words in another language go only with the English beside them and with who checked them. */
function errorsIn({ words, language, english, checkedBy }: Typed): readonly FieldError[] {
	const isOther = [language, english, checkedBy].some((one) => one !== '');
	return [
		...(words === '' ? [{ field: 'words', words: 'Write something first' }] : []),
		...(isOther && language === '' ? [{ field: 'language', words: 'Say which language it is in' }] : []),
		...(isOther && english === '' ? [{ field: 'english', words: 'Write what it says in English' }] : []),
		...(isOther && checkedBy === '' ? [{ field: 'checkedBy', words: 'Give the name of who checked it' }] : []),
	];
}
