import { type SharingRow, sharingRowsIn, typedTelling } from '#app/close/closing-forms.ts';
import { closingsOf } from '#app/close/closings-of.ts';
import { newest } from '#app/close/newest-closing.ts';
import { openConversation } from '#app/conversation/open-conversations.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { workerSpeaking } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import type { ConversationRouteDeps } from '#app/conversation/taking.tsx';
import type { Form } from '#app/form.ts';
import type { Session } from '#app/staff/ports.ts';
import { freeWordsOf, type Input } from '#core/flow/input.ts';

export type KeepClosingWords = {
	readonly session: Session;
	readonly stored: StoredConversation;
	/** As it was sent, whether it can be saved as a part or not. Its token keeps the words once, however often it is pressed. */
	readonly form: Form;
	readonly part: keyof typeof WORDS;
};

/**
 * Keeps what the young person said about who may see it, and about how they would like to hear, in the log of the
 * conversation before the part itself is read or saved: words of a child are screened wherever they are written, and raise what
 * they raise, also where a day is missing beside them. What was kept before is not kept again.
 */
export async function keepClosingWords(
	deps: ConversationRouteDeps,
	{ session, stored, form, part }: KeepClosingWords,
): Promise<'kept' | 'busy'> {
	const { id } = stored.conversation;
	let token = form.one('token');
	for (const input of await WORDS[part](deps, stored, form)) {
		if (stored.entries.some((entry) => isSame(entry.input, input))) continue;
		const taken = await takeInput(deps, deps.open, { by: workerSpeaking(session), conversation: id, token, input });
		if (taken.outcome === 'busy') return 'busy';
		// Refused words are in the log all the same, screened like any other: that is what matters here.
		token = taken.outcome === 'repeated' ? taken.as : ((await deps.open.find(session.project.id, id))?.state.position.head ?? token);
	}
	return 'kept';
}

type WordsIn = (deps: ConversationRouteDeps, stored: StoredConversation, form: Form) => Promise<readonly Input[]>;

const WORDS = { sharing: wishes, telling: hearing } satisfies Readonly<Record<string, WordsIn>>;

function isSame(kept: Input, input: Input): boolean {
	const asked = (one: Input) => (one.type === 'answered' || one.type === 'worker-note' ? one.asked : undefined);
	return kept.type === input.type && asked(kept) === asked(input) && freeWordsOf(kept) === freeWordsOf(input);
}

/** Lines of the account: they say what they would like, and the question says about whom. */
async function wishes(deps: ConversationRouteDeps, stored: StoredConversation, form: Form): Promise<readonly Input[]> {
	const { project, id, position } = stored.conversation;
	const before = newest(await deps.reads.closings(project, id), 'sharing');
	const known = new Set(before?.people.map(({ who, words = '' }) => said({ who, words })));
	const { flow } = openConversation(stored, deps.flows);
	const question = flow.source.close[1] ?? position.place;
	const ask = flow.question(question) ? flow.words(question, 'en').worker.ask : '';
	return sharingRowsIn(form)
		.filter((row) => row.words !== '' && !known.has(said(row)))
		.map(({ who, words }) => ({
			...{ type: 'answered', question, value: { words }, whose: 'exact', prompted: true, then: 'stay' },
			asked: [ask, who].filter(Boolean).join(' '),
		}));
}

const said = ({ who, words }: Pick<SharingRow, 'who' | 'words'>): string => `${who}: ${words}`;

/** A note: what was agreed stands in the report already, and "not by text, he reads my phone" is heard all the same. */
async function hearing(deps: ConversationRouteDeps, stored: StoredConversation, form: Form): Promise<readonly Input[]> {
	const { how } = typedTelling(form);
	const before = newest(await closingsOf(deps, stored), 'telling');
	if (how === '' || how === before?.how) return [];
	return [{ type: 'worker-note', words: how, asked: 'How they would like to hear', theirs: true }];
}
