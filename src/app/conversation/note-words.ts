import type { Input, NoteAbout } from '#core/flow/input.ts';

const ABOUT: Readonly<Record<NoteAbout, string>> = {
	'code-in-person': 'Gave a code for their own phone. They were there. Nobody else could see their phone, as far as was known.',
	'code-by-phone':
		'Gave a code for their own phone, on the telephone, after the “it’s me” word. Nobody else could see their phone, as far as was known.',
	'code-by-text':
		'Gave a code for their own phone, by a text that was safe to send. Nobody else could see their phone, as far as was known.',
	'may-not-be-them': 'Closed the page on their phone: it may not be them.',
	'they-asked': 'Closed the page on their phone: they asked.',
	'closed-page': 'Closed the page on their phone.',
};

/** Notes with which a time on somebody's own phone begins. */
export const GAVE_CODE: ReadonlySet<NoteAbout> = new Set(['code-in-person', 'code-by-phone', 'code-by-text']);

/** A worker's note as it is read: what it is about or answers, then what was typed. */
export function noteInWords({ words, about, asked }: Pick<Extract<Input, { type: 'worker-note' }>, 'words' | 'about' | 'asked'>): string {
	return [about === undefined ? '' : ABOUT[about], asked === undefined ? '' : `${asked}:`, words].filter(Boolean).join(' ');
}
