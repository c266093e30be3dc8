import type { Screened, ScreeningReads } from '#app/screening/ports.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { Conversation } from '#core/record/conversation.ts';
import type { KeptText } from '#core/texting/kept-text.ts';
import type { MemoryState } from './memory-state.ts';

type Timed = { readonly at: string; readonly id: string; readonly project: string };
const oldestFirst = <Row extends Timed>(rows: Map<string, Row>, project: string): Row[] =>
	[...rows.values()].filter((row) => row.project === project).sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));

export function memoryScreening(state: MemoryState): ScreeningReads {
	return {
		async screened(project, from, to) {
			const talks = [...state.conversations.values()].filter((talk) => talk.project === project);
			const all = [
				...talks.flatMap((talk) => (state.logs.get(talk.id) ?? []).flatMap((entry) => screenedIn(state, talk, entry))),
				...[...state.texts.values()].filter((text) => text.project === project).flatMap((text) => screenedText(state, text)),
			];
			return all.filter(({ at }) => at >= from && at < to).sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
		},
		checksOf: async (project, conversation) => oldestFirst(state.checks, project).filter((check) => check.conversation === conversation),
		checksOfTexts: async (project, youngPerson) =>
			oldestFirst(state.checks, project).filter((check) => check.conversation === null && check.youngPerson === youngPerson),
		checksSince: async (project, from) => oldestFirst(state.checks, project).filter(({ at }) => at >= from),
		usesOf: async (project, youngPerson) => oldestFirst(state.uses, project).filter((use) => use.youngPerson === youngPerson),
		offers: async (project) => oldestFirst(state.exampleOffers, project),
		examples: async (project) =>
			[...state.examples.values()].filter((example) => example.project === project).sort((a, b) => (a.id < b.id ? -1 : 1)),
	};
}

function screenedIn(state: MemoryState, talk: Conversation, { id, input, receivedAt: at, verdict, channel }: Entry): readonly Screened[] {
	const youngPerson = state.youngPeople.get(talk.youngPerson);
	if (verdict === undefined || youngPerson === undefined || channel === 'text') return [];
	const entry = (input.type === 'screened' ? input.entry : id) as Screened['entry'];
	const onAlert = [...state.concerns.values()].find((one) => one.conversation === talk.id && one.entry === entry && one.alert !== null);
	return [{ youngPerson, conversation: talk.id, entry, at, verdict, alert: onAlert?.alert ?? null }];
}

function screenedText(state: MemoryState, { id, youngPerson: of, receivedAt: at, verdict, level, words }: KeptText): readonly Screened[] {
	const youngPerson = state.youngPeople.get(of);
	if (youngPerson === undefined || words.trim() === '') return [];
	const onAlert = [...state.concerns.values()].find((one) => one.text === id && one.alert !== null);
	const entry = id as string as Screened['entry'];
	return [{ youngPerson, conversation: null, entry, at, verdict: { ...verdict, level }, alert: onAlert?.alert ?? null }];
}
