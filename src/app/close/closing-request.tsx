import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { ReadPart } from '#app/close/closing-forms.ts';
import { saveClosing } from '#app/close/save-closing.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { type ConversationRouteDeps, find } from '#app/conversation/taking.tsx';
import { type Form, readForm } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { NotFound } from '#app/layout/not-found.tsx';

type Answer = Response | Promise<Response>;

/** The conversation that is being closed, or the page that says it is not here. */
export async function withStored(
	c: Context<AppEnv>,
	deps: ConversationRouteDeps,
	then: (stored: StoredConversation) => Answer,
): Promise<Response> {
	const stored = await find(c, deps);
	return stored === undefined ? c.html(<NotFound c={c} />, 404) : then(stored);
}

export const isFinished = ({ conversation }: StoredConversation): boolean => conversation.position.floor === 'finished';

/** A form that could not be kept, to be shown again with all that was typed. */
export type NotKept = {
	readonly stored: StoredConversation;
	readonly form: Form;
	readonly errors: readonly FieldError[];
	readonly status: 409 | 422;
};

export type PartToSave = {
	readonly read: ReadPart;
	/** The field to go to when somebody else was writing at the same moment. */
	readonly firstField: string;
	readonly again: (notKept: NotKept) => Answer;
	/** What has to be kept first, whether the part itself can be read or not. */
	readonly before?: (stored: StoredConversation, form: Form) => Promise<'kept' | 'busy'>;
	/** Where it leads, below the conversation. */
	readonly then: (stored: StoredConversation) => string;
};

/** Takes one form of the closing. It leads on only when the part was saved; otherwise the form comes back as it was typed. */
export function savePart(c: Context<AppEnv>, deps: ConversationRouteDeps, part: PartToSave): Promise<Response> {
	return withStored(c, deps, async (stored) => {
		const form = await readForm(c);
		const busy = () => part.again({ stored, form, errors: [{ field: part.firstField, words: BUSY }], status: 409 });
		if ((await part.before?.(stored, form)) === 'busy') return busy();
		const read = part.read(form);
		if (read.outcome === 'invalid') return part.again({ stored, form, errors: read.errors, status: 422 });
		const { id } = stored.conversation;
		const saved = await saveClosing(deps, { session: c.get('session'), conversation: id, part: read.value });
		if (saved.outcome === 'not-found') return c.html(<NotFound c={c} />, 404);
		if (saved.outcome === 'busy') return busy();
		return c.redirect(`/conversations/${id}${part.then(stored)}`, 303);
	});
}

const BUSY = 'Somebody else was writing at the same moment, and this is not saved yet. Press the button again';
